/**
 * Learns which words without article are ordinary words rather than names, from counts over a corpus: ordinary nouns
 * take possessive pronouns and the article, verbs are often joined to و, names do neither. Writes
 * src/arabic/lexicons/common-words.generated.ts. Counts only; no running text is kept.
 *
 *   node training/common-words.ts ../shared/corpora/ant.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldArabic } from '../src/arabic/fold-table.ts';
import { GIVEN_NAMES } from '../src/arabic/lexicons/given-names.ts';

const LEAST = 8;
const SUFFIXES = ['ه', 'ها', 'هم'];
const given = new Set(GIVEN_NAMES.map(foldArabic));

function countWords(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  const bytes = readFileSync(path);
  // Not node:readline, which also breaks lines at U+2028 inside a JSON string.
  for (const line of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { title = '', text } = JSON.parse(line) as { title?: string; text: string };
    for (const word of foldArabic(`${title} ${text}`).match(/[\u0621-\u064a]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function isCommon(word: string, counts: ReadonlyMap<string, number>): boolean {
  const n = (form: string) => counts.get(form) ?? 0;
  const total = n(word);
  if (total < LEAST || word.length < 2 || word.startsWith('ال') || given.has(word)) return false;
  const base = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
  const possessed = SUFFIXES.reduce((sum, suffix) => sum + n(base + suffix), 0);
  if (possessed >= 3 && possessed / total >= 0.02) return true;
  if (n(`و${word}`) / total >= 0.12 && total >= 10) return true;
  const articled = n(`ال${word}`);
  return articled >= 5 && articled / total >= 0.2;
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node training/common-words.ts CORPUS.jsonl.gz');
const counts = countWords(path);
const words = [...counts.keys()].filter((word) => isCommon(word, counts)).sort();
const target = new URL('../src/arabic/lexicons/common-words.generated.ts', import.meta.url);
const rows: string[] = [];
for (let i = 0; i < words.length; i += 20) rows.push(words.slice(i, i + 20).join(' '));
writeFileSync(
  target,
  `/** Ordinary words, folded, learnt by training/common-words.ts; ${words.length} words. Do not edit. */\nexport const COMMON_WORDS = \`\n${rows.join('\n')}\n\`;\n`,
);
console.log(`${words.length} words, ${readFileSync(target).length} bytes`);
