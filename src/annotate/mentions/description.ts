import { ARTICLE, endsFeminine, isFemininePlural } from '../../arabic/clitics.ts';
import { isIndefiniteAdjective, isRulingAdjective } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { IN } from '../../arabic/lexicons/attribution.ts';
import {
  isAdjectival,
  isCalendarWord,
  isCommonWord,
  isOfficeField,
  isPlainWord,
  isRank,
  isRelational,
  isUnbound,
  looksParticiple,
} from '../../arabic/names.ts';
import { countedBy, isDeputy, isOfficial } from '../../arabic/offices.ts';
import {
  isCourtesy,
  isFeminineElative,
  isOnlyTimeUnit,
  isPurpose,
  isToldOutlet,
  opensNominal,
  refusalEnd,
} from '../../arabic/phrases.ts';
import { nationInTwo } from '../../arabic/states.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { carriesManner, is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import {
  abroadEnd,
  belongingEnd,
  genitiveName,
  joinsAdjective,
  joinsField,
  pointedEnd,
  purposeEnd,
} from './description-parts.ts';
import { isHouse } from './house.ts';
import { isNameStart, opensPrintedName } from './name-parts.ts';

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
] as const;

/**
 * Where the description that goes on at `from` ends: nouns with article, adjectives, offices, bodies, states, and the
 * prepositional complements that belong to an office (باسم، للشؤون، بوزارة).
 */
export function descriptionEnd(context: Context, from: number, limit: number): number {
  let definite = context.words[from - 1]?.article === true;
  let described = false;
  let i = from;
  while (i < limit) {
    const hit = context.hitOf[i];
    if (joinsField(context, from - 1, i) || joinsAdjective(context, i)) {
      i++;
      continue;
    }
    const refusal = refusalEnd(context.tokens.form, i, limit);
    if (refusal !== undefined) return refusal;
    if (isHashMark(context, i) && i + 1 < limit && describes(context, i + 1, definite)) {
      i++;
      continue;
    }
    const named =
      genitiveName(context, i, limit) ??
      pointedEnd(context, i, limit) ??
      purposeEnd(context, i, limit) ??
      belongingEnd(context, i, limit) ??
      abroadEnd(context, i, limit);
    if (named !== undefined) {
      definite = true;
      i = named;
      continue;
    }
    if (isOnlyTimeUnit(context.tokens.form[i] ?? '') && context.words[i + 1]?.article) break; // «محققو الهيئة | الشهر الماضي»
    if (!describes(context, i, definite) || opensPerson(context, i) || isNamedAgain(context, from, i)) break;
    if (!definite && described && !isDescribing(context, i)) break;
    if (!definite && i > from && opensObject(context, i)) break;
    if (hit && hit.first === i && hit.taken === 0 && isOtherHit(context, i - 1, hit)) break; // «خبراء بالأمم المتحدة | رواندا»
    if (definite && i > from && isHouseAlone(context, i)) break;
    if (i === from && (opensAnother(context, from) || isDeed(context, i))) break;
    if (disagrees(context, i, i === from) || (i === from && isClosedPlural(context, i - 1, i))) break;
    if (!definite && i > from && opensNoun(context, i)) break;
    if (definite && opensThing(context, i)) break;
    described ||= context.words[i]?.adjective !== undefined;
    definite = !opensOffice(context, i, limit) && (definite || context.words[i]?.article === true || hit !== undefined);
    i = hit && hit.first === i && hit.last < limit ? hit.last + 1 : i + 1;
  }
  return i;
}

/** «القائم | بأعمال | رئيس بلدية كذا»: behind the link of an office another without article opens, told by what it governs. */
function opensOffice(context: Context, i: number, limit: number): boolean {
  const next = context.words[i + 1];
  const linked = context.words[i];
  if (!linked || !is(linked, 'officeLink') || i + 1 >= limit) return false;
  return next?.role?.entry.kind === 'office' && !next.article && next.role.preposition === '';
}

/** «العقيد | تركي المالكي»، «المحلل | أمير الكسواني»: an adjective or an office without article behind a definite word opens a name. */
function opensPerson(context: Context, i: number): boolean {
  const name = context.taggedOf[i];
  const word = context.words[i];
  if (isHouse(context, i + 1) && word?.article === false) return true; // «رئيس الهيئة | تركي آل فلان»
  if (name?.kind !== 'person' || name.first !== i || name.last === i || !word || word.article) return false;
  const before = context.words[i - 1];
  const titled = before?.article === true || before?.role?.entry.kind === 'honorific'; // «معالي | سلطان الفلاني»
  return word.adjective !== undefined || (word.role?.preposition === '' && titled);
}

