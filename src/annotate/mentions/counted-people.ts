import { countsSeveral, countsTwo } from '../../arabic/counting.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { Allowance, Phrase } from './phrase.ts';

const NONE = wordOf('');

/** «3 مسؤولين»، «ثلاثة لاجئين فروا»، «أربعة من الوزراء»، «اثنان من مسؤولي الوزارة»: people with their number. */
export function countedPeople(
  context: Context,
  from: number,
  limit: number,
  parse: (context: Context, from: number, limit: number, allow: Allowance) => Phrase | undefined,
): Phrase | undefined {
  const of = is(context.words[from + 1] ?? NONE, 'partitive');
  const form = context.tokens.form[from] ?? '';
  const word = countsSeveral(form) || (of && countsTwo(form));
  if (!word && context.tokens.kind[from] !== TokenKind.number) return undefined;
  const at = word && of ? from + 2 : from + 1;
  const role = context.words[at]?.role;
  if (!role || at >= limit || (word && role.number !== 'plural')) return undefined;
  const owned = of && !context.words[at]?.article ? at + 2 : at + 1; // «اثنان من مسؤولي | الوزارة»
  const people = parse(context, at, word ? definiteFrom(context, owned, limit) : limit, {});
  return people?.kind === 'role' ? { ...people, first: from, role: { first: from, end: people.end } } : undefined;
}

/** «خمسة نواب | الحكومة»: a noun with article belongs to counted people only behind a preposition. */
function definiteFrom(context: Context, from: number, limit: number): number {
  let i = from;
  const isBare = (at: number) => context.words[at]?.article && context.words[at]?.lead === '';
  while (i < limit && !opensOffice(context, from, i) && !(isBare(i) && !isGovernedBefore(context, i))) i++;
  return i;
}

/** «قادة سابقون للجيش الليدوري | رئيس الوزراء»: an office without article behind a definite word is another. */
function opensOffice({ words }: Context, from: number, i: number): boolean {
  const role = words[i]?.role;
  const office = role?.entry.kind === 'office' && !role.article && role.preposition === '';
  return i > from && office && words[i - 1]?.article === true;
}

/** Behind a preposition, or behind a noun that carries one: «قادة سابقين للمخابرات | الليدورية». */
function isGovernedBefore({ words }: Context, i: number): boolean {
  const before = words[i - 1] ?? NONE;
  return is(before, 'preposition') || (before.article && before.lead !== '');
}
