import { ARTICLE } from '../../../arabic/clitics.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { isUnexplained } from '../../mentions/name-parts.ts';
import { isWord, quoteAt, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «أعلنت شركة صناعة السيارات العالمية | "لكزاف" | عن كذا»: behind a definite subject that is no person, marks around words that
 * nothing explains, or around a known medium or body, are its name and no part of what it says. Index behind them; `end` where
 * none stand.
 */
export function behindOwnName(scene: Scene, cue: number, end: number): number {
  const quote = quoteAt(scene, end);
  if (!quote || end === cue + 1 || quote.close < 0 || quote.last - quote.first >= LONGEST) return end;
  if (!isWord(scene, quote.close + 1)) return end; // «وأدانت الوزارة | "المجزرة"، داعية إلى كذا»
  const before = wordAt(scene, end - 1);
  if (!before.article || before.role || scene.context.taggedOf[end - 1]?.kind === 'person') return end;
  const known = scene.context.hitOf[quote.first]?.known.kind;
  if (known === 'medium' || known === 'body') return quote.close + 1;
  for (let i = quote.first; i <= quote.last; i++) if (!isOfName(scene, i)) return end;
  return quote.close + 1;
}

function isOfName(scene: Scene, i: number): boolean {
  const { form, article } = wordAt(scene, i);
  const deed = isVerbalNoun(article ? form.slice(ARTICLE.length) : form); // «"الانتهاك الصارخ" للقانون»
  return isWord(scene, i) && isUnexplained(scene.context, i) && !deed;
}

/** Words of such a name, at most. */
const LONGEST = 4;
