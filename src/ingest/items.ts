import type { Readable } from 'node:stream';
import type { PageSource } from '../model.ts';
import { type Opened, openBytes, openedBytes } from './bytes.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Failed, Unchanged } from './fetch/outcome.ts';
import { type Columns, openCsv } from './form/csv.ts';
import { openFeed } from './form/feed.ts';
import type { Arrival, Opener } from './form/form.ts';
import { openJson, openLines } from './form/json.ts';
import { openOpml, openSitemap } from './form/lists.ts';
import { openMail } from './form/mail.ts';
import { openPage } from './form/page.ts';
import { openPdf } from './form/pdf.ts';
import { openText } from './form/text.ts';
import { openTrec } from './form/trec.ts';
import { openWarc } from './form/warc.ts';
import { type Format, formatOf, refuseBinary } from './format.ts';
import { expand, type Given } from './given.ts';
import { InputProblem, reasonOf } from './problem.ts';
import { SeenIds } from './seen.ts';
import type { Facts, Prepared } from './source.ts';

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

export interface InputOptions {
  /** The format of all inputs; without it each is judged by its content and name. */
  readonly from?: Format | undefined;
  /** For documents that do not tell it themselves. */
  readonly defaults?: Facts;
  /** What `-` stands for. */
  readonly stdin: Readable;
  /** Fetches addresses; without it they are told as unreadable. */
  readonly fetcher?: Fetcher | undefined;
  /** Fetches the pages that feeds and sitemaps lead to, and the feeds that OPML files name. */
  readonly follow?: boolean | undefined;
  /** Which column of a table holds what. */
  readonly columns?: Columns | undefined;
}

/** The same, as forms see it. */
export interface ItemOptions extends InputOptions {
  /** Reads further addresses as if they had been named in the call. */
  readonly open: (addresses: readonly string[], depth: number) => AsyncGenerator<Item>;
  /** How many lists led here. */
  readonly depth?: number;
  readonly feed?: PageSource['feed'];
}

const OPENERS: Readonly<Record<Format, Opener>> = {
  text: openText,
  html: openPage,
  json: openJson,
  jsonl: openLines,
  feed: openFeed,
  opml: openOpml,
  sitemap: openSitemap,
  warc: openWarc,
  mail: openMail,
  pdf: openPdf,
  csv: openCsv,
  trec: openTrec,
};

/**
 * Everything that the arguments name (files, folders, globs, addresses, `-`), in order, one at a time. Nothing in an input
 * makes it throw: what cannot be read is an item that says why.
 */
export async function* itemsOf(args: Iterable<string>, options: InputOptions): AsyncGenerator<Item> {
  yield* itemsAt(args, options, 0);
}

async function* itemsAt(args: Iterable<string>, options: InputOptions, depth: number): AsyncGenerator<Item> {
  const whole: ItemOptions = { ...options, depth, open: (addresses, deeper) => itemsAt(addresses, options, deeper) };
  for (const argument of args) {
    const given = await orReason(expand(argument));
    if (typeof given === 'string') yield { kind: 'unreadable', file: argument, reason: given };
    else for (const one of given) yield* itemsOfOne(one, whole);
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

/** Bytes that have arrived, from a file or from the web. */
interface Arrived {
  readonly opened: Opened;
  readonly name: string;
  readonly url?: string;
  readonly charset?: string;
  readonly mediaType?: string;
}

async function* itemsOfOne(given: Given, options: ItemOptions): AsyncGenerator<Item> {
  let arrived: Arrived | undefined;
  try {
    arrived = await arrive(given, options);
    const { opened, name, url, charset, mediaType } = arrived;
    if (options.from === 'jsonl' && given.path === undefined && opened.head.length === 0) return; // an empty partition
    if (options.from !== undefined && TEXTUAL.has(options.from)) refuseBinary(opened.head);
    const format =
      options.from ?? formatOf(url === undefined ? name : (URL.parse(url)?.pathname ?? ''), opened.head, mediaType);
    const arrival: Arrival = {
      name,
      named: given.path !== undefined || url !== undefined,
      opened,
      defaults: options.defaults ?? {},
      options,
      ...(url !== undefined && { url }),
      ...(charset !== undefined && { charset }),
    };
    yield* OPENERS[format](arrival);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    yield { kind: 'unreadable', file: given.name, reason };
  } finally {
    await arrived?.opened.close();
  }
}

const TEXTUAL: ReadonlySet<Format> = new Set(['text', 'json', 'jsonl']);

async function arrive({ name, path, url }: Given, { stdin, fetcher }: ItemOptions): Promise<Arrived> {
  if (url === undefined) return { opened: await openBytes(path, stdin), name };
  if (fetcher === undefined) throw new InputProblem('addresses are not fetched here');
  const outcome = await fetcher.fetch(url);
  if (outcome.kind !== 'fetched') throw new InputProblem(failure(outcome));
  const { bytes, charset, mediaType } = outcome;
  return { opened: openedBytes(bytes), name, url: outcome.url, mediaType, ...(charset !== undefined && { charset }) };
}

function failure(outcome: Failed | Unchanged): string {
  return outcome.kind === 'failed' ? outcome.problem.message : 'it has not changed';
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
