import { isNow, isTakenPart, takesPart } from '../../arabic/around-speech.ts';
import { isSoundPlural } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { FROM, IN, ON as ON_PRINTED, TO, WITHIN } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { OFFICIALS } from '../../arabic/lexicons/offices.ts';
import { isCalendarWord, isCommonWord, isOccasion, isOfficeField } from '../../arabic/names.ts';
import {
  attaches,
  holdsPronoun,
  isArea,
  isCapital,
  isGovernedBy,
  isPlaceNoun,
  isPosting,
  tellsWhereOrIf,
  tellsWithin,
  tellsWorldwide,
} from '../../arabic/phrases.ts';
import { opensTurn, tellsHow } from '../../arabic/turns.ts';
import { isTimeUnit, isYear } from '../../arabic/when-words.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { behindPlace, boundNounsEnd } from './bound-nouns.ts';
import { descriptionEnd } from './description.ts';
import { knownEnd, purposeEnd } from './description-parts.ts';
import { CLOSERS, COMMAS, quotedName } from './marks.ts';
import { nameRun } from './name-run.ts';
import { officeEnd } from './office-complements.ts';
import { isOwnBody } from './own-house.ts';
import { parsePhrase } from './phrase.ts';

const NONE = wordOf('');
const ON = foldArabic(ON_PRINTED);
const [OFFICIAL] = OFFICIALS;

/** End of the prepositional complement of a noun that opens at `at` (في حركة كذا، على الدراسة، عن الحزب). */
export function complementEnd(context: Context, at: number, limit: number): number | undefined {
  const hit = context.hitOf[at];
  if (hit?.first === at && hit.preposition === IN && hit.conjunction === '' && hit.last < limit) return hit.last + 1;
  if (at + 1 >= limit || !attaches(context.tokens.form[at] ?? '') || opensTurn(context.tokens.form, at))
    return undefined;
  const next = context.words[at + 1] ?? NONE;
  const quoted = quotedName(context, at + 1, limit);
  if (quoted !== undefined) return quoted;
  if (context.tokens.kind[at + 1] !== TokenKind.word || isOccasion(next.form) || isCalendarWord(next.form))
    return undefined;
  const pointed = is(next, 'demonstrative') && context.words[at + 2]?.article === true;
  if (next.bits !== 0 && !is(next, 'officeLink') && !pointed) return undefined;
  const end =
    pointedEnd(context, at + 1, limit) ??
    knownEnd(context, at + 1, limit) ??
    organisationEnd(context, at + 1, limit) ??
    placeInState(context, at + 1, limit) ??
    nounEnd(context, at + 1, limit) ??
    nameEnd(context, at, limit);
  const marked = end !== undefined && context.words[end - 1]?.bodyNoun ? quotedName(context, end, limit) : undefined;
  if (marked !== undefined) return marked; // «في صحيفة "كذا"»
  return end !== undefined && end > at + 1 ? joinedEnd(context, end, limit) : undefined;
}

/** «من ليدوريا | ونرمانيا والزرمان»، «في كولبارا | وزرماد»، «من البرلمان | والجيش»: the places or bodies that are joined to the one before. */
function joinedEnd(context: Context, at: number, limit: number): number {
  let end = at;
  for (let next = joinedOne(context, at, limit); next !== undefined; next = joinedOne(context, end, limit)) end = next;
  return end;
}

function joinedOne({ hitOf, taggedOf, words }: Context, at: number, limit: number): number | undefined {
  const [own, seen] = [hitOf[at - 1], taggedOf[at - 1]];
  const [hit, name, noun] = [hitOf[at], taggedOf[at], words[at]?.bodyNoun];
  if (at >= limit) return undefined;
  const isBody = own ? own.known.kind === 'body' : words[at - 1]?.bodyNoun?.article === true;
  const isPlace = own ? own.known.kind === 'state' || own.known.kind === 'place' : seen?.kind === 'place';
  if (hit?.first === at && hit.conjunction !== '' && hit.preposition === '' && hit.last < limit) {
    const { kind } = hit.known;
    return (kind === 'body' ? isBody : isPlace && kind !== 'medium') ? hit.last + 1 : undefined;
  }
  if (
    isPlace &&
    name?.kind === 'place' &&
    name.first === at &&
    name.last < limit &&
    words[at]?.form.startsWith(COORDINATION)
  )
    return name.last + 1;
  return isBody && noun?.article && noun.conjunction !== '' && noun.preposition === '' ? at + 1 : undefined;
}

