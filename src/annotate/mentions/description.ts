import { isNow } from '../../arabic/around-speech.ts';
import { ARTICLE, isBoundOblique, isObliquePlural, isSoundPlural } from '../../arabic/clitics.ts';
import { isDefiniteNoun } from '../../arabic/definite-words.ts';
import {
  isHousehold,
  isIndefiniteAdjective,
  isPluralAdjective,
  meansPeopleToo,
} from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { isCourtesy, isGod } from '../../arabic/honours.ts';
import { IN, ON as ON_PRINTED, PRESS_AT_LARGE, TO } from '../../arabic/lexicons/attribution.ts';
import { NATION_WIDE_ADJECTIVES } from '../../arabic/lexicons/body-speech.ts';
import { MEMBER_STATES } from '../../arabic/lexicons/offices.ts';
import {
  isAdjectival,
  isCalendarWord,
  isOfficeField,
  isPlainWord,
  isRelational,
  isUnbound,
} from '../../arabic/names.ts';
import { isDeputy } from '../../arabic/offices.ts';
import { isGovernedBy, isPurpose, isToldOutlet, isToOneOf, opensNominal } from '../../arabic/phrases.ts';
import { opensTurn } from '../../arabic/turns.ts';
import { refusalEnd } from '../../arabic/verb-kinds.ts';
import { isDayBefore, isOnlyTimeUnit, isYear } from '../../arabic/when-words.ts';
import { carriesManner, is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import {
  describesMany,
  disagrees,
  isAdjectiveOfSeveral,
  isClosedPlural,
  isDeed,
  isDescribing,
  isHouseAlone,
  isNoLink,
  isOtherHit,
  leavesAdjective,
  leavesPlural,
  opensAnother,
  opensBareNoun,
  opensKnownBody,
  opensMany,
  opensNoun,
  opensObject,
  opensOffice,
  opensPeople,
  opensPerson,
  opensThing,
  opensTitled,
} from './another-noun.ts';
import { closenessEnd } from './complements.ts';
import {
  abroadEnd,
  bareName,
  belongingEnd,
  boundAdjectiveEnd,
  countsNext,
  deniedEnd,
  districtEnd,
  genitiveName,
  joinsAdjective,
  joinsField,
  pointedEnd,
  possessedEnd,
  purposeEnd,
  qualifiesSources,
  sakeEnd,
  sufferedEnd,
  tenureEnd,
} from './description-parts.ts';
import { countedBehind, havingEnd, joinsFieldAdjective } from './further-words.ts';
import {
  isTold,
  isToOutlet,
  isToPress,
  leavesMinistry,
  saidToAnother,
  saidToMany,
  saidToOne,
} from './led-to-others.ts';
import { isNameStart } from './name-parts.ts';
import { isCalledFor, isMetBy, opensRuledOn } from './objects-of-verbs.ts';
import { isRuling } from './ruling.ts';

const NONE = wordOf('');
const MEMBERS = foldArabic(MEMBER_STATES);
const ON = foldArabic(ON_PRINTED);

const CLOSED = [
  'subordinator',
  'relative',
  'preposition',
  'pronoun',
  'adverb',
  'auxiliary',
  'negation',
  'contrast',
  'irrealis',
  'demonstrative',
] as const;

/** «محاميه | الاتهامات»، «أصدقاؤه | الهجوم»: behind people of somebody a definite noun that is none of an office or a body opens another phrase. */
function isBehindOwned({ words }: Context, i: number): boolean {
  const [owned, word] = [words[i - 1] ?? NONE, words[i] ?? NONE];
  if (!owned.role?.possessed || !word.article || word.lead !== '' || word.role || word.bodyNoun || word.adjective)
    return false;
  return isDefiniteNoun(word.form) && !isRelational(word.form);
}

/**
 * Where the description that goes on at `from` ends: nouns with article, adjectives, offices, bodies, states, and the
 * prepositional complements that belong to an office (باسم، للشؤون، بوزارة).
 */
export function descriptionEnd(context: Context, from: number, limit: number): number {
  let definite = context.words[from - 1]?.article === true;
  let described = false;
  let i = from;
  while (i < limit) {
    if (closesByMark(context, i, limit) || (i === from && isBehindOwned(context, i))) break;
    const hit = context.hitOf[i];
    if (joinsField(context, from - 1, i) || joinsAdjective(context, i) || joinsFieldAdjective(context, from - 1, i)) {
      i++;
      continue;
    }
    if (countedBehind(context, from - 1, i)) return i + 1;
    if (definite && opensAmount(context, i)) break; // «ونصحت السلطات | المئات بكذا»
    if (i === from && tellsOfMany(context, i)) {
      i++;
      continue;
    }
    if (opensTurn(context.tokens.form, i)) break; // «الناشطون | في المقابل»
    const denied = deniedEnd(context, i, limit);
    if (denied !== undefined) {
      i = denied;
      continue;
    }
    const closing = refusalEnd(context.tokens.form, i, limit) ?? sufferedEnd(context, i, limit);
    if (closing !== undefined) return closing;
    const graded = definite ? undefined : boundAdjectiveEnd(context, i, limit);
    if (graded !== undefined) {
      i = graded;
      continue;
    }
    const close = i > from || definite ? closenessEnd(context, from - 1, i, limit) : undefined;
    if (close !== undefined) return close;
    if (isHashMark(context, i) && i + 1 < limit && describes(context, from, i + 1, definite)) {
      i++;
      continue;
    }
    if (i === from ? isMetBy(context, i) || isCalledFor(context, i) : opensRuledOn(context, from, i)) break;
    const named =
      genitiveName(context, i, limit) ??
      pointedEnd(context, i, limit) ??
      possessedEnd(context, i, limit) ??
      purposeEnd(context, i, limit) ??
      sakeEnd(context, i, limit) ??
      bareName(context, i, limit) ??
      belongingEnd(context, i, limit) ??
      havingEnd(context, i, limit) ??
      abroadEnd(context, i, limit) ??
      districtEnd(context, i, limit);
    if (named !== undefined) {
      definite = true;
      i = named;
      continue;
    }
    if (opensTime(context, i)) break;
    if (definite && opensDefinite(context, from, i)) break;
    if (!describes(context, from, i, definite) || opensPerson(context, i) || isNoLink(context, from, i)) break;
    if (!definite && described && !isDescribing(context, i)) break;
    if (!definite && i > from && opensObject(context, i)) break;
    if (hit && hit.first === i && hit.taken === 0 && isOtherHit(context, i - 1, hit)) break; // «خبراء بالأمم المتحدة | رواندا»
    if (definite && ((i > from && isHouseAlone(context, i)) || opensBareNoun(context, from - 1, i))) break;
    if (definite && opensKnownBody(context, i)) break;
    if (i === from && (opensAnother(context, from) || isDeed(context, i))) break;
    if (disagrees(context, i, i === from)) return tenureEnd(context, from - 1, i, limit) ?? i;
    if (i === from && isClosedPlural(context, i - 1, i)) break;
    if (i === from && opensMany(context, i)) break;
    if (!definite && i > from && (opensNoun(context, i) || leavesAdjective(context, i))) break;
    if (leavesPlural(context, from, i) || opensPeople(context, i) || opensTitled(context, from - 1, i)) break;
    if (definite && opensThing(context, i)) break;
    described ||= context.words[i]?.adjective !== undefined;
    definite =
      !opensOffice(context, i, limit) &&
      !opensConstruct(context, i) &&
      (definite || context.words[i]?.article === true || hit !== undefined);
    i = hit && hit.first === i && hit.last < limit ? hit.last + 1 : i + 1;
  }
  return i;
}

/** «المئات»، «الكثيرين»: so many others, told with article. */
function opensAmount({ words }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  return word.article && word.lead === '' && is(word, 'quantifier') && !word.role;
}

/** «الأطباء | المقيمون»: behind people in the plural with article one of many in the nominative, which is no object. */
function tellsOfMany({ words, tokens, hitOf, taggedOf }: Context, i: number): boolean {
  const [head, word] = [words[i - 1] ?? NONE, words[i] ?? NONE];
  const form = tokens.form[i] ?? '';
  if (!head.article || head.role?.number !== 'plural' || isSoundPlural(head.form)) return false; // «المعلمون | المتعاقدون»: read below
  if (!word.article || word.lead !== '' || (word.role && word.role.number !== 'plural')) return false;
  return isSoundPlural(form) && !isObliquePlural(form) && hitOf[i] === undefined && taggedOf[i] === undefined;
}

/** «محققو الهيئة | الشهر الماضي»، «مسؤولون في قطاع الصحة | عام 2016»، «مسؤول عسكري | أول من أمس». */
function opensTime({ tokens, words }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  if (isDayBefore(tokens.form, i)) return true;
  if (isOnlyTimeUnit(form) && words[i + 1]?.article) return true;
  return isYear(form) && tokens.kind[i + 1] === TokenKind.number;
}

/** A mark or a number: it goes on over that of a hashtag, of a name that the tagger saw, and where it stands before a measure. */
function closesByMark(context: Context, i: number, limit: number): boolean {
  if (context.tokens.kind[i] === TokenKind.word || isHashMark(context, i) || context.taggedOf[i]) return false;
  return boundAdjectiveEnd(context, i, limit) === undefined;
}

/** An office in the accusative behind a definite one tells a circumstance: الوزير متحدثاً للموقع. */
function isCircumstantial(word: Context['words'][number]): boolean {
  return word.role !== undefined && !word.role.article && word.form === `${foldArabic(word.role.entry.masculine)}ا`;
}

/** «وزير المخابرات | إسرائيل كاتس»: behind a noun with article the bare name of a state is no genitive. */
function isClosed(context: Context, i: number): boolean {
  const hit = context.hitOf[i];
  if (hit?.first !== i || hit.taken > 0 || (hit.known.kind !== 'state' && hit.known.kind !== 'place')) return false;
  if (context.words[i]?.adjective) return false;
  return context.words[i - 1]?.article === true && context.hitOf[i - 1] === undefined;
}

/** «وزارة الخارجية | المجتمع الدولي», «لجان كذا | المنظمات الدولية»: behind a definite word or a name another body opens. */
function opensBody(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  const hit = context.hitOf[i];
  if (!word?.article || word.lead !== '' || word.role || word.adjective) return false;
  const known = hit?.first === i && hit.last > i && (hit.known.kind === 'body' || hit.known.kind === 'medium');
  if (known && before?.article && context.hitOf[i - 1] === undefined) return true;
  const body = known || (word.bodyNoun?.preposition === '' && !isAdjectival(word.form));
  return body && isNameStart(context, i - 1) && !before?.bodyNoun;
}

/** «#الخارجية_الروسية»: the marks of a hashtag do not part words. */
function isHashMark(context: Context, i: number): boolean {
  return context.tokens.form[i] === '#' || context.tokens.form[i] === '_';
}

/** «الناطق باسم | حركة | وفاق»: a noun of a body without article asks for its genitive, whatever stood before. */
function opensConstruct(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1] ?? NONE, context.words[i]];
  return is(before, 'officeLink') && word?.bodyNoun !== undefined && !word.article && context.hitOf[i] === undefined;
}

