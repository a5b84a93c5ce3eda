import { foldArabic } from '../../../arabic/fold-table.ts';
import { KNOWN_PEOPLE } from '../../../arabic/lexicons/known-people.ts';
import { FAMILY_NAMES_IN_FRONT } from '../../../arabic/lexicons/name-words.ts';
import { WELL_KNOWN_NAMES } from '../../../arabic/lexicons/well-known-names.ts';
import { PERSON_LINKS, parted } from '../../../arabic/names.ts';
import { compareNames } from './index.ts';
import { nameKeys } from './keys.ts';

/** A part of a name completes it when this share of the articles that use it mean one person, … */
const SHARE = 0.75;
/** … and at least so many articles do. */
const LEAST = 8;
/** How alike two spellings must be to be one name where no context speaks for it. */
const SURE = 0.6;
/** As how many articles a well-known name counts that no article taught. */
const UNCOUNTED = 60;

/**
 * Known names of persons with their spellings. Each spelling is brought to the one by which the person is known best: that of
 * the lexicon of well-known names, else that of the registry.
 */
export class Spellings {
  private readonly bySpelling = new Map<string, string>();
  private readonly byPart = new Map<string, Map<string, number>>();
  private readonly byKey = new Map<string, string[]>();
  private readonly completions = new Map<string, string | undefined>();
  private readonly likes = new Map<string, string | undefined>();
  private readonly counted = new Set<string>();
  /** The second words of names of several words, by the first. */
  private readonly seconds = new Map<string, Set<string>>();
  private readonly recognised = new Set<string>();
  private readonly settled = new Set<string>();

  constructor() {
    for (const [spelling, name] of spellingsOf(WELL_KNOWN_NAMES)) {
      this.put(spelling, name);
      this.settled.add(name);
    }
    for (const [spelling] of spellingsOf(KNOWN_PEOPLE)) this.recognise(spelling);
  }

  /** Learns that so many articles spell the name of a person so. */
  add(spelling: string, person: string, count: number): void {
    const own = this.bySpelling.get(keyOf(person)) ?? this.nameLike(wordsOfName(person)) ?? parted(person);
    const words = wordsOfName(spelling);
    this.put(spelling, own);
    const name = this.bySpelling.get(words.join(' ')) ?? own;
    this.counted.add(name);
    for (const part of partsOf(words)) this.count(part, name, count);
  }

  /** Canonical full name for folded name words: every word of a known spelling, or one that means one person by far. */
  fullName(words: readonly string[]): string | undefined {
    const key = words.join(' ');
    const short = words.length === 1 || (words.length === 2 && PERSON_LINKS.has(words[0] ?? ''));
    return this.bySpelling.get(key) ?? (short ? this.completed(key) : undefined);
  }

  /** True where the lexicon of well-known names tells how a canonical name is spelt. */
  isSettled(name: string): boolean {
    return this.settled.has(name);
  }

  /** How many of the folded words, from the first, are a known full name; 0 when none are. */
  fullNameLength(words: readonly string[]): number {
    const [first = '', second = ''] = words;
    if (!this.seconds.get(first)?.has(second)) return 0;
    for (let n = Math.min(words.length, LONGEST); n > 1; n--) {
      const key = words.slice(0, n).join(' ');
      if (this.bySpelling.has(key) || this.recognised.has(key)) return n;
    }
    return 0;
  }

  /** Canonical name of the one person whose known name the words (two or more) spell in another way. */
  nameLike(words: readonly string[]): string | undefined {
    const key = words.join(' ');
    if (words.length < 2 || this.likes.has(key)) return this.likes.get(key);
    const found = new Set<string>();
    for (const code of nameKeys(key))
      for (const known of this.byKey.get(code) ?? [])
        if (countOf(known) === words.length && isSpeltLike(known, key)) found.add(this.bySpelling.get(known) ?? known);
    const [one] = found;
    const name = found.size === 1 ? one : undefined;
    if (this.likes.size < MOST_REMEMBERED) this.likes.set(key, name);
    return name;
  }

  private put(spelling: string, name: string): void {
    const key = keyOf(spelling);
    if (this.bySpelling.has(key)) return;
    this.bySpelling.set(key, name);
    this.likes.clear();
    if (countOf(key) < 2) return;
    this.open(key);
    for (const code of nameKeys(key)) {
      const alike = this.byKey.get(code);
      if (alike) alike.push(key);
      else this.byKey.set(code, [key]);
    }
  }

  /** Learns that the words are a name, without a say in how it is spelt. */
  private recognise(spelling: string): void {
    const key = keyOf(spelling);
    this.recognised.add(key);
    this.open(key);
  }

  private open(key: string): void {
    const [first = '', second] = key.split(' ');
    if (second === undefined) return;
    const seconds = this.seconds.get(first);
    if (seconds) seconds.add(second);
    else this.seconds.set(first, new Set([second]));
  }

  private completed(part: string): string | undefined {
    if (this.completions.size === 0)
      for (const [spelling, name] of spellingsOf(WELL_KNOWN_NAMES))
        for (const one of lastParts(wordsOfName(spelling)))
          this.count(one, name, this.counted.has(name) ? LEAST : UNCOUNTED);
    const known = this.completions.get(part);
    if (known !== undefined || this.completions.has(part)) return known;
    const name = byFar(this.byPart.get(part));
    this.completions.set(part, name);
    return name;
  }

  private count(part: string, name: string, count: number): void {
    const names = this.byPart.get(part) ?? new Map<string, number>();
    this.byPart.set(part, names.set(name, (names.get(name) ?? 0) + count));
  }
}

/** The whole is plainly alike, and so is each of its words: «مايكل فالون» is not «مايكل فلين». */
function isSpeltLike(known: string, asked: string): boolean {
  if (compareNames(known, asked).strength < SURE) return false;
  const words = asked.split(' ');
  return known.split(' ').every((word, k) => word === words[k] || compareNames(word, words[k] ?? '').same);
}

/** Words of a known name at most. */
const LONGEST = 5;
const MOST_REMEMBERED = 20_000;

/** Every spelling of a lexicon of names with the name it stands for. */
function* spellingsOf(lexicon: string): Generator<readonly [spelling: string, name: string]> {
  for (const line of lexicon.trim().split('\n')) {
    const [name = '', ...more] = line.split(' / ');
    for (const spelling of [name, ...more]) yield [spelling, name];
  }
}

/** By what a name is shortened: the last word, and the first where it is the family's (كيم، شي). */
function partsOf(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  return FAMILY_FIRST.has(first) && words.length > 1 ? [...lastParts(words), first] : lastParts(words);
}

/** The last word, and with the particle of names before it: مايو، دي مايو. */
function lastParts(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const link = words.at(-2) ?? '';
  return PERSON_LINKS.has(link) && words.length > 2 ? [last, `${link} ${last}`] : [last];
}

const FAMILY_FIRST = new Set(FAMILY_NAMES_IN_FRONT.map(foldArabic));

function byFar(names: ReadonlyMap<string, number> | undefined): string | undefined {
  if (!names) return undefined;
  const total = [...names.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] >= LEAST && best[1] / total >= SHARE ? best[0] : undefined;
}

function keyOf(name: string): string {
  return wordsOfName(name).join(' ');
}

function countOf(key: string): number {
  return key.split(' ').length;
}

/** Folded words of a name, hyphens apart. */
export function wordsOfName(name: string): string[] {
  return foldArabic(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
