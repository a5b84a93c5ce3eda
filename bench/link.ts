/**
 * How long linking takes and how much memory it holds, article by article: profiles, stories, utterances, copies and
 * titles of all articles of a library, in the order of their days, as from an empty library. Reading the articles from
 * the library and writing the links is left out; `isnad link` prints both together.
 *
 *     npm run bench:link -- LIBRARY [--from DAY]
 */
import { parseArgs } from 'node:util';
import { contentOf } from '../src/link/library/content.ts';
import { readingOf } from '../src/link/library/reading.ts';
import type { StoryGroup } from '../src/link/stories/components.ts';
import { profileOf } from '../src/link/stories/profile.ts';
import { StoryStream } from '../src/link/stories/stream.ts';
import { NUMBERS } from '../src/store/identity.ts';
import { type DocumentMaterial, materialOf } from '../src/store/links/material.ts';
import { allDays, articlesOfDays } from '../src/store/links/pending.ts';
import { openLibrary } from '../src/store/open.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const [where] = positionals;
if (where === undefined) throw new Error('npm run bench:link -- LIBRARY');
/** Articles at which the time is told. */
const MARKS = [3000, 10_000, 30_000];
const DAY = 86_400_000;

const library = await openLibrary(where, { create: false });
const [stretch] = await allDays(library.read);
if (!stretch) throw new Error('the library holds nothing');
const placed = await articlesOfDays(library.read, values.from ?? stretch.from, stretch.to);
const articles = new Map(placed.map((article) => [article.key, article]));

let milliseconds = 0;
/** Processor time of the work, which others on the machine do not lengthen. */
function timed<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  milliseconds += (user + system) / 1000;
  return result;
}

async function materials(documents: readonly number[]): Promise<Map<number, DocumentMaterial>> {
  const found = new Map<number, DocumentMaterial>();
  for (let at = 0; at < documents.length; at += 100) {
    for (const one of await materialOf(library.read, documents.slice(at, at + 100))) found.set(one.key, one);
  }
  return found;
}

let linked = 0;
let stories = 0;
async function write(groups: readonly StoryGroup[]): Promise<void> {
  for (const { members } of groups) {
    const own = members.flatMap((key) => articles.get(key) ?? []);
    const found = await materials([...new Set(own.map(({ document }) => document))]);
    timed(() => contentOf(own, found));
    linked += own.length;
    stories++;
    for (const mark of MARKS) if (linked >= mark && linked - own.length < mark) report(mark);
  }
}

function report(count: number): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const each = (milliseconds / linked).toFixed(3);
  console.log(
    `${count} articles: ${(milliseconds / 1000).toFixed(1)} s, ${each} ms each, ${stories} stories, ${memory} MiB at most`,
  );
}

const stream = new StoryStream();
let last = Number.NEGATIVE_INFINITY;
for (const [day, list] of Map.groupBy(placed, (article) => article.day)) {
  const found = await materials([...new Set(list.map(({ document }) => document))]);
  const number = Math.max(Math.floor(Date.parse(day) / DAY) || 0, last + 1);
  last = number;
  const groups = timed(() =>
    stream.addDay(
      number,
      list.flatMap(({ key, document }) => {
        const material = found.get(document);
        return material ? [{ key, profile: profileOf(readingOf(material), key % NUMBERS) }] : [];
      }),
    ),
  );
  await write(groups);
}
await write(timed(() => stream.end()));
report(linked);
await library.close();
