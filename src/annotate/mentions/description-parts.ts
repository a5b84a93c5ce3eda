import { endsFeminine, isFemininePlural, isSoundPlural, splits } from '../../arabic/clitics.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { FEMININE, isPluralAdjective } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { IN, ONCE, TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { endsAccusative, isRank, isRelational, isUnbound } from '../../arabic/names.ts';
import { fieldOfSomebody, isCommittee, isMinister } from '../../arabic/offices.ts';
import {
  deniesAdjective,
  isAbroad,
  isActing,
  isBelonging,
  isDoneTo,
  isPlaceNoun,
  isPurpose,
  isSake,
} from '../../arabic/phrases.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { describesMany } from './another-noun.ts';
import { isForOthersToo } from './further-words.ts';
import { CLOSERS, quotedName } from './marks.ts';

const NONE = wordOf('');

/**
 * «وزير الثقافة | والإعلام»: a second field of a minister whose noun is one of media or ministries elsewhere; «اتحاد الأحزاب | والحركات»:
 * the second of two plurals that make up a body.
 */
export function joinsField(context: Context, head: number, i: number): boolean {
  const noun = context.words[i]?.bodyNoun;
  if (i === head + 2 && context.words[head]?.bodyNoun?.article === false && isSecondOfTwo(context, i)) return true;
  if (isForOthersToo(context, head, i)) return true;
  if (i < head + 2 || noun?.conjunction === '' || !noun?.article || noun.preposition !== '') return false;
  const role = context.words[head]?.role;
  const holder = role?.number === 'singular' && isMinister(role.entry.masculine);
  const body = context.words[head]?.bodyNoun?.entry;
  if (body && isCommittee(body.noun)) return noun.entry.kind !== 'government';
  return (holder || body?.kind === 'ministry') && FIELD_KINDS.has(noun.entry.kind);
}

/** «أحزاب | وقوى»، «الأحزاب | والحركات»: the plural of a body behind another, both with or without article. */
function isSecondOfTwo({ words, tokens }: Context, i: number): boolean {
  const plural = (at: number) => {
    const noun = words[at]?.bodyNoun;
    return noun?.entry.plural !== undefined && (tokens.form[at] ?? '').endsWith(foldArabic(noun.entry.plural));
  };
  const [before, noun] = [words[i - 1]?.bodyNoun, words[i]?.bodyNoun];
  if (!before || !noun || noun.conjunction === '' || noun.preposition + before.preposition !== '') return false;
  return before.article === noun.article && plural(i - 1) && plural(i);
}

const FIELD_KINDS: ReadonlySet<string> = new Set(['medium', 'ministry']);

/**
 * «نادي | بايرن ميونخ»، «نجم | كليفلاند كافاليرز»: behind a noun without article a name of several words that the tagger saw; behind
 * that of a body or a place one word as well («نادي | كولبارا»، «شرطة مدينة | كولبارا»).
 */
export function genitiveName(context: Context, i: number, limit: number): number | undefined {
  const name = context.taggedOf[i];
  if (!name || name.kind === 'person' || name.first !== i || name.last >= limit) return undefined;
  const before = context.words[i - 1];
  const place = name.kind === 'place' && isPlaceNoun(before?.form ?? '');
  if (name.last === i && !place && !(before?.bodyNoun && name.kind === 'organisation')) return undefined;
  const word = context.words[i];
  if (!before || before.article || !(before.role || before.bodyNoun || place) || !word || word.bits !== 0)
    return undefined;
  return word.role || word.bodyNoun || word.article || word.lead !== '' || context.hitOf[i]?.taken
    ? undefined
    : name.last + 1;
}

/** «رئيسة | هذه الجمعية»: behind a noun without article a demonstrative with its noun. */
export function pointedEnd(context: Context, i: number, limit: number): number | undefined {
  const [before, next] = [context.words[i - 1], context.words[i + 1]];
  if (!is(context.words[i] ?? NONE, 'demonstrative') || i + 1 >= limit || !before?.role || before.article)
    return undefined;
  if (isUnbound(before.form)) return undefined; // «مراقبون | هذه الاتهامات»
  return next?.article && next.lead === '' && next.bits === 0 ? i + 2 : undefined;
}

