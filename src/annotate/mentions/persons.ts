import type { Agreement } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { ALIKE_LINKS } from '../../arabic/lexicons/name-words.ts';
import { isFamilyForm, isParent, isServantOfMany, meansNobody, PERSON_LINKS, parted } from '../../arabic/names.ts';
import type { Registry } from '../../registry.ts';
import type { Office } from './offices.ts';
import { isKinOnly } from './sons-and-fathers.ts';
import { compareNames, nameKeys } from './variants/index.ts';
import { knownPart } from './variants/known.ts';

/** A person of one article: every name it gives, the offices, where they were first named. */
export interface Person {
  /** The fullest of the commonest names. */
  readonly name: string;
  /** The same as the article prints it; `name` may be another spelling that the registry knows. */
  readonly printed: string;
  /** The name by which the registry knows the person, where it does. */
  readonly known?: string;
  /** Folded words of all names. */
  readonly parts: ReadonlySet<string>;
  readonly offices: readonly Office[];
  readonly firstToken: number;
  /** Where the article names the person, ascending. */
  readonly tokens: readonly number[];
  /** As far as titles showed it. */
  readonly gender?: 'm' | 'f';
}

/** A person while the article is being collected. */
export interface PersonDraft extends Person {
  name: string;
  printed: string;
  known?: string;
  parts: Set<string>;
  offices: Office[];
  tokens: number[];
  gender?: 'm' | 'f';
  readonly names: Map<string, { count: number; words: readonly string[] }>;
}

/** Persons by the words of their names, spelling variants included; looking one up costs a constant. */
export class PersonIndex {
  readonly all: PersonDraft[] = [];
  private readonly byKey = new Map<string, PersonDraft[]>();

  /** Every person whose name holds all the words, or whose name the words hold, in the order of naming. */
  matching(words: readonly string[]): PersonDraft[] {
    const found = new Set<PersonDraft>();
    for (const word of words) for (const key of keysOf(word)) for (const p of this.byKey.get(key) ?? []) found.add(p);
    return [...found]
      .filter((person) => isPart(words, person.parts) || isPart([...person.parts], new Set(words)))
      .filter(
        (person) =>
          !isKinOnly(
            [...person.names.values()].map((name) => name.words),
            words,
          ),
      )
      .sort((a, b) => a.firstToken - b.firstToken);
  }

  /** Every person whose name holds all the words. */
  holding(words: readonly string[]): PersonDraft[] {
    return this.matching(words).filter((person) => isPart(words, person.parts));
  }

  open(firstToken: number): PersonDraft {
    const person: PersonDraft = {
      name: '',
      printed: '',
      parts: new Set(),
      offices: [],
      firstToken,
      tokens: [],
      names: new Map(),
    };
    this.all.push(person);
    return person;
  }

  addParts(person: PersonDraft, words: readonly string[]): void {
    for (const word of words) {
      if (person.parts.has(word)) continue;
      person.parts.add(word);
      for (const key of keysOf(word)) this.byKey.set(key, [...(this.byKey.get(key) ?? []), person]);
    }
  }
}

/** The keys of the words of names met lately: coverage names the same people again. Forgotten together when there are too many. */
const KEYS = new Map<string, readonly string[]>();
const MOST_KEYS = 20_000;

function keysOf(word: string): readonly string[] {
  let keys = KEYS.get(word);
  if (keys === undefined) {
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    keys = [...nameKeys(word), LIKE_LINKS.get(word) ?? word];
    KEYS.set(word, keys);
  }
  return keys;
}

/** Particles of names that print writes in several ways, with the first of them. */
const LIKE_LINKS = new Map(
  ALIKE_LINKS.flatMap((alike) => alike.map((link) => [foldArabic(link), foldArabic(alike[0] ?? link)] as const)),
);

/** Every word is, in some spelling, one of `parts`. */
function isPart(words: readonly string[], parts: ReadonlySet<string>): boolean {
  return (
    words.length > 0 && words.every((word) => parts.has(word) || [...parts].some((part) => isSpelling(word, part)))
  );
}

function isSpelling(word: string, part: string): boolean {
  const link = LIKE_LINKS.get(word);
  if (link !== undefined && link === LIKE_LINKS.get(part)) return true; // «ابن كيران», «بن كيران»
  return word.length > 3 && part.length > 3 && compareNames(word, part).same;
}

/**
 * The commonest name of two words or more; of equals the shorter, which has swallowed no word behind it. A person of the
 * well-known names is spelt as there, any other as the article has the full name; where it has but a part, the registry completes it.
 */
