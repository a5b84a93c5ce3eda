import type { Quote } from '../../../text/quotes.ts';
import { type Sentence, sentenceAt } from '../../../text/sentences.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import { startsCue } from './boundary.ts';
import { opensContent } from './participle-content.ts';

/**
 * Last token of a quotation whose closing mark was not printed. It goes on to the end of the paragraph, but not over what the outlet
 * reports next: «وتابع "الجسر مغلق. | وأوضح الوزير أن», «"الجسر مغلق، | وأضاف: "…"», «"الجسر مغلق، | مشيرا إلى كذا».
 */
export function unclosedEnd(scene: Scene, { first, last }: Quote): number {
  const { sentences } = scene.context;
  const open = sentenceAt(sentences, first);
  for (let k = open; k < sentences.length; k++) {
    const sentence = sentences[k] as Sentence;
    if (sentence.first > last) break;
    const part: Scene = { context: scene.context, sentence, end: sentence.last + 1 };
    if (k > open && startsCue(part, sentence.first, true)) return sentence.first - 1;
    const next = nextReport(part, Math.max(first, sentence.first));
    if (next !== undefined) return next - 1;
  }
  return last;
}

/** The comma in the sentence that what the outlet reports next stands behind. */
function nextReport(scene: Scene, from: number): number | undefined {
  for (let i = from; i < scene.end; i++) {
    if (!isComma(scene, i)) continue;
    const { verb, participle } = wordAt(scene, i + 1);
    if (participle && opensContent(scene, i + 1, true)) return i;
    if (verb && verb.conjunction !== '' && startsCue(scene, i + 1, true) && quotesSoon(scene, i + 1)) return i;
  }
  return undefined;
}

/** A colon or an opening mark close behind: inside a quotation nobody quotes so. */
function quotesSoon(scene: Scene, from: number): boolean {
  for (let i = from + 1; i <= from + NEAR && !isComma(scene, i); i++)
    if (formAt(scene, i) === ':' || scene.context.quotes.opening(i)) return true;
  return false;
}

/** Tokens between a verb and the words it reports. */
const NEAR = 5;