/** «وزير | خارجيته فلان»، «رئيس | وزرائها»: right behind an office what it is over, with the pronoun of whose it is. */
export function possessedEnd({ words, tokens }: Context, i: number, limit: number): number | undefined {
  const role = words[i - 1]?.role;
  const office = role?.entry.kind === 'office' && role.number === 'singular' && !role.article && !role.possessed;
  return office && i < limit && fieldOfSomebody(tokens.form[i] ?? '') !== undefined ? i + 1 : undefined;
}

/** «الاتحاد الوطني | لكرة القدم»، «المجلس البلدي | لقرية كذا»: a purpose or a part with the definite noun or the name behind it. */
export function purposeEnd(context: Context, i: number, limit: number): number | undefined {
  if (!isPurpose(context.tokens.form[i] ?? '') || context.hitOf[i] || i + 1 >= limit) return undefined;
  const next = context.words[i + 1];
  const name = context.taggedOf[i + 1];
  if (next?.article && next.lead === '' && next.bits === 0) return i + 2;
  const hit = context.hitOf[i + 1];
  if (hit?.first === i + 1 && hit.taken === 0 && hit.last < limit) return hit.last + 1;
  return name?.first === i + 1 && name.kind === 'place' && name.last < limit ? name.last + 1 : undefined;
}

/** «مجموعة العمل | من أجل سكان كذا»، «التحالف | من أجل السلام»: what a body works for, told by two words. */
export function sakeEnd(context: Context, i: number, limit: number): number | undefined {
  const { form } = context.tokens;
  if (i + 2 >= limit || !isSake(form[i] ?? '', form[i + 1] ?? '')) return undefined;
  if (!context.words[i - 1]?.bodyNoun && !context.words[i - 2]?.bodyNoun) return undefined;
  const known = knownEnd(context, i + 2, limit);
  const word = context.words[i + 2] ?? NONE;
  if (known !== undefined || word.bits !== 0 || word.verb || word.complementiser) return known;
  return word.article
    ? i + 3
    : (knownEnd(context, i + 3, limit) ?? (context.words[i + 3]?.article ? i + 4 : undefined));
}

/** «الناطق باسم حركة | وفاء»: the noun of a body without article asks for its name, where nothing else stands before what is said. */
export function bareName(context: Context, i: number, limit: number): number | undefined {
  const noun = context.words[i - 1]?.bodyNoun;
  const word = context.words[i] ?? NONE;
  if (!noun || noun.article || !is(context.words[i - 2] ?? NONE, 'officeLink') || i + 1 >= limit) return undefined;
  if (context.tokens.kind[i] !== TokenKind.word || word.bits !== 0 || word.lead !== '' || word.article)
    return undefined;
  if (word.complementiser || word.verb || word.role || word.bodyNoun || context.hitOf[i]) return undefined;
  return context.words[i + 1]?.complementiser || CLOSERS.has(context.tokens.form[i + 1] ?? '') ? i + 1 : undefined;
}

/** «المكتب | الخاص بليدوريا»، «الكتيبة | التابعة للجيش»: an adjective of belonging with the word that its particle governs. */
export function belongingEnd(context: Context, i: number, limit: number): number | undefined {
  if (!isBelonging(context.tokens.form[i] ?? '') || i + 1 >= limit || context.tokens.kind[i + 1] !== TokenKind.word)
    return undefined;
  const next = context.words[i + 1];
  const hit = context.hitOf[i + 1];
  if (hit?.first === i + 1 && hit.preposition !== '' && hit.last < limit) return hit.last + 1;
  if (next?.bits !== 0 || next.complementiser) return undefined;
  const governed = next.lead !== '' || splits(next.form).some(({ preposition }) => GOVERNING.has(preposition));
  return governed ? i + 2 : undefined;
}

/** The particles by which belonging is told: الخاص بـ، التابع لـ. */
const GOVERNING: ReadonlySet<string> = new Set([IN, TO]);

