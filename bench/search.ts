import { openLibrary } from '../src/library.ts';
import { searching } from './scale/searching.ts';

/**
 * Times 200 mixed queries over a library: `npm run bench:search -- LIBRARY [SEED]`. Prints the percentiles of statements
 * and documents, and exits 1 above the targets (p50 10 ms; p95 50 ms on SQLite, 80 ms on PostgreSQL).
 */
const P50 = 10;
const P95 = { sqlite: 50, postgres: 80 } as const;

const [where, seed = '1'] = process.argv.slice(2);
if (where === undefined) throw new Error('npm run bench:search -- LIBRARY [SEED]');
const library = await openLibrary(where, { create: false });
const { queries, found, p50, p95, slowest } = await searching(library, Number(seed));
await library.close();
console.log(`${library.engine}: ${queries} queries, ${found} found something`);
console.log(`p50 ${p50.toFixed(1)} ms\np95 ${p95.toFixed(1)} ms\nslowest ${slowest.toFixed(1)} ms`);
if (p50 >= P50 || p95 >= P95[library.engine]) process.exitCode = 1;
