import { fold } from '../text/fold.ts';
import { TokenKind, tokenise } from '../text/tokens.ts';
import { ARTICLE, ENCLITICS, splits } from './clitics.ts';
import { ARABIC_FOLD, foldArabic } from './fold-table.ts';
import { isKnownWord } from './known-words.ts';
import { FEMININE_ENDINGS, NOUN_ENDINGS, OPEN_TAA, STEM_EXCEPTIONS, TAA_MARBUTA } from './lexicons/stem-exceptions.ts';
import { wordOf } from './words.ts';

/**
 * What a word is searched by. Light stemming of our own: particles and article off, endings off where a lexicon knows
 * what is left. (Snowball's Arabic stemmer takes the و of وزير for a particle.)
 */
export interface SearchTerms {
  /** The word without particles and article: للمحادثات → محادثات. One for each word, so that phrases keep their order. */
  readonly term: string;
  /**
   * Coarser forms, ranked below: the ending off (محادثة and محادثات → محادث; مدرسه and مدرسة → مدرس), and where nothing
   * tells whether a first letter is a particle, the other reading (ولافروف → لافروف).
   */
  readonly others: readonly string[];
}

const EXCEPTIONS = new Map(STEM_EXCEPTIONS.map(({ word, term }) => [foldArabic(word), foldArabic(term)]));
const SHORTEST = 3;
const LIMIT = 60_000;
let cache = new Map<string, SearchTerms>();

/** Search terms of the words and numbers of a text, in order. */
export function searchTermsOf(text: string): SearchTerms[] {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const found: SearchTerms[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.word || kind === TokenKind.number) found.push(searchTerms(tokens.form[i] ?? ''));
  }
  return found;
}

/** Search terms of a folded word. The same form always gives the same terms; remembered for speed only. */
export function searchTerms(form: string): SearchTerms {
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache = new Map();
  const terms = termsOf(form);
  cache.set(form, terms);
  return terms;
}

function termsOf(form: string): SearchTerms {
  const exception = EXCEPTIONS.get(form);
  if (exception !== undefined) return { term: exception, others: [] };
  const verb = wordOf(form).verb;
  if (verb) return { term: form.slice(verb.conjunction.length), others: [] };
  const readings = [...new Set(splits(form).map(({ rest }) => withoutArticle(rest)))].filter(
    (reading) => reading.length > 0,
  );
  const [whole = form] = readings;
  const term = EXCEPTIONS.get(whole) ?? readings.find(isKnown) ?? certain(form) ?? whole;
  const stem = stemOf(term);
  const doubtful = isKnown(term) && term === whole ? [] : readings.filter((reading) => reading.length >= SHORTEST);
  return { term, others: [...new Set([stem, ...doubtful])].filter((other) => other !== term) };
}

function isKnown(reading: string): boolean {
  const { role } = wordOf(reading);
  return (
    EXCEPTIONS.has(reading) ||
    isKnownWord(reading) ||
    (role?.preposition === '' && role.conjunction === '' && !role.article)
  );
}

/** Particles before the article leave no doubt: بالكرملين، وللشركة. */
function certain(form: string): string | undefined {
  const behind = splits(form).find(({ rest, taken }) => taken > 0 && rest.startsWith(ARTICLE) && rest.length > 4);
  return behind && withoutArticle(behind.rest);
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length - ARTICLE.length >= SHORTEST ? word.slice(ARTICLE.length) : word;
}

/** The term without a pronoun and an ending of number or gender, where what is left is a word. */
function stemOf(term: string): string {
  const word = withoutPronoun(term);
  for (const ending of NOUN_ENDINGS) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < SHORTEST) continue;
    if (isKnownWord(rest) || isKnownWord(rest + TAA_MARBUTA)) return rest;
  }
  for (const ending of FEMININE_ENDINGS) {
    if (word.endsWith(ending) && word.length - 1 >= SHORTEST) return word.slice(0, -1);
  }
  return word;
}

function withoutPronoun(term: string): string {
  for (const { suffix } of ENCLITICS) {
    const rest = term.slice(0, -suffix.length);
    if (!term.endsWith(suffix) || rest.length < SHORTEST) continue;
    if (rest.endsWith(OPEN_TAA) && isKnownWord(rest.slice(0, -1) + TAA_MARBUTA)) return rest.slice(0, -1) + TAA_MARBUTA;
    if (suffix.length > 1 && isKnownWord(rest)) return rest;
  }
  return term;
}
