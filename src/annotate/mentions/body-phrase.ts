import { ARTICLE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { CIVIL_NOUNS, HELD_BODIES, NEWS, PART_NOUNS } from '../../arabic/lexicons/body-speech.ts';
import { isAccusative, isCalendarWord, isPossessedField } from '../../arabic/names.ts';
import {
  isBelonging,
  isEpithet,
  isOneOf,
  isPurpose,
  isRulingEpithet,
  mayBeEpithet,
  opensNominal,
} from '../../arabic/phrases.ts';
import { isQualityOfMedia } from '../../arabic/through.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { isTimeUnit } from '../../arabic/when-words.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { opensKnownBody } from './another-noun.ts';
import { apposedName } from './apposition.ts';
import { besideName, branchBehindDash, joinedDeedEnd, namesState, tellsWhich } from './body-tail.ts';
import { closesSubject } from './closes-subject.ts';
import { governedEnd, isToMedium } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { purposeEnd } from './description-parts.ts';
import { beforeHerDeed } from './her-deed.ts';
import { locatedEnd, wardEnd } from './located-body.ts';
import { CLOSERS, COMMAS, namedInParentheses, quotedName, skipClosingMarks, skipOpeningMarks } from './marks.ts';
import { isNameStart } from './name-parts.ts';
import { nameLead, nameRun } from './name-run.ts';
import { type Phrase, parsePhrase, type Range } from './phrase.ts';

const NONE = wordOf('');

/** «وزارة الخارجية الروسية»، «تنظيم "داعش"»، «وكالة رويترز للأنباء»، «صحيفة هآرتس»، «جهاز الأمن (كذا)». */
export function parseBody(context: Context, start: number, limit: number): Phrase {
  if (isPossessedField(context.tokens.form[start + 1] ?? '') && start + 1 < limit)
    return { kind: 'body', first: start, end: start + 2 };
  const end = descriptionEnd(context, start + 1, limit);
  const group = groupOf(context, start, end, limit);
  if (group) return group;
  const known = knownInside(context, start, end, limit);
  if (known) return known;
  const quoted = quotedName(context, end, limit);
  const quotedHit = quoted === undefined ? undefined : context.hitOf[end + 1];
  if (
    quoted !== undefined &&
    quotedHit &&
    quotedHit.known.kind !== 'place' &&
    fillsMarks(context, end + 1, quotedHit.last)
  ) {
    return { kind: 'known', first: start, end: descriptionEnd(context, quoted, limit), hit: end + 1 };
  }
  const printed = printedHouse(context, start, end, quoted) ?? printedOfState(context, start, end, quoted);
  if (printed) return printed;
  const bracketed = mediumInParentheses(context, start, end, limit);
  if (bracketed) return bracketed;
  const holder = holderInside(context, start, end, limit);
  if (holder)
    return {
      kind: 'body',
      first: start,
      end: holder.end,
      ...(!isTitleOnly(context, start, end) && !isHeld(context, start) && { label: { first: start, end } }),
    };
  const named = end === start + 1 || context.words[end - 1]?.article !== true ? quoted : undefined;
  const qualified = named === undefined ? undefined : descriptionEnd(context, named, limit);
  const ofState = named !== undefined && namesState(context, start, end, named);
  if (named !== undefined && qualified !== undefined && qualified > named && context.words[named]?.article && !ofState)
    return { kind: 'body', first: start, end: qualified, label: { first: start, end: named } }; // «منظمة "كذا" الحقوقية»
  const tail = (ofState ? qualified : named) ?? nameTail(context, end, limit); // «حركة "كذا" الليدورية»
  const warded = wardEnd(context, start, tail, limit) ?? newsEnd(context, start, tail, limit);
  const joined = joinedDeedEnd(context, start, warded, limit) ?? warded;
  const told = governedEnd(context, locatedEnd(context, start, joined, limit), limit); // «القوى المشاركة | في الحوار»
  const wide = branchBehindDash(context, start, seenEnd(context, start, told, limit), limit);
  const apposed = apposedBody(context, start, wide, limit);
  if (apposed) return apposed;
  const run = tellsWhich(context, start, wide, limit);
  return run ?? withoutEpithet(context, { kind: 'body', first: start, end: wide });
}

/** «هيئة كذا | المرتبطة | بالدولة»: a participle that tells of a body is no part of its name, where what it governs was not read with it. */
function withoutEpithet(context: Context, body: Phrase): Phrase {
  const deed = beforeHerDeed(context, body.first, body.end);
  if (deed !== undefined) return { ...body, label: { first: body.first, end: deed } };
  const beside = besideName(context, body);
  if (beside !== undefined) return { ...body, label: { first: body.first, end: beside } };
  const told = tellsOfIt(context, body);
  if (told !== undefined) return { ...body, label: { first: body.first, end: told } };
  const { tokens, words } = context;
  const last = body.end - 1;
  const hangs = last > body.first && words[last]?.article === true;
  const behind = tokens.form[body.end] ?? '';
  const epithet =
    isEpithet(tokens.form[last] ?? '', behind) || (tellsTime(words[body.end]) && mayBeEpithet(tokens.form[last] ?? ''));
  if (!hangs || !epithet) return body;
  return { ...body, label: { first: body.first, end: last } };
}

/** «المحكمة العليا | القاضي بكذا»، «فرقة التدخل | أحد أجهزة الأمن»، «شرطة مدينة كذا | التابعة لولاية كذا»: behind the whole name, what tells of its ruling, of itself, or of its place. */
function tellsOfIt({ tokens, words, hitOf }: Context, { first, end }: Phrase): number | undefined {
  for (let i = first + 2; i < end; i++) {
    const [form, next] = [tokens.form[i] ?? '', tokens.form[i + 1] ?? ''];
    const named = words[i - 1]?.article === true;
    if (isRulingEpithet(form, next) || (named && isOneOf(form))) return i;
    if (!named && hitOf[i - 1]?.known.kind !== 'body' && isBelonging(form) && isEpithet(form, next)) return i;
  }
  return undefined;
}

/** «الصحف الليدورية الصادرة | أمس»: when they tell it. */
function tellsTime(word: Context['words'][number] | undefined): boolean {
  return word !== undefined && (is(word, 'adverb') || isCalendarWord(word.form) || isTimeUnit(word.form));
}

/** «الهيئة العامة للأرصاد | وحماية البيئة | من»: the organisation that the tagger saw open here goes further, up to what closes a subject. */
function seenEnd(context: Context, start: number, end: number, limit: number): number {
  const name = context.tokens.form[start - 1] === '"' ? undefined : context.taggedOf[start];
  if (name?.kind !== 'organisation' || name.first !== start || name.last < end || name.last >= limit) return end;
  for (let i = end; i <= name.last; i++) {
    const word = context.words[i] ?? NONE;
    if (is(word, 'preposition') || word.complementiser || isAccusative(word.form)) return end; // «الجامعة | من الدولي فلان»
    if (isPlaceAlone(context, i) || isToMedium(context, i)) return end;
  }
  const behind = name.last + 1;
  if (context.words[behind]?.adjective?.article && closesSubject(context, behind + 1, limit)) return behind + 1; // «جامعة واترلو | الكندية»
  return closesSubject(context, behind, limit) ? behind : end;
}

/** «المنظمة | كولبارا إلى كذا»: behind a noun with article the bare name of a state or a place is no genitive. */
function isPlaceAlone({ words, hitOf }: Context, i: number): boolean {
  const hit = hitOf[i];
  const place = hit?.first === i && hit.taken === 0 && (hit.known.kind === 'state' || hit.known.kind === 'place');
  return place && words[i - 1]?.article === true && hitOf[i - 1] === undefined && !words[i]?.adjective;
}

/** «مجموعة | من العلماء في الجامعة»، «وفد | من القوة البحرية»: a body without article and name, described by whom it is made of. */
function groupOf(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const { bodyNoun } = context.words[start] ?? NONE;
  if (end !== start + 1 || end + 1 >= limit || bodyNoun?.article || !is(context.words[end] ?? NONE, 'partitive'))
    return undefined;
  const members = parsePhrase(context, end + 1, limit);
  if (members?.kind !== 'role' && members?.kind !== 'body' && members?.kind !== 'known') return undefined;
  if (members.kind === 'role' && context.words[end + 1]?.role?.number === 'singular') return undefined;
  return { kind: 'role', first: start, end: members.end, role: { first: start, end: members.end } };
}

/** «الموقع الليدوري | «كذا» أن»: behind the definite noun of a medium with its adjective the marks hold its name, where the clause opens behind them. */
function printedHouse(context: Context, start: number, end: number, quoted: number | undefined): Phrase | undefined {
  const noun = context.words[start]?.bodyNoun;
  if (quoted === undefined || noun?.entry.kind !== 'medium' || !noun.article || end === start + 1) return undefined;
  const behind = context.words[quoted] ?? NONE;
  if (!behind.complementiser && !is(behind, 'preposition')) return undefined;
  return { kind: 'body', first: start, end: quoted, label: { first: end + 1, end: quoted - 1 } };
}

/** «شركة سكك الحديد | "كذا" الليدورية»: behind what a company does the marks hold its name, where the adjective of its state stands behind them. */
function printedOfState({ words }: Context, start: number, end: number, quoted: number | undefined) {
  const noun = words[start]?.bodyNoun;
  if (quoted === undefined || noun?.entry.kind !== 'company' || noun.article || end === start + 1) return undefined;
  if (!words[end - 1]?.article || !words[quoted]?.adjective?.article || words[quoted]?.lead !== '') return undefined;
  return { kind: 'body', first: start, end: quoted + 1, label: { first: end + 1, end: quoted - 1 } } as const;
}

/** «صحيفة (كذا) الليدورية»، «شركة (كذا)»: behind the noun of a medium or a company without article parentheses hold its name. */
function mediumInParentheses(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const noun = context.words[start]?.bodyNoun;
  for (let i = start; i < end; i++) if (context.words[i]?.article) return undefined;
  const printed = noun?.entry.kind === 'medium' || (noun?.entry.kind === 'company' && end === start + 1);
  const name = printed ? namedInParentheses(context, end, limit) : undefined;
  if (!name) return undefined;
  const close = descriptionEnd(context, name.end, limit);
  const hit = context.hitOf[name.first];
  if (hit?.first === name.first && hit.last === name.last && hit.known.kind === 'medium')
    return { kind: 'known', first: start, end: close, hit: name.first };
  return { kind: 'body', first: start, end: close, label: { first: start, end: name.end } };
}

/** A medium or a body of the lexicons inside the description. */
function knownInside(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const inner = skipOpeningMarks(context, start + 1, limit);
  for (let i = inner; i < Math.max(end, inner + 1) && i < limit; i++) {
    const hit = context.hitOf[i];
    if (
      hit?.first === i &&
      (hit.known.kind === 'medium' || hit.known.kind === 'body') &&
      !(
        hit.known.kind === 'medium' &&
        (hit.preposition === TO || // «وقالت الشرطة | لرويترز إن»
          isNoHouse(context, start, i) ||
          isMaker(context, start, i, end) ||
          isAdjectiveOf(context, start, i) ||
          opensPlaced(context, start, i))
      ) &&
      !isPart(context, start, i) &&
      !isOwner(context, start, i) &&
      !isOver(context, i) &&
      fillsMarks(context, i, hit.last) &&
      !isAnother(context, start, i)
    )
      return {
        kind: 'known',
        first: start,
        end: Math.max(end, behindMarks(context, start, hit.last + 1, limit)),
        hit: i,
      };
  }
  return undefined;
}

/** «وسائل إعلام تابعة | للحرس»: whose media without article and name are is not who they are. */
function isOwner({ words, tokens }: Context, start: number, at: number): boolean {
  const noun = words[start]?.bodyNoun;
  return noun?.entry.kind === 'medium' && !noun.article && isQualityOfMedia(ARTICLE + (tokens.form[at - 1] ?? ''));
}

/** «صحيفة "كذا" | الليدورية»: behind the marks of a name what it is for, or the adjective of a state. */
function behindMarks(context: Context, start: number, at: number, limit: number): number {
  const close = skipClosingMarks(context, at, limit);
  const end = behindPurpose(context, close, limit);
  const told = close > at && end === close && close < limit && context.words[close]?.adjective !== undefined;
  return told && context.words[close]?.article && !isItsObject(context, start, close) ? close + 1 : end;
}

/** «ودعت حركة "كذا" | الليدوريين»، «واتهمت منظمة "كذا" | السعودية»: people, or a state that an accusing verb before the body asks for. */
function isItsObject({ words, hitOf }: Context, start: number, at: number): boolean {
  if (words[at]?.adjective?.plural) return true;
  if (hitOf[at]?.known.kind !== 'state') return false;
  const verb = words[start - 1]?.verb?.entry;
  return verb !== undefined && (verb.toward === 'object' || needsObject(verb.past));
}

/** «شركة «سوني»», not «شركة «سوني بيكتشرز»»: marks that hold one more word hold the name of another. */
function fillsMarks({ quotes, taggedOf, words }: Context, first: number, last: number): boolean {
  const quote = quotes.opening(first - 1);
  const longer = quote !== undefined && quote.first === first && quote.close >= 0 && quote.last > last;
  const name = taggedOf[first];
  return !longer || words[last + 1]?.adjective !== undefined || name?.first !== first || name.last !== quote.last;
}

/** «منظمة «كذا» | لحقوق الإنسان»: what a body is for belongs to its name. */
function behindPurpose(context: Context, at: number, limit: number): number {
  const form = context.tokens.form[at] ?? '';
  const bare = form.startsWith(TO) && isPurpose(form.slice(TO.length)) && context.words[at + 1]?.article === true;
  return bare && at + 1 < limit ? at + 2 : (purposeEnd(context, at, limit) ?? at);
}

/** «وسائل الإعلام | الفرنسية»: behind a definite noun of the description the adjective of a state is no agency's short name. */
function isAdjectiveOf({ words, hitOf }: Context, start: number, inner: number): boolean {
  const alone = hitOf[inner]?.first === hitOf[inner]?.last && words[inner]?.adjective !== undefined;
  return alone && inner - 1 > start && words[inner - 1]?.article === true;
}

/** «منظمة | الشبيبة»: what is a medium elsewhere names no medium right behind the noun of a body that publishes nothing. */
function isNoHouse(context: Context, start: number, inner: number): boolean {
  const entry = context.words[start]?.bodyNoun?.entry;
  if (inner !== start + 1 || entry === undefined) return false;
  const organ =
    ORGANS.has(entry.kind) && context.hitOf[inner]?.last === inner && context.words[inner]?.article === true;
  return organ || CIVIL_NOUNS.includes(entry.noun); // «شرطة | المدينة»
}

const ORGANS: ReadonlySet<string> = new Set(['government', 'ministry', 'armed', 'court', 'party']);

/** «شركة | الخليج | لصناعة السيارات»: a company of the name of a medium that is told by what it does. */
function isMaker({ words, tokens }: Context, start: number, inner: number, end: number): boolean {
  const company = inner === start + 1 && words[start]?.bodyNoun?.entry.kind === 'company';
  return company && inner + 1 < end && tokens.form[inner + 1]?.startsWith(TO) === true;
}

/** «شركة | مترو كولبارا»: a company whose name the tagger saw go on with a place has only its first word from a medium. */
function opensPlaced({ words, hitOf, taggedOf }: Context, start: number, inner: number): boolean {
  const [name, place] = [taggedOf[inner], hitOf[inner + 1]];
  if (words[start]?.bodyNoun?.entry.kind !== 'company' || name?.kind !== 'organisation') return false;
  const placed = place?.known.kind === 'place' || place?.known.kind === 'state';
  return name.first === inner && hitOf[inner]?.last === inner && name.last === place?.last && placed;
}

/** «المنظمة | الاتحاد الأوروبي»: right behind a noun with article a known body with its own, or with its own noun, is another; «الحكومة | فتح المعبر» is no body at all. */
function isAnother(context: Context, start: number, inner: number): boolean {
  const head = inner === start + 1 && context.words[start]?.article === true;
  const word = context.words[inner] ?? NONE;
  return head && (word.article || opensNominal(word.form) || opensKnownBody(context, inner));
}

/** «المكتب الإعلامي لهيئة كذا»، «بعثة كذا»: a part of the known body, which speaks under its own name. */
function isPart(context: Context, start: number, inner: number): boolean {
  const marked = context.tokens.form[inner - 1] === '"' || context.tokens.form[inner - 1] === '#';
  const noun = context.words[start]?.bodyNoun?.entry.noun;
  return !marked && noun !== undefined && PART_NOUNS.includes(noun);
}

/** «الوزارة التابعة | للحركة كذا»، «المركز الإعلامي للمنطقة | بالجيش»: the known body over the one that is told. */
function isOver({ tokens, hitOf }: Context, inner: number): boolean {
  return hitOf[inner]?.preposition === IN || isBelonging(tokens.form[inner - 1] ?? '');
}

/** «مكتب الرئيس الفلاني | فلان»: the name belongs to the office inside, not to the name of the body; «إدارة الرئيس، | فلان،». */
function holderInside(context: Context, start: number, end: number, limit: number): Range | undefined {
  let office = false;
  for (let i = start + 1; i < end; i++) office ||= context.words[i]?.role !== undefined;
  if (!office) return undefined;
  const last = nameRun(context, end, limit);
  if (last !== undefined) return { first: end, end: last + 1 };
  const apposed = isHeld(context, start) && COMMAS.has(context.tokens.form[end] ?? '');
  return apposed ? apposedName(context, end, limit) : undefined;
}

/** «إدارة الرئيس الليدوري | فلان»، «حكومة رئيس الوزراء | فلان»: a body told apart from those before and after it by who is at its head. */
function isHeld({ words }: Context, start: number): boolean {
  const { bodyNoun, article } = words[start] ?? NONE;
  const office = words[start + 1]?.role;
  return !article && office?.entry.kind === 'office' && HELD.has(bodyNoun?.entry.noun ?? '');
}

const HELD: ReadonlySet<string> = new Set(HELD_BODIES);

/** «حكومة الرئيس | فلان»، «قوات اللواء | فلان»: behind the noun a title of one word, so that the name tells whose it is. */
function isTitleOnly({ words }: Context, start: number, end: number): boolean {
  const title = words[start + 1]?.role;
  return end === start + 2 && words[start]?.article === false && title?.article === true && title.number === 'singular';
}

/** «جهاز الأمن الداخلي (شين بيت)»، «مقر الشرطة البريطانية، سكوتلاند يارد،»: a known body in apposition is its name. */
function apposedBody(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const form = context.tokens.form[end] ?? '';
  if (!COMMAS.has(form) && form !== '(') return undefined;
  const at = skipOpeningMarks(context, end + 1, limit);
  const hit = context.hitOf[at];
  if (hit?.first !== at || hit.taken > 0 || (hit.known.kind !== 'body' && hit.known.kind !== 'medium'))
    return undefined;
  const behind = skipClosingMarks(context, hit.last + 1, limit);
  const closes = behind >= limit || CLOSERS.has(context.tokens.form[behind] ?? '');
  if (!closes && !context.words[behind]?.complementiser) return undefined;
  const close = context.tokens.form[behind] === ')' ? behind + 1 : behind;
  return { kind: 'known', first: start, end: close, hit: at };
}

/** «وكالة كذا الليدورية | للأنباء»: what an agency is for closes its name. */
function newsEnd(context: Context, start: number, end: number, limit: number): number {
  const medium = context.words[start]?.bodyNoun?.entry.kind === 'medium';
  return medium && end < limit && context.tokens.form[end] === FOR_NEWS ? end + 1 : end;
}

const FOR_NEWS = foldArabic(`${TO}${TO}${NEWS}`);

/** Words of a proper name that follow a noun of a body: «حركة نداء تونس», «شبكة نيبون اليابانية». */
function nameTail(context: Context, end: number, limit: number): number {
  const closed = nameLead(context, end) > 0 || context.words[end - 1]?.article === true; // «الجهاز الأمني | فلان»
  const last = closed ? undefined : nameRun(context, end, Math.min(limit, end + 3));
  if (last !== undefined) return descriptionEnd(context, last + 1, limit);
  if (!opensUnknownName(context, end, limit)) return end;
  return end + 1 < limit && context.words[end + 1]?.adjective?.article ? end + 2 : end + 1;
}

/** «شركة | دالتون»، «منظمة | كذا»: behind a noun of a body without article one word that no lexicon explains is its name. */
function opensUnknownName(context: Context, at: number, limit: number): boolean {
  const noun = context.words[at - 1];
  if (at >= limit || !noun?.bodyNoun || noun.article || nameLead(context, at) > 0) return false;
  return isNameStart(context, at) && context.taggedOf[at]?.kind !== 'person';
}
