import { isPerfective } from '../../../arabic/around-speech.ts';
import type { Agreement } from '../../../arabic/clitics.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { formAt, isComma, isDots, isLive, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «إلا أن شركة كذا العاملة في النفط | أكدت أن»، «وكانت المركزيات التي وقعت على الاتفاق | قد نفت»: behind «that», «but» or an auxiliary stands
 * the subject of the verb, whatever tells of it in between. Undefined where a comma or another verb parts them.
 */
export function farSubject(scene: Scene, token: number, agreement: Agreement | undefined): Subject | undefined {
  if (!agreement || agreement.number === 'dual' || wordAt(scene, token).verb?.conjunction !== '') return undefined;
  let end = token;
  while (is(wordAt(scene, end - 1), 'adverb') || isPerfective(formAt(scene, end - 1))) end--;
  let finite = false;
  for (let i = end - 1; i >= Math.max(scene.sentence.first, token - REACH); i--) {
    const word = wordAt(scene, i);
    if (isComma(scene, i) || isDots(scene, i) || formAt(scene, i) === ':' || isQuoted(scene, i)) return undefined;
    if (opens(scene, i)) return finite ? undefined : subjectAt(scene, i + 1, end, agreement);
    if (i === end - 1 && (is(word, 'relative') || is(word, 'asTold'))) return undefined; // «متوافقا مع القانون كما | رأى أن»
    if (is(word, 'relative') && word.article) finite = false;
    else finite ||= word.verb !== undefined && !word.role && !word.bodyNoun && !word.speechNoun && isLive(scene, i);
  }
  return undefined;
}

/** Inside marks that hold more than a name. */
function isQuoted({ context: { quotes } }: Scene, i: number): boolean {
  const quote = quotes.all[quotes.outer[i] ?? -1];
  return quote !== undefined && quote.last - quote.first > NAME_IN_MARKS;
}

const NAME_IN_MARKS = 4;

/** «that» and «but» without a pronoun of their own, and an auxiliary. */
function opens(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.complementiser) return !word.complementiser.pronoun;
  return (
    is(word, 'auxiliary') || (is(word, 'contrast') && !holdsPronoun(word.form) && !wordAt(scene, i + 1).complementiser)
  );
}

/** A phrase that can speak; of other words only those that stand right before the verb or its relative clause. */
function subjectAt(scene: Scene, first: number, end: number, agreement: Agreement): Subject | undefined {
  const subject = parseSubject(scene.context, first, end);
  if (!subject) return undefined;
  if (isStrong(subject) || subject.document) return fits(scene, subject, agreement) ? subject : undefined;
  const next = wordAt(scene, subject.end);
  const closed = subject.end === end || (is(next, 'relative') && next.article);
  const several = agreement.gender === 'f' && agreement.number === 'singular'; // «التجارب | أثبتت»
  const able = closed && wordAt(scene, first).article && (several || fits(scene, subject, agreement));
  return subject.kind === 'other' && able ? subject : undefined;
}

/** Tokens between a subject and its verb, at most. */
const REACH = 20;
