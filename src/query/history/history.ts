import type { Reading } from '../../model.ts';
import type { Came } from '../../store/came.ts';
import { type CaptureOfDocument, capturesOf, documentsAt, goneSince } from '../../store/captures.ts';
import type { Library } from '../../store/library.ts';
import { type StatementChanges, statementChanges } from './statements.ts';
import { aroundChanges, type Piece, wordChanges } from './words.ts';

/** A version of a document: what the outlet printed from one moment on. */
export interface Version {
  /** ISO instant at which it was first seen. */
  readonly receivedAt: string;
  readonly came?: Came;
  readonly title?: string;
  readonly published?: string;
  /** Characters of its text, in code points, and how many statements stand in it. */
  readonly length: number;
  readonly statements: number;
  /** What is different from the version before; absent in the first. */
  readonly changes?: VersionChanges;
}

export interface VersionChanges {
  /** Word by word; long stretches that stayed are cut in the middle, unless all was asked for. */
  readonly words: readonly Piece[];
  readonly title?: { readonly before: string; readonly after: string };
  readonly published?: { readonly before: string; readonly after: string };
  readonly statements: StatementChanges;
}

export interface History {
  readonly id: string;
  readonly url?: string;
  /** Since when the page is no longer there. */
  readonly goneAt?: string;
  readonly versions: readonly Version[];
}

export interface HistoryOptions {
  /** Reads a capture by today's programs, so that a better cleaner is no silent edit. */
  readonly read: (capture: CaptureOfDocument) => Reading;
  /** The last so many captures are compared. */
  readonly limit?: number;
  /** Words that stayed are told in full. */
  readonly whole?: boolean;
}

const LIMIT = 50;

/**
 * What an outlet changed in a document: its versions, oldest first, each compared with the one before it word by word
 * and statement by statement. `what` is an address or an id; undefined when the library has no such document.
 */
export async function historyOf(
  library: Library,
  what: string,
  { read, limit = LIMIT, whole = false }: HistoryOptions,
): Promise<History | undefined> {
  const [id] = await documentsAt(library.read, what);
  if (id === undefined) return undefined;
  const captures = await capturesOf(library.read, id, limit);
  const goneAt = await goneSince(library.read, id);
  const versions: Version[] = [];
  let last: Reading | undefined;
  for (const capture of captures) {
    const reading = read(capture);
    if (last !== undefined && isSame(last, reading)) continue;
    versions.push(versionOf(capture, reading, last, whole));
    last = reading;
  }
  const url = last?.document.url ?? captures.at(-1)?.source.url;
  return { id, ...(url !== undefined && { url }), ...(goneAt !== undefined && { goneAt }), versions };
}

function isSame({ document: a }: Reading, { document: b }: Reading): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published;
}

function versionOf(
  { receivedAt, came }: CaptureOfDocument,
  reading: Reading,
  before: Reading | undefined,
  whole: boolean,
): Version {
  const { document, statements } = reading;
  return {
    receivedAt,
    ...(came !== undefined && { came }),
    ...(document.title !== undefined && { title: document.title }),
    ...(document.published !== undefined && { published: document.published }),
    length: [...document.text].length,
    statements: statements.length,
    ...(before !== undefined && { changes: changesBetween(before, reading, whole) }),
  };
}

function changesBetween(before: Reading, after: Reading, whole: boolean): VersionChanges {
  const words = wordChanges(before.document.text, after.document.text);
  return {
    words: whole ? words : aroundChanges(words),
    ...changed('title', before, after),
    ...changed('published', before, after),
    statements: statementChanges(before, after),
  };
}

function changed(fact: 'title' | 'published', { document: a }: Reading, { document: b }: Reading) {
  return a[fact] === b[fact] ? {} : { [fact]: { before: a[fact] ?? '', after: b[fact] ?? '' } };
}
