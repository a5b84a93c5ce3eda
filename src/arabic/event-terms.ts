import { type Agreement, ARTICLE, ENCLITICS, splits } from './clitics.ts';
import { conjugate, nounForms } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import type { EventNoun, EventVerb, ObjectClass } from './lexicons/event-entries.ts';
import { EVENT_NOUNS } from './lexicons/event-nouns.ts';
import { EVENT_OBJECTS } from './lexicons/event-objects.ts';
import { EVENT_VERBS } from './lexicons/event-verbs.ts';
import {
  ACCUSING_WORDS,
  AFTER_WORDS,
  AGAINST_WORDS,
  ARMS_OF_STATES,
  BACKGROUND_WORDS,
  BOTH_WORDS,
  BY_WORDS,
  CARRYING_VERBS,
  CASUALTY_WORDS,
  CHANT_WORDS,
  CONDITION_WORDS,
  DECREE_NOUNS,
  DECREEING_VERBS,
  DENYING_WORDS,
  GATHERING_VERBS,
  GENERIC_BEFORE,
  GOVERNING_STEMS,
  HOLDING_NOUNS,
  MEANS_WORDS,
  NEGATING_WORDS,
  OCCASION_PREPOSITIONS,
  PAIR_WORDS,
  PLACE_WORDS,
  PLANNING_WORDS,
  TOWARD_WORDS,
  UNNAMED_ACTORS,
  UNREAL_WORDS,
  WHETHER_WORDS,
  WITH_WORDS,
} from './lexicons/event-words.ts';
import { formsOf } from './references.ts';

/** A finite form of one or several verbs of action, with what it shows. */
interface Finite {
  readonly conjunction: string;
  readonly tense: 'past' | 'present';
  readonly future: boolean;
  readonly subject: Agreement;
  readonly object?: Agreement;
  readonly passive: boolean;
}

export interface ActionVerb extends Finite {
  readonly entries: readonly EventVerb[];
}

export interface ActionNoun {
  readonly entries: readonly EventNoun[];
  readonly conjunction: string;
  readonly preposition: string;
  readonly article: boolean;
  /** Pronoun of its doer or object: زيارته. */
  readonly pronoun?: Agreement;
  readonly plural: boolean;
}

export type Carrying = (typeof CARRYING_VERBS)[number]['subject'];

/** What the lexicons of events know of one folded form. */
export interface ActionWord {
  readonly verb?: ActionVerb;
  readonly noun?: ActionNoun;
  readonly carries?: Finite & { readonly subjectIs: readonly Carrying[] };
  readonly gathers?: Finite;
  readonly decrees?: Finite;
  /** A preposition with the pronoun of whom an act is done to: عليه، عنها. */
  readonly governs?: Agreement;
  /** Pronoun of whom an object belongs to: سراحه. */
  readonly owner?: Agreement;
  /** First word of a noun of two words: وقف إطلاق. */
  readonly opensPair: boolean;
  readonly classes: ReadonlySet<WordClass>;
  readonly objects: ReadonlySet<ObjectClass>;
}

export type WordClass = keyof typeof CLASS_WORDS;

const CLASS_WORDS = {
  planning: PLANNING_WORDS,
  unreal: UNREAL_WORDS,
  condition: CONDITION_WORDS,
  negating: NEGATING_WORDS,
  denying: DENYING_WORDS,
  accusing: ACCUSING_WORDS,
  counterpart: formsOf('counterpart'),
  occasion: OCCASION_PREPOSITIONS,
  with: WITH_WORDS,
  against: AGAINST_WORDS,
  toward: TOWARD_WORDS,
  place: PLACE_WORDS,
  by: BY_WORDS,
  decree: DECREE_NOUNS,
  generic: GENERIC_BEFORE,
  background: BACKGROUND_WORDS,
  casualty: CASUALTY_WORDS,
  holding: HOLDING_NOUNS,
  pair: PAIR_WORDS,
  whether: WHETHER_WORDS,
  homeland: formsOf('homeland'),
  after: AFTER_WORDS,
  arms: ARMS_OF_STATES,
  means: MEANS_WORDS,
  chant: CHANT_WORDS,
  both: BOTH_WORDS,
} as const;

type Form = Omit<Finite, 'conjunction' | 'future'>;

