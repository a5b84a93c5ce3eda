import type { Library } from '../../store/library.ts';
import {
  articlesOfStories,
  type FoundStory,
  relaysOfStories,
  speakersOfStories,
  storyPage,
} from '../../store/links/read-stories.ts';
import { findTexts } from '../../store/search/find.ts';
import { dayOf } from '../search/day.ts';
import { parseQuery } from '../search/parse.ts';
import { QueryProblem } from '../search/problem.ts';
import { keysOfName, resolve } from '../search/resolve.ts';
import type { StorySummary } from './records.ts';

/** What stories to list. Days, months and years as in searches; without conditions all of two articles or more. */
export interface StoriesOptions {
  readonly after?: string;
  readonly before?: string;
  /** The full name of an outlet that tells it. */
  readonly outlet?: string;
  /** Somebody who speaks in it, in any spelling. */
  readonly speaker?: string;
  /** A query, as searches understand it, that an article of it answers. */
  readonly words?: string;
  /** Articles that it has at least; 2 without. */
  readonly least?: number;
  /** 1 to 200; 20 without. */
  readonly limit?: number;
  readonly cursor?: string;
}

/** A page of stories. */
export interface StoriesPage {
  readonly items: readonly StorySummary[];
  readonly next?: string;
}

/** Stories by their last day, the newest first. Throws QueryProblem when a day or the cursor cannot be read. */
export async function stories(library: Library, options: StoriesOptions = {}): Promise<StoriesPage> {
  const { after, before, outlet, speaker, words, least = 2, limit = 20, cursor } = options;
  const wanted = {
    least,
    ...(after !== undefined && { after: edge(after, 'after') }),
    ...(before !== undefined && { before: edge(before, 'before') }),
    ...(outlet !== undefined && { outlet }),
    ...(speaker !== undefined && { speakers: await keysOfName(library, speaker) }),
    ...(words !== undefined && { documents: await documentsWith(library, words) }),
  };
  const found = await storyPage(library, wanted, limit + 1, cursor === undefined ? undefined : placeOf(cursor));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last ? cursorOf(last) : undefined;
  return { items: await summariesOf(library, page), ...(next !== undefined && { next }) };
}

/** Stories as lists show them, in the order given. */
export async function summariesOf({ read }: Library, found: readonly FoundStory[]): Promise<StorySummary[]> {
  const keys = found.map(({ key }) => key);
  const [articles, speakers, relays] = await Promise.all([
    articlesOfStories(read, keys),
    speakersOfStories(read, keys),
    relaysOfStories(read, keys),
  ]);
  const by = {
    articles: Map.groupBy(articles, ({ story }) => story),
    speakers: Map.groupBy(speakers, ({ story }) => story),
    relays: Map.groupBy(relays, ({ story }) => story),
  };
  return found.map(({ key, id, title, first, last, articles: count, changed, follows }) => {
    const told = by.articles.get(key) ?? [];
    const agencies = told.map((article) => JSON.parse(article.agencies) as string[]);
    const known = new Set([...agencies.flat(), ...(by.relays.get(key) ?? []).map(({ name }) => name)]);
    return {
      id,
      title,
      first,
      last,
      articles: count,
      days: daysOf(told.map(({ published }) => published)),
      outlets: [...new Set(told.flatMap(({ outlet }) => outlet ?? []))],
      origins: { known: [...known], unattributed: agencies.filter((list) => list.length === 0).length },
      speakers: (by.speakers.get(key) ?? [])
        .slice(0, SPEAKERS)
        .map(({ name, entity, utterances }) => ({ name, entity, utterances })),
      changed,
      ...(follows !== null && { follows }),
    };
  });
}

/** How many of the dates fall on each day; those without a day are left out. */
function daysOf(dates: readonly (string | null)[]): StorySummary['days'] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '') ?? [];
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

const SPEAKERS = 5;
/** So many of the newest matches are looked at. */
const MATCHES = 2000;

async function documentsWith(library: Library, query: string): Promise<readonly number[]> {
  const search = await resolve(library, parseQuery(query), 'coarse');
  return [...new Set((await findTexts(library, search, MATCHES)).map(({ document }) => document))];
}

function edge(value: string, end: 'after' | 'before'): string {
  const day = dayOf(value, end);
  if (day === undefined) throw new QueryProblem(0, `«${value}» is no day`, 'a day, month or year: 2031-05-04');
  return day;
}

function cursorOf({ last, key }: FoundStory): string {
  return Buffer.from(`${last ?? ''}.${key}`).toString('base64url');
}

function placeOf(cursor: string): { last: string; key: number } {
  const { last, key } =
    /^(?<last>[\d-]{0,10})\.(?<key>\d{1,15})$/u.exec(Buffer.from(cursor, 'base64url').toString())?.groups ?? {};
  if (key === undefined || last === undefined)
    throw new QueryProblem(0, 'the cursor cannot be read', 'the cursor that the page before gave');
  return { last, key: Number(key) };
}
