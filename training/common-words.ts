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

function asConst(name: string, words: readonly string[]): string {
  const rows: string[] = [];
  for (let i = 0; i < words.length; i += 20) rows.push(words.slice(i, i + 20).join(' '));
  return `export const ${name} = \`\n${rows.join('\n')}\n\`;\n`;
}

/** Forms printed with hamza over the first alef: إلغاء, ألمانيا. What stands before their lam is no article. */
const hamzated = new Map<string, number>();

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
    for (const printed of `${title} ${text}`.match(/(?<!\p{L})[أإآ]ل\p{L}{2,}/gu) ?? []) {
      const form = foldArabic(printed);
      hamzated.set(form, (hamzated.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

function isCommon(word: string, counts: ReadonlyMap<string, number>): boolean {
  const n = (form: string) => counts.get(form) ?? 0;
  const total = n(word);
  if (total < LEAST || word.length < 2 || (word.startsWith('ال') && !isWithoutArticle(word, counts)) || given.has(word))
    return false;
  const bases = word.endsWith('ة')
    ? [`${word.slice(0, -1)}ت`]
    : word.endsWith('ء')
      ? [word, `${word.slice(0, -1)}ي`, `${word.slice(0, -1)}و`]
      : [word];
  const possessed = bases
    .flatMap((base) => SUFFIXES.map((suffix) => n(base + suffix)))
    .reduce((sum, count) => sum + count, 0);
  if (possessed >= 3 && possessed / total >= 0.02) return true;
  if (n(`و${word}`) / total >= 0.12 && total >= 10) return true;
  const articled = n(`ال${word}`);
  return articled >= 5 && articled / total >= 0.2;
}

/** Forms that begin with alef and lam but without the article: printed with hamza, or taking the article themselves. */
function isWithoutArticle(word: string, counts: ReadonlyMap<string, number>): boolean {
  if (!word.startsWith('ال') || word.length < 4) return false;
  const total = counts.get(word) ?? 0;
  return (hamzated.get(word) ?? 0) >= total * 0.5 || (counts.get(`ال${word}`) ?? 0) >= Math.max(3, total * 0.01);
}

/** Words whose first letter looks like a particle but belongs to them: they take the article themselves. */
function opensLexically(word: string, counts: ReadonlyMap<string, number>): boolean {
  const n = (form: string) => counts.get(form) ?? 0;
  if (!/^[بلك]/u.test(word) || n(word) < LEAST || n(word.slice(1)) >= 5 * n(word)) return false;
  const stem = word.replace(/(?:ها|هما|هم|ه)$/u, '');
  return [word, stem, `${stem.replace(/ت$/u, '')}ة`].some(
    (form) => form.length > 2 && n(`ال${form}`) >= 3 && n(`ال${form}`) / n(word) > 0.002,
  );
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node training/common-words.ts CORPUS.jsonl.gz');
const counts = countWords(path);
const words = [...counts.keys()].filter((word) => isCommon(word, counts)).sort();
const target = new URL('../src/arabic/lexicons/common-words.generated.ts', import.meta.url);
const withoutArticle = [...counts.keys()]
  .filter((word) => (counts.get(word) ?? 0) >= 3 && isWithoutArticle(word, counts))
  .sort();
const lexical = [...counts.keys()].filter((word) => opensLexically(word, counts)).sort();
writeFileSync(
  target,
  `/** Learnt by training/common-words.ts from counts over a corpus; folded. Do not edit. */\n${asConst('COMMON_WORDS', words)}\n/** Words whose first letter ب / ل / ك is their own. */\n${asConst('LEXICAL_INITIALS', lexical)}\n/** Words that begin with alef and lam but not with the article: إلغاء, التزام. */\n${asConst('WITHOUT_ARTICLE', withoutArticle)}`,
);
console.log(`${words.length} words, ${readFileSync(target).length} bytes`);
