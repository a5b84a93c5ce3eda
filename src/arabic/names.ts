import { ARTICLE, mayHoldParticle, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { isOrdinaryWord } from './known-words.ts';
import {
  ARRANGED,
  BINDING_TEXTS,
  MEASURES,
  OCCASION_NOUNS,
  PUBLISHING_VERBS,
  SPEAKING_DOCUMENTS,
} from './lexicons/attribution.ts';
import {
  AUTHORITY,
  BRANCH_NOUNS,
  COUNCILS_OF_STATE,
  CROWNED_NOUNS,
  GOVERNMENT_NOUNS,
  LOCAL_ADJECTIVES,
  LOCATED_NOUNS,
  LONE_BRANCH_NOUNS,
  PART_NOUNS,
  SHARED_NAMES,
  TYPE_NOUNS,
  WARDS,
} from './lexicons/body-speech.ts';
import { MORE_MONTHS, WEEKDAYS } from './lexicons/calendar.ts';
import { ORDINALS } from './lexicons/cardinals.ts';
import { LEXICAL_INITIALS } from './lexicons/common-words.generated.ts';
import {
  ARABIC_GIVEN_NAMES,
  COMMON_GIVEN_NAMES,
  COMMON_NAMES_OF_SERVANTS,
  FEMALE_GIVEN_NAMES,
} from './lexicons/given-names.ts';
import { HIJRI_MONTHS, MONTHS } from './lexicons/months.generated.ts';
import {
  CAPITALS_AS_NAMES,
  COUNTING_WORDS,
  DAYS_ALONE,
  FAMILY_NAMES,
  INTERVIEW_BYLINES,
  MONTHS_AS_NAMES,
  NAME_LINKS,
  NAMES_WITH_WAW,
  OFFICE_FIELDS,
  PARENT_ALONE,
  PARENT_GOVERNED,
  PARENT_WORDS,
  RANK_WORDS,
  TITLES_AS_GIVEN_NAMES,
} from './lexicons/name-words.ts';
import { NO_NAME_WORDS, SHORT_WORDS_WITH_WAW } from './lexicons/no-name-words.ts';
import { RELATION_LIKE } from './lexicons/phrase-words.ts';
import { RESIDUE } from './lexicons/residue.ts';
import { memberOf } from './member.ts';
import { tellsManner } from './phrases.ts';
import { isDualVerb } from './verb-shape.ts';

/** Particles inside personal names. `inner`: opens no name by itself; `last`: may end one. */
export const PERSON_LINKS: ReadonlyMap<string, { readonly inner: boolean; readonly last: boolean }> = new Map(
  NAME_LINKS.map(({ word, inner, last }) => [foldArabic(word), { inner, last }]),
);

const ALSO_NAMES = new Set(MONTHS_AS_NAMES.map(foldArabic));
const CALENDAR = new Set(
  [
    ...MONTHS.map((month) => foldArabic(month.surface)),
    ...HIJRI_MONTHS.map((month) => foldArabic(month.surface)),
    ...MORE_MONTHS.map((month) => foldArabic(month.surface)),
    ...WEEKDAYS.map((day) => foldArabic(day.surface)),
  ].filter((form) => !ALSO_NAMES.has(form)),
);

const DAYS = new Set(DAYS_ALONE.map(foldArabic));

/** True for a weekday that is no name of a family: الأحد. */
export function isDayAlone(form: string): boolean {
  return DAYS.has(form);
}

/** True for names of weekdays and months, particles in front allowed. */
export function isCalendarWord(form: string): boolean {
  return CALENDAR.has(form) || (mayHoldParticle(form) && splits(form).some(({ rest }) => CALENDAR.has(rest)));
}

const WITH_WAW = new Set(NAMES_WITH_WAW.map(foldArabic));

/** True when a word inside a row of names is read as «و» or «لل» with another word: ترامب | وكيم, but not وانغ. */
export function opensWithParticle(form: string): boolean {
  if (form.startsWith('و')) return !WITH_WAW.has(form);
  return form.startsWith('لل');
}

const FIELDS = new Set(OFFICE_FIELDS.map(foldArabic));

/** True for a noun or adjective that describes an office and so opens no name: وزير | خارجية. */
export function isOfficeField(form: string): boolean {
  return FIELDS.has(form);
}

/** «وزير | المالية»: behind a noun without article a field that is the adjective of a state as well names no state. */
export function isFieldBehind(noun: string, form: string): boolean {
  return (
    !splits(noun).some(({ rest }) => rest.startsWith(ARTICLE)) &&
    form.startsWith(ARTICLE) &&
    FIELDS.has(form.slice(ARTICLE.length))
  );
}

const POSSESSED = /(?:ها|هما|هم|نا)$/u;
const SHORTEST_POSSESSED = 5;

/** An ordinary word without a possessive pronoun: what can describe an office without article (مصدر أمني رفيع). */
export function isPlainWord(form: string): boolean {
  return isOrdinaryWord(form) && !POSSESSIVE.test(form);
}

/** An ordinary word in the accusative without article: خبرا، مباشرا. */
export function isAccusativeWord(form: string): boolean {
  return form.endsWith('ا') && isPlainWord(form);
}

const ORDINAL_FORMS = new Set(ORDINALS.map(foldArabic));

/** True for which of several somebody is: الثاني. */
export function isOrdinal(form: string): boolean {
  return ORDINAL_FORMS.has(form);
}

/** A verb in the dual, or how somebody speaks, behind a name: «فلانة | ضاحكة»، «فلان | مازحا». */
export function endsNoName(form: string): boolean {
  return isDualVerb(form) || tellsManner(form) || isAccusativeWord(form);
}

/** A plural or dual with the final ن that it loses before a noun it governs: مراقبون، محتجين. */
export function isUnbound(form: string): boolean {
  return /(?:ون|ين|ان)$/u.test(form);
}

/** Begins with م as participles do: متطابقة، مطلع. */
export function looksParticiple(form: string): boolean {
  return form.startsWith('م');
}

/** A pronoun as it stands behind a particle: هم of بهم. */
export function isBarePronoun(form: string): boolean {
  return BARE_PRONOUN.test(form);
}

const BARE_PRONOUN = /^(?:هم|هما|هن|ها|كم|نا)$/u;
const PARTICLE = /^[وفبل]/u;
const POSSESSIVE = /(?:ه|ها|هما|هم|نا)$/u;

/** True for the field of a ministry that stands for it: «الدفاع» of «الدفاع الروسية». */
export function isFieldAlone(form: string): boolean {
  return FIELDS_ALONE.has(form);
}

const FIELDS_ALONE = new Set(CROWNED_NOUNS.map(foldArabic));

/** True for an ordinary word beside those of the counts, or a preposition with its pronoun: no part of a name. */
export function isNoName(form: string): boolean {
  return NO_NAMES.has(form);
}

const NO_NAMES = new Set(NO_NAME_WORDS.map(foldArabic));

/** True for an ordinary word that opens with «و»: وقع، وقت، واصفا. */
export function isShortWithWaw(form: string): boolean {
  return SHORT_WITH_WAW.has(form);
}

const SHORT_WITH_WAW = new Set(SHORT_WORDS_WITH_WAW.map(foldArabic));

/** True for an ordinary word (learnt from counts), or one that carries a possessive pronoun: neither is part of a name. */
export function isCommonWord(form: string): boolean {
  if (
    isOrdinaryWord(form) ||
    (form.length > 5 && PARTICLE.test(form) && isOrdinaryWord(form.slice(1)) && !WITH_WAW.has(form))
  )
    return true;
  if (form.length < SHORTEST_POSSESSED) return false;
  if (form.endsWith('ه') && (isOrdinaryWord(form.slice(0, -1)) || isOrdinaryWord(`${form.slice(0, -2)}ة`))) return true;
  return POSSESSED.test(form) || form.endsWith('وا') || (form.endsWith('ا') && isOrdinaryWord(form.slice(0, -1)));
}

/** True for a word with article that can be a family name: its stem is no ordinary word (المالكي, not الاتفاق). */
export function isFamilyForm(form: string): boolean {
  if (!form.startsWith(ARTICLE)) return false;
  const stem = form.slice(ARTICLE.length);
  return (
    FAMILY.has(form) ||
    (!isCommonWord(stem) &&
      !COUNTED.has(form) &&
      !stem.endsWith('ة') &&
      !stem.endsWith('ات') &&
      !stem.endsWith('ون') &&
      !stem.endsWith('ين'))
  );
}

const FAMILY = new Set(FAMILY_NAMES.map(foldArabic));
const COUNTED = new Set(COUNTING_WORDS.map(foldArabic));

const OCCASIONS = new Set(OCCASION_NOUNS.map(foldArabic));

/** True for a noun of an occasion of speech: بيان، مقابلة، مؤتمر. */
export function isOccasion(form: string): boolean {
  return OCCASIONS.has(form) || (form.startsWith(ARTICLE) && OCCASIONS.has(form.slice(2)));
}

const LEXICAL = new Set(LEXICAL_INITIALS.trim().split(/\s+/u));

/** True when ب / ل / ك at the head of a form is a letter of the word, not a particle: بيان, بلاده. */
export function opensLexically(form: string): boolean {
  return LEXICAL.has(form);
}

/** True for a noun of a mission that is named with its place. */
export function isLocatedNoun(noun: string): boolean {
  return LOCATED_NOUNS.includes(noun);
}

/** True for such a noun that its article alone tells: الشرطة. */
export function isLoneBranch(noun: string): boolean {
  return LONE_BRANCH_NOUNS.includes(noun);
}

/** True for the noun of a body of which every place has one. */
export function isBranchNoun(noun: string): boolean {
  return BRANCH_NOUNS.includes(noun);
}

const LOCAL = new Set(LOCAL_ADJECTIVES.map(foldArabic));

/** True for المحلية، البلدي: an adjective of a body whose place tells which one it is. */
export function isLocalAdjective(form: string): boolean {
  return LOCAL.has(form);
}

const WARD = new Set(WARDS.map(({ deed, preposition }) => `${foldArabic(deed)} ${foldArabic(preposition)}`));

/** True for الدفاع | عن: a deed that names a body, with the preposition of what it is for. */
export function isWard(deed: string, preposition: string): boolean {
  return WARD.has(`${deed} ${preposition}`);
}

const SHARED = new Set(SHARED_NAMES.map(foldArabic));

/** True for مفوضية حقوق الإنسان: a body of the world, and of a state where one is told behind it. */
export function isSharedName(words: string): boolean {
  return SHARED.has(words);
}

const COUNCIL_FIELDS = new Set(COUNCILS_OF_STATE.map(foldArabic));

/** True for الوزراء، النواب: whose council a state has one of. */
export function isCouncilField(form: string): boolean {
  return COUNCIL_FIELDS.has(form);
}

/** True for the noun of a part of bodies: مكتب، هيئة. */
export function isPartNoun(noun: string): boolean {
  return PART_NOUNS.includes(noun) || noun === AUTHORITY;
}

/** A noun that is an adjective by form: الخارجية in «وزير الشؤون الخارجية». */
export function isAdjectival(form: string): boolean {
  return form.endsWith('ية');
}

const TYPES = new Set(TYPE_NOUNS.map(foldArabic));

/** True for صحيفة، قناة، شبكة …: the kind of a medium before its name. */
export function isTypeNoun(form: string): boolean {
  return TYPES.has(form);
}

const DOCUMENTS = new Set(SPEAKING_DOCUMENTS.map(foldArabic));

/** True for a document or a body of figures that speaks for whoever issued it: بيان، الوثيقة، إحصاءات. */
export function isSpeakingDocument(form: string): boolean {
  return DOCUMENTS.has(form);
}

const BINDING = new Set([...BINDING_TEXTS, ...MEASURES].map(foldArabic));

/** True for a text that binds rather than tells, or a measure by which things are sorted: اتفاق، قانون، الحجم; ل in front allowed (وفقا لاتفاق). */
export function isBindingText(form: string): boolean {
  return splits(form).some(({ rest, conjunction }) => conjunction === '' && BINDING.has(rest));
}

const AS_ARRANGED = new Set(ARRANGED.map(foldArabic));

/** True for what is arranged or foreseen: المقرر، المعتاد; ل in front allowed (وفقا للمقرر). */
export function isArranged(form: string): boolean {
  return splits(form).some(({ rest, conjunction }) => conjunction === '' && AS_ARRANGED.has(rest));
}

/** True for the folded noun of a government, which stands for its state: حكومة، سلطات. */
export const isGovernmentNoun = memberOf(GOVERNMENT_NOUNS);

/** A form with the article and without «and» in front: والوزارة → الوزارة, وزارة → الوزارة. */
export function withArticle(form: string): string {
  const bare = /^[وف]ال/u.test(form) ? form.slice(1) : form;
  return bare.startsWith(ARTICLE) ? bare : `${ARTICLE}${bare}`;
}

const PUBLISHING = new Set(PUBLISHING_VERBS.map(foldArabic));

/** True for a verb by which a medium brings words to the public, with the pronoun of what it brings (نشرته، نقلتها). */
export function isPublishing(form: string): boolean {
  return PUBLISHING.has(form);
}

/** The places an adjective with article may be made from: الليدوري → ليدوريا, ليدور. Empty for other words. */
export function placesOf(form: string): readonly string[] {
  const stem = /^ال(.{3,}?)(?:ي|ية)$/u.exec(form)?.[1];
  return stem === undefined ? [] : [`${stem}يا`, `${stem}ا`, stem];
}

const RANKS = new Set(RANK_WORDS.map(foldArabic));

/** المستوى in «رفيع المستوى»: definite by form only. */
export function isRank(form: string): boolean {
  return RANKS.has(form);
}

const RELATION_LIKES = new Set(RELATION_LIKE.map(foldArabic));

/** An indefinite adjective of relation by form: غربي، أمنية. */
export function isRelational(form: string): boolean {
  return form.length > 3 && (form.endsWith('ي') || form.endsWith('ية')) && !RELATION_LIKES.has(form);
}

const FEMALE = new Set(FEMALE_GIVEN_NAMES.map(foldArabic));

const GIVEN = new Set(ARABIC_GIVEN_NAMES.map(foldArabic));

/** True for an Arabic given name. */
export function isGivenName(form: string): boolean {
  return GIVEN.has(form) || FEMALE.has(form);
}

const BORNE_BY_MANY = new Set(COMMON_GIVEN_NAMES.map(foldArabic));

/** True for a given name that by itself means nobody known: محمد; not عباس, by which papers call a president. */
export function meansNobody(form: string): boolean {
  return isGivenName(form) || BORNE_BY_MANY.has(form);
}

const SERVANTS = new Set(COMMON_NAMES_OF_SERVANTS.map((name) => foldArabic(name).replace(' ', '')));

/** True for a name of two words, its letters without the blank, that by itself means nobody known: عبد السلام. */
export function isServantOfMany(letters: string): boolean {
  return SERVANTS.has(letters);
}

/** True for a given name that women bear. */
export function isFemaleName(form: string): boolean {
  return FEMALE.has(form);
}

/** True for a capital by whose name people are called as well: صوفيا. */
export const isCapitalAsName = memberOf(CAPITALS_AS_NAMES);

const PARENTS = new Set(PARENT_WORDS.map(foldArabic));

/** True for «father of», «mother of» before the name of a child: أبو نادر. */
export const isParent = (form: string): boolean => PARENTS.has(form);

const JOINED = /(?<!\p{L})(?:عبد|أبو)(?=ال\p{L})/gu;

/** «أبي مالك», «أبا مالك»: whose father somebody is, by one word or with the family behind it, where another governs the name. */
const GOVERNED_PARENT = new RegExp(`^(?:${PARENT_GOVERNED.join('|')}) (?=\\p{L}+(?: ال\\p{L}+)?$)`, 'u');

/** «عبدالله» → «عبد الله», «أبوالعز» → «أبو العز», «أبي مالك» → «أبو مالك», as it is commonest. */
export function parted(name: string): string {
  return name.replace(JOINED, '$& ').replace(GOVERNED_PARENT, `${PARENT_ALONE} `);
}

/** A field of office with a possessive pronoun, without it: خارجيتها → خارجية. */
export function possessedField(form: string): string | undefined {
  const stem = /^(.{3,})ت(?:ها|هم|هما)$/u.exec(form)?.[1];
  return stem !== undefined && FIELDS.has(`${stem}ة`) ? `${stem}ة` : undefined;
}

export function isPossessedField(form: string): boolean {
  return possessedField(form) !== undefined;
}

/** True for the form of a comparative: أفضل، أكبر. */
export function isElative(form: string): boolean {
  return form.length === 4 && form.startsWith('ا');
}

const ALEF = '\u0627';

const BYLINERS = new Set([...RESIDUE.byline, ...INTERVIEW_BYLINES].map(foldArabic));

/** True for the word that opens the line with the author: كتب، إعداد. */
export function isByliner(form: string): boolean {
  return BYLINERS.has(form);
}

/** True for a form with the ending of the indefinite accusative. */
export function endsAccusative(form: string): boolean {
  return form.endsWith(ALEF);
}

/** True for an ordinary word in the indefinite accusative: حضورا، مبتسما. */
export function isAccusative(form: string): boolean {
  return endsAccusative(form) && isCommonWord(form);
}

const TITLE_NAMES = new Set(TITLES_AS_GIVEN_NAMES.map(foldArabic));

/** True for a form of address that is a given name too: السيد. */
export function isTitleOrName(form: string): boolean {
  return TITLE_NAMES.has(form);
}

/** True for a word whose first letter is of a script before the Arabic: (Acme). */
export function isForeign(form: string): boolean {
  return form !== '' && form < FIRST_ARABIC && /\p{L}/u.test(form[0] ?? '');
}

const FIRST_ARABIC = '\u0600';