/** «وزارة الخارجية والمغاربة | المقيمين بالخارج»: the citizens abroad whom a ministry cares for; and whoever holds an office for another. */
export function abroadEnd({ words, tokens }: Context, i: number, limit: number): number | undefined {
  if (isActing(tokens.form[i] ?? '') && i < limit && (words[i - 1]?.article || words[i - 1]?.adjective)) return i + 1; // «الوزير الليدوري | بالوكالة»
  if (!words[i - 1]?.adjective?.plural) return undefined;
  let end = i;
  while (end < limit && isAbroad(tokens.form[end] ?? '')) end++;
  return end > i ? end : undefined;
}

/** «مدير الأمن | بمحافظة كذا»، «المدعي العام | لمقاطعة «كذا»»: the noun of a place behind a preposition asks for the name of the place, known or not. */
export function districtEnd(context: Context, i: number, limit: number): number | undefined {
  const form = context.tokens.form[i] ?? '';
  const led = form.startsWith(IN) || (form.startsWith(TO) && context.words[i - 1]?.article === true);
  if (!led || !isPlaceNoun(form.slice(1)) || i + 1 >= limit) return undefined;
  const marked = quotedName(context, i + 1, limit);
  if (marked !== undefined) return marked;
  const known = knownEnd(context, i + 1, limit);
  if (known !== undefined) return known;
  const name = context.taggedOf[i + 1];
  if (name?.first === i + 1 && (name.kind !== 'person' || name.last === i + 1)) return Math.min(name.last + 1, limit);
  const word = context.words[i + 1] ?? NONE;
  const bare = context.tokens.kind[i + 1] === TokenKind.word && word.bits === 0 && word.lead === '' && !name;
  return bare && !word.article && !word.verb && !word.role && !word.bodyNoun && !word.complementiser
    ? i + 2
    : undefined;
}

/** «مسؤولون حكوميون | وزراعيون»، «مصادر محلية | وإعلامية»: a second adjective of relation with the same ending as the one before it. */
export function joinsAdjective({ words, tokens }: Context, i: number): boolean {
  const [before, form] = [tokens.form[i - 1] ?? '', tokens.form[i] ?? ''];
  const head = words[i - 2]?.role;
  if (!form.startsWith(COORDINATION) || !head || words[i]?.verb) return false;
  if (isSecondOfOne(words, i)) return true;
  if (isPluralAdjective(form.slice(COORDINATION.length))) return describesMany(words[i - 1] ?? NONE); // «صحفيون ليدوريون | وأجانب»
  if (before.slice(-2) !== form.slice(-2)) return false;
  if (head.entry.kind === 'source' && head.number === 'plural' && isRelationalOfThings(before))
    return isRelationalOfThings(form.slice(COORDINATION.length));
  const own = (at: number, stem: string) => words[at]?.role !== undefined && !isRelational(stem); // «عسكريون | وأمنيون» are one group
  return (
    isSoundPlural(before) &&
    isSoundPlural(form) &&
    !own(i, form.slice(COORDINATION.length, -2)) &&
    !own(i - 1, before.slice(0, -2))
  );
}

/** «الخبير الأمني | والعسكري»: both with article, behind somebody of office, of one gender; «الرئيس الليدوري | والزرماني» are two. */
function isSecondOfOne(words: Context['words'], i: number): boolean {
  const [head, before, word] = [words[i - 2]?.role, words[i - 1] ?? NONE, words[i] ?? NONE];
  if (!head?.article || head.number !== 'singular' || !before.article || !word.article || word.lead !== COORDINATION)
    return false;
  if (before.adjective || word.adjective || before.lead !== '' || word.bodyNoun) return false;
  const second = word.form.slice(COORDINATION.length);
  return isRelational(before.form) && isRelational(second) && endsFeminine(before.form) === endsFeminine(second);
}

/** «محلية»، «إعلامية»: an adjective of relation in the feminine, as the plural of things has it. */
function isRelationalOfThings(form: string): boolean {
  return endsFeminine(form) && isRelational(form);
}

/** End of a known place, state or body at `from`. */
export function knownEnd(context: Context, from: number, limit: number): number | undefined {
  const hit = context.hitOf[from];
  return hit && hit.first === from && hit.last < limit ? hit.last + 1 : undefined;
}