/** «عن | تلك الورشة»: a demonstrative with the definite noun behind it. */
function pointedEnd(context: Context, at: number, limit: number): number | undefined {
  return is(context.words[at] ?? NONE, 'demonstrative') && at + 1 < limit ? at + 2 : undefined;
}

/** «معهد | كذا»: an organisation that the tagger saw, of several words. */
function organisationEnd(context: Context, at: number, limit: number): number | undefined {
  const name = context.taggedOf[at];
  if (name?.kind !== 'organisation' || name.first !== at || name.last === at || name.last >= limit) return undefined;
  const last = isToMedium(context, name.last) ? name.last : name.last + 1; // «حزب كذا | لرويترز»
  const end = Math.max(last, nounEnd(context, at, limit) ?? 0);
  return context.words[end]?.adjective?.article && end < limit ? end + 1 : end; // «جامعة كذا | الليدورية»
}

/** «بلدة | تل الصفصاف»: the name of a place behind its noun, as the lexicons or the tagger know it, else its unknown words. */
export function placeEnd(context: Context, at: number, limit: number): number | undefined {
  if (at + 1 >= limit) return undefined;
  if (isCapital(context.tokens.form[at] ?? '')) return capitalEnd(context, at, limit);
  if (!isPlaceNoun(context.tokens.form[at] ?? '')) return undefined;
  const known = knownEnd(context, at + 1, limit);
  if (known !== undefined) return known;
  const name = context.taggedOf[at + 1];
  if (name?.first === at + 1 && name.last < limit) return name.last + 1;
  let end = at + 1;
  while (end < limit && end - at <= LONGEST_PLACE && isUnknown(context, end)) end++;
  return end > at + 1 ? end : undefined;
}

/** «العاصمة | كولبارا»، «العاصمة الليدورية | كولبارا»: the capital with its name. */
function capitalEnd(context: Context, at: number, limit: number): number | undefined {
  const next = context.words[at + 1]?.adjective?.article ? at + 2 : at + 1;
  const name = context.taggedOf[next];
  const seen = name?.first === next && name.kind === 'place' && name.last < limit ? name.last + 1 : undefined;
  return context.hitOf[next]?.taken === 0 ? knownEnd(context, next, limit) : seen;
}

const LONGEST_PLACE = 3;

/** «بلدة كذا | الليدورية»: the adjective of the state that a place lies in closes its name. */
function placeInState(context: Context, at: number, limit: number): number | undefined {
  const end = placeEnd(context, at, limit);
  const state = end !== undefined && end < limit && context.words[end]?.adjective?.article === true;
  return state && context.nationAt(end) !== undefined && context.words[end]?.lead === '' ? end + 1 : end;
}

function isUnknown(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  if (context.tokens.kind[i] !== TokenKind.word || word.bits !== 0 || word.verb || word.complementiser) return false;
  return !word.participle && !word.attribution && (word.article ? word.lead === '' : !isCommonWord(word.form));
}

/** «عائلة | فلان»، «إدارة | فلان»: a noun of a body without article and nothing behind it but a name governs the name. */
function isConstruct(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  const noun = word.bodyNoun !== undefined || word.role?.entry.kind === 'group';
  return noun && !word.article && context.hitOf[i] === undefined;
}

/** «الرئيس فلان»: an office with article. */
function opensTitle({ words }: Context, i: number, limit: number): boolean {
  const role = i < limit ? words[i]?.role : undefined;
  return role?.entry.kind === 'office' && role.article && role.number === 'singular' && role.preposition === '';
}

/** «فريق الدفاع عن فلان»: a name behind «عن». */
function nameEnd(context: Context, at: number, limit: number): number | undefined {
  if (context.tokens.form[at] !== FROM) return undefined;
  const last = nameRun(context, at + 1, limit);
  return last === undefined ? undefined : last + 1;
}

