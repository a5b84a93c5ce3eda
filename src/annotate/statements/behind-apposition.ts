import { is, tellsOneHolder } from '../../arabic/words.ts';
import { isComma, opensClause, quoteAt, type Scene, wordAt } from './scene.ts';

/**
 * «نفى فلان، الوزير المنتدب لدى الحكومة، | إمكانية كذا»: behind what tells of whoever speaks between commas, where the
 * content of a noun can open; `end` itself, the token behind the subject, where nothing such opens there.
 */
export function behindApposition(scene: Scene, end: number): number {
  if (!isComma(scene, end) || !tellsOneHolder(wordAt(scene, end + 1).role)) return end;
  let relative = false;
  for (let i = end + 2; i < Math.min(scene.end, end + LONGEST); i++) {
    if (isComma(scene, i)) return i + 1;
    const word = wordAt(scene, i);
    if (opensClause(scene, i)) return i; // «أعلن فلان، المتحدث باسم كذا | إن»
    if (quoteAt(scene, i)) return end;
    relative ||= is(word, 'relative') && word.article;
    if (word.verb && !word.role && !word.bodyNoun && !word.speechNoun && !relative) return end;
  }
  return end;
}

/** Tokens of an apposition, at most. */
const LONGEST = 22;
