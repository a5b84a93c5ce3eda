import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusPart } from './copies/corpus-part.ts';
import { measurePlanted } from './copies/planted.ts';
import { sampleCopies } from './copies/sampled.ts';
import { sharedDirectory } from './eval/shared.ts';

/**
 * How well copies are found: `npm run -s bench:copies`. Plants passages of one article of the corpus into another of a far
 * day (cut, re-ordered, reworded), and looks for them. With `--sample COUNT [--seed S] [--from DAY --to DAY]` the copies
 * found among the articles of some days are printed to be read and judged.
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    sample: { type: 'string' },
    from: { type: 'string', default: '2018-05-01' },
    to: { type: 'string', default: '2018-05-14' },
  },
});
const path = join(sharedDirectory(), 'corpora', 'ant.jsonl.gz');
const LEAST_TEXT = 600;
/** One article in so many is planted from or into. */
const ONE_IN = 80;

if (values.sample !== undefined) {
  const days = await corpusPart(
    path,
    ({ published = '' }) => published >= values.from && published.slice(0, 10) <= values.to,
  );
  console.log(sampleCopies(days, Number(values.sample), values.seed));
} else {
  const some = await corpusPart(
    path,
    ({ id, text }) =>
      text.length >= LEAST_TEXT &&
      createHash('sha256').update(`${values.seed} ${id}`).digest().readUInt32BE() % ONE_IN === 0,
  );
  console.log(measurePlanted(some, Number(values.pairs), Number(values.seed)));
}
