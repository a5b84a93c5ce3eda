import {
  ARTICLE,
  endsFeminine,
  isFemininePlural,
  isObliquePlural,
  isPeopleInOblique,
  isSoundPlural,
} from '../../arabic/clitics.ts';
import { isDefiniteNoun, isKnownAdjective, isKnownNoun } from '../../arabic/definite-words.ts';
import {
  isAdjectiveOfOffice,
  isIndefiniteAdjective,
  isOfficeAsAdjective,
  isPluralAdjective,
} from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import {
  isCommonWord,
  isElative,
  isOfficeField,
  isPlainWord,
  isRank,
  isRelational,
  isUnbound,
  looksParticiple,
} from '../../arabic/names.ts';
import { countedBy } from '../../arabic/offices.ts';
import { isFeminineElative, isPurpose } from '../../arabic/phrases.ts';
import { nationInTwo } from '../../arabic/states.ts';
import { isPresent, isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { opensArticledName } from './articled-name.ts';
import { isHouse } from './house.ts';
import { opensPrintedName } from './name-parts.ts';

/** Where, behind a noun that tells whom a phrase means, another noun opens that is no part of it: the object, a deed, somebody else. */

const NONE = wordOf('');

/** «القائم | بأعمال | رئيس بلدية كذا»: behind the link of an office another without article opens, told by what it governs. */
export function opensOffice(context: Context, i: number, limit: number): boolean {
  const next = context.words[i + 1];
  const linked = context.words[i];
  if (!linked || !is(linked, 'officeLink') || i + 1 >= limit) return false;
  return next?.role?.entry.kind === 'office' && !next.article && next.role.preposition === '';
}

/** «العقيد | تركي المالكي»، «المحلل | أمير الكسواني»: an adjective or an office without article behind a definite word opens a name. */
export function opensPerson(context: Context, i: number): boolean {
  const name = context.taggedOf[i];
  const word = context.words[i];
  if (opensArticledName(context, i)) return true;
  if (isHouse(context, i + 1) && word?.article === false) return true; // «رئيس الهيئة | تركي آل فلان»
  if (name?.kind !== 'person' || name.first !== i || name.last === i || !word || word.article) return false;
  const before = context.words[i - 1];
  const titled = before?.article === true || before?.role?.entry.kind === 'honorific'; // «معالي | سلطان الفلاني»
  return word.adjective !== undefined || (word.role?.preposition === '' && titled);
}

/** «النيابة العامة | الصحفي فلان الفلاني»: behind a body with its adjective a calling with article opens a full name, though it is an adjective as well. */
export function opensTitled({ words, taggedOf }: Context, head: number, i: number): boolean {
  const [body, word, name] = [words[head], words[i], taggedOf[i + 1]];
  const calling = word?.article === true && word.lead === '' && word.role?.entry.kind === 'profession';
  if (!calling || !body?.bodyNoun || body.role || i < head + 2 || !words[i - 1]?.article) return false;
  return name?.kind === 'person' && name.first === i + 1 && name.last > name.first;
}

/** «وزير الخارجية الليدورية | النرمانيين»: behind the adjective of one thing that of many people tells of others. */
export function opensPeople({ words }: Context, i: number): boolean {
  const [before, word] = [words[i - 1]?.adjective, words[i]?.adjective];
  if (before?.article === true && !before.plural && word?.plural === true && word.article) return true;
  const quality = words[i - 1];
  const feminine = quality?.article && endsFeminine(quality.form) && isRelational(quality.form) && !quality.bodyNoun;
  return feminine === true && word?.plural === true && word.article && isObliquePlural(words[i]?.form ?? ''); // «القوى الوطنية | الليدوريين»
}

/** «أنصار حقوق الإنسان | تويتر»: behind a definite word a medium or a company without article is another. */
export function isHouseAlone(context: Context, i: number): boolean {
  const hit = context.hitOf[i];
  if (hit?.first !== i || hit.taken > 0 || context.words[i]?.article !== false) return false;
  if (is(context.words[i - 1] ?? NONE, 'officeLink')) return false; // «المتحدث باسم | فيسبوك»
  return hit.known.kind === 'medium' || (hit.known.kind === 'body' && hit.known.entry.kind === 'company');
}

/**
 * «المؤسسة | تنظيم كذا»، «المستهلكين | شركات كذا»: behind a definite noun the noun of a body without article is governed by nothing;
 * behind a body with article an office without one neither («الصحيفة | مصدر كذا»).
 */
export function opensBareNoun({ words, hitOf }: Context, head: number, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before?.article || !word || word.article || word.lead !== '' || word.adjective || hitOf[i]) return false;
  const { bodyNoun, role } = word;
  const next = words[i + 1];
  const family = next?.article && next.bits === 0 && !next.adjective && !next.role && !isDefiniteNoun(next.form);
  if (family && words[head]?.role?.number === 'singular') return false; // «عضو المجلس | أركان الزرماني»: perhaps a name
  if (bodyNoun) return bodyNoun.conjunction + bodyNoun.preposition === '' && !role;
  const ofBody = words[head]?.bodyNoun?.article === true && !words[head]?.role;
  return ofBody && role !== undefined && role.conjunction + role.preposition === '';
}

