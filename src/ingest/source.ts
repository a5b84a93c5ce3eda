import type { Source } from '../model.ts';
import { sanitise } from '../text/sanitise.ts';
import { documentId } from './document-id.ts';
import { InputProblem } from './problem.ts';
import { isIsoDate } from './published.ts';

/** What is known of a document beside its text. */
export type Facts = Partial<Pick<Source, 'id' | 'title' | 'outlet' | 'url' | 'published'>>;

/** A document to be read, and whether its text is another than the one handed in (DESIGN 5: then it is carried). */
export interface Prepared {
  readonly source: Source;
  readonly changed: boolean;
}

/** A text with facts, as the reader takes it: harmless characters, the title in front, an id. */
export function prepareText(given: string, facts: Facts): Prepared {
  const title = facts.title === undefined ? undefined : sanitise(facts.title);
  const text = withTitle(sanitise(given), title);
  const source = { ...facts, ...(title !== undefined && { title }), text };
  return { source: { ...source, id: facts.id ?? documentId(source) }, changed: text !== given };
}

/** One line's object as a document; `defaults` are for what it does not tell. Throws InputProblem naming the field. */
export function fromJson(value: unknown, defaults: Facts): Prepared {
  if (!isObject(value)) throw new InputProblem(`not a JSON object but ${typeName(value)}`);
  const text = textField(value, 'text');
  if (text === undefined) throw new InputProblem('text: missing');
  if (text.trim() === '') throw new InputProblem('text: empty');
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = { ...defaults };
  for (const field of ['id', 'title', 'outlet', 'url', 'published'] as const) {
    const told = textField(value, field);
    if (told !== undefined && (told !== '' || field === 'id')) facts[field] = told;
  }
  if (facts.published !== undefined && !isIsoDate(facts.published)) {
    throw new InputProblem(`published: «${facts.published}» is not an ISO 8601 date, such as 2018-03-14`);
  }
  return prepareText(text, facts);
}

/** The id that a bad line tells, if it tells one. */
export function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.id === 'string' ? value.id : undefined;
}

function withTitle(text: string, title: string | undefined): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
}

function textField(value: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const told = value[field] ?? undefined;
  if (told === undefined || typeof told === 'string') return told;
  throw new InputProblem(`${field}: must be a string, not ${typeName(told)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
