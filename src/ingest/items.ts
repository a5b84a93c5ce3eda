import type { Readable } from 'node:stream';
import type { PageSource } from '../model.ts';
import { allBytes, type Opened, openBytes } from './bytes.ts';
import { decode } from './decode.ts';
import { type Format, formatOf, refuseBinary } from './format.ts';
import { expand, type Given } from './given.ts';
import { LINE_LIMIT, splitLines } from './lines.ts';
import { InputProblem, reasonOf } from './problem.ts';
import { SeenIds } from './seen.ts';
import { type Facts, fromJson, idOf, type Prepared, prepareText } from './source.ts';
import { decodeUtf8 } from './utf8.ts';

/** A document to be read. */
export interface Good extends Prepared {
  readonly kind: 'document';
  readonly file: string;
  /** Line of the file, or place in a JSON array, from 1. */
  readonly line?: number;
}

/** A page to be cleaned and read. */
export interface PageItem {
  readonly kind: 'page';
  readonly file: string;
  /** Place of the item in a feed, an archive or a list, from 1. */
  readonly line?: number;
  readonly page: PageSource;
}

/** A line that is no document: it has an answer of its own in the output. */
export interface Bad {
  readonly kind: 'bad';
  readonly file: string;
  readonly line: number;
  readonly id?: string;
  readonly error: string;
}

/** An input that cannot be read, or no further. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly file: string;
  readonly reason: string;
}

export type Item = Good | PageItem | Bad | Unreadable;

export interface ItemOptions {
  /** The format of all inputs; without it each is judged by its name and content. */
  readonly from?: Format | undefined;
  /** For documents that do not tell it themselves. */
  readonly defaults: Facts;
  readonly stdin: Readable;
}

/** The largest text or JSON array that is read in one piece. */
const PIECE_LIMIT = 256 * 2 ** 20;
/** The largest page. */
const PAGE_LIMIT = 16 * 2 ** 20;

/** Everything that the arguments name, in order, one at a time; nothing in an input makes it throw. */
export async function* itemsOf(args: Iterable<string>, options: ItemOptions): AsyncGenerator<Item> {
  for (const argument of args) {
    const given = await orReason(expand(argument));
    if (typeof given === 'string') yield { kind: 'unreadable', file: argument, reason: given };
    else for (const one of given) yield* itemsOfOne(one, options);
  }
}

/** The same items, where a repeated id makes a bad line (DESIGN 5: ids are unique in the call). */
export async function* withUniqueIds(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const seen = new SeenIds();
  for await (const item of items) {
    const id = idOfItem(item);
    const isNew = id === undefined || seen.add(id);
    if (item.kind === 'bad' || item.kind === 'unreadable' || isNew || id === undefined) yield item;
    else if (item.line === undefined) yield { kind: 'unreadable', file: item.file, reason: 'given twice' };
    else yield { kind: 'bad', file: item.file, line: item.line, id, error: `id: «${id}» is repeated` };
  }
}

function idOfItem(item: Item): string | undefined {
  if (item.kind === 'document') return item.source.id;
  if (item.kind === 'page') return item.page.id;
  return item.kind === 'bad' ? item.id : undefined;
}

async function* itemsOfOne(given: Given, options: ItemOptions): AsyncGenerator<Item> {
  let opened: Opened | undefined;
  try {
    opened = await openBytes(given.path, options.stdin);
    if (options.from === 'jsonl' && given.path === undefined && opened.head.length === 0) return; // an empty partition
    if (options.from) refuseBinary(opened.head);
    const format = options.from ?? formatOf(given.name, opened.head);
    if (format === 'jsonl') yield* lineItems(given, opened, options.defaults);
    else if (format === 'json') yield* arrayItems(given, opened, options.defaults);
    else if (format === 'html') yield await pageItem(given, opened, options.defaults);
    else yield await textItem(given, opened, options.defaults);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    yield { kind: 'unreadable', file: given.name, reason };
  } finally {
    await opened?.close();
  }
}

async function textItem({ name, path }: Given, opened: Opened, facts: Facts): Promise<Good> {
  const text = decodeUtf8(await allBytes(opened, PIECE_LIMIT));
  if (text.trim() === '') throw new InputProblem('empty');
  return { kind: 'document', file: name, ...prepareText(text, path === undefined ? facts : { id: name, ...facts }) };
}

async function pageItem({ name }: Given, opened: Opened, facts: Facts): Promise<PageItem> {
  const { text } = decode(await allBytes(opened, PAGE_LIMIT));
  if (text.trim() === '') throw new InputProblem('empty');
  return { kind: 'page', file: name, page: { id: name, ...facts, html: text } };
}

async function* lineItems({ name }: Given, opened: Opened, defaults: Facts): AsyncGenerator<Item> {
  for await (const { number, offset, bytes } of splitLines(opened.chunks)) {
    yield item(name, number, defaults, () => {
      if (bytes === undefined) throw new InputProblem(`longer than ${LINE_LIMIT / 2 ** 20} MiB`);
      return parse(decodeUtf8(bytes, offset));
    });
  }
}

async function* arrayItems({ name }: Given, opened: Opened, defaults: Facts): AsyncGenerator<Item> {
  const value = parse(decodeUtf8(await allBytes(opened, PIECE_LIMIT)));
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, element] of elements.entries()) yield item(name, index + 1, defaults, () => element);
}

/** A document, or a bad line where its value or a field of it is not as it should be. */
function item(file: string, line: number, defaults: Facts, value: () => unknown): Item {
  let id: string | undefined;
  try {
    const parsed = value();
    id = idOf(parsed);
    return { kind: 'document', file, line, ...fromJson(parsed, defaults) };
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem;
    return { kind: 'bad', file, line, ...(id !== undefined && { id }), error: problem.message };
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new InputProblem('empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputProblem(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a promise gives, or why the input it is about cannot be read. */
async function orReason<T extends object>(promise: Promise<T>): Promise<T | string> {
  try {
    return await promise;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}
