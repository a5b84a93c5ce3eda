import { isoInstant, printedDate } from './instant.ts';
import type { Marks } from './marks.ts';
import { offsetIn } from './zone.ts';

/** Where a date of publication was found. The order of this list is the order in which they are believed. */
export const DATE_SOURCES = [
  'given',
  'json-ld',
  'meta',
  'marked-time',
  'printed',
  'time',
  'feed',
  'address',
  'update',
] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

export interface PageDates {
  readonly published?: string;
  readonly source?: DateSource;
  readonly modified?: string;
}

interface Candidate {
  readonly source: DateSource;
  readonly iso: string;
}

const PUBLISHED_META = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'article:published'],
  ...['og:pubdate', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'parsely-pub-date'],
  ...[
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
  ],
  ...['cxenseparse:recs:publishtime', 'citation_publication_date', 'article_date_original', 'originalpublicationdate'],
  ...['rnews:datepublished', 'publication_date', 'displaydate', 'date', 'datecreated', 'article:created'],
];
const MODIFIED_META = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'lastmod'],
  ...['last-modified', 'revised', 'article:modified'],
];

/** What else is known of the page's dates. */
export interface DateHints {
  readonly given: string | undefined;
  readonly feed: string | undefined;
  readonly url: string | undefined;
  /** Time zone of the outlet, where it is known: clock times without an offset are taken to be in it. */
  readonly zone: string | undefined;
  /** Lines that may print the date: bylines and what stands around the headline. */
  readonly lines: readonly string[];
  /** What the text itself prints above its first or under its last paragraph. */
  readonly printed: string | undefined;
}

/**
 * The dates of a page: the first of DATE_SOURCES that tells a day, made finer by another that tells the same day with
 * the clock or the offset. Never the day of reading.
 */
export function datesOf(marks: Marks, hints: DateHints): PageDates {
  const candidates = candidatesOf(marks, hints);
  const first = candidates[0];
  const modified = firstDate([marks.jsonLd?.modified, ...MODIFIED_META.map((name) => marks.meta.get(name))]);
  return {
    ...(first !== undefined && { published: inZone(finest(first, candidates), hints.zone), source: first.source }),
    ...(modified !== undefined && { modified: inZone(modified, hints.zone) }),
  };
}

function candidatesOf(marks: Marks, hints: DateHints): readonly Candidate[] {
  const printed = hints.lines.map(printedDate).filter((line) => line !== undefined);
  const times = (of: string) => marks.times.filter((time) => time.of === of).map(({ value }) => value);
  const written: readonly (readonly [DateSource, readonly (string | undefined)[]])[] = [
    ['given', [hints.given]],
    ['json-ld', [marks.jsonLd?.published]],
    ['meta', PUBLISHED_META.map((name) => marks.meta.get(name))],
    ['marked-time', times('publication')],
    ['printed', printed.filter(({ of }) => of === 'publication').map(({ iso }) => iso)],
    ['printed', printed.filter(({ of }) => of === 'unsaid').map(({ iso }) => iso)],
    ['printed', [hints.printed]],
    ['time', times('unsaid').slice(0, 1)],
    ['feed', [hints.feed]],
    ['address', [addressDate(hints.url)]],
    [
      'update',
      [
        ...times('update'),
        ...printed.map(({ iso }) => iso),
        marks.jsonLd?.modified,
        ...MODIFIED_META.map((name) => marks.meta.get(name)),
      ],
    ],
  ];
  return written.flatMap(([source, values]) =>
    values.flatMap((value) => {
      const iso = value === undefined ? undefined : isoInstant(value);
      return iso === undefined ? [] : [{ source, iso }];
    }),
  );
}

/** A day becomes an instant, and an instant gets its offset, where another source tells the same day or clock. */
function finest(first: Candidate, all: readonly Candidate[]): string {
  if (first.source === 'given') return first.iso;
  const others = all.filter(({ source }) => source !== 'update' && source !== 'given');
  const sameDay = (iso: string) => iso.slice(0, 10) === first.iso.slice(0, 10);
  if (!first.iso.includes('T') || isMidnight(first.iso)) {
    const finer = others.find(({ iso }) => sameDay(iso) && iso.includes('T') && !isMidnight(iso));
    return finer?.iso ?? first.iso;
  }
  if (hasOffset(first.iso)) return first.iso;
  const sameClock = others.find(({ iso }) => hasOffset(iso) && iso.slice(0, 16) === first.iso.slice(0, 16));
  return sameClock?.iso ?? first.iso;
}

/** A clock time without an offset is one of the outlet's own clocks. */
function inZone(iso: string, zone: string | undefined): string {
  if (zone === undefined || !iso.includes('T') || hasOffset(iso)) return iso;
  return iso + (offsetIn(zone, iso) ?? '');
}

function isMidnight(iso: string): boolean {
  return /T00:00(?::00)?(?:Z|[+-]\d{2}:\d{2})?$/.test(iso);
}

function hasOffset(iso: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) && iso.includes('T');
}

function firstDate(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const iso = value === undefined ? undefined : isoInstant(value);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

/** `/2024/04/09/…`, `/2024-04-09/…`, `/20240409…`: the day that many sites put into the address of an article. */
function addressDate(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : URL.parse(url)?.pathname;
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path ?? '') ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path ?? '') ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
