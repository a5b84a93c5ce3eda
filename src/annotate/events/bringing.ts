import type { Finite } from '../../arabic/conjugation.ts';
import type { ActionNoun } from '../../arabic/event-terms.ts';
import { PREPOSITION_TO } from '../../arabic/lexicons/event-words.ts';
import { is } from '../../arabic/words.ts';
import type { Party } from './parties.ts';
import { actionAt, type Clause, inClass, isWall, type Scene, wordAt } from './scene.ts';
import { slotsFrom } from './slots.ts';
import { clauseOpens, fits, subjectBefore } from './subject.ts';

/** Which side of the action the subject of a verb is. */
export type SubjectIs = 'doer' | 'place' | 'event' | 'target' | 'sides' | 'none';

/** The verb that brings a noun of action in, and with whom. */
export interface Bringing {
  readonly how: 'carried' | 'decreed' | 'gathered';
  readonly parties: readonly Party[];
  readonly is: SubjectIs;
  readonly finite: { readonly token: number; readonly future: boolean; readonly tense: 'past' | 'present' };
}

/** Tokens behind a verb of gathering within which its sides stand. */
const REACH = 16;
/** Tokens before a noun within which a verb carries it out or decrees it. */
export const CARRY_BACK = 12;
/** Tokens behind a noun within which a relative clause has its verb. */
const CARRY_ON = 6;

/** The verb before the noun that carries it out or decrees it, or the verb of the relative clause behind it. */
export function bringing(scene: Scene, token: number, clause: Clause, noun: ActionNoun): Bringing | undefined {
  for (let i = token - 1; i >= Math.max(clause.first, token - CARRY_BACK); i--) {
    const { carries, decrees, verb } = actionAt(scene, i);
    const word = wordAt(scene, i);
    if (word.role || (word.article && !verb && !carries) || scene.context.hitOf[i] || scene.context.taggedOf[i])
      continue;
    if (carries && noun.preposition !== PREPOSITION_TO && isVerbal(scene, i, carries))
      return broughtBy(scene, i, token, carries, carries.subjectIs, 'carried');
    if (inClass(scene, i, 'decree')) {
      const first = slotsFrom(scene, i + 1, token).at(0);
      if (first && first.first === i + 1 && first.parties.length > 0)
        return {
          how: 'decreed',
          parties: first.parties,
          is: 'doer',
          finite: { token: i, future: false, tense: 'past' },
        };
    }
    if (decrees && !noun.pronoun && isVerbal(scene, i, decrees))
      return broughtBy(scene, i, token, decrees, ['doer'], 'decreed');
    if (verb || (word.verb && word.verb.tense === 'past')) break;
  }
  for (let i = token + 1; i < Math.min(clause.end, token + CARRY_ON); i++) {
    const { carries, gathers } = actionAt(scene, i);
    if (isWall(scene, i)) break;
    if (gathers) return gatheredBy(scene, i, clause, gathers);
    if (carries && !wordAt(scene, i).article && carries.conjunction === '') {
      const parties = partiesBehind(scene, i, clause.end);
      return {
        how: 'carried',
        parties: carries.object || is(wordAt(scene, i - 1), 'relative') || !noun.article ? parties : [],
        is: carries.subjectIs[0] ?? 'doer',
        finite: { token: i, future: carries.future, tense: carries.tense },
      };
    }
  }
  return undefined;
}

/** A form that is a verbal noun as well (عقد) is the verb where a clause opens, behind its subject, or with «and». */
function isVerbal(scene: Scene, i: number, finite: Finite): boolean {
  if (finite.tense === 'present' || finite.conjunction !== '' || !inClass(scene, i, 'holding') || i === scene.first)
    return true;
  const before = wordAt(scene, i - 1);
  if (clauseOpens(scene, i - 1) || is(before, 'relative') || is(before, 'auxiliary') || is(before, 'subordinator'))
    return true;
  return (
    scene.context.taggedOf[i - 1] !== undefined ||
    scene.context.hitOf[i - 1] !== undefined ||
    before.adjective !== undefined
  );
}

function broughtBy(
  scene: Scene,
  at: number,
  token: number,
  finite: Finite,
  is: readonly SubjectIs[],
  how: Bringing['how'],
): Bringing {
  const before = subjectBefore(scene, at, finite.subject, finite.conjunction !== '');
  const slots = [...slotsFrom(scene, at + 1, token, before[0])];
  const first = before.length > 0 ? undefined : slots.find((slot) => slot.link === 'bare');
  const after = first && first.parties.length > 0 && fits(first.parties, finite.subject) ? first.parties : [];
  let parties = before.length > 0 ? before : after;
  const bare = parties.length === 0;
  if (bare && is.includes('doer') && first === undefined && finite.subject.gender !== 'f')
    parties = scene.parties.dropped(finite.subject, at);
  if (bare && token - at <= 2 && actionAt(scene, token).noun?.article) parties = [];
  const what = is.find((one) => one !== 'event' || parties.length === 0) ?? is[0] ?? 'doer';
  return {
    how,
    parties: what === 'event' ? [] : [...parties, ...slots.flatMap((one) => (one.link === 'with' ? one.parties : []))],
    is: what,
    finite: { token: at, future: finite.future, tense: finite.tense },
  };
}

/** «جمع(ه) فلانا بفلان»، «جمعته بفلان»: object pronoun and those behind. */
function gatheredBy(scene: Scene, at: number, clause: Clause, finite: Finite): Bringing {
  const slots = slotsFrom(scene, at + 1, clause.end);
  const object = finite.object ? scene.parties.dropped(finite.object, at) : [];
  const sides: Party[] = [...object];
  for (const slot of slots) {
    if (sides.length > 1 || slot.first - at > REACH) break;
    if (slot.link === 'bare' || slot.link === 'with' || slot.link === 'by-letter') sides.push(...slot.parties);
  }
  return {
    how: 'gathered',
    parties: sides,
    is: 'sides',
    finite: { token: at, future: finite.future, tense: finite.tense },
  };
}

function partiesBehind(scene: Scene, at: number, limit: number): readonly Party[] {
  const first = slotsFrom(scene, at + 1, limit).at(0);
  return first?.link === 'bare' ? first.parties : [];
}