/** «البرلمان الليدوري | القرار»: behind a definite word a noun with article begins another phrase. */
function opensDefinite(context: Context, from: number, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!word?.article || word.lead !== '' || word.role || word.adjective || context.hitOf[i]) return false;
  if (before?.role?.entry.kind === 'honorific' || before?.role?.entry.kind === 'rank') return false; // «الدكتور | الدخيل»
  if (i === from && before?.lead !== '') return false; // «للائحة | الاتهام» looks like an article
  const closed = before?.article === true || context.hitOf[i - 1] !== undefined || before?.adjective !== undefined;
  return closed && (isDefiniteNoun(word.form) || isGod(word.form)); // «هيئة كبار العلماء | الله أن»
}

/** Whether the word goes on a description; behind a definite word only what is definite or names an office does. */
function describes(context: Context, from: number, i: number, definite: boolean): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  if (is(word, 'officeLink') || isOfSource(context, i)) return true;
  if (!definite && qualifiesSources(context, i)) return true;
  if (isToPress(context, i) || (isNow(word.form) && !context.words[i - 1]?.bodyNoun)) return false; // «صحيفة | الآن» is a name
  if (definite && isToOneOf(word.form) && isTold(context, from, i + 1)) return false; // «رئيس النادي | لإحدى الصحف»
  if (isCourtesy(word.form) && context.hitOf[i - 1]?.known.kind === 'state') return true;
  if (isCalendarWord(word.form) || (isToldOutlet(word.form) && isToOutlet(context, from, i))) return false;
  if (!definite && (isIndefiniteAdjective(word.form) || describesPeople(context, i))) return true; // «مراجع ليدورية | عليا»
  if (isPurpose(TO + word.form) && isGovernedPurpose(context, i)) return true;
  if (isBoundMany(context, i)) return true;
  if (leavesMinistry(context, from, i)) return false;
  if (!definite && isIndefiniteAdjective(context.words[i - 1]?.form ?? '') && isPlainWord(word.form))
    return isRelational(word.form) && !governsNoun(context, i); // «مصادر موثوقة | ليدورية», not «… | أهمية اللقاء»
  const closed = definite || isRelational(context.words[i - 1]?.form ?? ''); // «مصادر رسمية | مقتل كذا»
  if (closed && word.lead === '' && !word.role && opensNominal(word.form)) return false; // «أعلن الوزير | وقف إطلاق النار»
  if (word.bits !== 0 && CLOSED.some((name) => is(word, name))) return false;
  const before = context.words[i - 1]?.role ?? context.words[i - 1]?.bodyNoun;
  const ofOffice = word.bodyNoun !== undefined && before?.article === false; // «رئيس | نادي كذا»، «مجلس | أمن كذا»
  if (word.verb && !word.role && !word.article && !ofOffice) return false;
  if (definite && isCircumstantial(word)) return false;
  if (word.complementiser || word.attribution || word.participle) return word.article || word.role !== undefined;
  const hit = context.hitOf[i];
  if (isClosed(context, i)) return false;
  if (isRuling(context, i)) return true; // «الحزب | الحاكم»
  if (opensBody(context, i)) return false;
  const ofPress = i === from && servesMedium(context, i); // «صحفي | برويترز»
  if (hit) return hit.conjunction === '' && (hit.preposition === '' || hit.known.kind !== 'medium' || ofPress);
  if (
    definite &&
    context.words[i - 1]?.article &&
    ((word.role?.article &&
      !isRelational(word.form) &&
      !isRelationOfMany(context, i) &&
      !isAdjectiveOfMany(context, i) &&
      !agreesInPlural(context, i) &&
      !isOfUnion(context, i) &&
      !isDeputy(word.form) &&
      (word.role.preposition === '' || word.role.entry.kind === 'profession')) ||
      (word.bodyNoun?.article && word.bodyNoun.preposition === '' && !isAdjectival(word.form)))
  )
    return false;
  if (word.role) {
    if ((i === from && saidToAnother(context, i)) || saidToMany(context, from, i) || saidToOne(context, from, i))
      return false;
    if (word.role.preposition === IN && !is(word, 'officeLink')) return false; // «رحب رئيس مجلس كذا | بأمين كذا»
    const others = definite && context.words[i - 1]?.article && !word.role.article && word.role.preposition === '';
    const many =
      word.role.number === 'plural' ||
      (word.role.entry.kind === 'group' && (isHousehold(word.form) || !context.words[i - 1]?.role));
    return word.role.conjunction === '' && !(others && many); // «الشرطة الفلانية | مسؤولين»، «المنشورات | سكان كذا»، «الطبيب | عائلة كذا»
  }
  if (word.bodyNoun)
    return (
      word.bodyNoun.conjunction === '' &&
      (word.bodyNoun.preposition === '' ||
        word.bodyNoun.entry.kind !== 'medium' ||
        ofPress ||
        isForPress(context, from, i))
    );
  if (word.article) return !carriesManner(word.lead) || isPlaceLedIn(context, i);
  if (isOfficeField(word.form) && definite && context.words[i - 1]?.article && !word.adjective) return false;
  if (word.adjective || isOfficeField(word.form)) return true;
  return !definite && !word.speechNoun && (isPlainWord(word.form) || isUnknownRelation(context, i));
}

