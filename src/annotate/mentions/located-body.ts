import { foldArabic } from '../../arabic/fold-table.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import {
  isBranchNoun,
  isCouncilField,
  isLocalAdjective,
  isLocatedNoun,
  isLoneBranch,
  isPartNoun,
  isSharedName,
  isWard,
} from '../../arabic/names.ts';
import { holdsPronoun, isPlaceNoun } from '../../arabic/phrases.ts';
import { verbGender } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import { complementsEnd, isTaken, opensContent, opensSaying, placeEnd } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { knownEnd } from './description-parts.ts';
import { COMMAS, skipClosingMarks, skipOpeningMarks } from './marks.ts';
import { nameRun } from './name-run.ts';
import { isManyBodies, isWithin, upToClause } from './up-to-clause.ts';

const NONE = wordOf('');

/** «السفارة الروسية في لندن»، «السلطات في ليدوريا»، «الحكومة المحلية في كولبارا»: the place belongs to the name. */
export function locatedEnd(context: Context, start: number, end: number, limit: number): number {
  if (isManyBodies(context, start))
    return isWithin(context, start, end)
      ? upToClause(context, start, complementsEnd(context, start, end, limit), limit)
      : end;
  if (!is(context.words[end] ?? NONE, 'locative')) return end;
  const noun = context.words[start]?.bodyNoun;
  if (isIndefinite(context, start, end)) return complementsEnd(context, start, end, limit);
  const state = isState(context, end + 1);
  const local = isLocalAdjective(context.words[end - 1]?.form ?? '');
  const of = context.words[start + 1]?.bodyNoun; // «إدارة | المستشفى الليدوري في كذا»
  const missions = isLocatedNoun(noun?.entry.noun ?? '') || (end > start + 1 && isLocatedNoun(of?.entry.noun ?? ''));
  const located = missions || local || (state && belongsToState(context, start));
  if (!located)
    return (
      wholeEnd(context, start, end, limit) ??
      branchEnd(context, start, end, limit) ??
      postedEnd(context, start, end, limit) ??
      end
    );
  const name = skipOpeningMarks(context, end + 1, limit); // «السفارة الليدورية في "كولبارا"»
  const known = knownEnd(context, name, limit) ?? districtEnd(context, name, limit);
  return known === undefined ? (wholeEnd(context, start, end, limit) ?? end) : skipClosingMarks(context, known, limit);
}

/** «متحدث باسم الشرطة | في ليدوريا إن»: behind the body that somebody speaks for its place, before what is said or the name; else `end`. */
export function spokenForIn(context: Context, start: number, end: number, limit: number): number {
  const { words, taggedOf } = context;
  if (!is(words[end] ?? NONE, 'locative')) return end;
  const wide = missionEnd(context, start, end, limit);
  if (wide !== undefined) return wide;
  const at = is(words[start + 1] ?? NONE, 'officeLink') ? start + 2 : end - 1;
  if (!is(words[at - 1] ?? NONE, 'officeLink') || !words[at]?.bodyNoun || at >= end) return end;
  if ((at === end - 1 && !words[at]?.article) || !hasBranches(context, at, end)) return end; // «المتحدث باسم الحكومة | في جنيف»
  for (let i = at; i < end; i++) if (context.hitOf[i] || context.nationAt(i)) return end;
  const close = knownEnd(context, end + 1, limit) ?? placeEnd(context, end + 1, limit);
  if (close === undefined) return end;
  return opensSaying(context, close) || taggedOf[close]?.kind === 'person' ? close : end;
}

/** «متحدث باسم المحكمة العليا | في ليدوريا»، «متحدث باسم مفوضية اللاجئين | في ليدوريا»: the state, not its capital, in which a court or a body of many states works. */
function missionEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const { words, hitOf } = context;
  const state = hitOf[end + 1];
  if (
    state?.first !== end + 1 ||
    state.taken > 0 ||
    state.last >= limit ||
    state.known.kind !== 'state' ||
    state.known.capital
  )
    return undefined;
  const role = words[start]?.role;
  if (role?.entry.kind !== 'spokesperson' || role.article || !is(words[start + 1] ?? NONE, 'officeLink'))
    return undefined;
  const hit = hitOf[start + 2];
  const kind = hit?.known.kind === 'body' ? hit.known.entry.kind : words[start + 2]?.bodyNoun?.entry.kind;
  for (let i = start + 2; i < end; i++) if (context.nationAt(i)) return undefined; // «المحكمة العليا الليدورية»
  return MISSIONS.has(kind ?? '') && opensSaying(context, state.last + 1) ? state.last + 1 : undefined;
}

