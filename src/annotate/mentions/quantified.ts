import { isBoundOblique, isSoundPlural } from '../../arabic/clitics.ts';
import { isOthers } from '../../arabic/described-people.ts';
import { RESUMPTION } from '../../arabic/lexicons/comments.ts';
import { THAT_TOLD } from '../../arabic/lexicons/content-words.ts';
import { isRelational, isSpeakingDocument } from '../../arabic/names.ts';
import { asksForTitle, holdsPronoun, isAmount, isOneOf } from '../../arabic/phrases.ts';
import { is, tellsOneHolder, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { complementsEnd } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { opensSpeech, quotedName } from './marks.ts';
import { nameRun } from './name-run.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { seenHolder } from './seen-holder.ts';
import { refusalIn } from './unnamed-role.ts';
import { upToClause } from './up-to-clause.ts';

const NONE = wordOf('');

/** «بعض المسؤولين البريطانيين»، «عدد من المراسلين»، «كثير من المختصين بالشؤون الكورية»؛ not the pronoun «ذلك» alone. */
export function parseQuantified(context: Context, start: number, limit: number): Phrase | undefined {
  let next = start + 1;
  if (isAmount(context.tokens.form[next] ?? '') && is(context.words[next + 1] ?? NONE, 'partitive')) next++; // «عدد | كبير | من الخبراء»
  if (next < limit && is(context.words[next] ?? NONE, 'partitive')) next++;
  const teller = behindThat(context, start, limit);
  if (teller) return teller;
  const each = is(context.words[start] ?? NONE, 'each') ? parsePhrase(context, next, limit) : undefined;
  if (each && each.kind !== 'other') return each;
  const pointed = is(context.words[start] ?? NONE, 'demonstrative') ? pointedAt(context, next, limit) : undefined;
  if (pointed) return { ...pointed, first: start };
  const owned = next < limit ? ownedEnd(context, start, next, limit) : next;
  const bound = boundEnd(context, start, owned, limit) ?? markedEnd(context, next, owned, limit) ?? owned;
  const end = Math.max(bound, documentsEnd(context, start, next, limit));
  if (is(context.words[start] ?? NONE, 'demonstrative') && !isPointedAt(context, next)) return undefined;
  const one = isOneOf(context.words[start]?.form ?? '') && end > next; // «أحد المتظاهرين | فلان الفلاني»
  const holder = one ? seenHolder(context, { kind: 'role', first: start, end }, limit) : undefined;
  if (holder) return holder;
  const wide = upToClause(context, start, complementsEnd(context, start, Math.max(end, start + 1), limit), limit);
  const told = refusalIn(context, next - 1, wide);
  const label = told === undefined ? undefined : { label: { first: start, end: told } };
  return { kind: 'role', first: start, end: wide, role: { first: start, end: told ?? wide }, ...label };
}

/** «آخر استطلاعات | الرأي»، «عدد من تقارير | الوزارة»: documents to the end of what they tell; 0 where none stands there. */
function documentsEnd(context: Context, start: number, at: number, limit: number): number {
  const counting = context.words[start] ?? NONE;
  if (counting.article || isSoundPlural(counting.form) || counting.form.startsWith(RESUMPTION)) return 0; // «الكثيرون | مشروع القانون»
  const { article, lead, form } = context.words[at] ?? NONE;
  if (article || lead !== '' || !isSpeakingDocument(form)) return 0;
  const told = parsePhrase(context, at, limit);
  return told?.kind === 'other' && told.document && told.first === at ? told.end : 0;
}

/** «أوضح ذلك | المتحدث باسم الوزارة فلان»: behind a verb of speech «that» is what was told, and an office with article told it. */
function behindThat(context: Context, start: number, limit: number): Phrase | undefined {
  if (context.tokens.form[start] !== THAT_TOLD || !context.words[start - 1]?.verb) return undefined;
  const role = context.words[start + 1]?.role;
  if (!role?.article || !tellsOneHolder(role) || !TELLERS.has(role.entry.kind)) return undefined;
  const phrase = parsePhrase(context, start + 1, limit);
  if (phrase?.kind !== 'person' && phrase?.kind !== 'role') return undefined;
  return { ...phrase, first: start, ...(phrase.kind === 'role' && { label: phrase.role ?? phrase }) };
}

const TELLERS: ReadonlySet<string> = new Set(['office', 'spokesperson', 'honorific', 'rank', 'profession']);

/** «أحد متابعي | رامي الصفدي»، «أحد مرافقي | الوزير»: behind one of those who do something to him, whom they do it to. */
function boundEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const bound = isOneOf(context.words[start]?.form ?? '') && isBoundOblique(context.words[start + 1]?.form ?? '');
  if (!bound || end > start + 2 || end >= limit) return undefined;
  const last = nameRun(context, start + 2, limit);
  if (last !== undefined) return last + 1;
  const { article, lead } = context.words[start + 2] ?? NONE;
  return article && lead === '' ? descriptionEnd(context, start + 3, limit) : undefined;
}

