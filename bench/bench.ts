import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDocuments } from './bench/documents.ts';
import { record } from './bench/history.ts';
import { measure } from './bench/measure.ts';
import { splitContestant, winkContestant } from './bench/peers.ts';
import { loadReader, readerContestant, stageShares } from './bench/reader.ts';
import { benchJson, speedTable, stageTable } from './bench/report.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';

/**
 * How fast the reader is beside a bare loop over the same texts and beside a peer on English:
 * `npm run bench [-- --json] [--record]`. `--record` appends to bench/history.jsonl; nothing else is written.
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});

const { origin, sources } = await benchDocuments(sharedDirectory(), ROOT);
const loaded = await loadReader();
const reader = 'library' in loaded ? [readerContestant(loaded.library, sources)] : [];
const speeds = measure([splitContestant(sources.map((source) => source.text)), ...reader, winkContestant()]);
const result = benchJson(speeds);

if (options.json) console.log(JSON.stringify(result));
else {
  console.log(`${origin}; Node ${process.version}; median of three rounds\n\n${speedTable(speeds)}`);
  if ('library' in loaded) console.log(`\n${stageTable(stageShares(loaded.library, sources))}`);
}
if ('missing' in loaded) console.error(`the reader does not load: ${loaded.missing}`);
if (options.record) record(join(ROOT, 'bench', 'history.jsonl'), ROOT, origin, result);
