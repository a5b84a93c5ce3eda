/**
 * How long linking takes and how much memory it holds, article by article, in the order of their days, as from an empty
 * library. Reading the articles from the library and writing the links is left out; `isnad link` prints both together.
 * With --copies the coverage comes again so many times, later and of others.
 *
 *     npm run bench:link -- LIBRARY [--from DAY] [--copies NUMBER]
 */
import { parseArgs } from 'node:util';
import { openLibrary } from '../src/library.ts';
import { linking } from './scale/linking.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, copies: { type: 'string', default: '1' } },
});
const [where] = positionals;
if (where === undefined) throw new Error('npm run bench:link -- LIBRARY');
/** Articles at which the time is told. */
const MARKS = [3000, 10_000, 30_000, 100_000, 200_000, 300_000];

const library = await openLibrary(where, { create: false });
for await (const told of linking(library, { from: values.from, copies: Number(values.copies), marks: MARKS })) {
  const { articles, stories, each, eachSince, memory } = told;
  console.log(
    `${articles} articles: ${each.toFixed(3)} ms each, ${eachSince.toFixed(3)} ms since the mark before, ${stories} stories, ${memory} MiB at most`,
  );
}
await library.close();