const VERBS = new Map<string, { form: Form; entries: EventVerb[] }>();
const NOUNS = new Map<
  string,
  { entries: EventNoun[]; article: boolean; pronoun?: Agreement; plural: boolean; second: string }[]
>();
const CARRIERS = new Map<string, { form: Form; subjectIs: Carrying[] }>();
const GATHERERS = new Map<string, Form>();
const DECREES = new Map<string, Form>();
const CLASSES = new Map<string, Set<WordClass>>();
const OBJECTS = new Map<string, Set<ObjectClass>>();
/** Second words of nouns of action of two words. */
const NOUN_PAIRS = new Set<string>();

const THIRD = ENCLITICS.filter(({ agreement }) => agreement.person === 3);
const GOVERNED = new Map(
  GOVERNING_STEMS.flatMap((stem) =>
    THIRD.map(({ suffix, agreement }) => [foldArabic(stem) + suffix, agreement] as const),
  ),
);

build();

let cache = new Map<string, ActionWord>();
const LIMIT = 60_000;
const NO_CLASSES: ReadonlySet<WordClass> = new Set();
const NO_OBJECTS: ReadonlySet<ObjectClass> = new Set();

/** What the lexicons of events know of a folded form, and of a noun of two words with the form behind it; remembered. */
export function actionWordOf(form: string, next = ''): ActionWord {
  const alone = remembered(form, form, '');
  return alone.opensPair && NOUN_PAIRS.has(next) ? remembered(`${form} ${next}`, form, next) : alone;
}

function remembered(key: string, form: string, next: string): ActionWord {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache = new Map();
  const word = lookUp(form, next);
  cache.set(key, word);
  return word;
}

const UNNAMED = new Map(
  UNNAMED_ACTORS.flatMap((forms) =>
    forms.flatMap((form) => [
      [form, forms[0] ?? form] as const,
      [`${ARTICLE}${form}`, `${ARTICLE}${forms[0] ?? form}`] as const,
    ]),
  ).map(([form, name]) => [foldArabic(form), name] as const),
);

/** The name, in the nominative, of doers told by what they are alone: مسلحين → مسلحون. */
export function unnamedActor(form: string): string | undefined {
  return UNNAMED.get(form);
}

/** Nisba, sound and feminine endings of an indefinite adjective: رسمية، مفاجئة، ثنائيا. */
export function isAttributive(form: string): boolean {
  return form.length > 3 && /(?:ي|ية|ين|ة|يا)$/u.test(form);
}

