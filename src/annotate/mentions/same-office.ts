import { ARTICLE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { findKnownNames } from '../../arabic/gazetteer.ts';
import { isRelational, withArticle } from '../../arabic/names.ts';
import { referenceOf } from '../../arabic/references.ts';
import { nationInTwo } from '../../arabic/states.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { COMMAS } from './marks.ts';
import { knownOffice, type Office } from './offices.ts';

/**
 * The same office of another state: of «وزير الخارجية الزرماني» and the adjective «الليدورية», «وزيرة الخارجية الليدورية». Undefined
 * where the adjective is none or the office is told by something else than a noun and its field.
 */
export function sameOffice(held: Office, adjective: string, gender: 'm' | 'f', token: number): Office | undefined {
  const [head = '', ...rest] = held.text.split(' ');
  const entry = wordOf(foldArabic(head)).role?.entry;
  if (!entry || !isRelational(foldArabic(adjective))) return undefined;
  const noun = gender === 'f' ? (entry.feminine ?? entry.masculine) : entry.masculine;
  const definite = foldArabic(head).startsWith(ARTICLE);
  const field = withoutNation(rest, definite);
  if (field.length > MOST_FIELD) return undefined;
  const words = definite || field.length === 0 ? field : field.map((word, i) => (i === 0 ? withArticle(word) : word));
  const text = [definite || field.length === 0 ? withArticle(noun) : noun, ...words, adjective].join(' ');
  return { ...knownOffice(text), tokens: [token] };
}

/** A field of more words is a description that belongs to one body. */
const MOST_FIELD = 2;

/** What describes an office without the state behind it: its adjective, of one word or two, or its name. */
function withoutNation(words: readonly string[], definite: boolean): readonly string[] {
  const [last = '', before = ''] = words.slice(-2).map(foldArabic).reverse();
  if (words.length > 1 && nationInTwo(before, last) !== undefined) return words.slice(0, -2);
  const state = findKnownNames(words.map(foldArabic)).find((hit) => hit.known.kind === 'state');
  if (state?.last === words.length - 1) return words.slice(0, state.first);
  if (last.startsWith(ARTICLE) && words.length === 1 && !definite) return words; // وزير | المالية
  const told = last.startsWith(ARTICLE) && isRelational(last);
  return told || wordOf(last).adjective ? words.slice(0, -1) : words;
}

/** «نظيره الليدوري | سامي»: the office that a name has by the counterpart in front of it; `told` is the last office before. */
export function officeOfCounterpart(context: Context, name: number, told: Office): Office | undefined {
  const { form, start, end } = context.tokens;
  let close = name;
  while (close > name - 2 && (COMMAS.has(form[close - 1] ?? '') || form[close - 1] === '"')) close--;
  let first = close;
  while (first > close - 2 && context.words[first - 1]?.article && isRelational(form[first - 1] ?? '')) first--;
  const reference = referenceOf(form[first - 1] ?? '');
  if (first === close || reference?.kind !== 'counterpart' || reference.number !== 'singular') return undefined;
  return sameOffice(told, context.text.slice(start[first], end[close - 1]), reference.gender, name);
}
