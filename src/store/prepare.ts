import type { Act, Certainty, FeedFacts, Mention, Reading, Source, StatementType } from '../model.ts';
import type { Came } from './came.ts';
import { type EventRows, eventRows, type Told } from './event-rows.ts';
import { documentIdOf, sha256 } from './identity.ts';
import { NameList, type NewName, type PreparedName } from './name-list.ts';
import { present } from './present.ts';
import { type Quotation, type Quoter, quoterOf } from './quotation.ts';
import { sanitised } from './sanitised.ts';
import { stretchesOf } from './search/stretches.ts';
import { type KnownTerms, termsOf } from './search/terms.ts';

/** Which programs made a reading; one of them changes, and the document is worth reading again. */
export interface Versions {
  readonly cleaner: string;
  readonly reader: string;
  readonly registry: string;
}

/** What was received, where that is not the text itself. */
export interface Received {
  /** ISO 8601 instant. Without one, a capture of the same content is the same capture whenever it is added. */
  readonly at?: string;
  /** `text/plain` without one. */
  readonly mediaType?: string;
  /** The bytes of a page or file; a text needs none. */
  readonly content?: Uint8Array;
  /** What the feed or list told that led to the page. */
  readonly feed?: FeedFacts;
  readonly came?: Came;
}

/** What was handed in with a capture. */
export type CaptureFacts = Omit<Source, 'text'> & { readonly feed?: FeedFacts };

export interface PreparedStatement {
  readonly article: number;
  readonly type: StatementType;
  readonly quoted: boolean;
  readonly at: Quotation;
  readonly cue: Quotation;
  readonly act: Act;
  readonly certainty: Certainty;
  readonly said: string | null;
  readonly rule: string;
  readonly because: readonly string[];
  readonly names: readonly PreparedName[];
}

/**
 * A reading in the shape in which it is stored: plain data, made in whichever process did the reading. What is JSON here
 * is an array of rows that goes to the database as it is.
 */
export interface Prepared {
  readonly id: string;
  readonly source: CaptureFacts;
  readonly capture: {
    readonly at: string | null;
    readonly mediaType: string;
    readonly hash: string;
    readonly content: Uint8Array | null;
    readonly came?: Came | undefined;
  };
  readonly versions: Versions;
  /** Stored also where these versions have read the capture before. */
  readonly again?: boolean;
  readonly document: Omit<Source, 'id' | 'text'> & { readonly day: string | null };
  /** What a page told beside: its last change, the roles of its lines, what was taken out. */
  readonly page: string;
  readonly text: string;
  readonly textHash: string;
  /** In code points. */
  readonly length: number;
  readonly segments: string;
  readonly entities: string;
  readonly articles: string;
  readonly articleCount: number;
  /** Every name in it once. */
  readonly names: readonly NewName[];
  readonly mentions: string;
  readonly times: string;
  readonly events: EventRows;
  readonly statements: readonly PreparedStatement[];
  /** Terms of search of its title, articles, statements and speakers. */
  readonly terms: KnownTerms;
}

/**
 * Makes a reading ready to be stored. Offsets become code points here, and every quotation is compared with its slice
 * of the text: throws QuotationMismatch where they differ.
 */
