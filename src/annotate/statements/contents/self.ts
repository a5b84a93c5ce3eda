import { speaksOfSelf, tellsOfSelf } from '../../../arabic/bare-clauses.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { showsPerson } from '../../../arabic/verb-shape.ts';
import { type Sentence, sentenceAt } from '../../../text/sentences.ts';
import { formAt, isOtherCue, isWord, quoteAt, type Scene } from '../clause/scene.ts';
import { trimmed } from './boundary.ts';

/** Sentences that go on with a content, at most. */
const MOST = 12;

/**
 * «وأضاف: لا أشعر بالإحباط. | أنا سعيد. | سنعمل على كذا.»: what a colon opens without marks goes on with the sentences of its paragraph in
 * which the speaker goes on as «I» or «we», and with one between two of them. Last token of them; `last` where none follows.
 */
export function selfEnd({ context, end }: Scene, last: number): number {
  const { sentences } = context;
  let found = last;
  let between = 0;
  const next = sentenceAt(sentences, end - 1) + 1;
  for (let k = next; k < Math.min(sentences.length, next + MOST); k++) {
    const sentence = sentences[k];
    if (!sentence || sentence.opensParagraph || context.articleOf[k] !== context.articleOf[next - 1]) break;
    const self = holdsSelf({ context, sentence, end: sentence.last + 1 });
    if (self === undefined || (!self && ++between > 1)) break;
    if (self) {
      found = endOf({ context, sentence, end: sentence.last + 1 }, sentence);
      between = 0;
    }
  }
  return found;
}

function endOf(scene: Scene, { first, last }: Sentence): number {
  return trimmed(scene, first, last);
}

/** Whether the sentence speaks of its speaker; undefined where a word of speech or a mark shows that the outlet tells. */
function holdsSelf(scene: Scene): boolean | undefined {
  let self = false;
  for (let i = scene.sentence.first; i < scene.end; i++) {
    if (!isWord(scene, i)) {
      if (formAt(scene, i) === ':' || quoteAt(scene, i)) return undefined;
      continue;
    }
    if (isOtherCue(scene, i)) return undefined;
    self ||= isSelf(formAt(scene, i));
  }
  return self;
}

/** «أنا»، «لدينا»، «سنعمل»، «فريقنا»: not «بيانا», «سنتين». */
function isSelf(form: string): boolean {
  if (speaksOfSelf(form) || tellsOfSelf(form)) return true;
  if (FUTURE.test(form)) return showsPerson(form) && !isCommonWord(form);
  return OURS.test(form) && !isKnownNoun(form.slice(0, -1)) && !isKnownNoun(form) && isKnownNoun(form.slice(0, -2));
}

const FUTURE = /^[وف]?سن.{3,}/u;
const OURS = /^.{3,}نا$/u;