/** «الحكومة | مجلس الأمن»، «رئيس الوزراء الليدوري | تنظيم كذا»: right behind a definite word a known body that opens with its own noun is another. */
export function opensKnownBody({ words, hitOf }: Context, i: number): boolean {
  const [before, word, hit] = [words[i - 1], words[i], hitOf[i]];
  if (!before?.article || hitOf[i - 1] || hit?.first !== i || hit.last === i || hit.taken > 0) return false;
  return hit.known.kind === 'body' && word?.bodyNoun !== undefined && !word.article && !word.adjective;
}

/** «خبراء بالأمم المتحدة | رواندا»، «حكومة كولبارا | ليدوريا»: behind a known body, or a state or its capital, another known name. */
export function isOtherHit(context: Context, i: number, hit: Context['hits'][number]): boolean {
  const before = context.hitOf[i];
  if (before === undefined || before === hit) return false;
  if (before.known.kind === 'body') return true;
  if (before.known.kind !== 'state') return false;
  return hit.known.kind === 'body' || (hit.known.kind === 'state' && hit.known.entry.code !== before.known.entry.code);
}

/** «السكان | الاعتداء على كذا»: a verbal noun with article describes nobody. */
export function isDeed(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (before?.role?.article !== true || !word?.article || word.lead !== '' || word.adjective) return false;
  return word.speechNoun !== undefined || isVerbalNoun(word.form.slice(ARTICLE.length)); // «رفض المتحدث | الحديث عن كذا»
}

/** «المتحدث باسم الحكومة | باسم العوادي»: a second link of an office is a given name; «الدكتور الفلاني | باسم الحكومة»: behind a title one tells on whose behalf. */
export function isNoLink(context: Context, from: number, i: number): boolean {
  if (!is(context.words[i] ?? NONE, 'officeLink')) return false;
  const kind = context.words[from - 1]?.role?.entry.kind;
  if (kind === 'honorific' || kind === 'rank') return true;
  if (!opensPrintedName(context, i)) return false;
  for (let k = from; k < i; k++) if (is(context.words[k] ?? NONE, 'officeLink')) return true;
  return false;
}

/** «استقبل الوزير | سفير ليدوريا»: behind an office of one word with article another without article is another person. */
export function opensAnother(context: Context, from: number): boolean {
  const [head, second] = [context.words[from - 1], context.words[from]?.role];
  const first = head?.role ?? head?.bodyNoun;
  if (!first?.article || !second || second.article || second.preposition !== '') return false;
  const told = head?.role?.entry.kind;
  if (told === 'honorific' || told === 'rank' || told === 'source') return false; // «العميد مدير الأمن»: one and the same
  return second.entry.kind === 'office' || second.entry.kind === 'profession';
}

/**
 * «اللجنة الليدورية | التحرش»، «البرلمان | المنتهية ولايته»: behind a definite body or the adjective of its state a definite word
 * of the other gender is no further adjective.
 */
export function disagrees(context: Context, i: number, behindHead: boolean): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.role || word.bodyNoun || word.adjective) return false;
  if (context.hitOf[i] || context.hitOf[i - 1]) return false;
  const gender = genderBefore(context, i - 1, behindHead) ?? (behindHead ? officeGender(context, i - 1) : undefined);
  if (gender !== undefined && (isFemininePlural(word.form) || isVerbalNoun(word.form.slice(ARTICLE.length))))
    return true;
  return gender !== undefined && (gender === 'f') !== (endsFeminine(word.form) || isFeminineElative(word.form));
}

/** «دعا المجلس | المغتربين إلى»: behind one body or one holder with article a plural of people in ـين is another phrase. */
export function opensMany({ words }: Context, i: number): boolean {
  const [head, word] = [words[i - 1], words[i]];
  if (!head?.article || !word?.article || word.lead !== '' || !isObliquePlural(word.form)) return false;
  const many = word.adjective?.plural === true || word.role?.number === 'plural' || isPeopleInOblique(word.form);
  if (!many) return false;
  const { bodyNoun, role, form } = head;
  if (bodyNoun) return bodyNoun.entry.plural === undefined || !form.endsWith(foldArabic(bodyNoun.entry.plural));
  return role?.number === 'singular' && role.entry.kind !== 'group';
}

