import { countsSeveral, countsTwo } from '../../arabic/counting.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { ABOUT_TURNS } from '../../arabic/lexicons/phrase-words.ts';
import { isRelational } from '../../arabic/names.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { Allowance, Phrase } from './phrase.ts';
import { isRuling } from './ruling.ts';

const NONE = wordOf('');

/** «3 مسؤولين»، «ثلاثة لاجئين فروا»، «أربعة من الوزراء»، «56 من أعضاء المجلس»، «اثنان من مسؤولي الوزارة»، «أكثر من 30 منظمة»: people or bodies with their number. */
export function countedPeople(
  context: Context,
  from: number,
  limit: number,
  parse: (context: Context, from: number, limit: number, allow: Allowance) => Phrase | undefined,
): Phrase | undefined {
  const number = aboutEnd(context, from);
  const of = is(context.words[number + 1] ?? NONE, 'partitive');
  const form = context.tokens.form[from] ?? '';
  const word = number === from && (countsSeveral(form) || (of && countsTwo(form)));
  if (!word && context.tokens.kind[number] !== TokenKind.number) return undefined;
  const at = of ? number + 2 : number + 1;
  const { role, bodyNoun, article } = context.words[at] ?? NONE;
  if (at >= limit) return undefined;
  if (!word && bodyNoun && !role)
    return countedBodies(context, from, parse(context, at, of ? limit : definiteFrom(context, at + 1, limit), {}));
  if (!role || ((word || of) && role.number !== 'plural')) return undefined;
  const owned = of && !article; // «اثنان من مسؤولي | وزارة الدفاع الليدورية»: definite by whose they are
  const close = owned ? ownerEnd(context, at + 1, limit) : definiteFrom(context, at + 1, limit);
  const people = parse(context, at, close, {});
  if (people?.kind !== 'role') return undefined;
  const label = people.label && { label: { first: from, end: people.label.end } };
  return { ...people, first: from, role: { first: from, end: people.end }, ...label };
}

/** «اثنان من مسؤولي الحزب الليدوري | الوزير»: behind a definite owner only its adjectives go on; one without article may be long («وزارة الدفاع الليدورية»). */
function ownerEnd(context: Context, owner: number, limit: number): number {
  if (!context.words[owner]?.article) return limit;
  let i = owner + 1;
  while (i < limit && (isAdjective(context, i) || isRuling(context, i))) i++; // «الحزب | الحاكم»
  return opensOffice(context, owner, i) ? i : definiteFrom(context, i, limit);
}

function isAdjective({ words }: Context, i: number): boolean {
  const { article, adjective, lead, role, form = '' } = words[i] ?? NONE;
  return article && lead === '' && (adjective !== undefined || (!role && isRelational(form)));
}

/** «400 جمعية مدافعة عن البيئة»: bodies by their noun, which the number stands before. */
function countedBodies(context: Context, from: number, body: Phrase | undefined): Phrase | undefined {
  if (body?.kind !== 'body' || context.words[body.first]?.bodyNoun?.article) return undefined;
  return { ...body, first: from, label: { first: from, end: body.label?.end ?? body.end } };
}

/** Where the number behind «about» stands; `from` where no such turn opens there. */
export function aboutEnd(context: Context, from: number): number {
  const end = turnEnd(context, from);
  return context.tokens.kind[end] === TokenKind.number ? end : from;
}

/** Behind «about», whatever it stands before. */
export function turnEnd({ tokens }: Context, from: number): number {
  const turn = ABOUT.get(tokens.form[from] ?? '')?.find((forms) =>
    forms.every((form, k) => tokens.form[from + k] === form),
  );
  return from + (turn?.length ?? 0);
}

const ABOUT = Map.groupBy(
  ABOUT_TURNS.map((turn) => foldArabic(turn).split(' ')),
  ([first = '']) => first,
);

/** «خمسة نواب | الحكومة»: a noun with article belongs to counted people only behind a preposition. */
function definiteFrom(context: Context, from: number, limit: number): number {
  let i = from;
  const isBare = (at: number) => context.words[at]?.article && context.words[at]?.lead === '';
  while (i < limit && !opensOffice(context, from, i) && !(isBare(i) && !isGovernedBefore(context, from, i))) i++;
  return i;
}

/** «قادة سابقون للجيش الليدوري | رئيس الوزراء»: an office without article behind a definite word is another. */
function opensOffice({ words }: Context, from: number, i: number): boolean {
  const role = words[i]?.role;
  const office = role?.entry.kind === 'office' && !role.article && role.preposition === '';
  return i > from && office && words[i - 1]?.article === true;
}

/** Behind a preposition, a body that it names («وزارة | الدفاع»), or a noun that carries a preposition: «قادة سابقين للمخابرات | الليدورية». */
function isGovernedBefore({ words }: Context, from: number, i: number): boolean {
  const before = words[i - 1] ?? NONE;
  const names = i > from && before.bodyNoun !== undefined && !before.bodyNoun.article;
  return is(before, 'preposition') || names || (before.article && before.lead !== '');
}
