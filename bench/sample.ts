import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, type Document, defaultRegistry, read, type Source, type Statement } from '../src/index.ts';
import { sharedDirectory } from './eval/shared.ts';
import { gzipLines } from './gzip-lines.ts';

/**
 * Statements to be judged by hand: `npm run -s bench:sample -- [--json] [SEED] [COUNT] [FILE.jsonl.gz]` (seed 1, 300
 * statements, the unlabelled corpus). Reads twice COUNT articles, those whose hash of id and seed is least, without the
 * documents and passages that have a reference, and prints COUNT of their statements, again by hash: every statement of
 * these articles is equally likely. With `--json` one object a line, else text to read: the content in ⟦ ⟧, the cue in ‹ ›.
 */
const BEFORE = 250;
const AFTER = 150;
const ARTICLES_PER_STATEMENT = 2;

const json = process.argv.includes('--json');
const [seed = '1', countGiven = '300', file] = process.argv.slice(2).filter((argument) => argument !== '--json');
const count = Number(countGiven);
if (!Number.isInteger(count) || count < 1)
  throw new RangeError(`COUNT must be a whole number from 1, not ${countGiven}`);

const registry = defaultRegistry();
const known = referenceIds(join(sharedDirectory(), 'gold', 'docs.jsonl'));
const articles = await pickArticles(file ?? join(sharedDirectory(), 'corpora', 'ant.jsonl.gz'));
const found = articles.flatMap((source) => {
  const { document, statements } = read(cleanText(source), registry);
  return statements.map((statement, at) => ({ document, statement, key: hash(`${source.id}#${at}`) }));
});
const sample = found.sort(byKey).slice(0, count);
for (const [at, { document, statement }] of sample.entries()) {
  const row = rowOf(document, statement);
  console.log(json ? JSON.stringify({ n: at + 1, ...row }) : readable(at + 1, row));
}

/** The ids of all documents with a reference; a passage counts as the document it was cut from. */
function referenceIds(path: string): ReadonlySet<string> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Set(lines.map((line) => (JSON.parse(line) as Source).id.replace(/#.*$/, '')));
}

async function pickArticles(path: string): Promise<readonly Source[]> {
  const all: { key: string; source: Source }[] = [];
  for await (const line of gzipLines(path)) {
    const source = JSON.parse(line) as Source;
    if (!known.has(source.id)) all.push({ key: hash(source.id), source });
  }
  return all
    .sort(byKey)
    .slice(0, count * ARTICLES_PER_STATEMENT)
    .map(({ source }) => source);
}

function hash(id: string): string {
  return createHash('sha256').update(`${id} ${seed}`, 'utf8').digest('hex');
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function rowOf({ id, outlet, text }: Document, statement: Statement) {
  const { start, end, cue, type, certainty, rule } = statement;
  return {
    id,
    outlet: outlet ?? '',
    type,
    certainty,
    rule,
    speakers: statement.speakers.map(({ name }) => name),
    via: statement.via.map(({ name }) => name),
    cue: text.slice(cue.start, cue.end),
    content: text.slice(start, end),
    context: marked(text, statement),
  };
}

/** The surroundings with the content in ⟦ ⟧ and, where it lies in them, the cue in ‹ ›. */
function marked(text: string, { start, end, cue }: Statement): string {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + AFTER);
  const marks = [
    { at: start, mark: '⟦' },
    { at: end, mark: '⟧' },
    { at: cue.start, mark: '‹' },
    { at: cue.end, mark: '›' },
  ].filter(({ at }) => at >= from && at <= to);
  let out = '';
  let last = from;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at)) {
    out += text.slice(last, at) + mark;
    last = at;
  }
  return out + text.slice(last, to);
}

function readable(n: number, row: ReturnType<typeof rowOf>): string {
  const via = row.via.length > 0 ? ` | via ${row.via.join(' > ')}` : '';
  const head = `${n} ${row.outlet} ${row.type} ${row.certainty} | ${row.speakers.join(' + ')}${via} | ${row.id} ${row.rule}`;
  return `${head}\n${row.context.replace(/\s*\n\s*/g, ' / ')}\n`;
}
