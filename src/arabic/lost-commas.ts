import { foldArabic } from './fold-table.ts';
import { SURELY_ASKING } from './lexicons/comments.ts';

/** A question mark in the midst of a line, between two words or marks that close and open: «قال فلان? رئيس كذا? إن …». */
const INSIDE = /(?<=[\p{L}\p{N}"”»)][ \u00a0]?)\?(?=[ \u00a0]*["“«(]?[\p{L}\p{N}])/gu;
const FEWEST = 3;

/** The clause that a mark closes, and its words. */
const CLAUSE = /[^.!?:\n]*$/u;
const WORD = /\p{L}+/gu;
const ASKING = new Set(SURELY_ASKING.map(foldArabic));

/**
 * A text in which a coding that knew no Arabic marks left «?» for every comma: those inside its lines are commas again,
 * character for character. So it is where neither an Arabic comma nor an Arabic question mark is left, and «?» stands
 * inside a line more than twice, none of them behind a clause that asks.
 */
export function withLostCommas(text: string): string {
  if (!text.includes('?') || text.includes('،') || text.includes('؟')) return text;
  const marks = [...text.matchAll(INSIDE)];
  if (marks.length < FEWEST || marks.some(({ index }) => asks(text.slice(0, index)))) return text;
  return text.replaceAll(INSIDE, '،');
}

/** A word of asking stands in the clause that ends a text. */
function asks(before: string): boolean {
  const words = CLAUSE.exec(before)?.[0].match(WORD) ?? [];
  return words.some((word) => ASKING.has(foldArabic(word)));
}