/** «أحد مشجعي منتخب | «كذا»»، «العديد من محبي | «كذا»»: the name in marks that the last word asks for. */
function markedEnd(context: Context, next: number, end: number, limit: number): number | undefined {
  const last = Math.max(end - 1, next);
  if (opensSpeech(context, last + 2)) return undefined; // «قال أحد أعضاء فريق "لن نتراجع"»
  const bound = last === next && isBoundOblique(context.tokens.form[last] ?? '');
  return bound || asksForTitle(context.tokens.form[last] ?? '') ? quotedName(context, last + 1, limit) : undefined;
}

/** «أحد حراسه»: what carries a possessive belongs to the quantifier as well. */
function ownedEnd(context: Context, start: number, next: number, limit: number): number {
  if (
    isOthers(context.tokens.form[start] ?? '') &&
    !isSoundPlural(context.tokens.form[next] ?? '') &&
    next === start + 1
  )
    return next; // «آخرون | القرار»
  const those = is(context.words[next] ?? NONE, 'demonstrative') && context.words[next + 1]?.role?.article;
  if (those && next + 1 < limit) return descriptionEnd(context, next + 2, limit); // «معظم هؤلاء الأشخاص»
  const end = descriptionEnd(context, next, limit);
  const form = context.tokens.form[next] ?? '';
  if (end > next || next > start + 1 || !holdsPronoun(form) || form.length < SHORTEST_OWNED) return end;
  const { article } = context.words[start] ?? NONE;
  const { complementiser, bits, lead } = context.words[next] ?? NONE;
  if (article || complementiser || bits !== 0 || lead !== '') return end; // «البعض | أنها»، «الكثير | منهم»
  return ownedAdjectivesEnd(context, next + 1, limit);
}

/** Letters of a noun with its pronoun, at least. */
const SHORTEST_OWNED = 4;

/** «غالبية قواه | السياسية»: definite adjectives behind it. */
function ownedAdjectivesEnd({ words }: Context, from: number, limit: number): number {
  let end = from;
  for (let word = words[end]; end < limit && word?.article && isRelational(word.form); word = words[end]) end++;
  return end;
}

/** «ذلك المسؤول»، «هذه المصادر»، «نفس المصدر»: people of office or sources, told by what stands behind the demonstrative. */
export function pointedAt(context: Context, at: number, limit: number): Phrase | undefined {
  const role = context.words[at]?.role;
  const phrase = role?.article && role.number !== 'dual' ? parsePhrase(context, at, limit) : undefined;
  return phrase?.kind === 'role' ? { ...phrase, role: phrase.role ?? { first: at, end: phrase.end } } : undefined;
}

/** «هؤلاء المسؤولون»، «هذه الوزارة», not «هذا العام», «ذلك» alone nor «ذكر ذلك | رئيس البلدية». */
function isPointedAt(context: Context, at: number): boolean {
  const { role, bodyNoun, article } = context.words[at] ?? NONE;
  return article && (role !== undefined || bodyNoun !== undefined);
}
