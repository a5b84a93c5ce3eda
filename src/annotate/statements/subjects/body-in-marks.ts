import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { formAt, isComma, opensClause, quoteLength, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «وقال | "تحالف كذا في ليدوريا"، الذي يضم سبعة أحزاب، | إنه»: marks around the whole name of a body, which its noun opens and in which
 * nothing is said; the clause opens behind the marks or behind a comma further on.
 */
export function bodyInMarks(scene: Scene, quote: Quote): Subject | undefined {
  const { first, last, close } = quote;
  const noun = wordAt(scene, first).bodyNoun;
  if (!noun || noun.preposition + noun.conjunction !== '' || last === first || quoteLength(scene, quote) > MOST_WORDS)
    return undefined;
  for (let i = first; i <= last; i++) if (!isOfName(scene, i)) return undefined;
  if (!clauseComes(scene, close + 1)) return undefined;
  return { kind: 'body', first, end: close + 1, label: { first, end: close }, others: [] };
}

/** Words of the name, at most. */
const MOST_WORDS = 8;

function isOfName(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (scene.context.tokens.kind[i] !== TokenKind.word || word.complementiser || word.attribution) return false;
  if (is(word, 'negator') || is(word, 'pronoun') || is(word, 'relative')) return false;
  return !word.verb || word.article || word.role !== undefined || word.bodyNoun !== undefined;
}

/** The clause that is said: right behind the marks, or behind a comma further on with nothing else said between. */
function clauseComes(scene: Scene, behind: number): boolean {
  if (opensClause(scene, behind)) return true;
  if (!isComma(scene, behind)) return false;
  for (let i = behind + 1; i < Math.min(scene.end, behind + FAR); i++) {
    if (isComma(scene, i - 1) && opensClause(scene, i)) return wordAt(scene, i).complementiser?.conjunction === '';
    if (wordAt(scene, i).participle || formAt(scene, i) === '"') return false;
  }
  return false;
}

/** Words between the marks and the clause, at most. */
const FAR = 16;