const MISSIONS: ReadonlySet<string> = new Set(['international', 'court']);

function isState({ hitOf }: Context, i: number): boolean {
  return hitOf[i]?.known.kind === 'state';
}

/** «مفوضية حقوق الإنسان | في ليدوريا»، «… | الليدورية»: the body of a state under a name that a body of the world has as well. */
export function isOfState(context: Context, first: number, last: number): boolean {
  if (!isSharedName(context.tokens.form.slice(first, last + 1).join(' '))) return false;
  const located = is(context.words[last + 1] ?? NONE, 'locative') && isState(context, last + 2);
  return located || (context.words[last + 1]?.adjective?.article === true && context.nationAt(last + 1) !== undefined);
}

/** «الحكومة المحلية في | محافظة كولبارا»: a noun of a place with its name, or a place that the tagger saw. */
function districtEnd(context: Context, at: number, limit: number): number | undefined {
  const from = isPlaceNoun(context.tokens.form[at] ?? '') ? at + 1 : at;
  const name = context.taggedOf[from];
  const seen = name?.first === from && name.kind !== 'person' && name.last < limit ? name.last + 1 : undefined;
  const close = knownEnd(context, from, limit) ?? seen ?? (from > at ? from + 1 : undefined);
  return close !== undefined && opensContent(context, close) ? close : undefined;
}

/** «وبحسب الشرطة في كولبارا، | فإن»: behind a body that a word of attribution leads to, its place, up to the comma, the stop or the verb. */
function attributedEnd(context: Context, start: number, at: number, limit: number): number | undefined {
  if (!context.words[start - 1]?.attribution) return undefined;
  const name = context.taggedOf[at];
  const seen = name?.first === at && name.kind === 'place' && name.last < limit ? name.last + 1 : undefined;
  const close = knownEnd(context, at, limit) ?? placeEnd(context, at, limit) ?? seen;
  if (close === undefined) return undefined;
  const form = context.tokens.form[close] ?? '';
  const closed = close >= limit || form === '.' || COMMAS.has(form) || context.words[close]?.verb !== undefined;
  return closed || opensContent(context, close) || verbGender(form) !== undefined ? close : undefined;
}

/**
 * «الهيئة القيادية في حركة كذا»، «لجنة التجارة في مجلس كذا»: behind a part that is told by its adjective or its field the whole that it is
 * a part of, where what closes a subject stands behind it, or a noun with their pronoun («… | رفضه»).
 */
function wholeEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const part = context.words[start]?.bodyNoun;
  if (!part || !isPartNoun(part.entry.noun) || end < start + 2 || !context.words[end - 1]?.article) return undefined;
  const known = context.hitOf[end + 1]?.known.kind === 'body' ? knownEnd(context, end + 1, limit) : undefined;
  const noun = context.words[end + 1]?.bodyNoun;
  const whole = noun && noun.preposition + noun.conjunction === '' && noun.entry.kind !== 'medium';
  const told = whole ? descriptionEnd(context, end + 2, limit) : undefined;
  const close = known ?? (noun?.article || (told ?? 0) > end + 2 ? told : undefined);
  const behind = close !== undefined && close < limit ? (context.tokens.form[close] ?? '') : '';
  return close !== undefined && (closesPlace(context, start, close, limit) || holdsPronoun(behind) || behind === '(')
    ? close
    : undefined;
}

/**
 * «جمعية حقوق الإنسان في كولبارا»، «الشرطة في كولبارا»، «مديرية الصحة في محافظة كولبارا»: a body told by what it is for, of which other
 * places have one; the place stands between it and the clause.
 */
function branchEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  if (!hasBranches(context, start, end)) return undefined;
  for (let i = start; i < end; i++) if (context.hitOf[i] || context.nationAt(i)) return undefined;
  const attributed = attributedEnd(context, start, end + 1, limit);
  if (attributed !== undefined) return attributed;
  const kind = context.hitOf[end + 1]?.known.kind;
  const close =
    kind === 'state' || kind === 'place'
      ? knownEnd(context, end + 1, limit)
      : (placeEnd(context, end + 1, limit) ?? districtEnd(context, end + 1, limit));
  return close !== undefined && (opensSaying(context, close) || closesPlace(context, start, close, limit))
    ? close
    : undefined;
}

/**
 * «اللجنة الأمنية في محافظة كولبارا»، «رابطة الأمهات في مدينة كولبارا»، «القوات الزرمانية في ليدوريا»: behind a body that its adjective or its field
 * tells, the place by its own noun, or the state in which the forces of another are, before what closes the subject.
 */
function postedEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const noun = context.words[start]?.bodyNoun;
  if (!noun || end < start + 2 || noun.entry.kind === 'medium' || noun.entry.kind === 'company') return undefined;
  if (!context.words[end - 1]?.article || isCouncilField(context.tokens.form[start + 1] ?? '')) return undefined;
  const { known } = context.hitOf[end + 1] ?? {};
  const state = known?.kind === 'state' && !known.capital && noun.entry.kind === 'armed';
  if (!state) for (let i = start; i < end; i++) if (context.hitOf[i] || context.nationAt(i)) return undefined;
  const close = state ? knownEnd(context, end + 1, limit) : placeEnd(context, end + 1, limit);
  return close !== undefined && closesPlace(context, start, close, limit) ? close : undefined;
}

/** What closes a subject, or what its verb takes, led in by «in»: «نددت رابطة كذا في مدينة كذا | بالحملة». */
function closesPlace(context: Context, start: number, at: number, limit: number): boolean {
  return closesSubject(context, at, limit) || context.tokens.form[at] === '.' || isTaken(context, start, at);
}

function hasBranches(context: Context, start: number, end: number): boolean {
  const noun = context.words[start]?.bodyNoun;
  if (!noun) return false;
  if (isBranchNoun(noun.entry.noun))
    return (end > start + 1 || isLoneBranch(noun.entry.noun)) && !isToldBefore(context, start, noun.entry.noun);
  if (noun.article || end < start + 2 || isCouncilField(context.tokens.form[start + 1] ?? '')) return false; // «قال مجلس الوزراء | في كولبارا»
  return BRANCHED.has(noun.entry.kind);
}

/** «الشرطة البريطانية … | الشرطة في لندن»: the article told which one it means. */
function isToldBefore({ words }: Context, start: number, noun: string): boolean {
  for (let i = 0; i < start; i++)
    if (words[i]?.bodyNoun?.entry.noun === noun && (words[i + 1]?.adjective?.article || words[i]?.article === false))
      return true;
  return false;
}

const BRANCHED: ReadonlySet<string> = new Set(['civil', 'government']);

/** «منظمة الدفاع | عن الأنهار والغابات»: what the deed that names a body is for, one or two definite nouns. */
export function wardEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const { form } = context.tokens;
  if (end < start + 2 || end + 1 >= limit || !isWard(form[end - 1] ?? '', form[end] ?? '')) return undefined;
  if (context.words[start]?.article || !context.words[end - 1]?.article) return undefined;
  const last = context.taggedOf[end + 1]?.kind === 'person' ? nameRun(context, end + 1, limit) : undefined;
  if (last !== undefined) return last + 1; // «هيئة الدفاع | عن فلان الفلاني»
  let close = wardNoun(context, end + 1, limit);
  while (close !== undefined && close < limit && joinsNoun(context, close)) close++;
  return close;
}

/** «الأنهار»، «حقوق السجناء»، «كولبارا»: a definite noun, alone or behind one without article. */
function wardNoun(context: Context, at: number, limit: number): number | undefined {
  const word = context.words[at] ?? NONE;
  const known = knownEnd(context, at, limit);
  if (known !== undefined) return known;
  if (context.tokens.kind[at] !== TokenKind.word || word.complementiser || word.lead !== '') return undefined;
  if (word.article) return descriptionEnd(context, at + 1, limit);
  const bare = word.bits === 0 && !word.verb && context.words[at + 1]?.article && context.words[at + 1]?.lead === '';
  return bare && at + 1 < limit ? descriptionEnd(context, at + 2, limit) : undefined;
}

/** «… | والغابات»: another noun with article, joined. */
function joinsNoun(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  const joined = context.tokens.form[i]?.startsWith(`${COORDINATION}ال`);
  return joined === true && !word.verb && !word.role && !word.complementiser;
}

/** «صحيفة محلية في مدينة كذا»: where nothing names it, the place tells which one. */
function isIndefinite(context: Context, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (context.words[i]?.article || context.hitOf[i] || context.taggedOf[i]) return false;
  return end > start + 1;
}

/** Organs of a state and media together: «وزارة العدل في ليدوريا»، «وسائل الإعلام الرسمية في ليدوريا». */
function belongsToState(context: Context, start: number): boolean {
  const body = context.words[start]?.bodyNoun;
  if (body?.entry.kind === 'medium')
    return foldArabic(body.entry.plural ?? '').startsWith(context.tokens.form[start] ?? '');
  return body?.entry.kind === 'ministry' || body?.entry.kind === 'government';
}
