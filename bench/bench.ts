import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CallCost, callCosts, PLAIN } from './bench/calls.ts';
import { benchDocuments } from './bench/documents.ts';
import { record } from './bench/history.ts';
import { libraryCost } from './bench/library.ts';
import { measure } from './bench/measure.ts';
import { pageContestants } from './bench/pages.ts';
import { compromiseContestant, splitContestant, winkContestant } from './bench/peers.ts';
import { loadReader, readerContestant, stageShares } from './bench/reader.ts';
import { benchJson, benchTable, MANY, type Measured, ONE_THREAD, TWO_THREADS } from './bench/report.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';

/**
 * How fast all of it is, in one run and one table: the reader and its stages beside a bare loop over the same texts and
 * beside peers on English, pages beside other extractors, a small library, and calls of the built program:
 * `npm run bench [-- --json] [--record] [--reading]`. Times are of the processor, so company on the machine counts little; of calls
 * the time on the clock is told as well. `--record` appends to bench/history.jsonl; `--reading` measures the reader alone.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    reading: { type: 'boolean', default: false },
  },
});
/** Articles of the library that is made on the way. */
const SOME = 1000;
const CALLS = 9;

const { origin, sources } = await benchDocuments(sharedDirectory(), ROOT);
const loaded = await loadReader();
const reader = 'library' in loaded ? [readerContestant(loaded.library, sources)] : [];
const texts = sources.map((source) => source.text);
const measured: Measured = {
  speeds: await measure([splitContestant(texts), ...reader, winkContestant(), compromiseContestant()]),
  ...('library' in loaded && { stages: stageShares(loaded.library, sources) }),
  ...(!options.reading && {
    pages: await measure(pageContestants()),
    library: await libraryCost(sources.slice(0, SOME)),
    calls: await calls(),
  }),
};
const result = benchJson(measured);

if (options.json) console.log(JSON.stringify(result));
else console.log(`${origin}; Node ${process.version}; medians of rounds\n\n${benchTable(measured)}`);
if ('missing' in loaded) console.error(`the reader does not load: ${loaded.missing}`);
if (options.record) record(join(ROOT, 'bench', 'history.jsonl'), ROOT, origin, result);

/** The built program from a cold start, and over many articles with one worker and with two. */
async function calls(): Promise<readonly CallCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const short = join(folder, 'short.txt');
    const many = join(folder, 'many.jsonl');
    writeFileSync(short, texts[0] ?? '');
    writeFileSync(
      many,
      (await benchDocuments(sharedDirectory(), ROOT, MANY)).sources
        .map((source) => `${JSON.stringify(source)}\n`)
        .join(''),
    );
    const program = 'dist/isnad.js';
    const all = [program, 'read', '--quiet', '--from', 'jsonl', '--to', 'jsonl', many];
    const cold = {
      'Node alone': ['-e', '0'],
      'isnad --version': [program, '--version'],
      'isnad read, one short text': [program, 'read', short],
      'the same without snapshot': [PLAIN, program, 'read', short],
    };
    const long = { [ONE_THREAD]: all, [TWO_THREADS]: [...all, '--threads', '2'] };
    return [...(await callCosts(ROOT, cold, CALLS)), ...(await callCosts(ROOT, long, 1))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
