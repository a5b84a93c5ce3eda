import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, defaultRegistry, read, type Source, type Statement } from '../src/index.ts';
import { overlap } from './eval/align.ts';
import { sameSet } from './eval/same-name.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';
import { gzipLines } from './gzip-lines.ts';

/**
 * Reads the judged statements of the unlabelled corpus again: `npm run -s bench:judged [-- --changed]`. Readers who had not seen
 * the program judged 400 statements of one of its readings one by one (training/judged/statements.json: places and names, no text);
 * what they found wrong they put right. Prints how many right ones are still read so and how many wrong ones are mended or
 * gone, as a measure of change: statements that were missed are not in the sample. With `--changed` each that differs, a line each.
 */
interface Judged {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Speakers as they were read. */
  readonly read: readonly string[];
  /** Something is reported there, whether or not the content was right. */
  readonly isStatement: boolean;
  /** The statement was right, at least half of its content; so was its speaker. */
  readonly statement: boolean;
  readonly speaker: boolean;
  /** The right content and the right speakers, where they were not. */
  readonly right?: readonly [start: number, end: number];
  readonly speakers?: readonly string[];
}

const HALF = 0.5;
const showsChanges = process.argv.includes('--changed');
const judged = JSON.parse(readFileSync(join(ROOT, 'training/judged/statements.json'), 'utf8')) as readonly Judged[];
const registry = defaultRegistry();
const judgedOf = Map.groupBy(judged, ({ document }) => document);
const counts = { right: 0, stillRight: 0, wrong: 0, mended: 0, none: 0, gone: 0 };

for await (const line of gzipLines(join(sharedDirectory(), 'corpora', 'ant.jsonl.gz'))) {
  const source = JSON.parse(line) as Source;
  const here = judgedOf.get(source.id);
  if (!here) continue;
  const { statements } = read(cleanText(source), registry);
  for (const one of here) count(one, statements);
}
const { right, stillRight, wrong, mended, none, gone } = counts;
const share = (stillRight + mended) / (judged.length - gone);
console.log(`right with their speaker  ${right}, still read so ${stillRight}`);
console.log(`wrong content or speaker  ${wrong}, mended ${mended}`);
console.log(`no statements             ${none}, no longer read ${gone}`);
console.log(`right of what is read     ${(right / judged.length).toFixed(3)} when judged, ${share.toFixed(3)} now`);

function count(one: Judged, statements: readonly Statement[]): void {
  if (!one.isStatement) {
    counts.none++;
    if (!at(statements, one.start, one.end)) counts.gone++;
    return;
  }
  const wasRight = one.statement && one.speaker;
  const [start, end] = one.right ?? [one.start, one.end];
  const found = at(statements, start, end)?.speakers.map(({ name }) => name) ?? [];
  const wanted = one.speaker ? one.read : (one.speakers ?? []);
  const isRight = sameSet(wanted, found, wanted);
  counts[wasRight ? 'right' : 'wrong']++;
  if (isRight) counts[wasRight ? 'stillRight' : 'mended']++;
  if (showsChanges && isRight !== wasRight)
    console.log(
      `${wasRight ? 'lost' : 'mended'} ${one.document} ${start}: ${one.read.join(' + ')} → ${found.join(' + ')}`,
    );
}

/** The statement whose content overlaps the span by at least half of their union. */
function at(statements: readonly Statement[], start: number, end: number): Statement | undefined {
  return statements.find((one) => overlap(one, { start, end }) >= HALF);
}
