import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { isAccusative, isCalendarWord, isCommonWord } from '../../arabic/names.ts';
import { isPlaceNoun, isWhat } from '../../arabic/phrases.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
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

/**
 * «أكد مدير المركز في كولبارا فلان الفلاني | وصول القافلة»: behind the name the noun that is said, where the verb right before the description takes
 * one and no human object; a plain word without article that stands in nobody's name.
 */
export function opensSaid(context: Context, start: number, i: number, limit: number): boolean {
  const { words, tokens, taggedOf, hitOf } = context;
  const verb = words[start - 1]?.verb?.entry;
  if (i >= limit || !verb?.takes.includes('object') || verb.toward === 'object' || needsObject(verb.past)) return false;
  const { form, article, bits, role, bodyNoun, verb: another, participle, lead } = words[i] ?? NONE;
  if (isWhat(form)) return true; // «استنكرت النائبة فلانة | ما حدث»
  if (tokens.kind[i] !== TokenKind.word || taggedOf[i] || hitOf[i] || article || lead !== '') return false;
  return bits === 0 && !role && !bodyNoun && !another && !participle && isCommonWord(form);
}
