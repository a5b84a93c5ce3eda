import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Line } from '../lines.ts';
import { Phrases } from '../phrases.ts';
import { readPieces } from './date-pieces.ts';
import { isoOf } from './iso.ts';

/** A line that tells a date and little else. */
export interface DateLine {
  /** ISO 8601 day, or day and time with the offset where it is told. */
  readonly iso: string;
  /** What the line says the date is of. */
  readonly of: 'publication' | 'update' | 'unsaid';
  /** Words that belong to no date. */
  readonly others: number;
}

const LONGEST_DATE_LINE = 20;
const MOST_OTHERS = 3;

const PUBLISHED = new Phrases(RESIDUE.published);
const UPDATED = new Phrases(RESIDUE.updated);

/** The date that a line of its own tells; undefined for other lines and for dates without a year. */
export function dateLine(tokens: Tokens, line: Line): DateLine | undefined {
  if (line.words === 0 || line.words > LONGEST_DATE_LINE) return undefined;
  const printed = readPieces(tokens, line.first, line.last);
  const iso = printed.others > MOST_OTHERS ? undefined : isoOf(printed);
  return iso === undefined ? undefined : { iso, of: ofWhat(tokens, line), others: printed.others };
}

function ofWhat(tokens: Tokens, line: Line): DateLine['of'] {
  if (PUBLISHED.in(tokens, line.first, line.last)) return 'publication';
  return UPDATED.in(tokens, line.first, line.last) ? 'update' : 'unsaid';
}
