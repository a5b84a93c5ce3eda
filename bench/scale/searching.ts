import { type Library, searchDocuments, searchStatements } from '../../src/library.ts';
import { random as generator } from '../../training/random.ts';

const QUERIES = 200;

/** Milliseconds of processor time and of the clock that queries took. */
export interface Searching {
  readonly queries: number;
  /** How many found something. */
  readonly found: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

/**
 * Times 200 mixed queries over a library, made of what it holds (words, phrases, speakers, outlets, days), so that nearly
 * all of them find something. Each is asked once before, so that the engine has its pages in memory. `clock` gives
 * milliseconds.
 */
export async function searching(
  library: Library,
  seed: number,
  clock: () => number = () => performance.now(),
): Promise<Searching> {
  const queries = await makeQueries(library, generator(seed));
  const times: number[] = [];
  let found = 0;
  for (const [at, query] of queries.entries()) {
    const ask = () =>
      at % 4 === 3 ? searchDocuments(library, query, { limit: 20 }) : searchStatements(library, query, { limit: 20 });
    await ask();
    const start = clock();
    const { total } = await ask();
    times.push(clock() - start);
    if (total > 0) found++;
  }
  times.sort((a, b) => a - b);
  const percentile = (p: number) => times[Math.min(times.length - 1, Math.floor((p / 100) * times.length))] ?? 0;
  return { queries: queries.length, found, p50: percentile(50), p95: percentile(95), slowest: percentile(100) };
}

/** Half are words (common and rare), then phrases, names, and fields together. */
async function makeQueries(from: Library, random: () => number): Promise<string[]> {
  const { items } = await searchStatements(from, '', { limit: 200 });
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const statement = () => pick(items);
  const words = () =>
    statement()
      .statement.text.split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word.length > 2);
  const speaker = () => statement().statement.speakers[0]?.name ?? 'الرئيس';
  const day = () => statement().document.published?.slice(0, 7) ?? '2018-03';
  const kinds: (() => string)[] = [
    () => pick(words()) ?? 'قال',
    () => words().slice(0, 2).join(' '),
    () => `${pick(words())} -${pick(words())}`,
    () => `"${words().slice(0, 3).join(' ')}"`,
    () => `speaker:"${speaker().replace(/"/gu, '')}"`,
    () => `${pick(words())} after:${day()}`,
    () => `about:"${speaker().replace(/"/gu, '')}" type:direct`,
    () => `${pick(words())} certainty:named act:say`,
  ];
  const queries: string[] = [];
  while (queries.length < QUERIES) queries.push((kinds[queries.length % kinds.length] as () => string)());
  return queries;
}
