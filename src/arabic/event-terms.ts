import { type CommonForm, kept } from '../text/common-forms.ts';
import { CLASSES, OBJECTS, type WordClass } from './actions/classes.ts';
import { actionNoun, endsPair, opensPair } from './actions/noun-forms.ts';
import type { ActionWord } from './actions/senses.ts';
import { CARRIERS, DECREES, GATHERERS, VERBS } from './actions/verb-forms.ts';
import { type Agreement, ARTICLE, ENCLITICS, splits } from './clitics.ts';
import type { VerbShape } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import type { ObjectClass } from './lexicons/event-entries.ts';
import { GOVERNING_STEMS, UNNAMED_ACTORS } from './lexicons/event-words.ts';

export type { WordClass } from './actions/classes.ts';
export type { ActionNoun, ActionVerb, ActionWord } from './actions/senses.ts';

const THIRD = ENCLITICS.filter(({ agreement }) => agreement.person === 3);
const GOVERNED = new Map(
  GOVERNING_STEMS.flatMap((stem) =>
    THIRD.map(({ suffix, agreement }) => [foldArabic(stem) + suffix, agreement] as const),
  ),
);

let cache = new Map<string, ActionWord>();
const LIMIT = 60_000;
const NO_CLASSES: ReadonlySet<WordClass> = new Set();
const NO_OBJECTS: ReadonlySet<ObjectClass> = new Set();

/** What the lexicons of events know of a folded form, and of a noun of two words with the form behind it; remembered. */
export function actionWordOf(form: string, next = ''): ActionWord {
  const alone = remembered(form, form, '');
  return alone.opensPair && endsPair(next) ? remembered(`${form} ${next}`, form, next) : alone;
}

const alone: (of: CommonForm) => ActionWord = kept((form) => remembered(form, form, ''));

/** The same for a form of a text. */
export function actionWordAt(of: CommonForm, next = ''): ActionWord {
  const word = alone(of);
  return word.opensPair && endsPair(next) ? remembered(`${of.form} ${next}`, of.form, next) : word;
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
    const noun = word.noun ? undefined : actionNoun(rest, next);
    if (noun) word.noun = { ...noun, conjunction, preposition };
    word.opensPair ||= opensPair(rest);
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
  const verb = word.verb ? undefined : finite(VERBS, rest, ([, shape]) => shape);
  if (verb) word.verb = { ...verb.shape, entries: verb.found[0], conjunction, future: verb.future };
  const carrier = word.carries ? undefined : finite(CARRIERS, rest, ([, shape]) => shape);
  if (carrier) word.carries = { ...carrier.shape, subjectIs: carrier.found[0], conjunction, future: carrier.future };
  const gathers = word.gathers ? undefined : finite(GATHERERS, rest, (shape) => shape);
  if (gathers) word.gathers = { ...gathers.shape, conjunction, future: gathers.future };
  const decrees = word.decrees ? undefined : finite(DECREES, rest, (shape) => shape);
  if (decrees) word.decrees = { ...decrees.shape, conjunction, future: decrees.future };
}

/** What is found for a form, or for the present behind the particle of the future. */
function finite<T>(
  forms: { get(form: string): T | undefined },
  rest: string,
  shapeOf: (found: T) => VerbShape,
): { readonly found: T; readonly shape: VerbShape; readonly future: boolean } | undefined {
  const plain = forms.get(rest);
  if (plain !== undefined) return { found: plain, shape: shapeOf(plain), future: false };
  const ahead = rest.startsWith('س') && rest.length > 3 ? forms.get(rest.slice(1)) : undefined;
  if (ahead === undefined || shapeOf(ahead).tense !== 'present') return undefined;
  return { found: ahead, shape: shapeOf(ahead), future: true };
}