/** «مراقبين | الأكثر»، «محتجون | النار»، «المراقبون | الخطوة»: a plural with its final ن governs no noun. */
export function isClosedPlural(context: Context, at: number, next: number): boolean {
  const { role, form = '' } = context.words[at] ?? {};
  const word = context.words[next];
  return (
    role?.number !== undefined &&
    role.number !== 'singular' &&
    isUnbound(form) &&
    word?.article === true &&
    word.lead === '' &&
    (!role.article || isParted(form, word.form) || !(word.role || word.adjective || isUnbound(word.form)))
  );
}

/** «المسؤولون | المواطنين»: a plural in the nominative and one in the oblique are two phrases. */
function isParted(form: string, next: string): boolean {
  return isSoundPlural(form) && !isObliquePlural(form) && isObliquePlural(next);
}

/**
 * «محللون اقتصاديون | ارتفاع»، «مسؤولون | القرار»: behind a plural without article that keeps its final ن nothing goes on but adjectives of
 * the plural and what a particle leads in.
 */
export function leavesPlural(context: Context, from: number, i: number): boolean {
  const [head, before, word] = [context.words[from - 1], context.words[i - 1], context.words[i]];
  if (!head?.role || head.role.number === 'singular' || head.article || !before || !word) return false;
  if (!isUnbound(head.form) && !(i > from && !before.article && isUnbound(before.form))) return false;
  for (let k = from; k < i; k++) if (!describesMany(context.words[k] ?? NONE)) return false; // «متحدثون باسم | الحكومة»
  if (isLedIn(context, i) || is(word, 'officeLink') || is(word, 'preposition')) return false;
  if (isRelational(word.form) && !isSoundPlural(before.form)) return false; // «شهود عيان | شرقي المدينة»
  return word.article || !describesMany(word);
}

/** «مسؤولون | بوزارة كذا»، «منتقدون | لرويترز»: a particle joined to the word leads it in. */
function isLedIn({ words, hitOf }: Context, i: number): boolean {
  const { lead = '', role, bodyNoun } = words[i] ?? {};
  return lead + (role?.preposition ?? '') + (bodyNoun?.preposition ?? '') + (hitOf[i]?.preposition ?? '') !== '';
}

/** «مسؤولون | ليدوريون»، «نواب | معارضون»، «خبراء | أجانب». */
export function describesMany({ form, article, adjective }: Context['words'][number]): boolean {
  return (
    !article &&
    ((isUnbound(form) && (!isPresent(form) || isRelational(form.slice(0, -2)))) ||
      adjective?.plural === true ||
      isPluralAdjective(form) ||
      isJoinedPlural(form))
  );
}

/** «… ليدوريون | وأجانب». */
function isJoinedPlural(form: string): boolean {
  return form.startsWith(COORDINATION) && isPluralAdjective(form.slice(COORDINATION.length));
}

/** «مسؤول كبير | مقتل»، «مصدر مطلع | القرار»: behind an adjective without article a word that describes nothing. */
export function leavesAdjective(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!before || !word || context.hitOf[i - 1]) return false;
  if (is(word, 'quantifier') && !before.article && isRelational(before.form)) return true; // «مصدر أمني | جميع الأطراف»
  if (!isAdjectiveAlone(before, context.words[i - 2])) return false;
  if (word.lead !== '' || word.bits !== 0) return false;
  if (word.article) return !isRank(word.form);
  return !word.role && !word.bodyNoun && !context.hitOf[i] && (isKnownNoun(word.form) || !isDescribing(context, i));
}

function isAdjectiveAlone(
  { form, article, lead, role, bodyNoun }: Context['words'][number],
  before: Context['words'][number] | undefined,
): boolean {
  if (article || lead !== '' || bodyNoun || isAdjectiveOfOffice(form)) return false;
  if (!isOfficeAsAdjective(form)) return !role && isKnownAdjective(form) && !isElative(form);
  return before !== undefined && before.bits === 0 && !before.article; // «مسؤول | كبير», not «عدد من | كبار المسؤولين»
}

