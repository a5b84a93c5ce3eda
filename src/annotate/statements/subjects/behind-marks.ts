import { isOccasion } from '../../../arabic/names.ts';
import { isStance } from '../../../arabic/stances.ts';
import { needsObject } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is, tellsOneHolder } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { opensSpeech } from '../../mentions/marks.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import {
  formAt,
  isComma,
  isOtherCue,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { behindToldOutlet } from '../clause/told-medium.ts';
import { holdsThing } from './things-in-marks.ts';

/**
 * «أعلنت "كذا" | عن منتج»، «وقالت "كذا" | في بيان نشر أمس إن»، «وقال "الدالي" | لـ"كذا": إن»، «وقالت "كذا" | "علقت كل الرحلات"»: what a
 * verb of speech governs stands behind a few words in marks, so that they name whoever speaks and hold no speech.
 */
export function marksGoOn(scene: Scene, token: number, quote: Quote, end: number): boolean {
  const entry = wordAt(scene, token).verb?.entry;
  if (!entry?.takes.includes('clause') || entry.toward || needsObject(entry.past)) return false;
  if (opensSpeech(scene.context, quote.first) || holdsClause(scene, quote)) return false;
  const at = skipInsertion(scene, end); // «"كذا" (Acme)»
  if (holdsThing(scene, quote)) return false;
  if (prepositionsOf(entry).some((c) => opensWith(scene, at, c))) return true;
  if (opensUtterance(scene, at)) return true;
  const { form, article } = wordAt(scene, at);
  if (!article && entry.takes.includes('object') && (isStance(form) || isVerbalNoun(form))) return true;
  return opensFrame(scene, at) && opensContentBehind(scene, at);
}

/** A verb or a complementiser among the words. */
function holdsClause(scene: Scene, { first, last }: Quote): boolean {
  for (let i = first; i <= last; i++) {
    const { verb, complementiser, article } = wordAt(scene, i);
    if (complementiser || (verb && !article && first < last)) return true;
  }
  return false;
}

/** Marks that hold more than a name, or a colon. */
function opensUtterance(scene: Scene, at: number): boolean {
  const quote = quoteAt(scene, at);
  return formAt(scene, at) === ':' || (quote !== undefined && quoteLength(scene, quote) > NAME);
}

/** Words of a name in marks, at most. */
const NAME = 4;

/** What stands between whoever speaks and the content: an occasion, a time, whom it was told to, an office. */
function opensFrame(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (is(word, 'locative') || is(word, 'inOrDuring')) return isOccasion(formAt(scene, at + 1));
  if (is(word, 'adverb') || behindToldOutlet(scene, at) !== undefined) return true;
  return tellsOneHolder(word.role) && word.lead === '' && word.role?.conjunction === '';
}

/** A clause, a colon or a quotation a few words behind, no other word of speech between. */
function opensContentBehind(scene: Scene, from: number): boolean {
  for (let i = from + 1; i < Math.min(scene.end, from + REACH); i++) {
    if (opensClause(scene, i)) return !is(wordAt(scene, i - 1), 'preposition'); // «اليوم | على أن تبدأ غدا»
    if (opensUtterance(scene, i)) return true;
    if (isOtherCue(scene, i) || (isComma(scene, i) && isComma(scene, i - 1))) return false;
  }
  return false;
}

/** Tokens up to the content, at most. */
const REACH = 18;
