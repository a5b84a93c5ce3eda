import { FEMININE, FEMININE_BOUND, isKinNoun } from '../../arabic/described-people.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { bareOfPronoun, holdsPronoun, isOneOf, opensDescription } from '../../arabic/phrases.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import { descriptionEnd } from './description.ts';
import { COMMAS, skipClosingMarks } from './marks.ts';
import { nameLead, titleEnd } from './name-run.ts';
import type { Phrase, Range } from './phrase.ts';

/**
 * A name from `start` to `end` and what may stand behind it: «مايك بومبيو»، «فلان، وزير الخارجية الفلاني،»، «فلان المدير
 * العام للشركة»، «فلان وهو متحدث باسم الوزارة».
 */
export function parseNamed(context: Context, start: number, end: number, limit: number): Phrase {
  const title = titleEnd(context, start, end);
  const lead = title > start ? 0 : nameLead(context, start);
  const name = { first: title, end, ...(lead > 0 && { lead }) };
  const close = skipClosingMarks(context, end, limit);
  const comma = COMMAS.has(context.tokens.form[close] ?? '');
  const object = !comma && needsObject(context.words[start - 1]?.verb?.entry.past ?? ''); // «ويتهم فلان | الرئيس بكذا»
  const role = object ? undefined : roleBehind(context, close, limit);
  if (!role) return { kind: 'person', first: start, end: close, name };
  return { kind: 'person', first: start, end: comma ? close : role.end, name, role };
}

/** «البرازيلي فلان الفلاني»، «الفارس فلان الفلاني»: a word with article that no lexicon of offices knows, before a full name. */
export function titledByAdjective(context: Context, start: number, limit: number): Phrase | undefined {
  const word = context.words[start];
  const name = context.taggedOf[start + 1];
  if (!word?.article || word.bits !== 0 || word.lead !== '' || word.role || word.bodyNoun) return undefined;
  if (name?.kind !== 'person' || name.first !== start + 1 || name.last === name.first || name.last >= limit)
    return undefined;
  if (nameLead(context, name.first) > 0) return undefined;
  if (!word.adjective && needsObject(context.words[start - 1]?.verb?.entry.past ?? '')) return undefined;
  const named = parseNamed(context, start + 1, name.last + 1, limit);
  return { ...named, first: start, role: named.role ?? { first: start, end: start + 1 } };
}

/** «مدافعها البرازيلي | فلان الفلاني»، «شقيقه الأكبر | فلان الفلاني»: a word with a pronoun and definite adjectives before a full name. */
export function titledByKin(context: Context, start: number, limit: number): Phrase | undefined {
  const word = context.words[start];
  if (!word || word.bits !== 0 || word.article || word.verb || word.role || word.complementiser) return undefined;
  if (!holdsPronoun(word.form) || context.hitOf[start] || context.taggedOf[start]) return undefined;
  let at = start + 1;
  while (at < limit && at - start <= MOST_ADJECTIVES && isAdjective(context, at)) at++;
  const name = context.taggedOf[at];
  if (name?.kind !== 'person' || name.first !== at || name.last === at || name.last >= limit) return undefined;
  if (at === start + 1 && !isKin(word.form)) return undefined; // «زوجته | فلانة الفلانية»
  const named = parseNamed(context, at, name.last + 1, limit);
  return { ...named, first: start, role: named.role ?? { first: start, end: at } };
}

/** «قالت | والدته إن»: kin of whoever was told before, by the word alone. */
export function kinAlone(context: Context, start: number): Phrase | undefined {
  const word = context.words[start];
  if (!word || word.bits !== 0 || word.verb || word.role || !holdsPronoun(word.form)) return undefined;
  return isKin(word.form)
    ? { kind: 'role', first: start, end: start + 1, role: { first: start, end: start + 1 } }
    : undefined;
}

/** «شقيقه»، «زوجته»، «محاميها»: who somebody is to whoever was told before. */
function isKin(form: string): boolean {
  const bare = bareOfPronoun(form);
  if (isOneOf(bare)) return true;
  return isKinNoun(bare) || (bare.endsWith(FEMININE_BOUND) && isKinNoun(bare.slice(0, -1) + FEMININE));
}

