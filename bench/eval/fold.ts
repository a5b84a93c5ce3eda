import { isCombining, NOT_WORD_OR_BLANK } from './python.ts';

/** The words of a name with spelling, articles and type nouns out of the way; `key` is equal when they are. */
export interface FoldedName {
  readonly key: string;
  readonly words: readonly string[];
}

const LETTERS = new Map(
  Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', گ: 'غ', ـ: '' }),
);
/** Words that say what kind of outlet a name is; compared after folding, where ج has become غ (as score.py does). */
const TYPE_NOUNS = new Set(
  'صحيفه وكاله قناه شبكه موقع مجله اذاعه تلفزيون الانباء انباء جريده'.split(' '), // biome-ignore format: one table
);
/** وكالة الأنباء السعودية is not السعودية: after this word the type nouns stay. */
const AGENCY = /(?<![\p{L}\p{N}_])وكاله ا/u;
const ARTICLE = 'ال';

const cache = new Map<string, FoldedName>();

/** Folds a name for comparison, exactly as `fold` in gold/score.py. */
export function fold(name: string): FoldedName {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name);
  const folded = { key: words.join(' '), words };
  cache.set(name, folded);
  return folded;
}

function wordsOf(name: string): string[] {
  let letters = '';
  for (const c of name.normalize('NFKC')) if (!isCombining(c)) letters += LETTERS.get(c) ?? c;
  const spelt = letters.replace(NOT_WORD_OR_BLANK, ' ').replaceAll('ج', 'غ').replaceAll('اميرك', 'امريك');
  const words = spelt.split(' ').filter((w) => w !== '');
  const bare = words.map((w) => (w.startsWith(ARTICLE) && [...w].length > 4 ? w.slice(ARTICLE.length) : w));
  if (AGENCY.test(spelt)) return bare;
  const telling = bare.filter((w) => !TYPE_NOUNS.has(w));
  return telling.length > 0 ? telling : bare;
}
