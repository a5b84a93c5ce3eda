import { isRulingAdjective } from '../../arabic/described-people.ts';
import { asksForTitle } from '../../arabic/phrases.ts';
import { showsPerson } from '../../arabic/verb-shape.ts';
import { is } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './phrase.ts';

/** Index behind the marks that open a name at `from`: a hash, or quotation marks around a few words. */
export function skipOpeningMarks(context: Context, from: number, limit: number): number {
  let i = from;
  while (i < limit && (context.tokens.form[i] === '#' || opensShortQuote(context, i))) i++;
  return i;
}

/** Marks around a name: at most four tokens, closed. A longer quotation is speech, and no name is looked for in it. */
function opensShortQuote(context: Context, i: number): boolean {
  if (context.tokens.form[i] !== '"') return false;
  const quote = context.quotes.opening(i);
  return quote !== undefined && quote.close >= 0 && quote.last - quote.first < 4;
}

/** Index behind a closing mark at `from`. */
export function skipClosingMarks(context: Context, from: number, limit: number): number {
  return from < limit && context.tokens.form[from] === '"' && !context.quotes.opening(from) ? from + 1 : from;
}

export const COMMAS: ReadonlySet<string> = new Set(['،', ',']);
/** What may stand right behind a name in apposition. */
export const CLOSERS: ReadonlySet<string> = new Set(['،', ',', ')', '-', ':', '"']);

const MOST_WORDS = 4;
const MOST_GOVERNED = 6;
/** Tokens of a name that is printed as letters with stops («بي. إف. إم»), at most. */
const MOST_INITIALS = 12;

/** A name in quotation marks of at most four words right after a noun: end of the closing mark. */
export function quotedName(context: Context, from: number, limit: number): number | undefined {
  const quote = context.quotes.opening(from);
  if (!quote || quote.close < 0 || quote.close >= limit || quote.last - quote.first > MOST_INITIALS) return undefined;
  let words = 0;
  for (let i = quote.first; i <= quote.last; i++) if (context.tokens.form[i] !== '.') words++;
  const before = context.words[from - 1];
  const bare = before !== undefined && !before.article;
  const governs = bare && before.bodyNoun !== undefined; // «مركز "كذا وكذا"»: without article it asks for a name
  if (!governs && opensSpeech(context, quote.first)) return undefined; // «قالت الوزارة "لن نعود"»
  return words <= (governs || (bare && asksForTitle(before.form)) ? MOST_GOVERNED : MOST_WORDS)
    ? quote.close + 1
    : undefined;
}

/** A negation, a pronoun or a verb that shows its person, which is no name that the tagger saw: marks that open so hold no name. */
export function opensSpeech({ words, taggedOf }: Context, i: number): boolean {
  const word = words[i];
  const person = word !== undefined && taggedOf[i] === undefined && showsPerson(word.form);
  return word !== undefined && (person || is(word, 'negator') || is(word, 'pronoun'));
}

/** «صحيفة (كذا)»، «صحيفة ((كذا))»: a name in one pair of parentheses or two; the index behind the last, and the tokens inside. */
export function namedInParentheses(
  context: Context,
  from: number,
  limit: number,
): { readonly first: number; readonly last: number; readonly end: number } | undefined {
  const { form } = context.tokens;
  let first = from;
  while (first < limit && form[first] === '(') first++;
  let last = first;
  let words = 0;
  while (last < limit && form[last] !== ')') {
    if (form[last] !== '.' && ++words > MOST_WORDS) return undefined;
    last++;
  }
  const pairs = first - from;
  if (pairs === 0 || pairs > 2 || last === first || last + pairs > limit) return undefined;
  for (let i = last; i < last + pairs; i++) if (form[i] !== ')') return undefined;
  return { first, last: last - 1, end: last + pairs };
}

/** «وذكرت «ساحل برس» أن»: one to three words in marks where a subject is wanted, and the clause right behind. */
export function nameInMarks(context: Context, from: number, limit: number): Phrase | undefined {
  const quote = context.quotes.opening(from);
  if (!quote || quote.close < 0 || quote.close >= limit || quote.last - quote.first > 2) return undefined;
  if (headsTitle(context, from, quote)) {
    const inner = { first: quote.first, end: quote.close };
    return { kind: 'body', first: quote.first, end: quote.close + 1, label: inner };
  }
  const end = describedBeforeClause(context, quote.close + 1, limit);
  return end === undefined
    ? undefined
    : { kind: 'body', first: quote.first, end, label: { first: quote.first, end: quote.close } };
}

/** «"ساحل برس" | الليدورية المعارضة، | أن»: where what tells more of a name in marks ends, before the clause; undefined where no clause follows. */
function describedBeforeClause(context: Context, behind: number, limit: number): number | undefined {
  const { words, tokens } = context;
  let end = behind;
  while (end < limit && end - behind < MOST_ADJECTIVES && isAdjectiveOfName(context, end)) end++;
  const clause = end > behind && COMMAS.has(tokens.form[end] ?? '') ? end + 1 : end;
  return clause < limit && words[clause]?.complementiser?.conjunction === '' ? end : undefined;
}

const MOST_ADJECTIVES = 2;

/** «"مكتب كذا" | المعارض»: an adjective with article behind the marks of a name; an office may be one as well. */
export function isAdjectiveOfName({ words, hitOf }: Context, i: number): boolean {
  const word = words[i];
  if (!word?.article || word.lead !== '' || word.bits !== 0 || word.bodyNoun || hitOf[i]) return false;
  return !word.role || isRulingAdjective(word.form);
}

/** «"التجارة" تعلن كذا»، «"الصحة": كذا»: a body by its field alone, in marks at the head of a title. */
function headsTitle(
  context: Context,
  from: number,
  quote: { readonly first: number; readonly close: number },
): boolean {
  if (from !== context.sentences[0]?.first || !context.words[quote.first]?.article) return false;
  const behind = context.words[quote.close + 1];
  return context.tokens.form[quote.close + 1] === ':' || behind?.verb?.tense === 'present';
}
