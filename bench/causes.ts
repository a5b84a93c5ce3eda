import { toRecord } from '../src/cli/record.ts';
import { cleanText, defaultRegistry, type Reading, read } from '../src/index.ts';
import { type Finding, findings } from './eval/faults.ts';
import type { GoldDocument } from './eval/gold.ts';
import { names } from './eval/readings.ts';
import { openSets } from './eval/sets/open.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';
import { columns, table } from './table.ts';

/**
 * Where the reader errs in the tuning parts (docs/accuracy.md): `npm run -s bench:causes -- [--wrong]`. First the causes
 * of error in dev; then, of the matched statements of seeds, dev and chains, how often each way of settling a speaker was
 * right. With `--wrong` the wrong speakers, one a line. What is kept aside is neither counted nor shown.
 */
const RELAXED = 0.5;
const AROUND = 70;
const COUNTED: ReadonlySet<string> = new Set(['seeds', 'dev', 'chains']);

interface Settled {
  readonly certainty: string;
  readonly how: string;
  readonly right: boolean;
  readonly line: string;
}

const registry = defaultRegistry();
const settled: Settled[] = [];
const causes = new Map<string, number>();
for (const set of openSets(sharedDirectory(), ROOT).sets) {
  if (!set.statements || set.link || !COUNTED.has(set.name)) continue;
  const sources = new Map((await set.documents()).map((source) => [source.id, source]));
  for (const document of set.statements.gold) {
    const source = sources.get(document.document);
    if (!source || (set.name !== 'seeds' && set.part(document.document) !== 'tuning')) continue;
    const { text, id, title, outlet, url, published } = source;
    const facts = {
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(url && { url }),
      ...(published && { published }),
    };
    look(set.name, document, read(cleanText({ id, text, ...facts }), registry));
  }
}
printCauses();
printWays();
if (process.argv.includes('--wrong')) for (const { right, line } of settled) if (!right) console.log(line);

function look(set: string, document: GoldDocument, reading: Reading): void {
  const { statements } = toRecord(reading);
  const because = new Map(statements.map((one, k) => [one as object, reading.statements[k]?.because[0] ?? '']));
  for (const finding of findings(document, { id: document.document, statements })) {
    if (set === 'dev') count(finding);
    const { gold, read } = finding;
    if (!gold || !read || overlapOf(gold, read) < RELAXED) continue;
    const how = (because.get(read) ?? '').replace('speaker: ', '');
    const right = !finding.causes.includes('speaker');
    const wanted = `${names(read.speakers).join(' + ')} ≠ ${gold.speakers.join(' + ')}`;
    const place = contextOf(reading.document.text, gold, read.cue?.text ?? '');
    settled.push({
      certainty: read.certainty ?? '',
      how,
      right,
      line: `${document.document} ${read.certainty} (${how}) | ${wanted} | ${place}`,
    });
  }
}

function count({ kind, causes: found, gold }: Finding): void {
  const keys = kind === 'missed' ? [`missed, ${gold?.type}`] : kind === 'invented' ? [kind] : found.map(causeName);
  for (const key of keys) causes.set(key, (causes.get(key) ?? 0) + 1);
}

function causeName(cause: Finding['causes'][number]): string {
  return (
    { speaker: 'wrong speaker', boundary: 'boundary under nine tenths', link: 'chain differs' }[cause as string] ??
    cause
  );
}

function overlapOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The words before the content and its beginning, with the cue in ‹ ›. */
function contextOf(text: string, gold: { readonly start: number; readonly end: number }, cue: string): string {
  const characters = [...text];
  const before = characters.slice(Math.max(0, gold.start - AROUND), gold.start).join('');
  const behind = characters.slice(gold.end, gold.end + AROUND / 2).join('');
  return `${before}⟦…⟧${behind}`.replace(/\s+/g, ' ').replace(cue, `‹${cue}›`);
}

function printCauses(): void {
  const rows = [...causes].sort(([, a], [, b]) => b - a).map(([cause, n]) => [cause, String(n)]);
  console.log(`Causes of error, dev, tuning part\n${table(columns('<cause', 'statements'), rows)}\n`);
}

function printWays(): void {
  const ways = new Map<string, { n: number; right: number }>();
  for (const { certainty, how, right } of settled) {
    for (const key of [`${certainty}\tall`, `${certainty}\t${how}`]) {
      const way = ways.get(key) ?? { n: 0, right: 0 };
      ways.set(key, { n: way.n + 1, right: way.right + (right ? 1 : 0) });
    }
  }
  const rows = [...ways]
    .sort(([a, x], [b, y]) => (a.split('\t')[0] ?? '').localeCompare(b.split('\t')[0] ?? '') || y.n - x.n)
    .map(([key, { n, right }]) => [...key.split('\t'), String(n), (right / n).toFixed(3)]);
  console.log('Speakers by the way they were settled: matched statements of the tuning parts and the seeds');
  console.log(`${table(columns('<certainty', '<how', 'statements', 'right'), rows)}\n`);
}
