import { type Library, openLibrary, searchDocuments, searchStatements } from '../src/library.ts';
import { random as generator } from '../training/random.ts';

/**
 * Times 200 mixed queries over a library: `npm run bench:search -- LIBRARY [SEED]`. The queries are made of what the library
 * itself holds (words, phrases, speakers, outlets, days), so that nearly all of them find something. Prints the
 * percentiles of statements and documents, and exits 1 above the targets (p50 10 ms; p95 50 ms on SQLite, 80 ms on
 * PostgreSQL). Each query is asked once before, so that the engine has its pages in memory.
 */
const QUERIES = 200;
const P50 = 10;
const P95 = { sqlite: 50, postgres: 80 } as const;

const [where, seed = '1'] = process.argv.slice(2);
if (where === undefined) throw new Error('npm run bench:search -- LIBRARY [SEED]');
const library = await openLibrary(where, { create: false });
const queries = await makeQueries(library, generator(Number(seed)));
const times: number[] = [];
let found = 0;
for (const [at, query] of queries.entries()) {
  const ask = () =>
    at % 4 === 3 ? searchDocuments(library, query, { limit: 20 }) : searchStatements(library, query, { limit: 20 });
  await ask();
  const start = performance.now();
  const { total } = await ask();
  times.push(performance.now() - start);
  if (total > 0) found++;
}
await library.close();
times.sort((a, b) => a - b);
const percentile = (p: number) => times[Math.min(times.length - 1, Math.floor((p / 100) * times.length))] ?? 0;
console.log(`${library.engine}: ${queries.length} queries, ${found} found something`);
console.log(
  `p50 ${percentile(50).toFixed(1)} ms\np95 ${percentile(95).toFixed(1)} ms\nslowest ${percentile(100).toFixed(1)} ms`,
);
if (percentile(50) >= P50 || percentile(95) >= P95[library.engine]) process.exitCode = 1;

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
