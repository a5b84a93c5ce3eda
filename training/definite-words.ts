/**
 * Learns which words with article are nouns and which are adjectives, from counts over a corpus: an adjective stands behind
 * another word with article (الوزير السابق), a noun behind a particle, a verb or a noun without article. Writes
 * src/arabic/lexicons/definite-words.generated.ts. Counts only; no running text is kept.
 *
 *   node training/definite-words.ts ../shared/corpora/ant.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ARTICLE } from '../src/arabic/clitics.ts';
import { foldArabic } from '../src/arabic/fold-table.ts';
import { GIVEN_NAMES } from '../src/arabic/lexicons/given-names.ts';
import { isRelational, isUnbound, looksParticiple } from '../src/arabic/names.ts';

const DEFINITE = /^[وف]?(?:ال|[بك]ال|لل)\p{L}{3}/u;
/** Times a word stands with article before it is told. */
const LEAST = 12;
const LEAST_ADJECTIVE = 6;
/** The share of them behind another word with article up to which it is a noun, and from which it is an adjective. */
const NOUN = 0.2;
const ADJECTIVE = 0.35;
/** The same for a word that is shaped like a participle, which is an adjective more often than its share tells. */
const PARTICIPLE_NOUN = 0.04;
/** The share behind a given name from which it is a name. */
const NAME = 0.15;

const given = new Set(GIVEN_NAMES.map(foldArabic));

interface Counts {
  total: number;
  behindDefinite: number;
  behindGivenName: number;
}

function countArticles(path: string): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const bytes = readFileSync(path);
  for (const line of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { title = '', text } = JSON.parse(line) as { title?: string; text: string };
    let before = '';
    for (const token of foldArabic(`${title}\n${text}`).match(/[\u0621-\u064a]+|[^\s\u0621-\u064a]|\n/gu) ?? []) {
      if (token.startsWith(ARTICLE) && token.length > 4) count(counts, token.slice(ARTICLE.length), before);
      before = token;
    }
  }
  return counts;
}

function count(counts: Map<string, Counts>, stem: string, before: string): void {
  const own = counts.get(stem) ?? { total: 0, behindDefinite: 0, behindGivenName: 0 };
  counts.set(stem, own);
  own.total++;
  if (DEFINITE.test(before)) own.behindDefinite++;
  if (given.has(before)) own.behindGivenName++;
}

function asConst(name: string, words: readonly string[]): string {
  const rows: string[] = [];
  for (let i = 0; i < words.length; i += 20) rows.push(words.slice(i, i + 20).join(' '));
  return `export const ${name} = \`\n${rows.join('\n')}\n\`;\n`;
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node training/definite-words.ts CORPUS.jsonl.gz');
const counts = [...countArticles(path)].filter(([, own]) => own.behindGivenName / own.total < NAME);
const having = (least: number, test: (share: number, stem: string) => boolean) =>
  counts
    .filter(([stem, { total, behindDefinite }]) => total >= least && test(behindDefinite / total, stem))
    .map(([stem]) => stem)
    .sort();
const nouns = having(
  LEAST,
  (share, stem) => share <= (looksParticiple(stem) ? PARTICIPLE_NOUN : NOUN) && !isRelational(stem) && !isUnbound(stem),
);
const adjectives = having(LEAST_ADJECTIVE, (share) => share >= ADJECTIVE);
const target = new URL('../src/arabic/lexicons/definite-words.generated.ts', import.meta.url);
writeFileSync(
  target,
  `/** Learnt by training/definite-words.ts from counts over a corpus; folded, without article. Do not edit. */\n${asConst('DEFINITE_NOUNS', nouns)}\n/** Words that with article stand behind another word with article. */\n${asConst('DEFINITE_ADJECTIVES', adjectives)}`,
);
console.log(`${nouns.length} nouns, ${adjectives.length} adjectives, ${readFileSync(target).length} bytes`);
