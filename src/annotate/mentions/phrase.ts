import { isNow } from '../../arabic/around-speech.ts';
import { ARTICLE, DEFINITE_PREPOSITION, isObliquePlural, isSoundPlural, splits } from '../../arabic/clitics.ts';
import { isHonour } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { honouredHeads, isHonorificPair, isPraiseOfProphet, isRoyal, praiseLength } from '../../arabic/honours.ts';
import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { MOTHER } from '../../arabic/lexicons/name-words.ts';
import { isCalendarWord, isRelational, isSpeakingDocument, looksParticiple } from '../../arabic/names.ts';
import { isSameBehind, isSelfsame, isWorld } from '../../arabic/phrases.ts';
import { isCounterpart } from '../../arabic/references.ts';
import { isCalendarFamily, isTimeUnit } from '../../arabic/when-words.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { kept } from '../../text/common-forms.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { parseBody } from './body-phrase.ts';
import { boundPeople, described, prayerLeader } from './bound-people.ts';
import { calledSo } from './called-so.ts';
import { complementEnd, governedEnd } from './complements.ts';
import { countedPeople } from './counted-people.ts';
import { descriptionEnd } from './description.ts';
import { belongingEnd } from './description-parts.ts';
import { foremost } from './foremost.ts';
import { otherDocument } from './issued-parts.ts';
import { beforeReceipt, documentEnd, issuerOf } from './issuer.ts';
import { isOfState } from './located-body.ts';
import { nameInMarks, skipClosingMarks, skipOpeningMarks } from './marks.ts';
import { opensPrintedName, opensSeenName } from './name-parts.ts';
import { nameRun } from './name-run.ts';
import { kinAlone, parseNamed, titledByAdjective, titledByKin } from './named-phrase.ts';
import { namedAsMedium, namedAsState, ownHouse } from './own-house.ts';
import { tellsOfOccasion } from './press-adjective.ts';
import { parseQuantified, pointedAt } from './quantified.ts';
import { parseRole } from './role-phrase.ts';
import { seenHolder } from './seen-holder.ts';
import { withoutOneName } from './several-heads.ts';
import { letteredName } from './title-letters.ts';
import { knownPart } from './variants/known.ts';

/** Half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
  /** Letters of the first token that are a particle (و of وكيم). */
  readonly lead?: number;
}

/**
 * A noun phrase that can name somebody who speaks, in token ranges.
 *
 * - `known`: a state, capital, body or medium of the lexicons.
 * - `person`: a personal name, with the description of the office before or after it in `role`.
 * - `role`: a description of an office or of people without a name.
 * - `body`: an organisation described by its noun (وزارة الخارجية الروسية).
 * - `nation`: the people of a state for the state (الفلسطينيون).
 * - `pronoun`, `other`: anything else that stands as a subject (السكان، المعارضة السورية).
 */
export interface Phrase extends Range {
  readonly kind: 'known' | 'person' | 'role' | 'body' | 'nation' | 'pronoun' | 'other';
  readonly role?: Range;
  readonly name?: Range;
  /** Token of a known name inside, for `known`. */
  readonly hit?: number;
  /** The words that carry the name, where the phrase holds more (مكتب الرئيس | فلان). */
  readonly label?: Range;
  /** A document or an occasion of speech that stands for whoever issued it (بيان الوزارة). */
  readonly document?: true;
}

/** The phrase that was found at a token, with what was asked: the same question has the same answer. */
export interface Parsed extends Allowance {
  readonly limit: number;
  readonly phrase: Phrase | undefined;
}

/** The noun phrase that begins at token `from` and ends before `limit`; undefined when none begins there. */
export function parsePhrase(context: Context, from: number, limit: number, allow: Allowance = {}): Phrase | undefined {
  const preposition = allow.preposition === true && mayCarryParticle(context.tokens, from);
  context.parsed[from] ??= [];
  const before = context.parsed[from];
  const known = before.find((one) => one.limit === limit && one.preposition === preposition);
  if (known) return known.phrase;
  const phrase = parseNew(context, from, limit, { preposition });
  before.push({ limit, preposition, phrase });
  return phrase;
}

/** Where the word at `i` can carry none, asking with and without a preposition is one question. */
function mayCarryParticle({ kind, common }: Context['tokens'], i: number): boolean {
  const form = common[i];
  return form === undefined || kind[i] !== TokenKind.word || holdsParticle(form);
}

const holdsParticle = kept((form) => splits(form).length > 1);

