import { type DecidedStories, storyDecisions } from '../../store/decisions/decide-stories.ts';
import type { Library } from '../../store/library.ts';
import { carryGroups } from '../../store/links/carry-groups.ts';
import { type Alive, exclusively } from '../../store/links/lock.ts';
import { materialOf } from '../../store/links/material.ts';
import { allDays, pendingDays } from '../../store/links/pending.ts';
import { settleLinks, writeFollowing } from '../../store/links/settle.ts';
import { type StoryWritten, writeStories } from '../../store/links/write-stories.ts';
import { batchesOf, type Planned } from './batches.ts';
import { contentOf } from './content.ts';
import { type Days, touchedBy } from './days.ts';
import { asDecided } from './decided.ts';
import { joinEntities } from './entities.ts';
import { keepNamesakesApart } from './namesakes.ts';
import { type Regrouped, regroup } from './regroup.ts';

export interface LinkOptions {
  /** Links everything again, not only what is new; ids are carried over. */
  readonly anew?: boolean;
  /** Instant that changes carry. */
  readonly now?: string;
  /** Hears of progress: articles whose stories are written. */
  readonly progress?: (articles: number) => void;
}

/** What linking did. */
export interface Linked {
  /** Articles that were looked at again. */
  readonly articles: number;
  /** Stories that are new, and those that were there and have changed. */
  readonly made: number;
  readonly changed: number;
  /** Stories that were merged into others. */
  readonly merged: number;
  /** Spellings of names that joined those of another entity. */
  readonly joined: number;
  /** Persons who were found to be others than those of exactly the same name. */
  readonly apart: number;
}

/** So many articles that were never linked change the size of a library, or may. */
const MUCH = 500;

/**
 * Links what has been added or read again since the last time: only days that it touches are grouped anew, with all
 * articles within reach. Ids of stories and utterances are carried over. One process links a library at a time: throws
 * LinkingUnderWay when another does. Linking when nothing is new changes nothing.
 */
export function linkNew(library: Library, options: LinkOptions = {}): Promise<Linked> {
  const { anew = false, now = new Date().toISOString(), progress = () => {} } = options;
  return exclusively(library, async (alive) => {
    const pending = await pendingDays(library.read);
    const stretches = anew ? await allDays(library.read) : touchedBy(pending.map(({ day }) => day));
    const isMuch = pending.reduce((count, { articles }) => count + articles, 0) >= MUCH;
    if (isMuch) await library.tidy();
    const sum = { articles: 0, made: 0, changed: 0, merged: 0, joined: 0, apart: 0 };
    const documents = new Set<number>();
    for (const days of stretches) {
      const linked = await linkDays({ library, days, anew, now, alive, progress });
      for (const name of ['articles', 'made', 'changed', 'merged'] as const) sum[name] += linked[name];
      for (const document of linked.documents) documents.add(document);
    }
    if (stretches.length === 0) return sum;
    await library.write(settleLinks);
    sum.apart = await keepNamesakesApart(library, [...documents], alive);
    sum.joined = await joinEntities(library, anew ? undefined : [...documents], alive);
    if (isMuch) await library.tidy();
    return sum;
  });
}

interface Linking {
  readonly library: Library;
  readonly days: Days;
  readonly anew: boolean;
  readonly now: string;
  readonly alive: Alive;
  readonly progress: (articles: number) => void;
}

async function linkDays(
  linking: Linking,
): Promise<Omit<Linked, 'joined' | 'apart'> & { readonly documents: readonly number[] }> {
  const { library, days, alive, progress } = linking;
  const regrouped = await regroup(library, days, alive);
  const planned = planOf(regrouped, await storyDecisions(library.read), linking.anew);
  const done: StoryWritten[] = [];
  let merged = 0;
  for (const batch of batchesOf(planned)) {
    const written = await writeBatch(linking, batch);
    done.push(...written);
    merged += batch.reduce((count, { ended }) => count + ended.length, 0);
    progress(batch.reduce((count, { articles }) => count + articles.length, 0));
    await alive();
  }
  return {
    articles: planned.reduce((count, { articles }) => count + articles.length, 0),
    made: done.filter(({ isNew }) => isNew).length,
    changed: done.filter(({ isNew, changed }) => changed && !isNew).length,
    merged,
    documents: planned.flatMap(({ articles }) => articles.map(({ document }) => document)),
  };
}

/** Which stories are new, changed, or hold an article that was read again; with `anew` all of them. */
function planOf(
  { groups: found, articles }: Regrouped,
  decisions: readonly DecidedStories[],
  anew: boolean,
): Planned[] {
  const groups = asDecided(found, decisions, (key) => articles.get(key)?.name ?? '');
  const old = new Map(
    [...articles.values()].flatMap(({ key, story }) => (story === null ? [] : [[key, [story]] as const])),
  );
  const { kept, ended } = carryGroups(
    old,
    groups.map(({ members }) => members),
  );
  const sizes = new Map<number, number>();
  for (const { story } of articles.values()) if (story !== null) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const endedIn = Map.groupBy(ended, ([, heir]) => heir);
  return groups.flatMap((group, at) => {
    const keeps = kept[at];
    const placed = group.members.flatMap((key) => articles.get(key) ?? []);
    const same =
      keeps !== undefined &&
      placed.every(({ story, pending }) => story === keeps && !pending) &&
      sizes.get(keeps) === placed.length;
    if (same && !anew) return [];
    return [{ group, articles: placed, keeps, ended: (endedIn.get(at) ?? []).map(([key]) => key) }];
  });
}

async function writeBatch({ library, now }: Linking, batch: readonly Planned[]): Promise<readonly StoryWritten[]> {
  const documents = new Set(batch.flatMap(({ articles }) => articles.map(({ document }) => document)));
  const materials = new Map((await materialOf(library.read, [...documents])).map((one) => [one.key, one]));
  const writings = batch
    .map(({ articles, keeps, ended, group }) => ({
      content: contentOf(articles, materials),
      keeps,
      ended,
      follows: group.follows,
    }))
    .filter(({ content }) => content.articles.length > 0); // the documents of others went away meanwhile
  return library.write(async (write) => {
    const written = await writeStories(library.engine, write, writings, now);
    const following = written.map(({ story, isNew }, at) => ({ story, isNew, follows: writings[at]?.follows }));
    await writeFollowing(
      write,
      following.filter(({ isNew, follows }) => !isNew || follows !== undefined),
    );
    return written;
  });
}
