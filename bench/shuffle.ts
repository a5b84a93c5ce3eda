/**
 * Whether it matters in what order articles come: `npm run bench:shuffle -- LIBRARY [--most N] [--batches N] [--seed N]`.
 * The articles of a library (a file) are linked all at once, and in shuffled batches that are linked one after the other,
 * each in a copy beside which nothing else changes; then the pairs of articles of one story and of statements of one
 * utterance are compared. `--most` takes the first N documents by day.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { linkNew } from '../src/link/library/link-library.ts';
import type { Library } from '../src/store/library.ts';
import { openLibrary } from '../src/store/open.ts';
import { random } from '../training/random.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string' },
    batches: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const [from] = positionals;
if (from === undefined) throw new Error('npm run bench:shuffle -- LIBRARY');
/** Documents that are changed with one command. */
const TOGETHER = 500;

interface Arrival {
  readonly document: number;
  readonly reading: number;
}

/** What is linked with what. */
interface Pairs {
  readonly stories: ReadonlySet<string>;
  readonly utterances: ReadonlySet<string>;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-shuffle-'));
try {
  const count = Number(values.batches);
  const atOnce = await linked('at-once', (all) => [all]);
  const inBatches = await linked('in-batches', (all) => {
    const next = random(Number(values.seed));
    const shuffled = all.map((one) => ({ one, rank: next() })).sort((a, b) => a.rank - b.rank);
    const size = Math.ceil(all.length / count);
    return Array.from({ length: count }, (_, k) => shuffled.slice(k * size, (k + 1) * size).map(({ one }) => one));
  });
  console.log(told('pairs of articles of one story', atOnce.stories, inBatches.stories));
  console.log(told('pairs of statements of one utterance', atOnce.utterances, inBatches.utterances));
} finally {
  rmSync(folder, { recursive: true });
}

/** Links the documents as they arrive. A document without a reading is not there for linking. */
async function linked(
  name: string,
  arriving: (all: readonly Arrival[]) => readonly (readonly Arrival[])[],
): Promise<Pairs> {
  const path = join(folder, `${name}.sqlite`);
  const original = new Database(from as string, { readonly: true });
  original.prepare('vacuum into ?').run(path);
  original.close();
  const library = await openLibrary(path);
  const all = await documentsOf(library);
  await setReadings(library, all, false);
  const before = process.cpuUsage();
  const batches = arriving(all.slice(0, values.most === undefined ? all.length : Number(values.most)));
  for (const batch of batches) {
    await setReadings(library, batch, true);
    const { articles, made, changed, merged } = await linkNew(library);
    console.log(
      `${name}: ${batch.length} documents, ${articles} articles looked at, ${made} stories made, ${changed} changed, ${merged} merged`,
    );
  }
  console.log(`${name}: ${(process.cpuUsage(before).user / 1e6).toFixed(0)} s of processor time`);
  const pairs = await pairsIn(library);
  await library.close();
  rmSync(path);
  return pairs;
}

async function documentsOf({ read }: Library): Promise<Arrival[]> {
  const rows = await read.selectFrom('documents').select(['key', 'reading']).orderBy('day').orderBy('id').execute();
  return rows.flatMap(({ key, reading }) => (reading === null ? [] : [{ document: key, reading }]));
}

async function setReadings(library: Library, documents: readonly Arrival[], there: boolean): Promise<void> {
  await library.write(async (write) => {
    for (let at = 0; at < documents.length; at += TOGETHER) {
      const some = documents.slice(at, at + TOGETHER);
      if (there) {
        for (const { document, reading } of some)
          await write.updateTable('documents').set({ reading }).where('key', '=', document).execute();
      } else {
        const keys = some.map(({ document }) => document);
        await write.updateTable('documents').set({ reading: null }).where('key', 'in', keys).execute();
      }
    }
  });
}

async function pairsIn({ read }: Library): Promise<Pairs> {
  const articles = await read.selectFrom('story_articles').select(['story as group', 'article as one']).execute();
  const statements = await read
    .selectFrom('utterance_statements')
    .select(['utterance as group', 'statement as one'])
    .execute();
  return { stories: pairsOf(articles), utterances: pairsOf(statements) };
}

function pairsOf(rows: readonly { readonly group: number; readonly one: number }[]): Set<string> {
  const pairs = new Set<string>();
  for (const members of Map.groupBy(rows, ({ group }) => group).values()) {
    const keys = members.map(({ one }) => one).sort((a, b) => a - b);
    for (const [k, b] of keys.entries()) for (const a of keys.slice(0, k)) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

function told(what: string, a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  const [gone, come] = [a.size - shared, b.size - shared];
  const share = (100 * (gone + come)) / Math.max(1, shared + gone + come);
  return `${what}: ${a.size} at once, ${b.size} in batches; ${gone} gone, ${come} come: ${share.toFixed(2)} %`;
}