function nounEnd(context: Context, at: number, limit: number): number | undefined {
  const word = context.words[at] ?? NONE;
  if (is(context.words[at - 1] ?? NONE, 'locative') && isOwnBody(word.form)) return at + 1; // «وزير في | حكومته»
  if (word.verb && !word.article && !word.bodyNoun && !word.role) return undefined;
  if (!word.bodyNoun && !word.role && !word.article && !isOfficeField(word.form)) return undefined;
  const end = descriptionEnd(context, at + 1, limit);
  const governed =
    isConstruct(context, end - 1) && opensTitle(context, end, limit) ? parsePhrase(context, end, limit) : undefined;
  if (governed?.name) return governed.end; // «حكومة | الرئيس فلان»
  const seen = context.taggedOf[end]?.kind === 'person' && isConstruct(context, end - 1);
  const last = seen ? nameRun(context, end, limit) : undefined;
  if (last === undefined) return end;
  return context.words[last + 1]?.adjective?.article ? descriptionEnd(context, last + 1, limit) : last + 1; // «جامعة كذا | الليدورية»
}

/**
 * How far a description without a name goes over its complements: a body belongs to any office («المندوب الفرنسي في مجلس
 * الأمن»), a noun to whoever is told without article («عضو في الوفد»); a place or a noun only to sources and to people spoken
 * of together («رؤساء الكنائس في القدس»), and only where the sentence goes on with its content or a comma.
 */
export function complementsEnd(context: Context, start: number, end: number, limit: number): number {
  const body = bodyEnd(context, start, end, limit);
  if (body !== undefined) return body;
  const posted = isPosting(context.tokens.form[end] ?? '') ? complementEnd(context, end, limit) : undefined;
  if (posted !== undefined && context.words[start]?.role?.entry.kind === 'office') return posted;
  const district = districtEnd(context, start, end, limit);
  if (district !== undefined) return district;
  const office = officeEnd(context, start, end, limit);
  if (office !== undefined) return office;
  const indefinite = isIndefinite(context, start, end);
  if (!indefinite && !takesPlaces(context, start)) return end;
  if (
    end + 1 < limit &&
    isMany(context, start) &&
    tellsWorldwide(context.tokens.form[end] ?? '', context.tokens.form[end + 1] ?? '')
  )
    return end + 2; // «خبراء | حول العالم»
  let sure = end;
  let wide = end;
  if (opensTopic(context, start, end)) return end;
  const works = indefinite && !asksForField(context, start);
  const onward = () => ownEnd(context, wide, limit, works);
  for (let next = onward(); next !== undefined; next = onward()) {
    const own = isGovernedBy(context.tokens.form[wide - 1] ?? '', context.tokens.form[wide] ?? '');
    if (wide === sure && (own || (indefinite && namesNoun(context, wide + 1)))) sure = next;
    wide = next;
  }
  const behind = context.tokens.form[wide] ?? '';
  const closed = wide >= limit || behind === '.' || behind === '(' || CLOSERS.has(behind);
  const after = context.words[wide];
  if (closed || isNow(behind) || after?.complementiser || (after && is(after, 'preposition'))) return wide;
  if (after && (opensWhen(after) || isTaken(context, start, wide) || (after.speechNoun && holdsPronoun(behind))))
    return wide; // «مصدر في الحي المالي | تأكيده»
  return isToMedium(context, wide) || joinsGroup(context, wide) ? wide : sure;
}

/** «مصدر أمني | على تويتر»، «زوجة اللاعب | عن هذا الأمر إن»: where a source says it, or what they speak of; not «المسؤول | عن هذا الملف». */
function opensTopic(context: Context, start: number, end: number): boolean {
  const form = context.tokens.form[end] ?? '';
  if (isGovernedBy(context.tokens.form[end - 1] ?? '', form)) return false;
  const role = context.words[start]?.role;
  if (form === FROM && is(context.words[end + 1] ?? NONE, 'demonstrative'))
    return role?.entry.kind === 'source' && role.entry.masculine !== OFFICIAL;
  return form === ON && isSource(context, start);
}