/** قد before a verb of the present: only possible. */
export function isPossibility(form: string): boolean {
  return form === 'قد' || form === 'وقد' || form === 'ربما' || form === 'لعل';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function lookUp(form: string, next: string): ActionWord {
  const word: Mutable<ActionWord> = { opensPair: false, classes: NO_CLASSES, objects: NO_OBJECTS };
  for (const { conjunction, preposition, rest } of splits(form)) {
    if (preposition === '') lookUpVerbs(word, rest, conjunction);
    const noun = nounOf(rest, next);
    word.opensPair ||= NOUNS.get(rest)?.some(({ second }) => second !== '') === true;
    if (noun && !word.noun) word.noun = { ...noun, conjunction, preposition };
    const classes = CLASSES.get(rest);
    if (classes && (preposition === '' || !word.classes.size)) word.classes = new Set([...word.classes, ...classes]);
    const objects = OBJECTS.get(rest);
    if (objects) word.objects = new Set([...word.objects, ...objects]);
    const governs = preposition === '' ? GOVERNED.get(rest) : undefined;
    if (governs && !word.governs) word.governs = governs;
    const owner = objects && ownerOf(rest);
    if (owner && !word.owner) word.owner = owner;
  }
  return word;
}

/** The pronoun on an object that is one without it too. */
function ownerOf(rest: string): Agreement | undefined {
  return THIRD.find(({ suffix }) => rest.endsWith(suffix) && OBJECTS.has(rest.slice(0, -suffix.length)))?.agreement;
}

function lookUpVerbs(word: Mutable<ActionWord>, rest: string, conjunction: string): void {
  const future = rest.startsWith('س') && rest.length > 3;
  const bare = future ? rest.slice(1) : rest;
  const pick = <T extends { form: Form }>(map: Map<string, T>): { found: T; future: boolean } | undefined => {
    const plain = map.get(rest);
    if (plain) return { found: plain, future: false };
    const ahead = future ? map.get(bare) : undefined;
    return ahead?.form.tense === 'present' ? { found: ahead, future: true } : undefined;
  };
  const verb = pick(VERBS);
  if (verb && !word.verb)
    word.verb = { ...verb.found.form, entries: verb.found.entries, conjunction, future: verb.future };
  const carrier = pick(CARRIERS);
  if (carrier && !word.carries)
    word.carries = { ...carrier.found.form, subjectIs: carrier.found.subjectIs, conjunction, future: carrier.future };
  const finite = (map: Map<string, Form>): Finite | undefined => {
    const plain = map.get(rest);
    if (plain) return { ...plain, conjunction, future: false };
    const ahead = future ? map.get(bare) : undefined;
    return ahead?.tense === 'present' ? { ...ahead, conjunction, future: true } : undefined;
  };
  const gathers = finite(GATHERERS);
  if (gathers && !word.gathers) word.gathers = gathers;
  const decrees = finite(DECREES);
  if (decrees && !word.decrees) word.decrees = decrees;
}

function nounOf(rest: string, next: string) {
  const found = NOUNS.get(rest);
  if (!found) return undefined;
  const bare = next.startsWith(ARTICLE) ? next.slice(ARTICLE.length) : next;
  const match =
    found.find(({ second }) => second !== '' && second === bare) ?? found.find(({ second }) => second === '');
  if (!match) return undefined;
  const { second: _second, ...noun } = match;
  return noun;
}

function build(): void {
  for (const entry of EVENT_VERBS) addVerb(entry);
  for (const entry of EVENT_NOUNS) {
    addNoun(entry, entry.noun, false);
    for (const plural of entry.plural ?? []) addNoun(entry, plural, true);
  }
  for (const { past, present, subject } of CARRYING_VERBS) {
    for (const form of conjugate(past, present)) {
      const known = CARRIERS.get(form.form);
      if (known) known.subjectIs.push(subject);
      else CARRIERS.set(form.form, { form: formOf(form), subjectIs: [subject] });
    }
  }
  for (const { past, present } of GATHERING_VERBS) addForms(GATHERERS, past, present);
  for (const { past, present } of DECREEING_VERBS) addForms(DECREES, past, present);
  for (const [name, words] of Object.entries(CLASS_WORDS) as [WordClass, readonly string[]][])
    for (const word of words) addTo(CLASSES, foldArabic(word), name);
  for (const [name, words] of Object.entries(EVENT_OBJECTS) as [ObjectClass, readonly string[]][])
    for (const word of words) {
      addTo(OBJECTS, foldArabic(word), name);
      addTo(OBJECTS, foldArabic(`ال${word}`), name);
    }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key) ?? new Set<T>();
  map.set(key, known.add(value));
}

function addForms(map: Map<string, Form>, past: string, present: string): void {
  for (const form of conjugate(past, present)) if (!map.has(form.form)) map.set(form.form, formOf(form));
}

function formOf(form: { tense: 'past' | 'present'; subject: Agreement; object?: Agreement }): Form {
  return { tense: form.tense, subject: form.subject, passive: false, ...(form.object && { object: form.object }) };
}

function addVerb(entry: EventVerb): void {
  const add = (form: string, shape: Form) => {
    const known = VERBS.get(form);
    if (!known) VERBS.set(form, { form: shape, entries: [entry] });
    else if (!known.entries.includes(entry)) known.entries.push(entry);
  };
  for (const form of conjugate(entry.past, entry.present)) add(form.form, formOf(form));
  for (const passive of entry.passive ?? []) {
    const form = foldArabic(passive);
    const gender = form.endsWith('ت') ? 'f' : 'm';
    add(form, { tense: 'past', subject: { person: 3, gender, number: 'singular' }, passive: true });
  }
}

function addNoun(entry: EventNoun, surface: string, plural: boolean): void {
  const [first = '', second = ''] = surface.split(' ');
  if (second !== '') NOUN_PAIRS.add(foldArabic(second)).add(foldArabic(`ال${second}`));
  for (const { form, doer, article } of nounForms(first)) {
    const list = NOUNS.get(form) ?? [];
    const same = list.find((one) => one.second === foldArabic(second) && one.plural === plural);
    if (same) same.entries.push(entry);
    else list.push({ entries: [entry], article, plural, second: foldArabic(second), ...(doer && { pronoun: doer }) });
    NOUNS.set(form, list);
  }
}
