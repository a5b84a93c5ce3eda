import { foldArabic } from '../../../arabic/fold-table.ts';
import { COORDINATION, QUESTION_WORDS } from '../../../arabic/lexicons/comments.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Scene } from '../clause/scene.ts';
import { trimmed } from './boundary.ts';

const JOINED = new Set(QUESTION_WORDS.map((word) => COORDINATION + foldArabic(word)));
const ASKING = new Set(['؟', '?']);
/** Questions that go on with one, at most. */
const MOST = 6;

/**
 * «متسائلا: لماذا تحجبون الأرقام؟ | ولماذا الآن؟»: a question that ends its sentence goes on with those of the paragraph that «and» joins to
 * it. Last token of them; `last` where the content is no question or none follows.
 */
export function questionsEnd({ context, end }: Scene, last: number): number {
  const { sentences, tokens } = context;
  if (!ASKING.has(tokens.form[end - 1] ?? '')) return last;
  let found = last;
  const next = sentenceAt(sentences, end - 1) + 1;
  for (let k = next; k < Math.min(sentences.length, next + MOST); k++) {
    const sentence = sentences[k];
    if (!sentence || sentence.opensParagraph || !JOINED.has(tokens.form[sentence.first] ?? '')) break;
    if (!ASKING.has(tokens.form[sentence.last] ?? '')) break;
    found = trimmed({ context, sentence, end: sentence.last + 1 }, sentence.first, sentence.last - 1);
  }
  return found;
}
