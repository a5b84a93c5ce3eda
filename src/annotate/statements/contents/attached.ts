import { isAlong, isWhat } from '../../../arabic/around-speech.ts';
import {
  goesOnGoverned,
  headsList,
  isClash,
  isConditionNoun,
  isDuringWord,
  isLikewise,
  isOutcomeOf,
  isResult,
  isStretch,
  isWhen,
  staysWithNoun,
} from '../../../arabic/attached.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { tellsPlaceOfSpeech } from '../../../arabic/phrases.ts';
import { isPresent, isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { isFiniteByShape } from '../clause/finite.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/** What opens at `i` behind a comma and still belongs to the noun before it: to what is told, not to the telling. */
export function staysBehindComma(scene: Scene, i: number, cue: number): boolean {
  const [form, next] = [formAt(scene, i), formAt(scene, i + 1)];
  if (staysWithNoun(form)) return true; // «الاتفاق النووي، | بشأن الصواريخ»
  if (isResult(form)) return tellsEvent(scene, cue) && !wordAt(scene, i + 1).verb?.object; // «، مما | يهدد القرى», not «، مما | وصفه بكذا»
  if (goesOnGoverned(form, next)) return !is(wordAt(scene, i + 1), 'irrealis') && !tellsPlaceOfSpeech(next); // not «، من المنتظر أن»، «، على حسابه»
  if (isLikewise(form)) return addsNoun(scene, i + 1);
  if (isAlong(form)) return isConditionNoun(next); // «، مع ضرورة إشراك الجميع»
  if (isDuringWord(form)) return isStretchAt(scene, i + 1);
  if (!is(wordAt(scene, i), 'preposition')) return false;
  return headsList(next) || (is(wordAt(scene, i), 'locative') && isClash(bareAt(scene, i + 1))); // «، وفي مقدمتهم»، «، في غارة»
}

/** «، وكذلك | حقوق العمال», not «، وكذلك | سبق وأن شارك». */
function addsNoun(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return !word.verb && !word.complementiser && !is(word, 'auxiliary') && !isFiniteByShape(word);
}

/** «خلال | الفترة المقبلة»، «خلال | ستة أشهر»: how long, in words or in figures. */
function isStretchAt(scene: Scene, i: number): boolean {
  return isStretch(formAt(scene, i)) || scene.context.tokens.kind[i] === TokenKind.number;
}

function bareAt(scene: Scene, i: number): string {
  const { form, article, lead } = wordAt(scene, i);
  return article && lead === '' ? form.slice(ARTICLE.length) : form;
}

/** Acts that tell what happened: a circumstance of time behind their noun dates that. */
const TELLING: ReadonlySet<Act> = new Set<Act>(['say', 'announce', 'confirm', 'deny', 'claim', 'admit', 'expect']);

function tellsEvent(scene: Scene, cue: number): boolean {
  const { verb, participle, speechNoun } = wordAt(scene, cue);
  const entry = verb?.entry ?? participle?.entry ?? speechNoun?.entry;
  return entry !== undefined && !entry.weak && TELLING.has(entry.act);
}

/** «أعلنت الشرطة مقتل ثلاثة | إثر انفجار», not «ندد الوزير بالهجوم | عقب اللقاء»: the word of speech at `cue` tells an event, and this what led to it. */
export function tellsOutcome(scene: Scene, cue: number, i: number): boolean {
  return isOutcomeOf(formAt(scene, i)) && tellsEvent(scene, cue);
}

/** «عندما | يتعلق الأمر بكذا»، «، ما | يهدد السكان»، «، ما | لم يتغير شيء»: what is or will be, no time or outcome of the telling. */
export function tellsWhatIs(scene: Scene, cue: number, i: number): boolean {
  const [form, next] = [formAt(scene, i), formAt(scene, i + 1)];
  if (isWhen(form)) return isPresent(next) && !MAY_BE_PAST.test(next);
  if (!isWhat(form)) return false;
  return is(wordAt(scene, i + 1), 'negator') || (isPresent(next) && !MAY_BE_PAST.test(next) && tellsEvent(scene, cue));
}

/** تسبب، تزامن: four letters that are a present or a past. */
const MAY_BE_PAST = /^ت...$/u;

/** «وذلك | لضرر كذا»، «وذلك | بتقديم كذا»: for what, or by what, the thing is done. */
export function tellsPurpose(scene: Scene, i: number): boolean {
  const { form, bits } = wordAt(scene, i);
  if (bits !== 0) return false; // «وذلك | بمناسبة كذا»، «وذلك | لدى وصوله»
  if (form.startsWith(TO)) return form.length > SHORT;
  return form.startsWith(IN) && isVerbalNoun(form.slice(IN.length));
}

const SHORT = 3;
