import { type Construction, constructions } from './constructions/compose.ts';
import { type Outcome, outcome } from './constructions/outcome.ts';
import { columns, table } from './table.ts';

/**
 * Reads sentences put together from parts, every part with every other (bench/constructions/parts.ts), and tells which parts go
 * wrong most often: `npm run -s bench:constructions -- [--wrong [WORDS]]`. Right is one statement with that content, type and
 * speaker and no other. A part that fails with most of its company is a construction that the reader does not know; one that
 * fails here and there is a contradiction between rules. With `--wrong` the sentences that fail (those holding WORDS).
 */
function report(): void {
  const outcomes = constructions().map(outcome);
  const right = outcomes.filter((one) => one.right).length;
  console.log(`${right} of ${outcomes.length} right (${(right / outcomes.length).toFixed(3)})\n`);
  for (const part of ['order', 'verb', 'between', 'who'] as const) printPart(part, outcomes);
  const at = process.argv.indexOf('--wrong');
  if (at < 0) return;
  const words = process.argv[at + 1] ?? '';
  for (const { construction, right: fine, read: told } of outcomes)
    if (!fine && construction.text.includes(words)) console.log(`${construction.text}\n    ${told}`);
}

function printPart(part: keyof Construction['parts'], outcomes: readonly Outcome[]): void {
  const rows = new Map<string, { n: number; right: number }>();
  for (const { construction, right } of outcomes) {
    const row = rows.get(construction.parts[part]) ?? { n: 0, right: 0 };
    rows.set(construction.parts[part], { n: row.n + 1, right: row.right + (right ? 1 : 0) });
  }
  const shown = [...rows]
    .sort(([, a], [, b]) => a.right / a.n - b.right / b.n)
    .map(([name, { n, right }]) => [String(n), (right / n).toFixed(3), name]);
  console.log(`${table(columns('sentences', 'right', `<${part}`), shown)}\n`);
}

report();
