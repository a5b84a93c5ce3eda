import type { Agreement } from '../../../arabic/clitics.ts';
import { RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { isBindingText } from '../../../arabic/names.ts';
import { isRulingText } from '../../../arabic/verb-kinds.ts';
import { isFuture, mayBePresent, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { fits } from './agreement.ts';
import { formAt, isComma, opensClause, type Scene, wordAt } from './scene.ts';

/** «ووفق المرسوم، | تتولى اللجنة كذا»: at the head of a sentence, apart from its clause, a text that rules tells what it rules. */
export function tellsOfRuling(scene: Scene, i: number, text: number): boolean {
  if (!isRulingText(formAt(scene, text))) return false;
  const end = rulingEnd(scene, i, text + 1);
  return end !== undefined && end + SHORTEST_RULING < scene.end && tellsWhatIs(scene, behindRelative(scene, end));
}

/** Tokens of what a text rules, at least. */
const SHORTEST_RULING = 4;

/**
 * «وبحسب القرار المنشور في الجريدة الرسمية | ، ستغلق الموانئ»: where what tells of a text that rules ends, from `from` on: before the
 * particle of the main clause, else at the first comma. Undefined for another source, and where its clause is not apart from it.
 */
export function rulingEnd(scene: Scene, i: number, from: number): number | undefined {
  if (i !== scene.sentence.first || !isBindingText(wordAt(scene, i + 1).form)) return undefined;
  let comma: number | undefined;
  for (let k = from; k < Math.min(scene.end, from + REACH); k++) {
    if (opensConsequence(scene, k)) return k; // «القانون الصادر أمس، وتعديلاته | فإن»
    if (opensClause(scene, k) || showsPerson(formAt(scene, k))) return comma; // «وحسب الاتفاق | ينسحب المقاتلون»
    if (isComma(scene, k)) comma ??= k;
  }
  return comma;
}

/** Tokens of what tells of a text, at most. */
const REACH = 12;

/** «للقانون | ، الذي أقر أمس، | يحق»: at the comma behind the relative clause that opens at a comma; `comma` where none does. */
function behindRelative(scene: Scene, comma: number): number {
  if (!isComma(scene, comma) || !is(wordAt(scene, comma + 1), 'relative')) return comma;
  for (let k = comma + 2; k < Math.min(scene.end, comma + REACH); k++) if (isComma(scene, k)) return k;
  return comma;
}

/** A present or a future opens the clause, or the particle: what is past happened and was not ruled («وفقا للقرار، تولى الوالي كذا»). */
function tellsWhatIs(scene: Scene, end: number): boolean {
  if (!isComma(scene, end)) return true;
  const at = is(wordAt(scene, end + 1), 'negator') ? end + 2 : end + 1;
  const { verb, form, article } = wordAt(scene, at);
  if (verb?.tense === 'present' && (verb.entry.weak || verb.entry.takes.includes('predicate') || IS.test(form)))
    return true; // «ووفق القانون، | تعد هذه المخالفة جريمة»
  if (verb || CONTROLLED.test(form)) return false; // «ووفق القانون، يقول الوزير»
  if (article || NOMINAL.some((kind) => is(wordAt(scene, at), kind))) return true; // «ووفق القانون، | على الشركات دفع كذا»
  if (is(wordAt(scene, at), 'consequence') || isFuture(form) || showsPerson(form)) return true;
  const subject = parsePhrase(scene.context, at + 1, scene.end);
  return mayBePresent(form) && (!subject || fits(scene, subject, SHE) || !fits(scene, subject, HE)); // not «تولى | الوالي»
}

const IS = /^[يت]عد$/u;
const CONTROLLED = /^سيطر/u; // «سيطرت القوات», a past printed like a future
const NOMINAL = ['preposition', 'quantifier', 'condition', 'partitive'] as const;

const SHE: Agreement = { person: 3, number: 'singular', gender: 'f' };
const HE: Agreement = { person: 3, number: 'singular', gender: 'm' };

/** «وبحسب الوزير | فإن …»، «وبحسب الخطة | فسيفتح الجسر»: the particle of the main clause behind an attribution. */
export function opensConsequence(scene: Scene, i: number): boolean {
  return is(wordAt(scene, i), 'consequence') || opensFuture(scene, i);
}

/** «فسيفتح الجسر»: a future behind ف. */
export function opensFuture(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form.startsWith(RESUMPTION) && isFuture(form.slice(RESUMPTION.length)) && !scene.context.hitOf[i];
}
