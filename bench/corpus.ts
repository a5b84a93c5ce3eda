import { join } from 'node:path';
import { cleanText, defaultRegistry, read, type Source } from '../src/index.ts';
import { countTokens } from './bench/tokens.ts';
import { sharedDirectory } from './eval/shared.ts';
import { gzipLines } from './gzip-lines.ts';

/**
 * Reads every article of a corpus: `npm run bench:corpus [-- FILE.jsonl.gz]`. Prints errors, articles/s and tokens/s, and
 * after the first 200 articles the slowest article by the better of two runs; exits 1 on an error or when one takes
 * 100 ms or more. Checks on the way that every span of every reading slices to what it should.
 */
const WARM_UP = 200;
const MOST_MS = 100;

const path = process.argv[2] ?? join(sharedDirectory(), 'corpora', 'ant.jsonl.gz');
const registry = defaultRegistry();
let articles = 0;
let tokens = 0;
let spent = 0;
let statements = 0;
let worst = { ms: 0, id: '' };
const errors: string[] = [];

for await (const line of gzipLines(path)) {
  const source = JSON.parse(line) as Source;
  try {
    const first = timed(source);
    articles++;
    spent += first.ms;
    statements += first.statements;
    tokens += countTokens(source.text);
    if (articles > WARM_UP && first.ms > worst.ms) {
      const better = Math.min(first.ms, timed(source).ms);
      if (better > worst.ms) worst = { ms: better, id: source.id };
    }
  } catch (error) {
    errors.push(`${source.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const perSecond = (n: number) => Math.round(n / (spent / 1000));
console.log(`articles ${articles}\nerrors ${errors.length}\nstatements ${statements}`);
console.log(`articles/s ${perSecond(articles)}\ntokens/s ${perSecond(tokens)}`);
console.log(`slowest article ${worst.ms.toFixed(1)} ms (better of two runs, ${worst.id})`);
for (const error of errors.slice(0, 10)) console.error(error);
if (errors.length > 0 || worst.ms >= MOST_MS) process.exitCode = 1;

function timed(source: Source): { ms: number; statements: number } {
  const start = performance.now();
  const { document, ...found } = read(cleanText(source), registry);
  const ms = performance.now() - start;
  for (const { start: from, end } of [...found.statements, ...found.mentions, ...found.times]) {
    if (!(from >= 0 && from < end && end <= document.text.length))
      throw new RangeError(`span ${from}..${end} of ${document.text.length}`);
  }
  return { ms, statements: found.statements.length };
}