/** «أثار نواب | عدة قضايا»: a word of number that counts the noun behind it; not «مصادر عدة | أن». */
export function countsNext({ words }: Pick<Context, 'words'>, i: number): boolean {
  const [word, next] = [words[i] ?? NONE, words[i + 1] ?? NONE];
  if (!is(word, 'quantifier')) return true;
  const led = next.lead + (next.role?.preposition ?? '') + (next.bodyNoun?.preposition ?? '') !== '';
  return !led && next.bits === 0 && !next.complementiser && !next.verb && /\p{L}/u.test(next.form);
}

/** «المشتبه | بهم»، «المدعى | عليه»: what is done to people, told by a particle with their pronoun. */
export function sufferedEnd({ tokens }: Context, i: number, limit: number): number | undefined {
  if (i >= limit || !isDoneTo(tokens.form[i - 1] ?? '', tokens.form[i] ?? '')) return undefined;
  const next = tokens.form[i + 1] ?? '';
  const widely = i + 1 < limit && endsAccusative(next) && isRelational(next.slice(0, -1)); // «المعترف بها | دوليا»
  return widely ? i + 2 : i + 1;
}

/** «الرئيس | المنتهية ولايته»: whose term has run out, told of whoever holds an office; the name of a body ends before it. */
export function tenureEnd({ words, tokens }: Context, head: number, i: number, limit: number): number | undefined {
  const told = words[head]?.role !== undefined && i + 1 < limit;
  return told && isDoneTo(tokens.form[i] ?? '', tokens.form[i + 1] ?? '') ? i + 2 : undefined;
}

/** «المنظمات | غير الحكومية»، «مصادر | غير رسمية»: an adjective that is denied, with article where the noun before it has one. */
export function deniedEnd({ words, tokens, taggedOf }: Context, i: number, limit: number): number | undefined {
  const [before, next] = [words[i - 1], words[i + 1] ?? NONE];
  if (i + 1 >= limit || !deniesAdjective(tokens.form[i] ?? '') || tokens.kind[i + 1] !== TokenKind.word)
    return undefined;
  if (!before || next.lead !== '' || next.complementiser || taggedOf[i + 1]) return undefined;
  if (next.form === ONCE) return undefined; // «أكد مسؤولون | غير مرة أن»
  const noun = before.adjective ? (words[i - 2] ?? NONE) : before; // «مصدر ليدوري | غير رسمي»
  const told = before.article || noun.role?.article === false || noun.bodyNoun?.article === false;
  return told && before.article === next.article && !endsAccusative(next.form) ? i + 2 : undefined;
}

/** «مصادر | مؤكدة»، «مصادر | واسعة الاطلاع»: right behind sources without article a word in the feminine that is no noun of a body, a place or a deed. */
export function qualifiesSources({ words, tokens, hitOf, taggedOf }: Context, i: number): boolean {
  const [source, word] = [words[i - 1], words[i] ?? NONE];
  const { role, article } = source ?? {};
  const things = role?.entry.kind === 'group' && isFemininePlural(source?.form ?? ''); // «فعاليات | محلية»
  if (!things && (role?.entry.kind !== 'source' || role.number !== 'plural')) return false;
  if (article || isSoundPlural(source?.form ?? '')) return false;
  if (!word.form.endsWith(FEMININE) || word.article || word.lead !== '' || hitOf[i] || taggedOf[i]) return false;
  if (word.verb || word.role || word.bodyNoun || word.complementiser || word.bits !== 0) return false;
  return !isPlaceNoun(tokens.form[i] ?? '') && !isVerbalNoun(word.form) && !isKnownNoun(word.form);
}

/** «عسكريون ليدوريون | رفيعو المستوى»، «مسؤولان | رفيعا المستوى»: an adjective without article bound to the noun of its measure. */
export function boundAdjectiveEnd({ words, tokens }: Context, i: number, limit: number): number | undefined {
  if (i + 1 >= limit || !isRank(tokens.form[i + 1] ?? '')) return undefined;
  const { article, lead, bits, bodyNoun } = words[i] ?? NONE;
  return article || lead !== '' || bits !== 0 || bodyNoun ? undefined : i + 2;
}
