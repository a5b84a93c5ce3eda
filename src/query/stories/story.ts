import { NUMBERS } from '../../store/identity.ts';
import type { Library } from '../../store/library.ts';
import {
  articlesOfStories,
  copiesOfStory,
  openingsOfStory,
  type StoryCopy,
  storiesAfter,
  storyById,
  utterancesOfStory,
} from '../../store/links/read-stories.ts';
import { contradictionsOf } from './contradictions.ts';
import { coverageRecord } from './coverage.ts';
import { summariesOf } from './list.ts';
import type { CopyRecord, StoryRecord } from './records.ts';
import { utterancesFrom } from './utterances.ts';

/** A story by id; one that was merged into another gives that one, under its id. Undefined when there has been none. */
export async function story(library: Library, id: string): Promise<StoryRecord | undefined> {
  const { read } = library;
  const found = await storyById(read, id);
  if (!found) return undefined;
  const [[summary], articles, members, copies, after, openings] = await Promise.all([
    summariesOf(library, [found]),
    articlesOfStories(read, [found.key]),
    utterancesOfStory(read, found.key),
    copiesOfStory(read, found.key),
    storiesAfter(read, found.key),
    openingsOfStory(read, found.key),
  ]);
  if (!summary) return undefined;
  const utterances = await utterancesFrom(library, members);
  return {
    ...summary,
    documents: articles.map(({ document, place, start, end, title, outlet, url, published, agencies }) => ({
      document,
      article: place,
      start,
      end,
      title,
      outlet,
      url,
      published,
      agencies: JSON.parse(agencies) as string[],
    })),
    utterances,
    copies: copies.map(copyRecord),
    coverage: coverageRecord(summary.outlets, utterances),
    contradictions: contradictionsOf(openings, utterances),
    followedBy: after.map(({ id: later, title, first }) => ({ id: later, title, first })),
  };
}

/** A story as other pages point at it. */
export interface StoryHead {
  readonly id: string;
  readonly title: string | null;
  readonly articles: number;
}

/** The same by id, without all that it holds. */
export async function storyHead({ read }: Library, id: string): Promise<StoryHead | undefined> {
  const found = await storyById(read, id);
  return found && { id: found.id, title: found.title, articles: found.articles };
}

function copyRecord({
  a,
  b,
  a_start,
  a_end,
  b_start,
  b_end,
  a_document,
  b_document,
  source,
  reason,
}: StoryCopy): CopyRecord {
  return {
    a: { document: a_document, article: a % NUMBERS, start: a_start, end: a_end },
    b: { document: b_document, article: b % NUMBERS, start: b_start, end: b_end },
    ...(source !== null && { source }),
    reason,
  };
}