/** «مذيعة | بالتلفزيون الليدوري»، «صحفي | برويترز»: the medium, behind «in», for which somebody without article works. */
function servesMedium({ words, hitOf }: Context, i: number): boolean {
  const role = words[i - 1]?.role;
  if (role?.entry.kind !== 'profession' || role.article) return false;
  return (hitOf[i] ?? words[i]?.bodyNoun)?.preposition === IN;
}

/** «الهيئة العامة | للإعلام»: the press at large, which a body with article and its adjective is for. */
function isForPress({ words }: Context, from: number, i: number): boolean {
  const [body, noun] = [words[from - 1]?.bodyNoun, words[i]?.bodyNoun];
  const press = noun?.preposition === TO && noun.article && PRESS_AT_LARGE.includes(noun.entry.noun);
  return press && i > from && body?.article === true && body.preposition === '';
}

/** «الفيدرالية الوطنية | بالمغرب»: a place of one word that the tagger saw, with «in» before it. */
function isPlaceLedIn({ words, taggedOf }: Context, i: number): boolean {
  const name = taggedOf[i];
  return words[i]?.lead === IN && name?.kind === 'place' && name.first === i && name.last === i;
}

/** «مكتب | مكافحة كذا»، «منسق أنشطة | مكافحة الإرهاب»: behind a noun without article, with a definite noun of its own. */
function isGovernedPurpose({ words, taggedOf }: Context, i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (before?.bodyNoun) return before.bodyNoun.article === false;
  const noun = before?.role
    ? before.role.entry.kind === 'office' && !before.role.article
    : before?.bits === 0 && !before.article && !before.verb;
  return noun && !before?.adjective && taggedOf[i - 1] === undefined && next?.article === true && next.lead === '';
}

