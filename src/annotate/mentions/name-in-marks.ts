import { isCommonWord, isUnbound } from '../../arabic/names.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { COMMAS, quotedName } from './marks.ts';
import { isUnexplained } from './name-parts.ts';
import type { Range } from './phrase.ts';
import { knownPart } from './variants/known.ts';

/**
 * «العميد الركن | "فلان الفلاني"، قائد كذا، إن»: behind a title quotation marks around two to four words of a name, or around a name that the tagger saw, with an office
 * behind a comma or the clause that is said; the range lies inside the marks.
 */
export function titledInMarks(context: Context, at: number, limit: number): Range | undefined {
  const quote = context.quotes.opening(at);
  if (!quote || quote.close < 0 || quote.close + 1 >= limit) return undefined;
  const length = quote.last + 1 - quote.first;
  if (length < 2 || !isTold(context, quote.close + 1, limit)) return undefined;
  const seen = context.taggedOf[quote.first];
  if (seen?.kind === 'person' && seen.first === quote.first && seen.last === quote.last)
    return { first: quote.first, end: quote.last + 1 };
  if (length > MOST_WORDS) return undefined;
  for (let i = quote.first; i <= quote.last; i++) if (!isOfName(context, i, i === quote.first)) return undefined;
  return { first: quote.first, end: quote.last + 1 };
}

const MOST_WORDS = 4;
const NOTHING = wordOf('');

function isOfName(context: Context, i: number, opens: boolean): boolean {
  const word = context.words[i] ?? NOTHING;
  if (context.tokens.kind[i] !== TokenKind.word || word.bits !== 0 || word.verb || word.complementiser) return false;
  if (context.taggedOf[i]?.kind === 'person' || knownPart(word.form)) return true;
  return opens ? isUnexplained(context, i) && !word.article : !word.role && !word.bodyNoun && !isCommonWord(word.form);
}

function isTold(context: Context, at: number, limit: number): boolean {
  if (context.words[at]?.complementiser) return true;
  return COMMAS.has(context.tokens.form[at] ?? '') && at + 1 < limit && context.words[at + 1]?.role !== undefined;
}

/**
 * «مسؤولو | "جبهة كذا"»، «أنصار | "الحزب الفلاني"»: people whose form asks for whose they are, and the body in marks behind; without the
 * ending that asks for it («أنصار») the marks hold a body that is known or told by its noun. The index behind them.
 */
export function quotedWhole(context: Context, start: number, limit: number): number | undefined {
  const { role, form } = context.words[start] ?? NOTHING;
  const many = role?.number === 'plural' || role?.entry.kind === 'group';
  const quoted = many && role?.article === false ? quotedName(context, start + 1, limit) : undefined;
  if (quoted === undefined || isUnbound(form)) return undefined;
  if (BOUND_PLURAL.test(form)) return quoted;
  const [hit, inner] = [context.hitOf[start + 2], context.words[start + 2] ?? NOTHING];
  if (needsObject(context.words[start - 1]?.verb?.entry.past ?? '')) return undefined; // «واتهم شهود | "حركة كذا" بالهجوم»
  const body = hit ? hit.known.kind === 'body' || hit.known.kind === 'medium' : inner.bodyNoun !== undefined;
  return body ? quoted : undefined;
}

const BOUND_PLURAL = /(?:و|ي)$/u;
