/**
 * Clitics of written Arabic: particles printed as one word with what follows or precedes them. All functions work on
 * folded forms (hamza and alef maqsura merged, marks gone).
 */

/** One way of reading a form: particles in front, the rest. `offset` counts the folded letters that the particles take. */
export interface Split {
  /** Conjunction و / ف, if any. */
  readonly conjunction: string;
  /** Preposition ب / ل / ك, if any. */
  readonly preposition: string;
  /** What is left, with its article: للمدينة → المدينة. */
  readonly rest: string;
  /** Letters in front of the rest in the form as printed: 1 for وقال; للمدينة has 1 (the second lam stands for the article). */
  readonly taken: number;
}

export const ARTICLE = 'ال';

/** The preposition of the one to whom. */
export const TO = 'ل';

/** The same joined to the article. */
export const DEFINITE_PREPOSITION = 'لل';

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
const PARTICLES = CONJUNCTIONS + PREPOSITIONS;
const MIN_REST = 2;

/** False where a form has no particle in front by its first letter. */
export function mayHoldParticle(form: string): boolean {
  return PARTICLES.includes(form[0] ?? '');
}

/**
 * All ways of reading `form` with particles in front, the form itself first, so that a lexicon which holds the whole
 * form wins over one that needs a particle (وزير before و+زير). The caller's lexicon decides; nothing is guessed here.
 */
export function splits(form: string): readonly Split[] {
  if (form === last) return lastSplits; // of one form many ask in a row
  lastSplits = splitsOf(form);
  last = form;
  return lastSplits;
}

let last = '';
let lastSplits: readonly Split[] = allSplits('', '');

function splitsOf(form: string): readonly Split[] {
  if (!mayHoldParticle(form)) return [{ conjunction: '', preposition: '', rest: form, taken: 0 }];
  const known = remembered.get(form);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = allSplits(form, form[0] ?? '');
  if (form.length <= LONGEST_REMEMBERED) remembered.set(form, found);
  return found;
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 24;
const remembered = new Map<string, readonly Split[]>();

function allSplits(form: string, first: string): readonly Split[] {
  const found: Split[] = [{ conjunction: '', preposition: '', rest: form, taken: 0 }];
  addPrepositions(form, '', 0, found);
  if (CONJUNCTIONS.includes(first) && form.length > MIN_REST) {
    found.push({ conjunction: first, preposition: '', rest: form.slice(1), taken: 1 });
    addPrepositions(form.slice(1), first, 1, found);
  }
  return found;
}

function addPrepositions(form: string, conjunction: string, taken: number, found: Split[]): void {
  const first = form[0] ?? '';
  if (!PREPOSITIONS.includes(first) || form.length <= MIN_REST) return;
  if (form.startsWith('لل')) {
    found.push({ conjunction, preposition: 'ل', rest: `ا${form}`.replace('الل', 'ال'), taken: taken + 1 });
  }
  found.push({ conjunction, preposition: first, rest: form.slice(1), taken: taken + 1 });
}

export type Person = 1 | 2 | 3;
export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** Person, gender and number as far as a form shows them. */
export interface Agreement {
  readonly person: Person;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
}

/** Object and possessive pronouns, longest first. */
export const ENCLITICS: readonly { readonly suffix: string; readonly agreement: Agreement }[] = [
  { suffix: 'هما', agreement: { person: 3, number: 'dual' } },
  { suffix: 'كما', agreement: { person: 2, number: 'dual' } },
  { suffix: 'ها', agreement: { person: 3, gender: 'f', number: 'singular' } },
  { suffix: 'هم', agreement: { person: 3, gender: 'm', number: 'plural' } },
  { suffix: 'هن', agreement: { person: 3, gender: 'f', number: 'plural' } },
  { suffix: 'كم', agreement: { person: 2, gender: 'm', number: 'plural' } },
  { suffix: 'نا', agreement: { person: 1, number: 'plural' } },
  { suffix: 'ه', agreement: { person: 3, gender: 'm', number: 'singular' } },
  { suffix: 'ك', agreement: { person: 2, number: 'singular' } },
  { suffix: 'ي', agreement: { person: 1, number: 'singular' } },
];

/** True when a noun's ending takes a feminine singular verb: taa marbuta, or the plural in ـات. */
export function endsFeminine(form: string): boolean {
  return form.endsWith('ة') || form.endsWith('ات');
}

/** The feminine noun that a pronoun was taken from: سيادت(ها) is سيادة. */
export function feminineOf(bare: string): string {
  return bare.endsWith('ت') ? `${bare.slice(0, -1)}ة` : bare;
}

/** True for a noun without article, in the accusative too: تقرير، تقريرا. */
export function isBareOf(form: string, noun: string): boolean {
  return form === noun || form === `${noun}ا`;
}

/** The noun of two that a folded form in the dual of a feminine governs something as: حركتا، وزارتي → حركة، وزارة. */
export function singleOfTwo(form: string): string | undefined {
  return /(?:تا|تي)$/u.test(form) ? `${form.slice(0, -2)}ة` : undefined;
}

const PEOPLE_IN_OBLIQUE = /^ال(?:م.{3,}|.ا.{2,3}|.{2,}ي)ين$/u;

/** The shapes of people told by a participle or by where they are from, in the plural that is no subject: المتنزهين، الراغبين. */
export function isPeopleInOblique(form: string): boolean {
  return PEOPLE_IN_OBLIQUE.test(form);
}

/** True for the ending of people named by where they belong, in the nominative: الحوثيون; of known bodies only, since تلفزيون has it too. */
export function isPeopleAsSubject(form: string): boolean {
  return form.endsWith('يون');
}

/** The shape of people told by a participle, as many, whom the noun behind tells by what they do it to: مبتكرو كذا، مزودو كذا. */
export function isBoundParticiple(form: string): boolean {
  return form.length > 4 && form.endsWith('و') && !form.endsWith('يو') && form.startsWith('م'); // not «مورينيو», «مترو»
}

/** The same behind a noun or a preposition: «نقابة | مستوردي السيارات». */
export function isBoundOblique(form: string): boolean {
  return form.length > 4 && form.endsWith('ي') && form.startsWith('م');
}

/** True when a noun's ending is the sound feminine plural: الاتهامات. */
export function isFemininePlural(form: string): boolean {
  return form.endsWith('ات');
}

/** True when a noun's ending is the sound masculine plural behind a verb or a preposition: المواطنين. */
export function isObliquePlural(form: string): boolean {
  return form.endsWith('ين');
}

/** True when a noun's ending is the sound masculine plural: الحوثيون، المسؤولين. */
export function isSoundPlural(form: string): boolean {
  return form.endsWith('ون') || form.endsWith('ين');
}
