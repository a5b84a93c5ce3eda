import type { Agreement } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import type { SpeakerKind } from '../../model.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase, type Range } from './phrase.ts';

/** A person of one article: the fullest name, the offices the article gives, where they were first named. */
export interface Person {
  name: string;
  readonly parts: Set<string>;
  /** Folded words of each description of an office, without articles. */
  readonly offices: Set<string>[];
  readonly firstToken: number;
  /** As far as titles and verbs showed it. */
  gender?: 'm' | 'f';
}

/** Who is named in one article, and how they may be meant again. */
export interface Entities {
  readonly persons: readonly Person[];
  /** The person whose name holds these words; undefined when nobody or several do. */
  byName(words: readonly string[]): Person | undefined;
  /** Who holds the described office, as the article told before `at`, else after it. */
  byOffice(words: ReadonlySet<string>, at: number): Person | undefined;
}

/** Collects the persons of the sentences of one article (indices into `context.sentences`). */
export function collectEntities(context: Context, article: number): Entities {
  const persons: Person[] = [];
  const remember = (phrase: Phrase) => {
    if (!phrase.name) return;
    const words = nameWords(context, phrase.name);
    const known = persons.find((person) => isShorterName(words, person) || isLongerName(words, person));
    const person = known ?? newPerson(context, phrase.name, words);
    if (!known) persons.push(person);
    if (words.length > person.parts.size) {
      person.name = rangeText(context, phrase.name);
      for (const word of words) person.parts.add(word);
    }
    if (phrase.role) addOffice(context, person, phrase.role);
  };
  for (const phrase of namedPhrases(context, article)) remember(phrase);
  return {
    persons,
    byName: (words) => {
      const found = persons.filter((person) => words.every((word) => person.parts.has(word)));
      return found.find((person) => person.parts.size === words.length) ?? found[0];
    },
    byOffice: (words, at) => {
      const holders = persons.filter((person) =>
        person.offices.some((office) => [...words].every((word) => office.has(word))),
      );
      const before = holders.filter((person) => person.firstToken <= at);
      return before.at(-1) ?? holders[0];
    },
  };
}

/** Every title followed by a name in the article, and every full name that stands as a phrase. */
function* namedPhrases(context: Context, article: number): Generator<Phrase> {
  for (const [index, sentence] of context.sentences.entries()) {
    if (context.articleOf[index] !== article) continue;
    let i = sentence.first;
    while (i <= sentence.last) {
      const word = context.words[i];
      const opens = word?.role !== undefined;
      const phrase = opens && word ? parseTitle(context, i, sentence.last + 1) : undefined;
      if (phrase?.name) yield phrase;
      i = phrase && phrase.end > i ? phrase.end : i + 1;
    }
  }
}

function parseTitle(context: Context, i: number, limit: number): Phrase | undefined {
  const phrase = parsePhrase(context, i, limit);
  return phrase?.kind === 'person' ? phrase : undefined;
}

function newPerson(context: Context, name: Range, words: readonly string[]): Person {
  return { name: rangeText(context, name), parts: new Set(words), offices: [], firstToken: name.first };
}

function addOffice(context: Context, person: Person, role: Range): void {
  person.offices.push(officeWords(context, role));
  const gender = context.words[role.first]?.role?.gender;
  if (gender && !person.gender) person.gender = gender;
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
    if (/\p{L}/u.test(form)) words.push(form);
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
    const printed = context.text.slice(context.tokens.start[i], context.tokens.end[i]);
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

export interface Resolved {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender?: 'm' | 'f';
}
