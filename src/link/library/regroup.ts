import { NUMBERS } from '../../store/identity.ts';
import type { Library } from '../../store/library.ts';
import type { Alive } from '../../store/links/lock.ts';
import { materialOf } from '../../store/links/material.ts';
import { articlesOfDays, type PlacedArticle, storiesOfDays } from '../../store/links/pending.ts';
import type { StoryGroup } from '../stories/components.ts';
import { profileOf } from '../stories/profile.ts';
import { StoryStream, type StreamArticle } from '../stories/stream.ts';
import { around, type Days, dayNumber } from './days.ts';
import { readingOf } from './reading.ts';

/** Articles of some days, grouped anew. */
export interface Regrouped {
  readonly groups: readonly StoryGroup[];
  /** Every article in one of the groups. */
  readonly articles: ReadonlyMap<number, PlacedArticle>;
}

/** Documents that are read together. */
const TOGETHER = 100;

/**
 * Groups the articles of these days anew: those that stand in a story which has an article there, and those that stand
 * in none. The articles of the days around are counted only. Holds the articles of some days at a time.
 */
export async function regroup(library: Library, days: Days, alive: Alive): Promise<Regrouped> {
  const stories = await storiesOfDays(library.read, days.from, days.to);
  const touched = new Set(stories.map(({ key }) => key));
  const whole = stories.reduce<Days>(
    ({ from, to }, { first, last }) => ({ from: first < from ? first : from, to: last > to ? last : to }),
    days,
  );
  const { from, to } = around(whole);
  const listed = await articlesOfDays(library.read, from, to);
  const isGrouped = ({ story, day }: PlacedArticle) =>
    story === null ? day >= days.from && day <= days.to : touched.has(story);
  const stream = new StoryStream();
  const groups: StoryGroup[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [day, placed] of Map.groupBy(listed, (article) => article.day)) {
    const number = Math.max(dayNumber(day) || 0, last + 1);
    groups.push(...stream.addDay(number, await profiled(library, placed, isGrouped)));
    last = number;
    await alive();
  }
  groups.push(...stream.end());
  return { groups, articles: new Map(listed.filter(isGrouped).map((article) => [article.key, article])) };
}

async function profiled(
  library: Library,
  placed: readonly PlacedArticle[],
  isGrouped: (article: PlacedArticle) => boolean,
): Promise<StreamArticle[]> {
  const found = new Map<number, StreamArticle>();
  const wanted = new Map(placed.map((article) => [article.key, article]));
  const documents = [...new Set(placed.map(({ document }) => document))];
  for (let at = 0; at < documents.length; at += TOGETHER) {
    for (const material of await materialOf(library.read, documents.slice(at, at + TOGETHER))) {
      const reading = readingOf(material);
      for (const { key } of material.articles) {
        const article = wanted.get(key);
        if (!article) continue;
        const profile = profileOf(reading, key % NUMBERS);
        found.set(key, { key, profile, countedOnly: !isGrouped(article) });
      }
    }
  }
  return placed.flatMap(({ key }) => found.get(key) ?? []);
}