export function settleName(person: PersonDraft, registry: Registry): void {
  const rank = ([, a]: [string, { count: number; words: readonly string[] }]) =>
    (isWhole(a.words) ? 1000 : 0) + a.count * 10 - a.words.length;
  const ranked = [...person.names].sort((a, b) => rank(b) - rank(a));
  const best = ranked[0];
  if (!best) return;
  const fuller = ranked
    .slice(1)
    .find(([, { words }]) => isFuller(words, best[1].words) || tellsHouse(words, best[1].words));
  if (fuller) ranked.unshift(...ranked.splice(ranked.indexOf(fuller), 1));
  // Where the article tells a full name, no part completes it; a family name in front («ترامب يستبق») opens none.
  const whole = ranked.filter(([, { words }]) => isWhole(words) && !isFamilyOfKnown(words[0] ?? '', ranked, registry));
  const names = whole.length > 0 ? whole : ranked;
  const known =
    firstOf(names, ({ words }) => (words.length > 1 ? fullOf(words, registry) : familyOf(words[0] ?? '', registry))) ??
    firstOf(whole, ({ words }) => registry.nameLike(words)) ??
    (whole.length > 0 ? undefined : firstOf(ranked, ({ words }) => familyOf(aloneIn(words), registry)));
  person.printed = (fuller ?? best)[0];
  if (known !== undefined) person.known = known;
  const parts = known === undefined ? [] : foldArabic(known).split(' ');
  const told = whole.find(([, { words }]) => tellsMore(words, parts) || isFuller(words, parts));
  const own = known !== undefined && !registry.isSettled(known) ? whole[0]?.[0] : undefined;
  person.name = (told ? parted(told[0]) : own === undefined ? known : parted(own)) ?? parted(person.printed);
}

/**
 * «سلطان بن راشد المهيري» beside «سلطان المهيري», «رامون ديل كاستيو» beside «ديل كاستيو»: the same words with the father's name
 * or the given name told as well.
 */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (than.length < 2 || words.length <= than.length || words.length > than.length + 2 || words.at(-1) !== than.at(-1))
    return false;
  let next = 0;
  for (const word of words) if (word === than[next]) next++;
  if (next < than.length) return false;
  const fathered = words.some((word) => PERSON_LINKS.get(word)?.inner && !than.includes(word));
  return fathered || (words[0] !== than[0] && knownPart(words[0] ?? '')?.family === false);
}

/** «سلطان بن راشد آل مهير» beside «سلطان بن راشد»: behind the father's name the family is told as well. */
function tellsHouse(words: readonly string[], than: readonly string[]): boolean {
  if (words.length <= than.length || words.length > than.length + 2) return false;
  const next = words[than.length] ?? '';
  if (!PERSON_LINKS.get(next)?.inner && !isFamilyForm(next)) return false;
  return PERSON_LINKS.get(than.at(-2) ?? '')?.inner === true && than.every((word, i) => words[i] === word);
}

/** «محمد جواد ظريف» of a man known as «محمد ظريف»: the same first and last word and more between. */
function tellsMore(words: readonly string[], than: readonly string[]): boolean {
  if (than.length < 2 || words.length <= than.length || words[0] !== than[0] || words.at(-1) !== than.at(-1))
    return false;
  return than.every((word) => words.includes(word));
}

/**
 * Two words or more, not the family alone («آل فلان», «بن فلان»), nor two words that a particle makes one («دي فلان», «عبد الكريم»,
 * «أبو فلان»).
 */
function isWhole(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2 || PERSON_LINKS.get(first)?.inner) return false;
  return words.length > 2 || !PERSON_LINKS.has(first);
}

/** The full name of somebody known by one word; a given name means nobody known. */
function familyOf(word: string, registry: Registry): string | undefined {
  return meansNobody(word) ? undefined : registry.fullName([word]);
}

/** The full name of somebody known by several words; «عبد السلام» alone means nobody known. */
function fullOf(words: readonly string[], registry: Registry): string | undefined {
  return isServantOfMany(words.join('')) ? undefined : registry.fullName(words);
}

/** The first word, unless it says whose father somebody is: «أبي مالك» is not «آبي». */
function aloneIn(words: readonly string[]): string {
  const [first = ''] = words;
  return words.length > 1 && isParent(first) ? '' : first;
}

type Named = readonly [string, { readonly count: number; readonly words: readonly string[] }];

function firstOf(names: readonly Named[], known: (name: Named[1]) => string | undefined): string | undefined {
  return names.map(([, name]) => known(name)).find((name) => name !== undefined);
}

/** The article calls the person by the word alone, and it means somebody known by its last word. */
function isFamilyOfKnown(word: string, names: readonly Named[], registry: Registry): boolean {
  const alone = names.some(([, { words }]) => words.length === 1 && words[0] === word);
  if (!alone || knownPart(word)?.arabic) return false;
  const family =
    foldArabic(registry.fullName([word]) ?? '')
      .split(' ')
      .at(-1) ?? '';
  return family === word || isSpelling(word, family);
}

/** True when a subject of this agreement can be the person. */
export function agrees(person: Person, agreement: Agreement): boolean {
  return agreement.number !== 'singular' || !agreement.gender || !person.gender || person.gender === agreement.gender;
}
