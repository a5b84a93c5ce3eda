import type { Agreement } from '../../../arabic/clitics.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { is, type Word } from '../../../arabic/words.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import { clauseEnd } from '../contents/boundary.ts';
import type { Found } from '../found.ts';
import type { Cue } from '../rule.ts';
import { fitsAll } from './party.ts';

/**
 * «قالت الوكالة إن سكانا تجمعوا، | وطالبوا بكذا»: a verb without a subject of its own, close behind a clause that somebody is reported to have
 * said, whose form whoever said it cannot have, tells on of those in the clause. Gives that statement with its content as long
 * as it goes on; undefined where the verb may report.
 */
export function toldOn(scene: Scene, cue: Cue, last: Found | undefined): Found | undefined {
  const { verb } = wordAt(scene, cue.token);
  if (!last || !verb || cue.kind !== 'verb' || cue.passive || cue.subject) return undefined;
  const { draft, settled } = last;
  if (draft.type !== 'indirect' || !wordAt(scene, draft.first).complementiser) return undefined;
  if (isAlike(draft.cue.agreement, cue.agreement) || fitsAll(settled.parties, cue.agreement)) return undefined;
  if (!goesOn(scene, draft.last, cue.token)) return undefined;
  const end = clauseEnd(scene, cue.token, 'clause', draft.cue.token);
  return { ...last, draft: { ...draft, last: end.last, because: end.reason } };
}

/** «ولفت البيان إلى أن …، | وأشار إلى»: the form of the verb before is hers or his again, whatever its speaker is called. */
function isAlike(before: Agreement | undefined, agreement: Agreement | undefined): boolean {
  return before?.number === agreement?.number && before?.gender === agreement?.gender;
}

/** Between the content and the verb stands nothing but a comma, «but he», an auxiliary, an adverb; «and», «but he» or «as» joins the verb. */
function goesOn(scene: Scene, last: number, token: number): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.conjunction === SO) return false; // «فأبدى الاستعداد لكذا»
  let joined = verb?.conjunction !== '';
  for (let i = last + 1; i < token; i++) {
    const word = wordAt(scene, i);
    const passes =
      isComma(scene, i) ||
      formAt(scene, i) === '"' ||
      isButHe(word) ||
      is(word, 'auxiliary') ||
      is(word, 'adverb') ||
      is(word, 'asTold');
    if (!passes) return false;
    joined ||= isButHe(word) || is(word, 'asTold') || is(word, 'auxiliary');
  }
  return joined;
}

/** «لكنه»، «ولكنها», not «فيما»، «بينما», behind which another may speak. */
function isButHe(word: Word): boolean {
  return is(word, 'contrast') && holdsPronoun(word.form);
}

const SO = '\u0641';
