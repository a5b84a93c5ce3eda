import { isSeat } from '../../../arabic/seats.ts';
import { is, tellsOneHolder } from '../../../arabic/words.ts';
import { formAt, isComma, opensClause, quoteAt, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';

/**
 * «نفى فلان، الوزير المنتدب لدى الحكومة، | إمكانية كذا»: behind what tells of whoever speaks between commas, where the
 * content of a noun can open; `end` itself, the token behind the subject, where nothing such opens there.
 */
export function behindApposition(scene: Scene, end: number): number {
  if (isSeat(formAt(scene, end))) return behindPlace(scene, end + 1); // «أدانت المنظمة | ومقرها كولبارا | القصف»
  if (!isComma(scene, end)) return end;
  const seated = skipInsertion(scene, end);
  if (seated > end) return seated; // «أدانت المنظمة، ومقرها كولبارا، | القصف»
  if (!tellsOneHolder(wordAt(scene, end + 1).role)) return end;
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

/** «في كولبارا»، «نيو كولبارا». */
function behindPlace(scene: Scene, from: number): number {
  const at = is(wordAt(scene, from), 'locative') ? from + 1 : from;
  return Math.min(scene.end, (scene.context.hitOf[at]?.last ?? at) + 1);
}

/** Tokens of an apposition, at most. */
const LONGEST = 22;
