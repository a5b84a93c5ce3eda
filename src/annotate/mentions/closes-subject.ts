import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { isAccusative, isCalendarWord } from '../../arabic/names.ts';
import { isPlaceNoun } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { CLOSERS } from './marks.ts';

const NONE = wordOf('');

/** The clause, a mark, an object, a time, a preposition, whom it is said to. */
export function closesSubject(context: Context, i: number, limit: number): boolean {
  const word = context.words[i] ?? NONE;
  const form = context.tokens.form[i] ?? '';
  if (i >= limit || word.complementiser || CLOSERS.has(form) || form === TO) return true;
  if (isAccusative(form) || isCalendarWord(form) || is(word, 'adverb')) return true; // «السفير لدى كذا فلان الفلاني | بيانا»
  if (form.startsWith(IN) && isPlaceNoun(form.slice(IN.length))) return true; // «الشيخ فلان الفلاني | بمحافظة كذا»
  const { role, bodyNoun } = word;
  const particle = role?.preposition ?? bodyNoun?.preposition ?? context.hitOf[i]?.preposition;
  return particle === undefined ? is(word, 'preposition') : particle === TO; // «فلان الفلاني | للصحافيين»
}
