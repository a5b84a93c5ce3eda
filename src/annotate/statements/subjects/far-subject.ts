import { isPerfective } from '../../../arabic/around-speech.ts';
import type { Agreement } from '../../../arabic/clitics.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { setsContrast } from '../clause/contrast.ts';
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
    if (isBut(scene, i)) return finite ? undefined : speakerAt(scene, i + 1, end, agreement);
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

/** «that» without a pronoun of its own, and an auxiliary. */
function opens(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return word.complementiser ? !word.complementiser.pronoun : is(word, 'auxiliary');
}

/** «but» without a pronoun of its own; not «لقاء | غير رسمي». */
function isBut(scene: Scene, i: number): boolean {
  return setsContrast(scene, i) && !holdsPronoun(formAt(scene, i));
}

/** A phrase that can speak. */
function speakerAt(scene: Scene, first: number, end: number, agreement: Agreement): Subject | undefined {
  const subject = parseSubject(scene.context, first, end);
  const speaks = subject && (isStrong(subject) || subject.document) && fits(scene, subject, agreement);
  return speaks ? subject : undefined;
}

/** A phrase that can speak; of other words only those that stand right before the verb or its relative clause. */
function subjectAt(scene: Scene, first: number, end: number, agreement: Agreement): Subject | undefined {
  const speaker = speakerAt(scene, first, end, agreement);
  if (speaker) return speaker;
  const subject = parseSubject(scene.context, first, end);
  if (!subject || isStrong(subject) || subject.document) return undefined;
  const next = wordAt(scene, subject.end);
  const closed = subject.end === end || (is(next, 'relative') && next.article);
  const several = agreement.gender === 'f' && agreement.number === 'singular'; // «التجارب | أثبتت»
  const able = closed && wordAt(scene, first).article && (several || fits(scene, subject, agreement));
  return subject.kind === 'other' && able ? subject : undefined;
}

/** Tokens between a subject and its verb, at most. */
const REACH = 20;