/** «رئيس نقابة | مستوردي السيارات»: whom a body or an office without article is of, by what they do, with its definite noun behind. */
function isBoundMany({ words }: Context, i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i] ?? NONE, words[i + 1]];
  if (!isBoundOblique(word.form) || word.article || word.lead !== '' || word.verb) return false;
  if (!next?.article || next.lead !== '' || !isDefiniteNoun(next.form)) return false;
  if (before?.bodyNoun) return !before.bodyNoun.article;
  return before?.role?.entry.kind === 'office' && before.role.number === 'singular' && !before.role.article;
}

/** «نواب | معارضون»: an adjective of the plural behind people told without article. */
function describesPeople({ words, taggedOf }: Context, i: number): boolean {
  const word = words[i];
  let head = i - 1;
  while (head > 0 && !words[head]?.role && describesMany(words[head] ?? NONE)) head--;
  const role = words[head]?.role;
  const people = role !== undefined && role.number !== 'singular' && !role.article;
  if (
    !people ||
    !word ||
    word.role ||
    word.bodyNoun ||
    word.verb ||
    word.lead !== '' ||
    (taggedOf[i] && !isAdjectiveOfSeveral(word.form)) ||
    word.complementiser ||
    (word.bits !== 0 && countsNext({ words }, i))
  )
    return false;
  return describesMany(word);
}

