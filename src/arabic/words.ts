import { type Agreement, ARTICLE, ENCLITICS, splits } from './clitics.ts';
import { conjugate, nounForms, participleForms } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import { ASCRIBING_VERBS, ATTRIBUTION_WORDS, RELAY_NOUNS, RELAY_VERBS } from './lexicons/attribution.ts';
import { BODY_NOUNS } from './lexicons/body-nouns.ts';
import { WITHOUT_ARTICLE } from './lexicons/common-words.generated.ts';
import type { BodyNounEntry, RoleEntry } from './lexicons/entries.ts';
import { ALEF_LAM_NOUNS } from './lexicons/name-words.ts';
import { POSSESSED_OFFICES } from './lexicons/offices.ts';
import { PARTICLES, type ParticleClass } from './lexicons/particles.ts';
import { NO_PARTICIPLES, NO_VERBS, REPORTING_VERBS, type ReportingVerb } from './lexicons/reporting-verbs.ts';
import { GOVERNOR, ROLES } from './lexicons/roles.ts';
import { STATES } from './lexicons/states.ts';

/** A word read as a finite verb of speech. */
export interface VerbSense {
  readonly entry: ReportingVerb;
  readonly conjunction: string;
  readonly tense: 'past' | 'present';
  readonly future: boolean;
  readonly subject: Agreement;
  readonly object?: Agreement;
  readonly passive: boolean;
}

/** A word read as a participle of circumstance (مشيراً). */
export interface ParticipleSense {
  readonly entry: ReportingVerb;
  readonly conjunction: string;
  readonly subject: Agreement;
}

/** A word read as a noun of speech (قوله، بالقول، إعلان). */
export interface SpeechNounSense {
  readonly entry: ReportingVerb;
  readonly conjunction: string;
  readonly preposition: string;
  readonly doer?: Agreement;
  readonly article: boolean;
}

/** أن، إن، بأن، أنه، وإنها …: letters of particles in front, and the pronoun it carries. */
export interface ComplementiserSense {
  readonly conjunction: string;
  readonly pronoun?: Agreement;
}

export interface RoleSense {
  readonly entry: RoleEntry;
  readonly conjunction: string;
  readonly preposition: string;
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
  readonly article: boolean;
  /** Carries the pronoun of the body it belongs to: أمينه | العام. */
  readonly possessed?: true;
}

/** All that the lexicons know of one folded form. Made once for each form and shared. */
export interface Word {
  readonly form: string;
  readonly verb?: VerbSense;
  readonly participle?: ParticipleSense;
  readonly speechNoun?: SpeechNounSense;
  readonly complementiser?: ComplementiserSense;
  readonly attribution?: { readonly takes: 'noun' | 'verb' | 'both'; readonly conjunction: string };
  readonly role?: RoleSense;
  readonly bodyNoun?: {
    readonly entry: BodyNounEntry;
    readonly article: boolean;
    readonly conjunction: string;
    readonly preposition: string;
  };
  /** ISO code of the state whose adjective this is. */
  readonly adjective?: {
    readonly code: string;
    readonly article: boolean;
    readonly plural: boolean;
    readonly gender: 'm' | 'f';
  };
  readonly relays: boolean;
  /** نقلاً: a participle of relaying. */
  readonly relayNoun: boolean;
  /** Begins with the article, particles in front allowed. */
  readonly article: boolean;
  /** Particles in front of the article: ب of بالهجوم, ل of للشؤون. */
  readonly lead: string;
  /** The closed classes of the word, asked for by `is`; 0 when it belongs to none. */
  readonly bits: number;
}

const CLASSES = Object.keys(PARTICLES) as ParticleClass[];
if (CLASSES.length > 52) throw new RangeError(`${CLASSES.length} classes of particles do not fit into one number`);
const BIT = Object.fromEntries(CLASSES.map((name, index) => [name, 2 ** index])) as Readonly<
  Record<ParticleClass, number>
>;
const HALF = 2 ** 32;

/** True when the word, with or without و / ف in front, belongs to a closed class. */
export function is(word: Word, name: ParticleClass): boolean {
  const bit = BIT[name];
  return bit < HALF ? (word.bits & bit) !== 0 : (Math.floor(word.bits / HALF) & (bit / HALF)) !== 0;
}

