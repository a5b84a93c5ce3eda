import type { Agreement } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import type { Registry } from '../../registry.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase, type Range } from './phrase.ts';

/** A person of one article: every name it gives, the offices, where they were first named. */
export interface Person {
  /** The fullest of the commonest names. */
  readonly name: string;
  /** The same as the article prints it; `name` may be another spelling that the registry knows. */
  readonly printed: string;
  /** Folded words of all names. */
  readonly parts: ReadonlySet<string>;
  /** Folded words of each description of an office, without articles. */
  readonly offices: readonly Office[];
  readonly firstToken: number;
  /** As far as titles showed it. */
  readonly gender?: 'm' | 'f';
}

export interface Office {
  /** The head noun in the masculine: وزير. */
  readonly head: string;
  /** As printed. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Who is named in one article, and how they may be meant again. */
export interface Entities {
  readonly persons: readonly Person[];
  /** The person whose name holds these words, the first named when several do. */
  byName(words: readonly string[]): Person | undefined;
  /** Who holds the described office, as the article told before `at`, else after it. */
  byOffice(words: ReadonlySet<string>, at: number): Person | undefined;
  /** All holders of an office with this head noun, in the order of naming. */
  holders(head: string): readonly Person[];
}

interface Draft extends Person {
  name: string;
  printed: string;
  parts: Set<string>;
  offices: Office[];
  gender?: 'm' | 'f';
  readonly names: Map<string, { count: number; words: readonly string[] }>;
}

/** Collects the persons of the sentences of one article (an index into `document.articles`). */
export function collectEntities(context: Context, article: number, registry: Registry): Entities {
  const persons: Draft[] = [];
  for (const phrase of namedPhrases(context, article)) {
    if (phrase.name && !isPair(context, phrase.name, registry)) remember(context, persons, phrase, phrase.name);
  }
  for (const person of persons) settleName(person, registry);
  return {
    persons,
    byName: (words) => {
      const found = persons.filter((person) => words.every((word) => person.parts.has(word)));
      return found.find((person) => person.parts.size === words.length) ?? found[0];
    },
    byOffice: (words, at) => {
      const holders = persons.filter((person) =>
        person.offices.some((office) => [...words].every((word) => office.words.has(word))),
      );
      const before = holders.filter((person) => person.firstToken <= at);
      return before.at(-1) ?? holders[0];
    },
    holders: (head) => persons.filter((person) => person.offices.some((office) => office.head === head)),
  };
}

/** «ترامب-كيم»: two family names of two people, joined by a hyphen. */
function isPair(context: Context, range: Range, registry: Registry): boolean {
  const words = nameWords(context, range);
  const [first, second, ...more] = words.map((word) => registry.fullName([word]));
  return (
    words.length === 2 &&
    more.length === 0 &&
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    registry.fullName(words) === undefined
  );
}

function remember(context: Context, persons: Draft[], phrase: Phrase, range: Range): void {
  const words = nameWords(context, range);
  let person = persons.find((known) => isShorterName(words, known) || isLongerName(words, known));
  if (!person) {
    person = { name: '', printed: '', parts: new Set(), offices: [], firstToken: range.first, names: new Map() };
    persons.push(person);
  }
  const text = rangeText(context, range);
  const seen = person.names.get(text);
  person.names.set(text, { count: (seen?.count ?? 0) + 1, words });
  for (const word of words) person.parts.add(word);
  if (phrase.role) addOffice(context, person, phrase.role);
}

/** The commonest name of two words or more; of equals the shorter, which has swallowed no word behind it. */
function settleName(person: Draft, registry: Registry): void {
  const rank = ([, a]: [string, { count: number; words: readonly string[] }]) =>
    (a.words.length > 1 ? 1000 : 0) + a.count * 10 - a.words.length;
  const best = [...person.names].sort((a, b) => rank(b) - rank(a))[0];
  if (!best) return;
  person.printed = best[0];
  person.name = registry.fullName(best[1].words) ?? best[0];
  if (best[1].count > 1) person.parts = new Set(best[1].words);
}

/** Every title followed by a name in the article, and every full name that stands as a phrase. */
function* namedPhrases(context: Context, article: number): Generator<Phrase> {
  for (const [index, sentence] of context.sentences.entries()) {
    if (context.articleOf[index] !== article) continue;
    let i = sentence.first;
    while (i <= sentence.last) {
      const word = context.words[i];
      const opens = word?.role !== undefined;
      const phrase = opens && word ? parseTitle(context, i, sentence.last + 1) : taggedName(context, i);
      if (phrase?.name) yield phrase;
      i = phrase && phrase.end > i ? phrase.end : i + 1;
    }
  }
}

/** A full name that the tagger saw, without a title. */
function taggedName(context: Context, i: number): Phrase | undefined {
  const name = context.taggedOf[i];
  if (name?.kind !== 'person' || name.first !== i || name.last === i) return undefined;
  const range = { first: name.first, end: name.last + 1 };
  return { kind: 'person', ...range, name: range };
}

function parseTitle(context: Context, i: number, limit: number): Phrase | undefined {
  const phrase = parsePhrase(context, i, limit);
  return phrase?.kind === 'person' ? phrase : undefined;
}

function addOffice(context: Context, person: Draft, role: Range): void {
  const sense = context.words[role.first]?.role;
  person.offices.push({
    head: sense?.entry.masculine ?? '',
    text: rangeText(context, role),
    words: officeWords(context, role),
  });
  if (sense?.gender && !person.gender) person.gender = sense.gender;
}

function isShorterName(words: readonly string[], person: Person): boolean {
  return words.every((word) => person.parts.has(word));
}

function isLongerName(words: readonly string[], person: Person): boolean {
  const set = new Set(words);
  return person.parts.size > 0 && [...person.parts].every((part) => set.has(part));
}

/** Folded words of a name, hyphens and marks left out. */
export function nameWords(context: Context, range: Range): string[] {
  const words: string[] = [];
  for (let i = range.first; i < range.end; i++) {
    const form = context.tokens.form[i] ?? '';
    if (/\p{L}/u.test(form)) words.push(i === range.first ? form.slice(range.lead ?? 0) : form);
  }
  return words;
}

/** Folded words of an office, without particles in front and without article. */
export function officeWords(context: Context, range: Range): Set<string> {
  const words = new Set<string>();
  for (let i = range.first; i < range.end; i++) {
    const word = context.words[i];
    if (!word || !/\p{L}/u.test(word.form)) continue;
    const masculine = word.role
      ? foldArabic(word.role.entry.masculine)
      : word.adjective
        ? word.adjective.code
        : withoutArticle(word.form);
    words.add(masculine);
  }
  return words;
}

function withoutArticle(form: string): string {
  return form.replace(/^[وفبلك]?ال(?=..)/u, '');
}

/** The words of a range as printed, joined by single spaces, without marks around names. */
export function rangeText(context: Context, range: Range): string {
  let text = '';
  for (let i = range.first; i < range.end; i++) {
    const form = context.tokens.form[i] ?? '';
    if (form === '"' || form === '#') continue;
    const lead = i === range.first ? (range.lead ?? 0) : 0;
    const printed = context.text.slice((context.tokens.start[i] ?? 0) + lead, context.tokens.end[i]);
    if (form === '_') text += ' ';
    else if (form === '-') text += '-';
    else text += text === '' || text.endsWith('-') || text.endsWith(' ') ? printed : ` ${printed}`;
  }
  return text.trim();
}

/** True when a subject of this agreement can be the person. */
export function agrees(person: Person, agreement: Agreement): boolean {
  return agreement.number !== 'singular' || !agreement.gender || !person.gender || person.gender === agreement.gender;
}