/** «ندد سياسيون في العاصمة | بالهجوم»: what is said, led in by «ب» as the verb before whoever speaks asks. */
export function isTaken({ words, tokens }: Context, start: number, at: number): boolean {
  const asks = words[start - 1]?.verb?.entry.takes.includes(IN) === true;
  const form = tokens.form[at] ?? '';
  return asks && words[at]?.bits === 0 && form.startsWith(IN) && !isPlaceNoun(form.slice(IN.length));
}

/** «مسؤولون في قطاع الصحة | عام 2016»، «مصدر في الحي | الثلاثاء»، «أعضاء في النادي | عما إذا»: when it was said, or the question. */
function opensWhen(word: Context['words'][number]): boolean {
  return isCalendarWord(word.form) || isTimeUnit(word.form) || isYear(word.form) || is(word, 'interrogative');
}

/** «خبراء في الاقتصاد | ورجال أعمال إن»: behind the field of a group another group without article is joined. */
function joinsGroup({ words }: Context, at: number): boolean {
  const role = words[at]?.role;
  return role?.number === 'plural' && role.conjunction !== '' && role.preposition === '' && !role.article;
}

/** The clause that is said, a colon before it, or the medium to which it was given. */
export function opensContent(context: Context, at: number): boolean {
  return context.words[at]?.complementiser !== undefined || context.tokens.form[at] === ':' || isToMedium(context, at);
}

/**
 * What is said, behind a comma, a day or the occasion on which it is said as well: «الشرطة في كولبارا | في بيان إن»، «… | الثلاثاء إن»،
 * «…|، إن».
 */
export function opensSaying(context: Context, from: number): boolean {
  if (opensContent(context, from)) return true;
  const at = COMMAS.has(context.tokens.form[from] ?? '') ? from + 1 : from;
  if (at > from && context.words[at]?.complementiser?.conjunction === '') return true;
  const next = context.words[at + 1] ?? NONE;
  if (is(context.words[at] ?? NONE, 'inOrDuring')) return isOccasion(next.form) || next.speechNoun !== undefined;
  let day = at;
  while (day < at + MOST_OF_DAY && tellsDay(context, day)) day++;
  const close = at > from && COMMAS.has(context.tokens.form[day] ?? '') ? day + 1 : day; // «…، أمس الخميس، | إن»
  return day > at && opensContent(context, close);
}