function parseNew(context: Context, from: number, limit: number, allow: Allowance): Phrase | undefined {
  const bare = parseBare(context, from, limit, allow);
  const held = (bare && (calledSo(context, bare, limit) ?? seenHolder(context, bare, limit))) ?? bare;
  const phrase = held && withoutOneName(context, held, limit);
  const quote = context.quotes.opening(from);
  return phrase && quote && phrase.end < quote.close ? undefined : phrase; // marks that hold more than a name hold speech
}

export interface Allowance {
  /** The first word may carry a preposition (لرويترز). */
  readonly preposition?: boolean;
}

/** Letters before a word that is a document: 0 for «تقرير» and «للتقرير», 1 for the preposition of «لتقرير»; undefined for another word. */
function documentLead(form: string, { preposition }: Allowance): number | undefined {
  if (isSpeakingDocument(form)) return 0;
  if (preposition && form.startsWith(DEFINITE_PREPOSITION) && isSpeakingDocument(ARTICLE + form.slice(2))) return 0;
  return preposition && form.startsWith(TO) && isSpeakingDocument(form.slice(TO.length)) ? TO.length : undefined;
}

/** «صاحب السمو | الشيخ فلان»، «آية الله | السيد فلان»: behind honorifics of two words. */
function behindPairs(context: Context, start: number, limit: number): number {
  const { form } = context.tokens;
  let i = start;
  while (i + 2 < limit && isHonorificPair(form[i] ?? '', form[i + 1] ?? '')) i += 2;
  return i > start && isRoyal(form[i] ?? '') ? i + 1 : i;
}

/** «الصباح», «السوداني»: a newspaper, unless the article names somebody of the family. */
function isFamilyHere(context: Context, i: number): boolean {
  const form = context.tokens.form[i] ?? '';
  const hit = context.hitOf[i];
  const single =
    hit?.known.kind === 'medium' && hit.last === i && hit.taken === 0 && context.words[i]?.article === true;
  return (single || isCalendarFamily(form)) && context.taggedOf.length > 0 && context.isPersonWord(form);
}

/** «نظيره الليدوري فلان»: the counterpart of whoever was named, with the name behind. */
function counterpart(context: Context, start: number, limit: number): Phrase | undefined {
  if (!isCounterpart(context.tokens.form[start] ?? '') || start + 1 >= limit) return undefined;
  const nation = context.words[start + 1];
  const at = nation?.article && isRelational(nation.form) ? start + 2 : start + 1;
  const last = nameRun(context, at, limit);
  if (last === undefined || last === at) return undefined;
  return { ...parseNamed(context, at, last + 1, limit), first: start, role: { first: start, end: at } };
}

/** «أمير عبد الباقي»: an office without article that is a given name too, where the tagger saw a name open with it. */
function officeAsName(context: Context, i: number): boolean {
  const role = context.words[i]?.role;
  const name = context.taggedOf[i];
  if (!role || role.article || role.conjunction + role.preposition !== '') return false;
  if (role.number === 'dual' && !isDualAlone(context.tokens.form[i] ?? ''))
    return name?.kind === 'person' && name.first === i;
  if (!opensSeenName(context, i)) return false;
  if (context.tokens.form[i] === CALLED_MOTHER || role.entry.kind === 'honorific') return true; // «أم خالد»، «شيخ حسينة»
  return role.entry.kind === 'office' && knownPart(context.words[i]?.form ?? '') !== undefined;
}

const CALLED_MOTHER = foldArabic(MOTHER);

/** «قال | شاهدان»: two people; «أضاف | شاهين» and «قالت | شعبان» are names. */
function isDualAlone(form: string): boolean {
  return !isObliquePlural(form) && !knownPart(form)?.arabic;
}

/** «الليدوريون»: a people; «الليدوريون في الشمال»: some of them. */
function peopleOf(context: Context, start: number, limit: number): Phrase {
  const end = descriptionEnd(context, start + 1, limit);
  const wide = complementEnd(context, end, limit);
  if (wide === undefined || !is(context.words[end] ?? NONE, 'locative')) return { kind: 'nation', first: start, end };
  return { kind: 'role', first: start, end: wide, role: { first: start, end: wide } };
}

/** «وكالة الأنباء الليدورية | الرسمية»: an adjective of relation with article behind the name of a medium. */
function overQuality(context: Context, at: number, limit: number): number | undefined {
  const word = context.words[at];
  const quality = word?.article && word.lead === '' && !word.role && !word.bodyNoun && isRelational(word.form);
  return quality && at < limit && context.hitOf[at] === undefined ? at + 1 : undefined;
}

/** «المتحمسون للخروج من كذا»: people told by a participle with what it governs. */
function governedPeople(context: Context, start: number, limit: number): Phrase | undefined {
  const word = context.words[start];
  if (!word?.article || word.lead !== '' || !isSoundPlural(word.form)) return undefined;
  const end = governedEnd(context, start + 1, limit);
  return end > start + 1 ? described(start, end) : undefined;
}

