import { foldArabic } from '../../arabic/fold-table.ts';
import { QUERY_FIELDS, QUERY_VALUES } from '../../arabic/lexicons/query-words.ts';
import { ACTS } from '../../model.ts';
import { dayOf } from './day.ts';
import { QueryProblem } from './problem.ts';
import { type Clause, FIELDS, type Field, NAME_FIELDS, type NameField, type Query } from './query.ts';

const LISTS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  type: ['direct', 'indirect', 'reported'],
  act: ACTS,
  certainty: ['named', 'resolved', 'inferred'],
};
const FIELD_OF = new Map<string, Field>([
  ...FIELDS.map((field) => [field, field] as const),
  ...QUERY_FIELDS.map(({ word, field }) => [foldArabic(word), field as Field] as const),
]);
const VALUE_OF = new Map(QUERY_VALUES.map(({ word, value }) => [foldArabic(word), value]));
/** Marks that open a phrase, and what closes each. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '”' };
const LONGEST = 1000;

/** A piece of the query as typed, with its place in code points. */
interface Piece {
  readonly at: number;
  readonly not: boolean;
  readonly field: Field | undefined;
  readonly value: string;
  readonly valueAt: number;
  readonly quoted: boolean;
}

/**
 * Reads a query: words, "a phrase", `field:value`, `field:"several words"`, each with `-` in front for "not". Field names
 * are English or Arabic. Throws QueryProblem with the position and what was expected there.
 */
export function parseQuery(text: string): Query {
  const letters = [...text];
  if (letters.length > LONGEST) {
    throw new QueryProblem(LONGEST, `a query of ${letters.length} characters`, `at most ${LONGEST}`);
  }
  const clauses: Clause[] = [];
  let at = 0;
  while (at < letters.length) {
    if (isSpace(letters[at])) {
      at++;
      continue;
    }
    const { piece, end } = pieceAt(letters, at);
    const clause = piece && clauseOf(piece);
    if (clause) clauses.push(clause);
    at = end;
  }
  const only = clauses.length > 0 && clauses.every((clause) => 'not' in clause && clause.not);
  if (only) throw new QueryProblem(0, 'only what must not be there', 'at least one word or field without «-»');
  return { clauses };
}

function pieceAt(letters: readonly string[], start: number): { piece: Piece | undefined; end: number } {
  let at = start;
  const not = letters[at] === '-' && at + 1 < letters.length && !isSpace(letters[at + 1]);
  if (not) at++;
  const opening = QUOTES[letters[at] ?? ''];
  if (opening !== undefined) {
    const { value, end } = quotation(letters, at, opening);
    return { piece: { at: start, not, field: undefined, value, valueAt: at + 1, quoted: true }, end };
  }
  let end = at;
  while (end < letters.length && !isSpace(letters[end]) && letters[end] !== ':') end++;
  const word = letters.slice(at, end).join('');
  if (letters[end] !== ':')
    return { piece: { at: start, not, field: undefined, value: word, valueAt: at, quoted: false }, end };
  return valueOfField(letters, { start, at, colon: end, not, word });
}

function valueOfField(
  letters: readonly string[],
  { start, at, colon, not, word }: { start: number; at: number; colon: number; not: boolean; word: string },
): { piece: Piece | undefined; end: number } {
  const field = FIELD_OF.get(foldArabic(word));
  const next = colon + 1;
  const bare = next >= letters.length || isSpace(letters[next]);
  if (field === undefined) {
    if (!bare) throw new QueryProblem(at, `no field is called «${word}»`, `one of ${FIELDS.join(', ')}`);
    return { piece: { at: start, not, field: undefined, value: word, valueAt: at, quoted: false }, end: next };
  }
  if (bare) throw new QueryProblem(next, `nothing behind ${word}:`, `a value of ${field}`);
  const closing = QUOTES[letters[next] ?? ''];
  if (closing !== undefined) {
    const { value, end } = quotation(letters, next, closing);
    return { piece: { at: start, not, field, value, valueAt: next + 1, quoted: true }, end };
  }
  let end = next;
  while (end < letters.length && !isSpace(letters[end])) end++;
  return {
    piece: { at: start, not, field, value: letters.slice(next, end).join(''), valueAt: next, quoted: false },
    end,
  };
}

function quotation(letters: readonly string[], at: number, closing: string): { value: string; end: number } {
  const end = letters.indexOf(closing, at + 1);
  if (end < 0) throw new QueryProblem(at, `a phrase opens with ${letters[at]} and never ends`, `«${closing}»`);
  return { value: letters.slice(at + 1, end).join(''), end: end + 1 };
}

function clauseOf(piece: Piece): Clause | undefined {
  const { field, not, value, valueAt } = piece;
  if (field === undefined || isNameField(field)) {
    const words = foldArabic(value).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (words.length === 0) {
      if (field === undefined && !piece.quoted) return undefined; // a lone mark between words
      throw new QueryProblem(valueAt, 'no word', 'at least one letter or digit');
    }
    return field === undefined ? { kind: 'words', words, not } : { kind: 'name', field, words, not };
  }
  if (field === 'after' || field === 'before') return dayClause(piece, field);
  if (field === 'story') return { kind: 'value', field, value, not };
  const list = LISTS[field] ?? [];
  const wanted = VALUE_OF.get(foldArabic(value)) ?? value;
  if (!list.includes(wanted)) throw new QueryProblem(valueAt, `no ${field} is «${value}»`, `one of ${list.join(', ')}`);
  return { kind: 'value', field, value: wanted, not } as Clause;
}

function dayClause({ at, not, value, valueAt }: Piece, field: 'after' | 'before'): Clause {
  const day = dayOf(value, field);
  if (day === undefined)
    throw new QueryProblem(valueAt, `«${value}» is no day`, 'a day as 2024-04-09, a month as 2024-04, or a year');
  if (not) throw new QueryProblem(at, `«-» before ${field}:`, field === 'after' ? 'before: instead' : 'after: instead');
  return { kind: 'day', field, value: day };
}

function isNameField(field: Field): field is NameField {
  return (NAME_FIELDS as readonly string[]).includes(field);
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && /\s/u.test(letter);
}