/** «أمس»، «الثلاثاء»، «مساء». */
function tellsDay({ words, tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  return isCalendarWord(form) || isNow(form) || isTimeUnit(form) || is(words[i] ?? NONE, 'adverb');
}

/** Words of a day before what is said on it, at most: «يوم الثلاثاء الماضي». */
const MOST_OF_DAY = 3;

/** «مصدر في المدينة | لوكالة كذا»، «… | لـ"كذا"»: the medium to which the words were given. */
export function isToMedium(context: Context, at: number): boolean {
  if (context.tokens.form[at] === TO && context.quotes.opening(at + 1)) return true;
  const noun = context.words[at]?.bodyNoun;
  const hit = context.hitOf[at];
  const told = noun?.entry.kind === 'medium' ? noun.preposition : hit?.known.kind === 'medium' ? hit.preposition : '';
  return told === TO;
}

/** «شكك خبراء | في نجاح الخطة»، «تشكيك خبراء | في نجاح الخطة»: before whoever speaks a word of speech that goes on with «in». */
function asksForField({ words }: Context, start: number): boolean {
  const { verb, speechNoun } = words[start - 1] ?? NONE;
  return speechNoun !== undefined || verb?.entry.takes.includes(WITHIN) === true;
}

/** «مسؤولون | في قطاع الصحة»: nouns without article with their definite one, in which somebody without article works; no occasion, no time. */
function fieldEnd(context: Context, at: number, limit: number): number | undefined {
  const within = withinEnd(context, at, limit) ?? areaEnd(context, at, limit);
  if (within !== undefined) return within;
  const next = context.words[at + 1] ?? NONE;
  if (!is(context.words[at] ?? NONE, 'locative') || opensTurn(context.tokens.form, at)) return undefined;
  if (isOccasion(next.form) || next.speechNoun || isTimeUnit(next.form) || tellsWhereOrIf(next.form)) return undefined;
  return boundNounsEnd(context, at + 1, limit);
}

/** «شهود | من داخل العاصمة»، «مصادر | داخل الوزارة»: a place or a body inside which somebody without article is. */
function withinEnd(context: Context, at: number, limit: number): number | undefined {
  const { form } = context.tokens;
  const inside = is(context.words[at] ?? NONE, 'partitive') ? at + 1 : at;
  if (inside + 1 >= limit || !tellsWithin(form[inside] ?? '')) return undefined;
  const { article, lead, bits, bodyNoun } = context.words[inside + 1] ?? NONE;
  const known = knownEnd(context, inside + 1, limit) ?? placeEnd(context, inside + 1, limit);
  if (known !== undefined || lead !== '' || bits !== 0 || !(article || bodyNoun)) return known;
  return descriptionEnd(context, inside + 2, limit);
}

/** «ناشطون | بريف كولبارا»، «… | بوسط كولبارا»: the part of a known place in which somebody without article is, with its adjective. */
function areaEnd(context: Context, at: number, limit: number): number | undefined {
  const form = context.tokens.form[at] ?? '';
  if (at + 1 >= limit || !form.startsWith(IN) || !isArea(form.slice(IN.length))) return undefined;
  const name = context.taggedOf[at + 1];
  const seen = name?.first === at + 1 && name.kind === 'place' && name.last < limit ? name.last + 1 : undefined;
  const end = knownEnd(context, at + 1, limit) ?? seen;
  return end === undefined ? undefined : behindPlace(context, end, limit);
}

/** «مطلعة | على المفاوضات»، «مقربان | من فلان»: a complement, or the name that a word of closeness governs. */
function ownEnd(context: Context, at: number, limit: number, indefinite: boolean): number | undefined {
  if (tellsHow(context.tokens.form, at)) return undefined; // «سكان | بالهاتف»، «خبراء | في المقابل»
  const end = complementEnd(context, at, limit) ?? (indefinite ? fieldEnd(context, at, limit) : undefined);
  if (
    end !== undefined ||
    at + 1 >= limit ||
    !isGovernedBy(context.tokens.form[at - 1] ?? '', context.tokens.form[at] ?? '')
  )
    return end;
  const last = nameRun(context, at + 1, limit);
  if (last !== undefined) return last + 1;
  const governed = governedEnd(context, at, limit);
  return governed > at ? governed : undefined;
}

/**
 * «مصدر رفيع المستوى | مطلع على التحقيق»، «دبلوماسي غربي كبير | مقرب من الحكومة»، «المصدر | المقرب من النادي»: behind what else tells of
 * somebody, with article or without as the noun has it.
 */
export function closenessEnd(context: Context, head: number, i: number, limit: number): number | undefined {
  const { words, tokens } = context;
  const { article, lead, verb } = words[i] ?? NONE;
  const role = words[head]?.role;
  if (role?.article !== article || (article && role.entry.kind !== 'source') || lead !== '' || verb) return undefined;
  if (i + 2 >= limit || !isGovernedBy(tokens.form[i] ?? '', tokens.form[i + 1] ?? '')) return undefined;
  const end = governedEnd(context, i + 1, limit);
  if (end > i + 1) return end;
  const last = nameRun(context, i + 2, limit); // «المصدر | المقرب من فلان»
  return last === undefined ? undefined : last + 1;
}

/** «المتحمسون | للخروج من الاتحاد»، «المشاركون | في الوقفة»: what a participle that tells people governs, behind them. */
export function governedEnd(context: Context, end: number, limit: number): number {
  const { form } = context.tokens;
  if (end >= limit || !isGovernedBy(form[end - 1] ?? '', form[end] ?? '') || tellsHow(form, end)) return end;
  const separate = is(context.words[end] ?? NONE, 'preposition');
  if (separate)
    return (
      complementEnd(context, end, limit) ??
      occasionEnd(context, end, limit) ??
      (takesBoundNouns(context, end - 1) ? boundNounsEnd(context, end + 1, limit) : undefined) ??
      end
    );
  const told = descriptionEnd(context, end + 1, limit);
  return complementEnd(context, told, limit) ?? told;
}

/** Not «الموقع | على مدونته», nor what one body or person is busy with («شركة كذا المتخصصة | في تتبع السفن»). */
function takesBoundNouns({ words }: Context, i: number): boolean {
  const { bodyNoun, article, form } = words[i] ?? NONE;
  if (bodyNoun) return bodyNoun.preposition !== ''; // «المنظمات | للدفاع | عن حقوق السجناء»
  return !article || isSoundPlural(form);
}

/** «المشاركون | في أعمال القمة»، «المشاركون | في ندوة | نظمها المصرف»: an occasion that people take part in. */
function occasionEnd(context: Context, at: number, limit: number): number | undefined {
  const form = context.tokens.form[at + 1] ?? '';
  if (at + 1 >= limit || !is(context.words[at] ?? NONE, 'locative')) return undefined;
  if (!takesPart(context.tokens.form[at - 1] ?? '')) return undefined; // «الباحث | في مقابلة»
  if (!isOccasion(form) && !isTakenPart(form)) return undefined;
  return descriptionEnd(context, at + 2, limit);
}

/** No article on the noun that is told, nor on a word behind it: عضو، مصدر رفيع. */
function isIndefinite(context: Context, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (context.words[i]?.article || context.hitOf[i]) return false;
  return context.words[start]?.role?.number !== undefined;
}

/** A body, an office or a place told by a noun: what somebody without article belongs to, not where they speak. */
function namesNoun(context: Context, at: number): boolean {
  const word = context.words[at] ?? NONE;
  return word.bodyNoun !== undefined || word.role !== undefined || isPlaceNoun(word.form);
}

/** «المندوب في مجلس الأمن»، «رئيس وحدة كذا في منظمة كذا»: a body that an office belongs to; not where somebody speaks. */
function bodyEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  if (!is(context.words[end] ?? NONE, 'locative')) return undefined;
  if (context.hitOf[end + 1]?.known.kind === 'body') return knownEnd(context, end + 1, limit);
  const noun = context.words[end + 1]?.bodyNoun;
  if (noun?.preposition !== '' || end + 1 >= limit) return undefined;
  if ((end - start < 2 && !isIndefinite(context, start, end)) || isOccasion(context.words[end + 1]?.form ?? ''))
    return undefined;
  const told = descriptionEnd(context, end + 2, limit);
  const close = quotedName(context, told, limit) ?? told; // «مدير قسم كذا في منظمة | "كذا"»
  return close > end + 2 ? (purposeEnd(context, close, limit) ?? close) : undefined;
}