/** «مصدر | مطلع», where it is not «مطلع الأسبوع»: a word that describes a source, right behind one without article. */
function isOfSource(context: Context, i: number): boolean {
  const before = context.words[i - 1];
  const tells = !before?.role && (before?.adjective || isRelational(before?.form ?? ''));
  const told = tells ? context.words[i - 2] : before; // «مصدر حكومي | مطلع»
  if (!told?.role || told.article || !isOfficeField(context.words[i]?.form ?? '')) return false;
  const { article, form } = context.words[i + 1] ?? NONE;
  if (told.role.entry.kind === 'source') return true;
  return isGovernedBy(context.tokens.form[i] ?? '', ON) && !article && !isYear(form) && !isCalendarWord(form); // «خبير | مطلع»
}

/** «أهمية | اللقاء»: a noun with article behind, that is no day. */
function governsNoun({ words }: Context, i: number): boolean {
  const { article, lead, form } = words[i + 1] ?? NONE;
  return article && lead === '' && !isCalendarWord(form);
}

/** «مصدر دبلوماسي | ليدوري»: a word of relation that no lexicon knows, behind a source or another such word. */
function isUnknownRelation(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!before || before.article || !word || word.lead !== '' || !isRelational(word.form)) return false;
  if (context.taggedOf[i]?.kind === 'person') return false;
  const isSource = before.role?.entry.kind === 'source';
  return isSource || before.adjective !== undefined || isRelational(before.form);
}