/** «مكتب الحامد | الاتفاق»: behind a word with article that no lexicon explains an ordinary definite noun is no adjective of it. */
export function opensThing(context: Context, i: number): boolean {
  const [name, word] = [context.words[i - 1], context.words[i]];
  if (
    !name?.article ||
    !word?.article ||
    word.lead !== '' ||
    word.bits !== 0 ||
    context.hitOf[i - 1] ||
    context.hitOf[i]
  )
    return false;
  if (name.role || name.bodyNoun || name.adjective || name.bits !== 0 || isCommonWord(name.form)) return false;
  if (countedBy(name.form) !== undefined) return false; // «الدول الأربع المقاطعة»
  if (word.role || word.bodyNoun || word.adjective || isRelational(word.form) || looksParticiple(word.form))
    return false;
  return isVerbalNoun(word.form.slice(ARTICLE.length));
}

/** «مصادر رسمية | علاقة»: behind an adjective of relation a noun is no further adjective, a participle may be one. */
export function opensNoun(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!before || !word || before.role || before.bodyNoun || !isRelational(before.form)) return false;
  if (isIndefiniteAdjective(word.form)) return false;
  if (word.bits !== 0 || word.role || word.bodyNoun || word.article || word.lead !== '' || context.hitOf[i])
    return false;
  return !isDescribing(context, i) && !looksParticiple(word.form) && isPlainWord(word.form);
}

/** The gender of a single office with article. */
function officeGender(context: Context, i: number): 'm' | 'f' | undefined {
  const role = context.words[i]?.role;
  return role?.article && role.number === 'singular' && role.entry.kind === 'office' ? role.gender : undefined;
}

/** The gender that a definite adjective of a state, of one word or two, or a definite noun of a body shows. */
function genderBefore(context: Context, i: number, isHead: boolean): 'm' | 'f' | undefined {
  const word = context.words[i];
  if (!word?.article) return undefined;
  if (nationInTwo(context.words[i - 1]?.form ?? '', word.form)) return endsFeminine(word.form) ? 'f' : 'm';
  if (word.adjective) return word.adjective.plural ? undefined : word.adjective.gender;
  const body = word.bodyNoun;
  return isHead && body && !word.role && body.preposition === '' && word.form.endsWith(foldArabic(body.entry.noun))
    ? body.entry.gender
    : undefined;
}

/** «دبلوماسي غربي | اللقاء»: a definite noun behind an indefinite adjective is no part of it (but رفيع المستوى). */
export function opensObject(context: Context, i: number): boolean {
  const word = context.words[i];
  const before = context.words[i - 1];
  if (!word?.article || word.lead !== '' || !before || is(before, 'officeLink')) return false;
  if (isPurpose(TO + before.form)) return false; // «هيئة حماية | المستهلك»
  if ((before.role || before.bodyNoun) && tellsWhichBody(context, i - 1)) return true;
  if (before.bodyNoun || (before.role && !isCallingAsAdjective(context, i - 1))) return false;
  return (
    (before.adjective !== undefined || isRelational(before.form)) &&
    !isRank(word.form) &&
    context.hitOf[i - 1] === undefined
  );
}

/** «منظمات | حقوقية»، «أحزاب | معارضة»: behind the noun of a body without article a feminine that is an adjective there. */
function tellsWhichBody({ words }: Context, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before?.bodyNoun || before.article || !word || word.article || word.lead !== '') return false;
  return endsFeminine(word.form) && (word.bodyNoun ? word.speechNoun !== undefined : isRelational(word.form));
}

/** «محلل | سياسي»، «ناشط | حقوقي»: a calling by its shape an adjective of relation, behind another without article. */
function isCallingAsAdjective({ words }: Context, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  const alone = word?.role?.number === 'singular' && !word.article && word.lead === '' && isRelational(word.form);
  return alone && before?.role?.number === 'singular' && !before.article && before.role.entry.kind !== 'office';
}

/** Behind the adjective of a state only further adjectives go on: مصادر روسية مطلعة, not وسائل روسية | تقارير. */
export function isDescribing(context: Context, i: number): boolean {
  const word = context.words[i];
  return (
    word !== undefined &&
    (word.adjective !== undefined ||
      isOfficeField(word.form) ||
      isIndefiniteAdjective(word.form) ||
      isKnownAdjective(word.form) ||
      isRelational(word.form) ||
      isAdjectiveOfSeveral(word.form) ||
      isRank(context.tokens.form[i + 1] ?? '') ||
      word.role?.entry.kind === 'source' ||
      word.article ||
      word.lead !== '')
  );
}

/** «مصدران ليدوريان | أمنيان»، «مسؤولين ليدوريين | بارزين»: an adjective of two or several by its ending. */
export function isAdjectiveOfSeveral(form: string): boolean {
  const stem = form.slice(0, -2);
  return isUnbound(form) && (isRelational(stem) || isKnownAdjective(stem));
}