/** All bits of both; classes may be more than the 32 that one bitwise operation holds. */
function union(a: number, b: number): number {
  return ((a | b) >>> 0) + (Math.floor(a / HALF) | Math.floor(b / HALF)) * HALF;
}

/** True when an office has a plural in ـون (مسؤولون), so that ـين may be its oblique. */
export function hasSoundPlural({ entry }: RoleSense): boolean {
  return entry.plural.some((plural) => plural.endsWith('ون'));
}

/** True for نسب, whose source stands behind إلى or ل rather than عن. */
export function ascribes(word: Word): boolean {
  return word.verb !== undefined && ASCRIBING.has(word.verb.entry.past);
}

const ASCRIBING = new Set(ASCRIBING_VERBS);

/** True for ب and ك in front of a noun: they open a circumstance or a content, never the rest of a title. */
export function carriesManner(lead: string): boolean {
  return lead.endsWith('ب') || lead.endsWith('ك');
}

const VERBS = new Map<string, Omit<VerbSense, 'conjunction' | 'future'>>();
const PARTICIPLES = new Map<string, Omit<ParticipleSense, 'conjunction'>>();
const NOUNS = new Map<string, Omit<SpeechNounSense, 'conjunction' | 'preposition'>>();
const PARTICLE_BITS = new Map<string, number>();
const COMPLEMENTISERS = new Map<string, Agreement | undefined>();
const OTHER_VERBS = new Set(NO_VERBS.map(foldArabic));
const ORDINARY = new Set(NO_PARTICIPLES.map(foldArabic));
const ATTRIBUTIONS = new Map<string, 'noun' | 'verb' | 'both'>();
const ROLE_FORMS = new Map<string, Omit<RoleSense, 'conjunction' | 'preposition'>>();
const BODY_FORMS = new Map<string, { entry: BodyNounEntry; article: boolean }>();
const ADJECTIVES = new Map<string, NonNullable<Word['adjective']>>();

buildVerbs();
buildParticles();
buildRoles();
buildAdjectives();

const RELAYS = new Set(REPORTING_VERBS.filter((entry) => RELAY_VERBS.includes(entry.past)));
const RELAY_FORMS = new Set(RELAY_NOUNS.map(foldArabic));

const NO_ARTICLE = new Set(WITHOUT_ARTICLE.trim().split(/\s+/u));
const EIGHTH_STEM = ALEF_LAM_NOUNS.map(foldArabic);

/** «التزام», «التزامه»: a verbal noun whose own letters look like the article. */
function holdsArticleLetters(form: string): boolean {
  return EIGHTH_STEM.some((noun) => form.startsWith(noun) && (form.length === noun.length || PRONOUNS.test(form)));
}

const PRONOUNS = /(?:ه|ها|هم|هما|ا|ات)$/u;
const LIMIT = 100_000;
let cache = new Map<string, Word>();

/** What the lexicons know of a folded form. Remembered, because a newspaper's vocabulary is small. */
export function wordOf(form: string): Word {
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache = new Map();
  const word = lookUp(form);
  cache.set(form, word);
  return word;
}

/** The article is printed with a bare alef: «إلينا», «ألكسندر» fold to it and carry none. */
const WITH_HAMZA = /^[وفبكل]{0,2}[أإآ]ل/u;

/** Whether print may tell more of the word than its folded form: an article that is none, a governor. */
export function mayDiffer(word: Word): boolean {
  return word.article || word.form === FOLDED_GOVERNOR;
}

/** The word as it is read where it is printed so: without the article that only folding shows. */
export function asPrinted(word: Word, printed: string): Word {
  if (printed === GOVERNOR && word.bits !== 0) return governor;
  if (!word.article || !WITH_HAMZA.test(printed)) return word;
  let bare = withoutArticle.get(word);
  if (bare === undefined) {
    bare = { ...word, article: false, lead: '' };
    withoutArticle.set(word, bare);
  }
  return bare;
}

const FOLDED_GOVERNOR = foldArabic(GOVERNOR);
const withoutArticle = new WeakMap<Word, Word>();

