import { FROM, IN } from '../../arabic/lexicons/attribution.ts';
import { isCalendarWord, isOccasion, isOfficeField } from '../../arabic/names.ts';
import { attaches } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { descriptionEnd, knownEnd } from './description.ts';
import { CLOSERS } from './marks.ts';
import { nameRun } from './name-run.ts';

const NONE = wordOf('');

/** End of the prepositional complement of a noun that opens at `at` (في حركة كذا، على الدراسة، عن الحزب). */
export function complementEnd(context: Context, at: number, limit: number): number | undefined {
  const hit = context.hitOf[at];
  if (hit?.first === at && hit.preposition === IN && hit.conjunction === '' && hit.last < limit) return hit.last + 1;
  if (at + 1 >= limit || !attaches(context.tokens.form[at] ?? '')) return undefined;
  const next = context.words[at + 1] ?? NONE;
  if (context.tokens.kind[at + 1] !== TokenKind.word || isOccasion(next.form) || isCalendarWord(next.form))
    return undefined;
  if (next.bits !== 0 && !is(next, 'officeLink')) return undefined;
  const end = knownEnd(context, at + 1, limit) ?? nounEnd(context, at + 1, limit) ?? nameEnd(context, at, limit);
  return end !== undefined && end > at + 1 ? end : undefined;
}

/** «فريق الدفاع عن فلان»: a name behind «عن». */
function nameEnd(context: Context, at: number, limit: number): number | undefined {
  if (context.tokens.form[at] !== FROM) return undefined;
  const last = nameRun(context, at + 1, limit);
  return last === undefined ? undefined : last + 1;
}

function nounEnd(context: Context, at: number, limit: number): number | undefined {
  const word = context.words[at] ?? NONE;
  if (word.verb && !word.article && !word.bodyNoun && !word.role) return undefined;
  return word.bodyNoun || word.role || word.article || isOfficeField(word.form)
    ? descriptionEnd(context, at + 1, limit)
    : undefined;
}

/**
 * How far a description without a name goes over its complements: a body belongs to any office («المندوب الفرنسي في مجلس
 * الأمن»); a place or a noun only to sources and to people spoken of together («رؤساء الكنائس في القدس»), and only where
 * the sentence goes on with its content or a comma.
 */
export function complementsEnd(context: Context, start: number, end: number, limit: number): number {
  const body = bodyEnd(context, start, end, limit);
  if (body !== undefined) return body;
  if (!takesPlaces(context, start)) return end;
  let wide = end;
  for (let next = complementEnd(context, wide, limit); next !== undefined; next = complementEnd(context, wide, limit))
    wide = next;
  const behind = context.tokens.form[wide] ?? '';
  const closed = wide >= limit || behind === '.' || behind === '(' || CLOSERS.has(behind);
  const after = context.words[wide];
  return closed || after?.complementiser || (after && is(after, 'preposition')) ? wide : end;
}

/** «المندوب في مجلس الأمن»، «رئيس وحدة كذا في منظمة كذا»: a body that an office belongs to; not where somebody speaks. */
function bodyEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  if (!is(context.words[end] ?? NONE, 'locative')) return undefined;
  if (context.hitOf[end + 1]?.known.kind === 'body') return knownEnd(context, end + 1, limit);
  const noun = context.words[end + 1]?.bodyNoun;
  if (!noun || noun.preposition !== '' || end + 1 >= limit) return undefined;
  if (end - start < 2 || isOccasion(context.words[end + 1]?.form ?? '')) return undefined;
  const close = descriptionEnd(context, end + 2, limit);
  return close > end + 2 ? close : undefined;
}

function takesPlaces(context: Context, start: number): boolean {
  const word = context.words[start] ?? NONE;
  if (is(word, 'quantifier')) return true;
  if (word.bodyNoun && !word.bodyNoun.article) return true;
  const kind = word.role?.entry.kind;
  return word.role?.number === 'plural' || kind === 'source' || kind === 'group' || kind === 'profession';
}