/** «متابعون للشأن السياسي»، «مهتمون بالملف»: people without article, told by a participle in the nominative and what «to» or «in» leads to it. */
function indefinitePeople(context: Context, start: number, limit: number): Phrase | undefined {
  const next = context.words[start + 1];
  if (start + 1 >= limit || !next || (next.lead !== TO && next.lead !== IN)) return undefined;
  const { form, article, lead, bits, verb } = context.words[start] ?? NONE;
  if (article || lead !== '' || bits !== 0 || verb || context.taggedOf[start]) return undefined;
  const many = looksParticiple(form) && isSoundPlural(form) && !isObliquePlural(form) && form.length > SHORTEST_MANY;
  return many ? described(start, descriptionEnd(context, start + 2, limit)) : undefined;
}

const SHORTEST_MANY = 5;

function tellsWhich(context: Context, i: number): boolean {
  return context.words[i]?.article === true || isSameBehind(context.tokens.form[i] ?? '');
}

const NONE = wordOf('');

/** Marks around one word with article that stands in the name of a person of the article. */
function isPersonInMarks(context: Context, from: number): boolean {
  const quote = context.quotes.opening(from);
  if (!quote || quote.first !== quote.last || context.taggedOf.length === 0) return false;
  return context.words[quote.first]?.article === true && context.isPersonWord(context.tokens.form[quote.first] ?? '');
}

/** «ونقلت (رويترز) عن»، «بيان صادر عن (الشاباك)»: a medium or a body of the lexicons that stands in parentheses alone. */
function knownInParentheses({ tokens, hitOf }: Context, from: number, limit: number): Phrase | undefined {
  const hit = tokens.form[from] === '(' ? hitOf[from + 1] : undefined;
  if (hit?.first !== from + 1 || hit.taken > 0 || hit.last + 1 >= limit || tokens.form[hit.last + 1] !== ')')
    return undefined;
  return hit.known.kind === 'medium' || hit.known.kind === 'body'
    ? { kind: 'known', first: from, end: hit.last + 2, hit: hit.first }
    : undefined;
}

/** Words of the praise that stands for God or the Prophet. */
function praiseOf(form: string, next: string): number {
  return isPraiseOfProphet(form, next) ? 2 : praiseLength(form, next);
}

