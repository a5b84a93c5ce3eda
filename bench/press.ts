import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRecord } from '../src/cli/record.ts';
import { cleanText, defaultRegistry, read } from '../src/index.ts';
import type { GoldDocument, GoldStatement } from './eval/gold.ts';
import { scoreStatements } from './eval/metrics/statements.ts';
import type { Reading } from './eval/readings.ts';
import { ROOT } from './eval/shared.ts';

/**
 * Scores the reader on annotated articles of outlets that no reference holds: `npm run -s bench:press -- TEXTS.jsonl`. The
 * annotations (training/judged/press.jsonl) hold places and names only; each tells where its text comes from (repository and file)
 * and the SHA-256 of it. TEXTS holds one JSON object with `text` a line; those that are known are scored, by annotator and together.
 */
interface Annotated {
  readonly text: string;
  readonly source: string;
  readonly outlet: string;
  readonly annotator: string;
  readonly statements: readonly GoldStatement[];
}

const SHOWN = ['relaxed.f1', 'strict.f1', 'relaxed.end_to_end.f1', 'relaxed.speaker_accuracy', 'relaxed.type_accuracy'];
const [path] = process.argv.slice(2);
if (path === undefined) throw new TypeError('bench:press needs the file of texts: npm run bench:press -- TEXTS.jsonl');
const annotated = readFileSync(join(ROOT, 'training/judged/press.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Annotated);
const byText = new Map(annotated.map((one) => [one.text, one]));
const registry = defaultRegistry();
const gold: (GoldDocument & { readonly annotator: string })[] = [];
const readings = new Map<string, Reading>();

for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
  if (line.trim() === '') continue;
  const { text } = JSON.parse(line) as { readonly text?: unknown };
  if (typeof text !== 'string') throw new TypeError(`${path}, line ${at + 1}: no "text"`);
  const one = byText.get(createHash('sha256').update(text, 'utf8').digest('hex'));
  if (!one || readings.has(one.text)) continue;
  const { outlet, annotator, statements } = one;
  gold.push({ document: one.text, outlet, annotator, statements });
  readings.set(one.text, {
    id: one.text,
    statements: toRecord(read(cleanText({ id: one.text, text, outlet }), registry)).statements,
  });
}

const found = gold.length;
console.log(`${found} of ${annotated.length} annotated articles are in ${path}`);
for (const annotator of [...new Set(gold.map((one) => one.annotator))].sort()) print(annotator, [annotator]);
if (found > 0) print('all', [...new Set(gold.map((one) => one.annotator))]);

function print(title: string, annotators: readonly string[]): void {
  const part = gold.filter((one) => annotators.includes(one.annotator));
  const figures = scoreStatements(part, readings);
  const count = part.reduce((sum, one) => sum + one.statements.length, 0);
  const shown = SHOWN.map((name) => `${name.replace('relaxed.', '')} ${(figures[name] ?? 0).toFixed(3)}`);
  console.log(`${title}: ${part.length} articles, ${count} statements: ${shown.join('  ')}`);
}
