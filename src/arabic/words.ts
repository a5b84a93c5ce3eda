import { type CommonForm, kept } from '../text/common-forms.ts';
import { ARTICLE, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { ASCRIBING_VERBS, RELAY_NOUNS, RELAY_VERBS } from './lexicons/attribution.ts';
import { WITHOUT_ARTICLE } from './lexicons/common-words.generated.ts';
import { ALEF_LAM_NOUNS } from './lexicons/name-words.ts';
import { REPORTING_VERBS } from './lexicons/reporting-verbs.ts';
import { GOVERNOR } from './lexicons/roles.ts';
import { ATTRIBUTIONS, COMPLEMENTISERS, is, PARTICLE_BITS, union } from './words/classes.ts';
import { ADJECTIVES, BODY_FORMS } from './words/other-forms.ts';
import { ROLE_FORMS } from './words/role-forms.ts';
import type { RoleSense, Word } from './words/senses.ts';
import { NOUNS, PARTICIPLES, VERBS } from './words/verbal-forms.ts';

export { is } from './words/classes.ts';
export type { RoleSense, SpeechNounSense, Word } from './words/senses.ts';

/** True when an office has a plural in ـون (مسؤولون), so that ـين may be its oblique. */
export function hasSoundPlural({ entry }: RoleSense): boolean {
  return entry.plural.some((plural) => plural.endsWith('ون'));
}

/** Whether a word is the plural of a body without article: «منظمات حقوقية»، «شركات الطيران». */
export function tellsManyBodies({ bodyNoun, form }: Word): boolean {
  return !!bodyNoun?.entry.plural && !bodyNoun.article && form.endsWith(foldArabic(bodyNoun.entry.plural));
}

/** Whether a role tells of one holder and stands without «and» or preposition: «الوزير», not «وزراء» or «وللوزير». */
export function tellsOneHolder(role: RoleSense | undefined): boolean {
  return role?.number === 'singular' && role.conjunction + role.preposition === '';
}

/** Whether a role tells of two by its form, or by a noun that has nothing but the dual: «الوزيران», «الجانبين». */
export function tellsTwo(role: RoleSense | undefined): boolean {
  if (role?.entry.kind !== 'group') return role?.number === 'dual';
  const { masculine, plural } = role.entry;
  return masculine.endsWith(TWO) && plural.includes(`${masculine.slice(0, -TWO.length)}ين`);
}

const TWO = 'ان';

/** True for نسب, whose source stands behind إلى or ل rather than عن. */
export function ascribes(word: Word): boolean {
  return word.verb !== undefined && ASCRIBING.has(word.verb.entry.past);
}

const ASCRIBING = new Set(ASCRIBING_VERBS);

/** True for ب and ك in front of a noun: they open a circumstance or a content, never the rest of a title. */
export function carriesManner(lead: string): boolean {
  return lead.endsWith('ب') || lead.endsWith('ك');
}

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

/** Whether a noun as printed names an office (وزير، رئيس), no profession, rank or group. */
export function isOfficeNoun(printed: string): boolean {
  return wordOf(foldArabic(printed)).role?.entry.kind === 'office';
}

/** Whether a noun as printed is a title of honour (الدكتور، السيد): it tells no office. */
export function isTitleNoun(printed: string): boolean {
  return wordOf(foldArabic(printed)).role?.entry.kind === 'honorific';
}

/** The same for a form of a text. */
export const wordAt: (of: CommonForm) => Word = kept(wordOf);

const PARTICLES = 'وفبكل';
const ALEFS_WITH_HAMZA = 'أإآ';

/** The article is printed with a bare alef: «إلينا», «ألكسندر» fold to it and carry none, nor behind up to two particles. */
function hasHamza(printed: string): boolean {
  let at = 0;
  while (at < 2 && PARTICLES.includes(printed.charAt(at))) at++;
  return ALEFS_WITH_HAMZA.includes(printed.charAt(at)) && printed.charAt(at + 1) === 'ل';
}

/** Whether print may tell more of the word than its folded form: an article that is none, a governor. */
export function mayDiffer(word: Word): boolean {
  return (
    word.article ||
    word.form === FOLDED_GOVERNOR ||
    (word.verb !== undefined && word.bits !== 0) ||
    (word.complementiser !== undefined && word.form.endsWith(FOLDED_TIME))
  );
}

/** The word as it is read where it is printed so: without the article that only folding shows. */
export function asPrinted(word: Word, printed: string): Word {
  if (printed === GOVERNOR && word.bits !== 0) return governor;
  if (word.verb && word.bits !== 0 && printed.endsWith('أ')) return verbAlone(word); // هنأ, not هنا
  if (word.verb && word.bits !== 0 && printed.includes(SHADDA) && word.verb.entry.past.includes(SHADDA))
    return verbAlone(word); // بيّن, not بين
  if (word.complementiser && printed.endsWith(TIME)) return noComplementiser(word); // «آن الأوان»، «قالت آن …»
  if (!word.article || !hasHamza(printed)) return word;
  let bare = withoutArticle.get(word);
  if (bare === undefined) {
    bare = { ...word, article: false, lead: '' };
    withoutArticle.set(word, bare);
  }
  return bare;
}

const verbs = new WeakMap<Word, Word>();

function verbAlone(word: Word): Word {
  let alone = verbs.get(word);
  if (alone === undefined) {
    alone = { ...word, bits: 0 };
    verbs.set(word, alone);
  }
  return alone;
}

const SHADDA = '\u0651';

/** A time, and a name, that only folding makes «that». */
const TIME = 'آن';
const FOLDED_TIME = foldArabic(TIME);
const times = new WeakMap<Word, Word>();

function noComplementiser(word: Word): Word {
  let time = times.get(word);
  if (time === undefined) {
    time = { ...word, complementiser: undefined };
    times.set(word, time);
  }
  return time;
}

const FOLDED_GOVERNOR = foldArabic(GOVERNOR);
const withoutArticle = new WeakMap<Word, Word>();

/** «والي المدينة»: printed with ي it is the office, not «and to». */
const governor: Word = {
  ...unknown(FOLDED_GOVERNOR),
  role: governorRole(),
};

function governorRole(): Word['role'] {
  const role = ROLE_FORMS.get(FOLDED_GOVERNOR);
  return role && { entry: role[0], ...role[1], conjunction: '', preposition: '' };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A word that no lexicon knows. */
function unknown(form: string): Mutable<Word> {
  return {
    form,
    verb: undefined,
    participle: undefined,
    speechNoun: undefined,
    complementiser: undefined,
    attribution: undefined,
    role: undefined,
    bodyNoun: undefined,
    adjective: undefined,
    relays: false,
    relayNoun: false,
    article: false,
    lead: '',
    bits: 0,
  };
}

function lookUp(form: string): Word {
  const word = unknown(form);
  for (const { conjunction, preposition, rest } of splits(form)) {
    if (
      rest.startsWith(ARTICLE) &&
      rest.length > 3 &&
      !word.article &&
      !isWhole(word.role, conjunction + preposition) &&
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
  if (word.relayNoun) word.verb = undefined;
  if (is(word, 'preposition') || is(word, 'topic')) word.role = undefined; // وإلى is no governor (والي), أما no mother
  word.relays = word.verb !== undefined && RELAYS.has(word.verb.entry);
  return word;
}

/** «والدة»: an office whose own letters look like a particle and the article. */
function isWhole(role: Word['role'], lead: string): boolean {
  return lead !== '' && role !== undefined && role.conjunction + role.preposition === '';
}

function lookUpVerbal(word: Mutable<Word>, rest: string, conjunction: string): void {
  if (!word.verb) {
    const plain = VERBS.get(rest);
    const found = plain ?? futureOf(rest);
    if (found) word.verb = { entry: found[0], ...found[1], conjunction, future: plain === undefined };
  }
  const participle = word.participle ? undefined : PARTICIPLES.get(rest);
  if (participle) word.participle = { entry: participle[0], subject: participle[1], conjunction };
  const takes = ATTRIBUTIONS.get(rest);
  if (takes && !word.attribution) word.attribution = { takes, conjunction };
  word.bits = union(word.bits, PARTICLE_BITS.get(rest) ?? 0);
  if (RELAY_FORMS.has(rest)) word.relayNoun = true;
}

/** The present behind the particle of the future. */
function futureOf(rest: string): ReturnType<typeof VERBS.get> {
  const found = rest.startsWith('س') ? VERBS.get(rest.slice(1)) : undefined;
  return found?.[1].tense === 'present' ? found : undefined;
}

function lookUpNominal(word: Mutable<Word>, rest: string, conjunction: string, preposition: string): void {
  const noun = word.speechNoun ? undefined : NOUNS.get(rest);
  if (noun) word.speechNoun = { entry: noun[0], ...noun[1], conjunction, preposition };
  const role = word.role ? undefined : ROLE_FORMS.get(rest);
  if (role) word.role = { entry: role[0], ...role[1], conjunction, preposition };
  const body = word.bodyNoun ? undefined : BODY_FORMS.get(rest);
  if (body) word.bodyNoun = { entry: body[0], article: body[1], conjunction, preposition };
  const adjective = word.adjective ? undefined : ADJECTIVES.get(rest);
  if (adjective) word.adjective = adjective;
}

function lookUpComplementiser(word: Mutable<Word>, rest: string, conjunction: string): void {
  if (word.complementiser || !COMPLEMENTISERS.has(rest)) return;
  const pronoun = COMPLEMENTISERS.get(rest);
  word.complementiser = pronoun ? { conjunction, pronoun } : { conjunction };
}