/** «أنصار حقوق الإنسان | تويتر»: behind a definite word a medium or a company without article is another. */
function isHouseAlone(context: Context, i: number): boolean {
  const hit = context.hitOf[i];
  if (hit?.first !== i || hit.taken > 0 || context.words[i]?.article !== false) return false;
  return hit.known.kind === 'medium' || (hit.known.kind === 'body' && hit.known.entry.kind === 'company');
}

function isOtherHit(context: Context, i: number, hit: Context['hits'][number]): boolean {
  const before = context.hitOf[i];
  return before !== undefined && before !== hit && before.known.kind === 'body';
}

/** «السكان | الاعتداء على كذا»: a verbal noun with article describes nobody. */
function isDeed(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (before?.role?.article !== true || !word?.article || word.lead !== '' || word.adjective) return false;
  return word.speechNoun !== undefined || isVerbalNoun(word.form.slice(ARTICLE.length)); // «رفض المتحدث | الحديث عن كذا»
}

/** «المتحدث باسم الحكومة | باسم العوادي»: a second link of an office is a given name. */
function isNamedAgain(context: Context, from: number, i: number): boolean {
  if (!is(context.words[i] ?? NONE, 'officeLink') || !opensPrintedName(context, i)) return false;
  for (let k = from; k < i; k++) if (is(context.words[k] ?? NONE, 'officeLink')) return true;
  return false;
}

const NONE = wordOf('');

/** An office in the accusative behind a definite one tells a circumstance: الوزير متحدثاً للموقع. */
function isCircumstantial(word: Context['words'][number]): boolean {
  return word.role !== undefined && !word.role.article && word.form === `${foldArabic(word.role.entry.masculine)}ا`;
}

/** «استقبل الوزير | سفير ليدوريا»: behind an office of one word with article another without article is another person. */
function opensAnother(context: Context, from: number): boolean {
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
function disagrees(context: Context, i: number, behindHead: boolean): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.role || word.bodyNoun || word.adjective) return false;
  if (context.hitOf[i] || context.hitOf[i - 1]) return false;
  const gender = genderBefore(context, i - 1, behindHead) ?? (behindHead ? officeGender(context, i - 1) : undefined);
  if (gender !== undefined && (isFemininePlural(word.form) || isVerbalNoun(word.form.slice(ARTICLE.length))))
    return true;
  return gender !== undefined && (gender === 'f') !== (endsFeminine(word.form) || isFeminineElative(word.form));
}

/** «مراقبين | الأكثر»، «محتجون | النار»، «المراقبون | الخطوة»: a plural with its final ن governs no noun. */
function isClosedPlural(context: Context, at: number, next: number): boolean {
  const { role, form = '' } = context.words[at] ?? {};
  const word = context.words[next];
  return (
    role?.number !== undefined &&
    role.number !== 'singular' &&
    isUnbound(form) &&
    word?.article === true &&
    word.lead === '' &&
    (!role.article || !(word.role || word.adjective || isUnbound(word.form)))
  );
}

