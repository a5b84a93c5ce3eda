import type { Agreement } from '../../arabic/clitics.ts';
import { is } from '../../arabic/words.ts';
import { parseSubject } from '../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import type { Party } from './parties.ts';
import { formAt, inClass, isComma, isWall, type Scene, wordAt } from './scene.ts';
import { unnamedAt } from './slot-at.ts';

/** A mark or particle behind which a clause begins. */
export function clauseOpens(scene: Scene, before: number): boolean {
  return (
    isComma(scene, before) ||
    isWall(scene, before) ||
    wordAt(scene, before).complementiser !== undefined ||
    formAt(scene, before) === '"'
  );
}

const BEFORE = 16;

/** The party whose name ends right before the verb and opens a clause: SVO, «الذي», «كان … قد». */
export function subjectBefore(scene: Scene, token: number, agreement: Agreement, joined: boolean): readonly Party[] {
  if (joined) return [];
  let end = token;
  while (end > scene.first && isAuxiliary(scene, end - 1)) end--;
  const home = homelandAt(scene, end - 1, end - 2);
  if (home.length > 0) return home;
  if (end > scene.first && is(wordAt(scene, end - 1), 'relative') && wordAt(scene, end - 1).form.length > 2) end--;
  if (isComma(scene, end - 1)) end--;
  const unnamed = mayOpen(scene, end - 1) ? unnamedAt(scene, end - 1) : undefined;
  if (unnamed) return unnamed.parties;
  for (let start = Math.max(scene.first, end - BEFORE); start < end; start++) {
    if (!mayOpen(scene, start)) continue;
    const phrase = parseSubject(scene.context, start, end);
    if (!phrase || phrase.kind === 'other' || phrase.kind === 'pronoun') continue;
    if (agreement.number === 'dual' && phrase.others.length === 0 && phrase.end < end) {
      const both = withSecond(scene, phrase, end);
      if (both.length === 2) return both;
    }
    if (phrase.end !== end && phrase.end !== end - 1) continue;
    const parties = [phrase, ...phrase.others].flatMap((one) => scene.parties.of(one));
    if (parties.length > 0 && fits(parties, agreement)) return parties;
  }
  return [];
}

/** «الوزير فلان ومستشار الرئيس ناقشا»: somebody by office only, joined to one by name before a verb of two. */
function withSecond(scene: Scene, first: Phrase, end: number): readonly Party[] {
  if (!wordAt(scene, first.end).role?.conjunction) return [];
  const second = parsePhrase(scene.context, first.end, end);
  return second?.end === end ? [first, second].flatMap((one) => scene.parties.of(one)) : [];
}

function mayOpen(scene: Scene, start: number): boolean {
  if (start === scene.first) return true;
  const before = wordAt(scene, start - 1);
  if (clauseOpens(scene, start - 1) || formAt(scene, start - 1) === ')' || formAt(scene, start - 1) === '-')
    return true;
  return (
    is(before, 'auxiliary') ||
    is(before, 'contrast') ||
    is(before, 'subordinator') ||
    is(before, 'adverb') ||
    before.verb !== undefined
  );
}

export function fits(parties: readonly Party[], agreement: Agreement): boolean {
  const [first] = parties;
  if (agreement.number === 'dual') return parties.length === 2;
  if (agreement.number !== 'singular' || !agreement.gender) return true;
  const isState = first?.kind === 'state'; // its government, army or people may be named: قررت الحكومة العراقية
  return !first?.gender || isState || first.gender === agreement.gender;
}

/** قد، كان, adverbs, and «سبق (و)أن». */
function isAuxiliary(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (is(word, 'adverb') || is(word, 'auxiliary')) return true;
  return word.complementiser !== undefined && !word.complementiser.pronoun && is(wordAt(scene, i - 1), 'auxiliary');
}

/** «بلاده»: the state of whom the text told last, where it stands by itself behind what opens a clause. */
export function homelandAt(scene: Scene, i: number, before: number): readonly Party[] {
  if (!inClass(scene, i, 'homeland') || (i > scene.first && before >= 0 && !clauseOpens(scene, before))) return [];
  return scene.parties.home(i);
}

/** Whom a verb without a subject of its own means; a dual first the two that the sentence has named together. */
export function droppedSubject(scene: Scene, agreement: Agreement, token: number): readonly Party[] {
  if (agreement.number === 'dual') {
    const pair = pairBefore(scene, token);
    if (pair.length === 2) return pair;
  }
  return scene.parties.dropped(agreement, token);
}

const PAIR_BACK = 12;

/** «روسيا والصين حين وقعتا»: two parties joined by «and» before the verb of two. */
function pairBefore(scene: Scene, token: number): readonly Party[] {
  for (let start = token - 2; start >= Math.max(scene.first, token - PAIR_BACK); start--) {
    if (isWall(scene, start)) return [];
    const phrase = parseSubject(scene.context, start, token);
    if (phrase?.others.length !== 1) continue;
    const parties = [phrase, ...phrase.others].flatMap((one) => scene.parties.of(one));
    if (parties.length === 2) return parties;
  }
  return [];
}

/** «إنه التقى فلانا»: the pronoun of the particle is the subject, so what follows the verb is its object. */
export function hasPronounSubject(scene: Scene, token: number): boolean {
  let before = token - 1;
  while (before > scene.first && is(wordAt(scene, before), 'auxiliary')) before--;
  return wordAt(scene, before).complementiser?.pronoun !== undefined;
}