export function prepare(given: Source, reading: Reading, versions: Versions, received: Received = {}): Prepared {
  const { document } = reading;
  const { text, ...source } = sanitised(given);
  const quoter = quoterOf(document.text);
  const names = new NameList();
  const { title, outlet, url, published } = sanitised({ ...document, text: '' });
  const facts = { title, outlet, url, published };
  const segments = document.segments.map(({ kind, reason, ...at }) => ({ kind, ...place(at, quoter), reason }));
  const statements = reading.statements.map((statement) => preparedStatement(statement, quoter, names));
  const searched = [
    title ?? '',
    ...stretchesOf(segments).map(({ start, end }) => quoter.slice(start, end) ?? ''),
    ...statements.map(({ at }) => at.text),
    ...reading.statements.flatMap(({ speakers, via }) => [...speakers, ...via].map(({ name }) => name)),
  ];
  return {
    id: documentIdOf({ ...source, text }),
    source: { ...source, ...(received.feed && { feed: received.feed }) },
    capture: {
      at: received.at ?? null,
      mediaType: received.mediaType ?? 'text/plain',
      hash: captureHash({ ...source, text }, received),
      content: received.content ?? null,
      came: received.came,
    },
    versions,
    document: { ...present(facts), day: dayOf(published) },
    page: JSON.stringify({
      modified: document.modified,
      blocks: document.blocks?.map(({ role, ...at }) => ({ role, ...place(at, quoter) })),
      removed: document.removed,
    }),
    text: document.text,
    textHash: sha256(document.text),
    length: quoter.length,
    segments: JSON.stringify(segments),
    entities: JSON.stringify(reading.entities),
    articles: articlesJson(reading, quoter),
    articleCount: document.articles.length,
    mentions: mentionsJson(reading, quoter, names),
    times: timesJson(reading, quoter),
    events: eventRows((reading as Told).events ?? [], quoter, names),
    statements,
    names: names.all(),
    terms: new Map(searched.map((text) => [text, termsOf(text)])),
  };
}

/** What makes two captures of a document the same: content and facts, not when they were received. */
export function captureHash(source: Source, received: Received = {}): string {
  const { title, outlet, url, published, text } = sanitised(source);
  const content = received.content ? sha256(received.content) : text;
  return sha256(JSON.stringify([content, title ?? null, outlet ?? null, url ?? null, published ?? null]));
}

function preparedStatement(
  statement: Reading['statements'][number],
  quoter: Quoter,
  names: NameList,
): PreparedStatement {
  const { article, type, quoted, act, certainty, rule, because } = statement;
  const speakers = statement.speakers.map(({ name, kind, at }, index) => ({
    ...names.add(kind, name),
    role: 'speaker' as const,
    place: index,
    ...(at ? place(at, quoter) : { start: null, end: null }),
  }));
  const others = (role: 'addressee' | 'via', list: readonly { readonly name: string }[]) =>
    list.map(({ name }, index) => ({ ...names.add('source', name), role, place: index, start: null, end: null }));
  return {
    article,
    type,
    quoted,
    at: quoter.quote(statement),
    cue: quoter.quote(statement.cue),
    act,
    certainty,
    said: statement.said ?? null,
    rule,
    because,
    names: [...speakers, ...others('addressee', statement.addressees), ...others('via', statement.via)],
  };
}

function articlesJson({ document }: Reading, quoter: Quoter): string {
  return JSON.stringify(
    document.articles.map((article, index) => ({
      place: index,
      start_cp: quoter.quote(article).start,
      end_cp: quoter.quote(article).end,
      title: article.title,
      published: article.published,
      agencies: JSON.stringify(article.agencies),
    })),
  );
}

function mentionsJson({ mentions }: Reading, quoter: Quoter, names: NameList): string {
  return JSON.stringify(
    mentions.filter(namesByItself).map((mention, index) => {
      const { start, end, text } = quoter.quote(mention);
      return { place: index, ...names.add(mention.kind, mention.name), start_cp: start, end_cp: end, text };
    }),
  );
}

/** Not «الجانبان» nor «بلاده», which are nobody's name: a library keeps what means the same in every article. */
function namesByItself({ by, means }: Mention): boolean {
  return by === undefined || by === 'office' || means === undefined;
}

function timesJson({ times }: Reading, quoter: Quoter): string {
  return JSON.stringify(
    times.map((time, index) => {
      const { start, end, text } = quoter.quote(time);
      return { place: index, type: time.type, value: time.value, start_cp: start, end_cp: end, text, rule: time.rule };
    }),
  );
}

function place(at: Parameters<Quoter['quote']>[0], quoter: Quoter): { start: number; end: number } {
  const { start, end } = quoter.quote(at);
  return { start, end };
}

function dayOf(published: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;
}
