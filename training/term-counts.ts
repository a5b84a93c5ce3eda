import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDirectory } from '../bench/eval/shared.ts';
import { gzipLines } from '../bench/gzip-lines.ts';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { searchTerms } from '../src/arabic/search-terms.ts';
import { fold } from '../src/text/fold.ts';
import { TokenKind, tokenise } from '../src/text/tokens.ts';

/**
 * Learns how many documents use each term: `npm run learn:term-counts`. Writes single words by classes of frequency, no
 * running text, to src/arabic/lexicons/term-counts.generated.ts. Linking weighs a term by how few documents use it; a
 * term that is not in the table is rarer than all that are.
 */
const TARGET = new URL('../src/arabic/lexicons/term-counts.generated.ts', import.meta.url);
/** Terms in fewer documents are not kept: one in about two thousand. */
const LEAST_SHARE = 1 / 2000;

const counts = new Map<string, number>();
let documents = 0;
for await (const line of gzipLines(join(sharedDirectory(), 'corpora', 'ant.jsonl.gz'))) {
  const { title, text } = JSON.parse(line) as { title?: string; text: string };
  const tokens = tokenise(fold(`${title ?? ''}\n${text}`, ARABIC_FOLD));
  const terms = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === TokenKind.word) terms.add(searchTerms(tokens.form[i] ?? '').term);
  }
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  documents++;
}

/** Class k holds the terms that one in 2^k to 2^(k+1) documents uses. */
const classes = new Map<number, string[]>();
for (const [term, count] of counts) {
  const share = count / documents;
  if (share < LEAST_SHARE || !/^\p{Script=Arabic}{2,}$/u.test(term)) continue;
  const k = Math.floor(-Math.log2(share));
  classes.set(k, [...(classes.get(k) ?? []), term]);
}
const rows = [...classes]
  .sort(([a], [b]) => a - b)
  .map(
    ([k, terms]) =>
      `  [\n    ${k},\n${wrapped(terms.sort())
        .map((row) => `    '${row}'`)
        .join(' +\n')},\n  ],`,
  );
writeFileSync(
  TARGET,
  `/** Learnt by training/term-counts.ts from counts over a corpus; folded. Class k: one in 2^k to 2^(k+1) documents uses it. Do not edit. */
export const TERM_CLASSES: readonly (readonly [k: number, terms: string])[] = [
${rows.join('\n')}
];
`,
);
console.log(`${documents} documents; ${[...classes].map(([k, terms]) => `class ${k}: ${terms.length}`).join(', ')}`);

/** Rows of about 160 letters; each but the last ends in a space. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 160) {
      lines.push(`${line} `);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line];
}