/** «رئيس المجلس المحلي في مدينة كولبارا»: the place that a body with an adjective is over, before the clause. */
function districtEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const body = context.words[end - 2]?.bodyNoun;
  if (context.words[start]?.role?.entry.kind !== 'office' || end < start + 3 || !body?.article) return undefined;
  if (!is(context.words[end] ?? NONE, 'locative') || !isPlaceNoun(context.tokens.form[end + 1] ?? '')) return undefined;
  const close = placeEnd(context, end + 1, limit);
  return close !== undefined && opensContent(context, close) ? close : undefined;
}

function isSource({ words }: Context, start: number): boolean {
  return words[start]?.role?.entry.kind === 'source' || words[start]?.role?.number === 'plural';
}

/** Several people, or those whom a quantifier counts. */
function isMany({ words }: Context, start: number): boolean {
  const word = words[start] ?? NONE;
  return is(word, 'quantifier') || word.role?.number === 'plural' || word.role?.entry.kind === 'group';
}

function takesPlaces(context: Context, start: number): boolean {
  const word = context.words[start] ?? NONE;
  if (is(word, 'quantifier')) return true;
  if (word.bodyNoun && !word.bodyNoun.article) return true;
  const kind = word.role?.entry.kind;
  return word.role?.number === 'plural' || kind === 'source' || kind === 'group' || kind === 'profession';
}