/** «الخبراء | الاقتصاديين»: a plural of relation with article behind a plural. */
function isRelationOfMany({ words }: Context, i: number): boolean {
  const form = words[i]?.form ?? '';
  return words[i - 1]?.role?.number === 'plural' && isUnbound(form) && isRelational(form.slice(0, -2));
}

/** «الناشطون | الأكراد»، «الدول | الأعضاء»: a plural of people without ending of plurals, or «members» behind those who are. */
function isAdjectiveOfMany({ words }: Context, i: number): boolean {
  const [before, word] = [words[i - 1], words[i] ?? NONE];
  if (word.lead !== '') return false;
  if (word.form === MEMBERS) return before?.role?.number !== 'singular';
  const addressed = words[i - 2]?.verb?.entry.toward === 'object' && meansPeopleToo(word.form.slice(ARTICLE.length)); // «حث الأطباء | الشباب على كذا»
  return before?.role?.number === 'plural' && !addressed && isPluralAdjective(word.form.slice(ARTICLE.length));
}

/** «المتظاهرون | المقيمون في الميدان»: a plural with article behind one, both with their ending. */
function agreesInPlural({ words }: Context, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return (
    before?.role?.number === 'plural' &&
    isSoundPlural(before.form) &&
    isSoundPlural(word?.form ?? '') &&
    word?.lead === ''
  );
}

/** «الهيئة | الوطنية | للأطباء»، «المجلس | الأعلى | للقضاة»: which of the bodies of a calling it is. */
function isNationWide(word: Context['words'][number] | undefined): boolean {
  return word !== undefined && NATION_WIDE.has(word.form);
}

const NATION_WIDE = new Set(NATION_WIDE_ADJECTIVES.map(foldArabic));

/** «الجمعية الوطنية | للصيادين | الشبان»: those whom a union or the like is for, and which of them. */
function isOfUnion({ words }: Context, i: number): boolean {
  const own = words[i]?.role;
  const at = own?.preposition === TO ? i : i - 1;
  const role = words[at]?.role;
  const union = words[at - 1]?.bodyNoun ?? words[at - 2]?.bodyNoun;
  if (own?.number !== 'plural' || role?.number !== 'plural' || role.preposition !== TO) return false;
  return union?.entry.kind === 'civil' || (union?.entry.kind === 'government' && isNationWide(words[at - 1]));
}