function parseBare(context: Context, from: number, limit: number, allow: Allowance): Phrase | undefined {
  const inParentheses = knownInParentheses(context, from, limit);
  if (inParentheses) return inParentheses;
  const counted = countedPeople(context, from, limit, parseBare);
  if (counted) return counted;
  if (context.tokens.kind[from] === TokenKind.number && context.words[from + 1]?.role) return undefined;
  const bare = (preposition: string) => preposition === '' || allow.preposition === true;
  const start = skipOpeningMarks(context, from, limit);
  const word = context.words[start];
  if (start >= limit || !word || context.tokens.kind[start] !== TokenKind.word) return undefined;
  if (start > from && isPersonInMarks(context, from)) return parseNamed(context, start, start + 1, limit); // «"المعلم"» of «وليد المعلم»
  const leader = prayerLeader(context, start, limit);
  if (leader) return leader;
  const honoured = isHonour(word.form) ? start + 1 : behindPairs(context, start, limit); // «فخامة | الرئيس فلان»
  if (honoured > start) {
    const inner = parseBare(context, honoured, limit, {});
    if (inner && (inner.name || inner.role)) return { ...inner, first: start, label: inner.role ?? inner };
  }
  const lettered = letteredName(context, start, limit);
  if (lettered) return lettered;
  const spoken = context.words[start - 1]?.verb !== undefined;
  const praise = spoken ? praiseOf(word.form, context.tokens.form[start + 1] ?? '') : 0;
  if (praise > 0) {
    const name = { first: start, end: start + praise };
    return { kind: 'person', ...name, name }; // «قال | عز وجل»، «قال | صلى الله عليه وسلم»
  }
  if (is(word, 'pronoun') && !opensSeenName(context, start)) return { kind: 'pronoun', first: start, end: start + 1 };
  if (honouredHeads(word.form)) return { kind: 'role', first: start, end: start + 1 };
  const printed = opensPrintedName(context, start) ? nameRun(context, start, limit) : undefined;
  if (printed !== undefined) return parseNamed(context, start, printed + 1, limit);
  if (isCalendarWord(word.form) && context.taggedOf[start]?.kind !== 'person') return undefined;
  if (isTimeUnit(word.form) && tellsWhich(context, start + 1)) return undefined; // «حذر | الأسبوع الماضي»
  const document = documentLead(word.form, allow);
  const asked = document === undefined ? otherDocument(context, start, allow.preposition === true) : start;
  const issuer = asked === undefined ? undefined : issuerOf(context, asked, limit);
  if (issuer) return issuer;
  if (isFamilyHere(context, start)) return parseNamed(context, start, start + 1, limit);
  const spelled = namedAsState(context, start, limit) ?? namedAsMedium(context, start, limit);
  if (spelled !== undefined) return parseNamed(context, start, spelled + 1, limit);
  const owned = ownHouse(context, start, limit);
  if (owned) return owned;
  const known = document === undefined ? context.hitOf[start] : undefined;
  const hit = known && word.bodyNoun && isOfState(context, start, known.last) ? undefined : known;
  if (hit && hit.first === start && bare(hit.preposition) && hit.last < limit && hit.known.kind !== 'place') {
    const end = skipClosingMarks(context, hit.last + 1, limit);
    const told = hit.known.kind === 'body' ? belongingEnd(context, end, limit) : overQuality(context, end, limit);
    const wide = told ?? end; // «الوكالة | التابعة للأمم المتحدة»، «وكالة كذا | الرسمية»
    return { kind: 'known', first: start, end: wide, hit: start };
  }
  const named = officeAsName(context, start) ? nameRun(context, start, limit) : undefined;
  if (named !== undefined) return parseNamed(context, start, named + 1, limit);
  if (tellsOfOccasion(context, start)) return undefined; // «مؤتمر | صحفي عقده الوزير»
  if (isWorld(word.form, context.tokens.form[start + 1] ?? ''))
    return { kind: 'other', first: start, end: descriptionEnd(context, start + 1, limit) }; // «العالم العربي» is no scholar
  if (word.role && !is(word, 'quantifier') && bare(word.role.preposition)) return parseRole(context, start, limit);
  if (word.bodyNoun?.article && is(context.words[start + 1] ?? word, 'officeLink') && start + 1 < limit)
    return parseRole(context, start, limit); // «القائمة بأعمال السفير فلانة»
  if (word.bodyNoun && bare(word.bodyNoun.preposition)) return parseBody(context, start, limit);
  const titled =
    counterpart(context, start, limit) ??
    titledByAdjective(context, start, limit) ??
    titledByKin(context, start, limit) ??
    kinAlone(context, start);
  if (titled) return titled;
  const alike = context.taggedOf[start]; // «روس هالدين»
  const spelt = alike?.kind === 'person' && alike.first === start && alike.last > start && !word.article;
  if (word.adjective?.plural && spelt) return parseNamed(context, start, alike.last + 1, limit);
  if (word.adjective?.plural && !word.adjective.article) {
    const told = descriptionEnd(context, start + 1, limit);
    const placed = is(context.words[told] ?? NONE, 'locative') ? complementEnd(context, told, limit) : undefined;
    const end = placed ?? told; // «ليدوريون | في مدينة كذا»
    return { kind: 'role', first: start, end, role: { first: start, end } };
  }
  if (word.adjective?.plural && word.adjective.article) return peopleOf(context, start, limit);
  const told =
    foremost(context, start, limit, (of, from, to) => parseBare(of, from, to, {})) ??
    governedPeople(context, start, limit) ??
    boundPeople(context, start, limit) ??
    indefinitePeople(context, start, limit);
  if (told) return told;
  const printsDocument = document !== undefined && context.taggedOf.length > 0 && !context.taggedOf[start]; // «استطلاعات الرأي»
  const name = printsDocument ? undefined : nameRun(context, start, limit, { familyAlone: true });
  if (name !== undefined) return parseNamed(context, start, name + 1, limit);
  if (is(word, 'quantifier') || is(word, 'demonstrative')) return parseQuantified(context, start, limit);
  const selfsame = isSelfsame(word.form) ? pointedAt(context, start + 1, limit) : undefined;
  if (selfsame) return { ...selfsame, first: start }; // «نفس المصدر»
  const marked = nameInMarks(context, from, limit);
  if (marked) return marked;
  if (document !== undefined) {
    const end = documentEnd(context, start, limit);
    const told = beforeReceipt(context, start, end);
    const label = { first: start, end: told ?? end, lead: document };
    return { kind: 'other', first: start, end, document: true, ...((document > 0 || told !== undefined) && { label }) };
  }
  if (word.article && word.bits === 0 && !isNow(word.form) && (word.lead === '' || allow.preposition))
    return { kind: 'other', first: start, end: governedEnd(context, descriptionEnd(context, start + 1, limit), limit) };
  return undefined;
}
