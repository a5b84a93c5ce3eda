import {
  EXCHANGED_SOUNDS,
  PAIRED_SOUNDS,
  SILENT_BEFORE,
  SILENT_SOUNDS,
  SOUNDS_OF_THEIR_OWN,
  VOWEL_SOUNDS,
} from '../../../arabic/lexicons/transliteration.ts';

/** What keeps two spellings apart, whatever else agrees. */
export const APART = 9;

/** The sounds of one part of a name, in order, with what each costs when the other spelling lacks it. */
export interface Sounds {
  /** A number of the lexicon's sounds, or, above them, the UTF-16 unit of a letter that stands only for itself. */
  readonly ids: Int32Array;
  readonly silent: Float64Array;
  readonly consonants: number;
  /** Where each sound begins in the part; one more at the end. */
  readonly starts: readonly number[];
}

const NAMES = [
  ...new Set([
    ...VOWEL_SOUNDS,
    ...PAIRED_SOUNDS,
    ...SOUNDS_OF_THEIR_OWN,
    ...SILENT_SOUNDS.map(([sound]) => sound),
    ...SILENT_BEFORE.flatMap(([sound, before]) => [sound, ...before]),
    ...EXCHANGED_SOUNDS.map(([left]) => left),
    ...EXCHANGED_SOUNDS.map(([, right]) => right),
  ]),
];
const ID = new Map(NAMES.map((name, id) => [name, id]));
const OWN = new Set(SOUNDS_OF_THEIR_OWN);
/** Rows of the tables: the listed sounds; every other letter is a number above them. */
const COUNT = NAMES.length;
const PLAIN = Int32Array.from(NAMES, (name, id) => ID.get(plain(name)) ?? id);
const VOWEL = Uint8Array.from(NAMES, (name) => Number(VOWEL_SOUNDS.includes(name)));
const SILENT = Float64Array.from(NAMES, (name) => silent(name)?.[1] ?? APART);
const EXCHANGE = Float64Array.from(NAMES.flatMap((a) => NAMES.map((b) => exchanged(a, b)[0])));
/** Cost of leaving a sound out before another, by pair; pairs not listed are not there. */
const BEFORE = new Map(
  SILENT_BEFORE.flatMap(([sound, before, cost]) =>
    [...before].map((next) => [(ID.get(sound) ?? 0) * COUNT + (ID.get(next) ?? 0), cost] as const),
  ),
);
const INNER = byUnit('', '');
const FIRST = byUnit('^', '');
const LAST = byUnit('', '$');
const PAIRED = new Map(PAIRED_SOUNDS.map((pair) => [pair, ID.get(pair) ?? 0]));
const PAIRED_FIRST = new Map(
  NAMES.filter((name) => /^\^..$/u.test(name)).map((name) => [name.slice(1), ID.get(name) ?? 0]),
);
/** First letters of paired sounds: no other letter is looked up together with the next. */
const OPENS_PAIR = new Set([...PAIRED.keys(), ...PAIRED_FIRST.keys()].map((pair) => pair.charCodeAt(0)));

/** A letter written twice, and a vowel letter beside another, are lightly added and left out. */
const DOUBLED = 0.1;
const BESIDE_VOWEL = 0.7;

/** The cost of writing `a` where the other spelling has `b`. */
export function exchange(a: number, b: number): number {
  if (a === b) return 0;
  return a < COUNT && b < COUNT ? (EXCHANGE[a * COUNT + b] ?? APART) : APART;
}

/** What an exchange or, without `b`, a silent letter is called. */
export function whyOf(a: number, b?: number): string {
  if (b !== undefined) return a < COUNT && b < COUNT ? exchanged(NAMES[a] ?? '', NAMES[b] ?? '')[1] : 'letter';
  const name = NAMES[a] ?? '';
  return silent(name)?.[2] ?? SILENT_BEFORE.find(([sound]) => sound === name)?.[3] ?? 'letter';
}

/** Splits the folded letters of a part into sounds. */
export function soundsOf(part: string): Sounds {
  const ids: number[] = [];
  const starts: number[] = [];
  let consonants = 0;
  for (let at = 0; at < part.length; ) {
    const pair = pairAt(part, at);
    const id = pair ?? letterAt(part, at);
    if (!isVowel(id)) consonants++;
    ids.push(id);
    starts.push(at);
    at += pair === undefined ? 1 : 2;
  }
  starts.push(part.length);
  return { ids: new Int32Array(ids), silent: silences(ids), consonants, starts };
}

function pairAt(part: string, at: number): number | undefined {
  if (at + 1 >= part.length || !OPENS_PAIR.has(part.charCodeAt(at))) return undefined;
  const letters = part.slice(at, at + 2);
  return (at === 0 ? PAIRED_FIRST.get(letters) : undefined) ?? PAIRED.get(letters);
}

function letterAt(part: string, at: number): number {
  const unit = part.charCodeAt(at);
  const placed = at === 0 ? FIRST.get(unit) : at === part.length - 1 ? LAST.get(unit) : undefined;
  return placed ?? INNER.get(unit) ?? COUNT + unit;
}

function silences(ids: readonly number[]): Float64Array {
  const costs = new Float64Array(ids.length);
  for (const [k, id] of ids.entries()) costs[k] = silence(id, ids[k - 1], ids[k + 1]);
  return costs;
}

/** What leaving a sound out costs between these two. */
function silence(id: number, before: number | undefined, next: number | undefined): number {
  const cost = SILENT[id] ?? APART;
  if (before !== undefined && plainOf(before) === plainOf(id)) return Math.min(cost, DOUBLED);
  if (next === undefined) return cost;
  if (isVowel(id)) return before !== undefined && (isVowel(before) || isVowel(next)) ? cost * BESIDE_VOWEL : cost;
  return BEFORE.get(plainOf(id) * COUNT + plainOf(next)) ?? cost;
}

function plainOf(id: number): number {
  return PLAIN[id] ?? id;
}

function isVowel(id: number): boolean {
  return VOWEL[id] === 1;
}

/** The sounds of one letter at one place, by that letter. */
function byUnit(before: string, after: string): ReadonlyMap<number, number> {
  const length = before.length + 1 + after.length;
  const names = NAMES.filter((name) => name.length === length && name.startsWith(before) && name.endsWith(after));
  return new Map(names.map((name) => [name.charCodeAt(before.length), ID.get(name) ?? 0]));
}

/** A placed sound without its mark; sounds of their own stay what they are. */
function plain(name: string): string {
  return OWN.has(name) ? name : name.replace(/[\^$]/u, '');
}

function silent(name: string): (typeof SILENT_SOUNDS)[number] | undefined {
  return SILENT_SOUNDS.find(([sound]) => sound === name) ?? SILENT_SOUNDS.find(([sound]) => sound === plain(name));
}

function exchanged(a: string, b: string): readonly [cost: number, why: string] {
  const find = (x: string, y: string) =>
    EXCHANGED_SOUNDS.find(([left, right]) => (left === x && right === y) || (left === y && right === x));
  const entry = find(a, b) ?? find(plain(a), b) ?? find(a, plain(b)) ?? find(plain(a), plain(b));
  if (entry !== undefined) return [entry[2], entry[3]];
  return plain(a) === plain(b) ? [0, 'place'] : [APART, 'letter'];
}
