import { WordPairs } from '../text/word-pairs.ts';
import { ARTICLE } from './clitics.ts';
import { FEMININE, FEMININE_BOUND } from './described-people.ts';
import { foldArabic } from './fold-table.ts';
import { OUR, OWN_REPORTERS, TO } from './lexicons/attribution.ts';
import {
  ANY_OVER_IT,
  CALLINGS_BESIDE_ANOTHER,
  CALLINGS_OF_HEADS,
  COMMITTEES,
  COUNTS,
  DEPUTY,
  DEPUTY_WORDS,
  DOER,
  ENVOYS,
  FORMER_WORDS,
  FORMERLY,
  GENERIC_SOURCES,
  HEADS_OF_BODIES,
  LEADER_HEADS,
  LEADER_NOUNS,
  MEMBER_OFFICES,
  MINISTERS,
  MINISTERS_BOUND,
  MISSION,
  OFFICE_TURNS,
  OFFICES_UNDER_ANOTHER,
  OFFICIALS,
  OVER_IT,
  PERSON_EPITHETS,
  POSSESSED_FIELDS,
  POSTED_OFFICES,
  PROSECUTORS,
  SOURCE_WORD,
  SPOKEN_FOR,
  SPOKESMEN,
  TEAM_NOUNS,
  TENURE_ADVERBS,
  TENURE_WORDS,
  WITNESS_NOUN,
} from './lexicons/offices.ts';
import { bareOfPronoun, holdsPronoun } from './phrases.ts';

const NUMBERS = new Map(COUNTS.map(({ word, value }) => [foldArabic(word), value]));

/** How many a numeral behind a plural says: القادة | الثلاثة → 3. */
export function countedBy(form: string): number | undefined {
  return NUMBERS.get(form);
}

/** True for whoever is sent by a body: مبعوث، ممثل. */
export function isEnvoy(head: string): boolean {
  return ENVOYS.includes(head);
}

/** True for a calling that somebody has beside another one: ناشط، خبير. `head` as a lexicon writes it. */
export function isCallingBesideAnother(head: string): boolean {
  return CALLINGS_BESIDE_ANOTHER.includes(head);
}

/** True for whoever serves under another who may be told by the same words: مستشار الرئيس، نائب الوزير. `head` as a lexicon writes it. */
export function isUnderAnother(head: string): boolean {
  return OFFICES_UNDER_ANOTHER.includes(head) || head === DEPUTY;
}

/** True for whoever is one of many in a body: نائب، قيادي. */
export function isMemberOffice(head: string): boolean {
  return MEMBER_OFFICES.includes(head);
}

/** True for whoever has one like him in other places: سفير، مدع. */
export function isPostedOffice(head: string): boolean {
  return POSTED_OFFICES.includes(head);
}

const PROSECUTING = new WordPairs(PROSECUTORS.map(foldArabic));

/** True for the two words of who charges in the name of a state: النائب | العام. */
export function isProsecutor(first: string, second: string): boolean {
  return PROSECUTING.has(first, second);
}

/** The stem of the noun of what an envoy heads. */
export function missionStem(): string {
  return stemOf(foldArabic(MISSION));
}

/** Heads of offices that a head noun covers: «القادة» and «الزعماء» are presidents, kings and prime ministers alike. */
export function leaderHeads(head: string): readonly string[] {
  return LEADER_NOUNS.includes(head) ? LEADER_HEADS : [head];
}

/** True for the head of a state, a party or an army, whom an article need not name: الرئيس، الملك. */
export function isLeader(head: string): boolean {
  return LEADER_HEADS.includes(head);
}

/** True for a noun of whoever speaks for a body: المتحدث، الناطق. */
export function isSpokesman(head: string): boolean {
  return SPOKESMEN.includes(head);
}

const FORMAL = new Set(SPOKEN_FOR.flatMap((word) => [word, `ال${word}`]).map(foldArabic));

/** True for a word that tells of a spokesman nothing further: الرسمي. */
export function isFormal(form: string): boolean {
  return FORMAL.has(form);
}

/** True for a calling that whoever heads a union, a club or a house has: الناشط، النقابي، الناشر. */
export function isCallingOfHeads(head: string): boolean {
  return CALLINGS_OF_HEADS.includes(head);
}

/** True for whoever heads a body: رئيس، مدير. */
export function isHeadOfBody(head: string): boolean {
  return HEADS_OF_BODIES.includes(head);
}

/** True for a noun that is a calling only with an adjective: الفاعل النقابي, not الفاعل. */
export function isDoer(head: string): boolean {
  return head === DOER;
}

/** True for a noun that means whatever source was told last: المصدر. */
export function isGenericSource(head: string): boolean {
  return GENERIC_SOURCES.includes(head);
}

/** True for the noun that means the words of whoever spoke last, a man, a woman or a body: المصدر. */
export function isSourceWord(head: string): boolean {
  return head === SOURCE_WORD;
}

/** True for a minister, by the noun in the masculine. */
export function isMinister(head: string): boolean {
  return MINISTERS.includes(head);
}

/** True for the noun of a body told by one field or several: لجنة الأمن والدفاع. */
export function isCommittee(noun: string): boolean {
  return COMMITTEES.includes(noun);
}