/** «والي المدينة»: printed with ي it is the office, not «and to». */
const governor: Word = {
  form: foldArabic(GOVERNOR),
  relays: false,
  relayNoun: false,
  article: false,
  lead: '',
  bits: 0,
  ...governorRole(),
};

function governorRole(): Pick<Word, 'role'> {
  const role = ROLE_FORMS.get(foldArabic(GOVERNOR));
  return role ? { role: { ...role, conjunction: '', preposition: '' } } : {};
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function lookUp(form: string): Word {
  const word: Mutable<Word> = { form, relays: false, relayNoun: false, article: false, lead: '', bits: 0 };
  for (const { conjunction, preposition, rest } of splits(form)) {
    if (
      rest.startsWith(ARTICLE) &&
      rest.length > 3 &&
      !word.article &&
      !NO_ARTICLE.has(rest) &&
      !holdsArticleLetters(rest)
    ) {
      word.article = true;
      word.lead = conjunction + preposition;
    }
    if (preposition === '') lookUpVerbal(word, rest, conjunction);
    lookUpNominal(word, rest, conjunction, preposition);
    if (preposition === '' || preposition === 'ب') lookUpComplementiser(word, rest, conjunction);
  }
  if (word.relayNoun) delete word.verb;
  if (is(word, 'preposition') || is(word, 'topic')) delete word.role; // وإلى is no governor (والي), أما no mother
  word.relays = word.verb !== undefined && RELAYS.has(word.verb.entry);
  return word;
}

function lookUpVerbal(word: Mutable<Word>, rest: string, conjunction: string): void {
  const future = rest.startsWith('س') && VERBS.get(rest.slice(1))?.tense === 'present';
  const verb = VERBS.get(rest) ?? (future ? VERBS.get(rest.slice(1)) : undefined);
  if (verb && !word.verb) word.verb = { ...verb, conjunction, future: future && !VERBS.has(rest) };
  const participle = PARTICIPLES.get(rest);
  if (participle && !word.participle) word.participle = { ...participle, conjunction };
  const takes = ATTRIBUTIONS.get(rest);
  if (takes && !word.attribution) word.attribution = { takes, conjunction };
  word.bits = union(word.bits, PARTICLE_BITS.get(rest) ?? 0);
  if (RELAY_FORMS.has(rest)) word.relayNoun = true;
}

function lookUpNominal(word: Mutable<Word>, rest: string, conjunction: string, preposition: string): void {
  const noun = NOUNS.get(rest);
  if (noun && !word.speechNoun) word.speechNoun = { ...noun, conjunction, preposition };
  const role = ROLE_FORMS.get(rest);
  if (role && !word.role) word.role = { ...role, conjunction, preposition };
  const body = BODY_FORMS.get(rest);
  if (body && !word.bodyNoun) word.bodyNoun = { ...body, conjunction, preposition };
  const adjective = ADJECTIVES.get(rest);
  if (adjective && !word.adjective) word.adjective = adjective;
}

function lookUpComplementiser(word: Mutable<Word>, rest: string, conjunction: string): void {
  if (word.complementiser || !COMPLEMENTISERS.has(rest)) return;
  const pronoun = COMPLEMENTISERS.get(rest);
  word.complementiser = pronoun ? { conjunction, pronoun } : { conjunction };
}

function setOnce<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

function buildVerbs(): void {
  for (const entry of REPORTING_VERBS) {
    for (const { form, tense, subject, object } of conjugate(entry.past, entry.present)) {
      if (!OTHER_VERBS.has(form))
        setOnce(VERBS, form, { entry, tense, subject, passive: false, ...(object && { object }) });
    }
    for (const passive of entry.passive ?? []) {
      const tense = foldArabic(passive).startsWith('ي') ? 'present' : 'past';
      const form = foldArabic(passive);
      const known = VERBS.get(form);
      if (!known)
        VERBS.set(form, { entry, tense, subject: { person: 3, gender: 'm', number: 'singular' }, passive: true });
    }
    if (entry.participle)
      for (const { form, subject } of participleForms(entry.participle))
        if (!ORDINARY.has(form)) setOnce(PARTICIPLES, form, { entry, subject });
    for (const noun of entry.noun ?? []) {
      for (const { form, doer, article } of nounForms(noun))
        setOnce(NOUNS, form, { entry, article, ...(doer && { doer }) });
    }
  }
}

function buildParticles(): void {
  for (const name of CLASSES) {
    for (const particle of PARTICLES[name]) {
      const form = foldArabic(particle);
      PARTICLE_BITS.set(form, union(PARTICLE_BITS.get(form) ?? 0, BIT[name]));
    }
  }
  const plain = foldArabic('أن');
  COMPLEMENTISERS.set(plain, undefined);
  for (const { suffix, agreement } of ENCLITICS) setOnce(COMPLEMENTISERS, plain + suffix, agreement);
  COMPLEMENTISERS.set(`${plain}ني`, { person: 1, number: 'singular' });
  COMPLEMENTISERS.set(`${plain}نا`, { person: 1, number: 'plural' });
  for (const { word, takes } of ATTRIBUTION_WORDS) ATTRIBUTIONS.set(foldArabic(word), takes);
}

function buildRoles(): void {
  for (const entry of ROLES) {
    addRole(entry, entry.masculine, 'm', 'singular');
    addRole(entry, `${entry.masculine}ا`, 'm', 'singular', false);
    for (const plural of entry.plural) addRole(entry, plural, 'm', isDual(entry, plural) ? 'dual' : 'plural');
    addRole(entry, `${entry.masculine}ان`, 'm', 'dual');
    addRole(entry, `${entry.masculine}ين`, 'm', 'dual');
    if (entry.feminine) {
      addRole(entry, entry.feminine, 'f', 'singular');
      addRole(entry, `${entry.feminine.replace(/ة$/, 'ت')}ان`, 'f', 'dual');
    }
    if (POSSESSED_OFFICES.includes(entry.masculine)) addPossessed(entry);
  }
  for (const entry of BODY_NOUNS) {
    for (const noun of (entry.plural ? [entry.noun, entry.plural] : [entry.noun]).map(firstWord)) {
      setOnce(BODY_FORMS, foldArabic(noun), { entry, article: false });
      setOnce(BODY_FORMS, foldArabic(`ال${noun}`), { entry, article: true });
    }
  }
}

/** «أمينه | العام», «مديرتها»: an office with the pronoun of the body it belongs to. */
function addPossessed(entry: RoleEntry): void {
  for (const { suffix, agreement } of ENCLITICS) {
    if (agreement.person !== 3) continue;
    const own = (noun: string, gender: 'm' | 'f') =>
      setOnce(ROLE_FORMS, foldArabic(noun.replace(/ة$/, 'ت') + suffix), {
        ...{ entry, gender, number: 'singular', article: false },
        possessed: true,
      });
    own(entry.masculine, 'm');
    if (entry.feminine) own(entry.feminine, 'f');
  }
}

/** وزيران, and وزيرين where there is no وزيرون: مراقبين is more often the oblique of مراقبون. */
function isDual({ masculine, plural }: RoleEntry, form: string): boolean {
  if (form === `${masculine}ان`) return true;
  return form === `${masculine}ين` && !plural.includes(`${masculine}ون`);
}

/** A noun of two words (وسائل إعلام) is found by its first; the description goes on with the second. */
function firstWord(noun: string): string {
  return noun.split(' ')[0] ?? noun;
}

function addRole(
  entry: RoleEntry,
  surface: string,
  gender: 'm' | 'f',
  number: RoleSense['number'],
  definite = true,
): void {
  setOnce(ROLE_FORMS, foldArabic(surface), { entry, gender, number, article: false });
  if (definite) setOnce(ROLE_FORMS, foldArabic(`ال${surface}`), { entry, gender, number, article: true });
}

function buildAdjectives(): void {
  for (const state of STATES) {
    const groups = [
      { forms: state.masculine, gender: 'm', plural: false },
      { forms: state.feminine, gender: 'f', plural: false },
      { forms: state.plural, gender: 'm', plural: true },
    ] as const;
    for (const { forms, gender, plural } of groups) {
      for (const surface of forms) {
        setOnce(ADJECTIVES, foldArabic(surface), { code: state.code, article: false, plural, gender });
        setOnce(ADJECTIVES, foldArabic(`ال${surface}`), { code: state.code, article: true, plural, gender });
      }
    }
  }
}