/** «مكتب الحامد | الاتفاق»: behind a word with article that no lexicon explains an ordinary definite noun is no adjective of it. */
function opensThing(context: Context, i: number): boolean {
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
function opensNoun(context: Context, i: number): boolean {
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
function opensObject(context: Context, i: number): boolean {
  const word = context.words[i];
  const before = context.words[i - 1];
  if (!word?.article || word.lead !== '' || !before || before.role || before.bodyNoun || is(before, 'officeLink'))
    return false;
  return (
    (before.adjective !== undefined || isRelational(before.form)) &&
    !isRank(word.form) &&
    context.hitOf[i - 1] === undefined
  );
}

/** Behind the adjective of a state only further adjectives go on: مصادر روسية مطلعة, not وسائل روسية | تقارير. */
function isDescribing(context: Context, i: number): boolean {
  const word = context.words[i];
  return (
    word !== undefined &&
    (word.adjective !== undefined ||
      isOfficeField(word.form) ||
      isIndefiniteAdjective(word.form) ||
      isRelational(word.form) ||
      isRank(context.tokens.form[i + 1] ?? '') ||
      word.role?.entry.kind === 'source' ||
      word.article ||
      word.lead !== '')
  );
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

/** Whether the word goes on a description; behind a definite word only what is definite or names an office does. */
function describes(context: Context, i: number, definite: boolean): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  if (is(word, 'officeLink') || isOfSource(context, i)) return true;
  if (isCourtesy(word.form) && context.hitOf[i - 1]?.known.kind === 'state') return true;
  if (isCalendarWord(word.form) || (isToldOutlet(word.form) && isClosedBehind(context, i + 1))) return false;
  if (!definite && isIndefiniteAdjective(word.form)) return true; // «مراجع ليدورية | عليا»
  if (isPurpose(word.form) && context.words[i - 1]?.bodyNoun?.article === false) return true; // «مكتب | مكافحة كذا»
  if (!definite && isIndefiniteAdjective(context.words[i - 1]?.form ?? '') && isPlainWord(word.form)) return false;
  const closed = definite || isRelational(context.words[i - 1]?.form ?? ''); // «مصادر رسمية | مقتل كذا»
  if (closed && word.lead === '' && !word.role && opensNominal(word.form)) return false; // «أعلن الوزير | وقف إطلاق النار»
  if (CLOSED.some((name) => is(word, name))) return false;
  const before = context.words[i - 1]?.role ?? context.words[i - 1]?.bodyNoun;
  const ofOffice = word.bodyNoun !== undefined && before?.article === false; // «رئيس | نادي كذا»، «مجلس | أمن كذا»
  if (word.verb && !word.role && !word.article && !ofOffice) return false;
  if (definite && isCircumstantial(word)) return false;
  if (word.complementiser || word.attribution || word.participle) return word.article || word.role !== undefined;
  const hit = context.hitOf[i];
  if (isClosed(context, i)) return false;
  if (isRulingAdjective(word.form) && isOfBody(context, i - 1)) return true; // «الحزب | الحاكم»
  if (opensBody(context, i)) return false;
  if (hit) return hit.conjunction === '' && (hit.preposition === '' || hit.known.kind !== 'medium');
  if (
    definite &&
    context.words[i - 1]?.article &&
    ((word.role?.article &&
      !isRelational(word.form) &&
      !isRelationOfMany(context, i) &&
      !isDeputy(word.form) &&
      (word.role.preposition === '' || word.role.entry.kind === 'profession')) ||
      (word.bodyNoun?.article && word.bodyNoun.preposition === '' && !isAdjectival(word.form)))
  )
    return false;
  if (word.role) {
    if (word.role.preposition !== '' && word.role.entry.kind === 'honorific') return false; // «أعرب الملك | للشيخ فلان»
    if (word.role.preposition === IN && !is(word, 'officeLink')) return false; // «رحب رئيس مجلس كذا | بأمين كذا»
    const others = definite && context.words[i - 1]?.article && !word.role.article && word.role.preposition === '';
    return word.role.conjunction === '' && !(others && word.role.number === 'plural'); // «الشرطة الفلانية | مسؤولين»
  }
  if (word.bodyNoun)
    return (
      word.bodyNoun.conjunction === '' && (word.bodyNoun.preposition === '' || word.bodyNoun.entry.kind !== 'medium')
    );
  if (word.article) return !carriesManner(word.lead);
  if (isOfficeField(word.form) && definite && context.words[i - 1]?.article && !word.adjective) return false;
  if (word.adjective || isOfficeField(word.form)) return true;
  return !definite && !word.speechNoun && (isPlainWord(word.form) || isUnknownRelation(context, i));
}

/** «مصدر | مطلع», where it is not «مطلع الأسبوع»: a word that describes a source, right behind one without article. */
function isOfSource(context: Context, i: number): boolean {
  const before = context.words[i - 1];
  const told = before?.adjective || isRelational(before?.form ?? '') ? context.words[i - 2] : before; // «مصدر حكومي | مطلع»
  return told?.role?.entry.kind === 'source' && !told.article && isOfficeField(context.words[i]?.form ?? '');
}

/** «مصدر دبلوماسي | ليدوري»: a word of relation that no lexicon knows, behind a source or another such word. */
function isUnknownRelation(context: Context, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!before || before.article || !word || word.lead !== '' || !isRelational(word.form)) return false;
  if (context.taggedOf[i]?.kind === 'person') return false;
  const isSource = before.role?.entry.kind === 'source';
  return isSource || before.adjective !== undefined || isRelational(before.form);
}

/** A clause, a colon or marks: «وزير الخارجية | للجزيرة | إن». */
function isClosedBehind(context: Context, i: number): boolean {
  const form = context.tokens.form[i];
  return context.words[i]?.complementiser !== undefined || form === ':' || form === '"';
}

/** «الخبراء | الاقتصاديين»: a plural of relation with article behind a plural. */
function isRelationOfMany({ words }: Context, i: number): boolean {
  const form = words[i]?.form ?? '';
  return words[i - 1]?.role?.number === 'plural' && isUnbound(form) && isRelational(form.slice(0, -2));
}

/** A noun of a body with article, or an adjective of it. */
function isOfBody(context: Context, i: number): boolean {
  const word = context.words[i];
  const official = word?.role?.number === 'singular' && isOfficial(word.role.entry.masculine); // «السياسي | المعارض»
  const told = word?.bodyNoun !== undefined || context.words[i - 1]?.bodyNoun?.article === true || official;
  return word?.article === true && told;
}

/** End of a known place, state or body at `from`. */
export function knownEnd(context: Context, from: number, limit: number): number | undefined {
  const hit = context.hitOf[from];
  return hit && hit.first === from && hit.last < limit ? hit.last + 1 : undefined;
}