/** True for a noun that means a person of office by their state alone: المسؤول الليدوري. */
export function isOfficial(head: string): boolean {
  return OFFICIALS.includes(head);
}

const FORMER = new Set(FORMER_WORDS.flatMap((word) => [word, `ال${word}`]).map(foldArabic));

/** True for a word that says an office is held no longer: السابق، الراحل. */
export function isFormer(form: string): boolean {
  return FORMER.has(form);
}

const EPITHETS = new Set(PERSON_EPITHETS.map((word) => foldArabic(`ال${word}`)));

/** True for an adjective with article that praises somebody or tells an age: المخضرم. */
export function isPersonEpithet(form: string): boolean {
  return EPITHETS.has(form);
}

const TENURE = new Set(TENURE_WORDS.map((word) => foldArabic(`ال${word}`)));

/** True for a word that says since when or how an office is held: الجديد، المنتخب. */
export function isTenure(form: string): boolean {
  return TENURE.has(form);
}

/** True for an adverb that says until when an office was held, or that it is: سابقا. */
export function isTenureAdverb(form: string): boolean {
  return TENURE_ADVERBS.includes(form);
}

/** True for the adverb that says that an office is held no longer: رئيس الحكومة | سابقا. */
export function isFormerly(form: string): boolean {
  return form === FORMERLY;
}

const DEPUTIES = new Set(DEPUTY_WORDS.map(foldArabic));

/** True for the noun of an office that behind another is its adjective: الأمين العام | المساعد. */
export function isDeputy(form: string): boolean {
  return DEPUTIES.has(form);
}

const LEAD = /^(?:و|ف)?(?:[بكل]?ال|لل|[بل](?=ال))(?=..)/u;
const ENDING = /(?<=..)(?:ية|يا|ي|ا|ة)$/u;

/** A folded word without article, particles and ending, so that places, their adjectives and fields compare. */
export function stemOf(form: string): string {
  return form.replace(LEAD, '').replace(ENDING, '');
}

const TURNS = Map.groupBy(
  OFFICE_TURNS.map(({ head, field, means, open }) => ({
    head,
    open: open === true,
    fields: field.split(' ').map(formsOf),
    means: { head: means.head, words: new Set(means.field === undefined ? [] : [stemOf(foldArabic(means.field))]) },
  })),
  ({ head }) => head,
);

function formsOf(field: string): readonly string[] {
  const form = foldArabic(field);
  const bare = form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
  return [stemOf(form), bare, bare.slice(0, -1)];
}

/** The office that a turn of the press stands for: رئيس الدبلوماسية → وزير الخارجية. `words` are stems of what describes the head. */
export function officeTurn(
  head: string,
  words: ReadonlySet<string>,
): { readonly head: string; readonly words: ReadonlySet<string> } | undefined {
  const turn = TURNS.get(head)?.find(
    (one) =>
      (one.open || words.size === one.fields.length) &&
      one.fields.every((forms) => forms.some((form) => words.has(form))),
  );
  if (!turn?.open) return turn?.means;
  const further = [...words].filter((word) => !turn.fields.some((forms) => forms.includes(word)));
  if (further.length > 0 && !further.some((word) => TEAMS.has(word) || TEAMS.has(word.slice(TO.length))))
    return undefined; // «المدير الفني للمسرح»
  return { head: turn.means.head, words: new Set([...turn.means.words, ...further]) };
}

const TEAMS = new Set(TEAM_NOUNS.map((noun) => stemOf(foldArabic(noun))));

const BOUND_FIELDS = new Map(
  [
    ...POSSESSED_FIELDS.map((field) => [field, field] as const),
    ...MINISTERS_BOUND.forms.map((form) => [form, MINISTERS_BOUND.field] as const),
  ].map(([bound, field]) => [boundForm(foldArabic(bound)), foldArabic(field)] as const),
);

function boundForm(form: string): string {
  return form.endsWith(FEMININE) ? form.slice(0, -1) + FEMININE_BOUND : form;
}

/** What an office is over, from the form with the pronoun of whose it is: خارجيته → خارجية; undefined for another word. */
export function fieldOfSomebody(form: string): string | undefined {
  return holdsPronoun(form) ? BOUND_FIELDS.get(bareOfPronoun(form)) : undefined;
}

const WITNESS = foldArabic(WITNESS_NOUN);

/** True for the noun of a witness, in the masculine: whoever saw it may have been named. */
export function isWitness(masculine: string): boolean {
  return foldArabic(masculine) === WITNESS;
}

const OURS = new Map(OWN_REPORTERS.map((word) => [foldArabic(word), foldArabic(word).slice(0, -OUR.length)] as const));

/** The noun of whoever reports for the paper itself, without its pronoun: مراسل of مراسلنا; undefined for another word. */
export function ownReporter(form: string): string | undefined {
  return OURS.get(form);
}

const OVER = new Set(OVER_IT);

/** True for a head noun of those who are over something: مدير، مسؤول، قائد. */
export function isOverIt(head: string): boolean {
  return OVER.has(head);
}

const ANY_OVER = new Set(ANY_OVER_IT);

/** True for a head noun that tells no rank of whoever is over something: مسؤول، منسق; not رئيس beside قائد of the same body. */
export function isAnyOver(head: string): boolean {
  return ANY_OVER.has(head);
}