const MOST_ADJECTIVES = 2;

function isAdjective(context: Context, i: number): boolean {
  const word = context.words[i];
  return word?.article === true && word.lead === '' && !word.role && !word.bodyNoun && word.bits === 0;
}

/** «الشيخ فلان، مدير المكتب»: the office told behind a name that has a title in front of it. */
export function roleBehindName(context: Context, phrase: Phrase, limit: number): Range | undefined {
  const { name, role } = phrase;
  if (!name || !role) return undefined;
  if (role.first >= name.first) return joinedBehind(context, role, limit);
  const behind = roleBehind(context, skipClosingMarks(context, name.end, limit), limit);
  const next = behind && context.words[behind.end]?.role; // «فلان، رئيس اللجنة ووزير الخارجية فلان»: somebody else's
  return next && next.conjunction !== '' ? undefined : behind;
}

/** The description of an office behind a name: after a comma, after «and he is», or right behind with its article. */
function roleBehind(context: Context, end: number, limit: number): Range | undefined {
  const comma = COMMAS.has(context.tokens.form[end] ?? '');
  const linked = opensDescription(context.tokens.form[end] ?? '');
  const at = comma || linked ? end + 1 : end;
  const role = context.words[at]?.role;
  if (at >= limit || !role || role.conjunction !== '' || role.preposition !== '') return undefined;
  if (!comma && !linked && (role.number === 'plural' || role.entry.kind === 'group')) return undefined; // «دعا فلان | أبناء المدينة»
  const close = withSecondOffice(context, at, descriptionEnd(context, at + 1, limit), limit);
  if (!comma && !linked && (!isDefinite(context, at, close) || opensName(context, close))) return undefined;
  return { first: at, end: close };
}

/** «فلان رئيس المكتب الإعلامي | والناطق باسم الحركة إن»: behind the office that is told there already another of the same holder, up to what closes the subject. */
function joinedBehind(context: Context, { first, end }: Range, limit: number): Range | undefined {
  const [role, next] = [context.words[first]?.role, context.words[end]?.role];
  if (!JOINED.has(next?.entry.kind ?? '') || next?.conjunction !== COORDINATION || next.preposition !== '')
    return undefined;
  if (next.number !== 'singular' || role?.number !== 'singular' || next.gender !== role.gender) return undefined;
  const close = descriptionEnd(context, end + 1, limit);
  return closesSubject(context, close, limit) ? { first: end, end: close, lead: COORDINATION.length } : undefined;
}

const JOINED: ReadonlySet<string> = new Set(['office', 'spokesperson']);

/** «فلان، رئيس الوزراء | ووزير الدفاع،»: a second office of the same holder, where nobody is named behind it. */
function withSecondOffice(context: Context, first: number, end: number, limit: number): number {
  const [role, next] = [context.words[first]?.role, context.words[end]?.role];
  if (next?.conjunction !== COORDINATION || next.preposition !== '' || next.number !== 'singular') return end;
  if (role?.number !== 'singular' || next.gender !== role.gender || end >= limit) return end;
  const close = descriptionEnd(context, end + 1, limit);
  return close >= limit || COMMAS.has(context.tokens.form[close] ?? '') ? close : end;
}

/** «استقبل فلان رئيس الوزراء | فلانا»: with a name behind it the office is somebody else's. */
function opensName(context: Context, i: number): boolean {
  const role = context.words[i]?.role;
  if (context.opensWithParticle(context.tokens.form[i] ?? '')) return false; // «فلان مدير الشركة | وفلان»: one more beside him
  const titled =
    role !== undefined && role.conjunction + role.preposition === '' && context.taggedOf[i + 1]?.kind === 'person';
  return (
    titled ||
    role?.entry.kind === 'honorific' ||
    (context.taggedOf[i]?.kind === 'person' && context.taggedOf[i]?.first === i)
  );
}

function isDefinite(context: Context, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (context.words[i]?.article || context.hitOf[i]) return end - first > 1;
  return false;
}
