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
  /** Below `LISTED`: a sound of the lexicon; else the UTF-16 unit of a letter that stands only for itself. */
  readonly ids: Uint32Array;
  readonly silent: Float64Array;
  readonly consonants: number;
  /** Where each sound begins in the part; one more at the end. */
  readonly starts: Uint32Array;
}

const NAMES = [
  ...new Set([
    ...VOWEL_SOUNDS,
    ...PAIRED_SOUNDS,
    ...SOUNDS_OF_THEIR_OWN,
    ...SILENT_SOUNDS.map(([sound]) => sound),
    ...SILENT_BEFORE.flatMap(([sound, before]) => [sound, ...before]),
    ...EXCHANGED_SOUNDS.flatMap(([left, right]) => [left, right]),
  ]),
];
const ID = new Map(NAMES.map((name, id) => [name, id]));
const COUNT = NAMES.length;
const FIRST_UNIT = 0x100;
const OWN = new Set(SOUNDS_OF_THEIR_OWN);
const VOWEL = Uint8Array.from(NAMES, (name) => Number(VOWEL_SOUNDS.includes(name)));
const SILENT = Float64Array.from(NAMES, (name) => listed(name)?.[1] ?? APART);
/** Cost of leaving a sound out before another; 0 where that is not done. */
const BEFORE = new Float64Array(COUNT * COUNT);
for (const [sound, before, cost] of SILENT_BEFORE)
  for (const next of before) BEFORE[(ID.get(sound) ?? 0) * COUNT + (ID.get(next) ?? 0)] = cost;
const EXPLAINED = exchanges();
const EXCHANGE = Float64Array.from(EXPLAINED, (entry) => entry.cost);
/** A letter written twice, and a vowel letter beside another, are lightly added and left out. */
const DOUBLED = 0.1;
const BESIDE_VOWEL = 0.7;

/** The least cost of writing `a` where the other spelling has `b`. */
export function exchange(a: number, b: number): number {
  if (a === b) return 0;
  return a < COUNT && b < COUNT ? (EXCHANGE[a * COUNT + b] ?? APART) : APART;
}

/** What an exchange or, without `b`, a silent letter is called. */
export function whyOf(a: number, b?: number): string {
  if (b === undefined) return listed(NAMES[a] ?? '')?.[2] ?? SILENT_BEFORE.find(([sound]) => sound === NAMES[a])?.[3] ?? 'letter';
  return a < COUNT && b < COUNT ? (EXPLAINED[a * COUNT + b]?.why ?? 'letter') : 'letter';
}

/** Splits the folded letters of a part into sounds. */
export function soundsOf(part: string): Sounds {
  const ids: number[] = [];
  const starts: number[] = [];
  let consonants = 0;
  for (let at = 0; at < part.length; ) {
    const length = lengthAt(part, at);
    const id = idAt(part, at, length);
    if (VOWEL[id] !== 1) consonants++;
    ids.push(id);
    starts.push(at);
    at += length;
  }
  starts.push(part.length);
  return { ids: Uint32Array.from(ids), silent: silences(ids), consonants, starts: Uint32Array.from(starts) };
}

function silences(ids: readonly number[]): Float64Array {
  return Float64Array.from(ids, (id, k) => {
    const cost = id < COUNT ? (SILENT[id] ?? APART) : APART;
    if (k > 0 && same(id, ids[k - 1])) return Math.min(cost, DOUBLED);
    const next = ids[k + 1];
    if (next !== undefined && next < COUNT && id < COUNT) {
      const before = BEFORE[id * COUNT + next] ?? 0;
      if (before > 0) return Math.min(cost, before);
    }
    return VOWEL[id] === 1 && k > 0 && k < ids.length - 1 && (isVowel(ids[k - 1]) || isVowel(ids[k + 1]))
      ? cost * BESIDE_VOWEL
      : cost;
  });
}

function isVowel(id: number | undefined): boolean {
  return id !== undefined && VOWEL[id] === 1;
}

function same(id: number, before: number | undefined): boolean {
  if (before === undefined) return false;
  return id === before || (id < COUNT && before < COUNT && plain(NAMES[id] ?? '') === plain(NAMES[before] ?? ''));
}

function lengthAt(part: string, at: number): number {
  const two = part.slice(at, at + 2);
  return two.length === 2 && (ID.has(two) || (at === 0 && ID.has(`^${two}`))) ? 2 : 1;
}

function idAt(part: string, at: number, length: number): number {
  const letters = part.slice(at, at + length);
  const placed =
    (at === 0 ? ID.get(`^${letters}`) : undefined) ??
    (at + length === part.length && at > 0 ? ID.get(`${letters}$`) : undefined);
  return placed ?? ID.get(letters) ?? FIRST_UNIT + part.charCodeAt(at);
}

/** A placed sound without its mark; sounds of their own stay what they are. */
function plain(name: string): string {
  return OWN.has(name) ? name : name.replace(/[\^$]/u, '');
}

function listed(name: string): (typeof SILENT_SOUNDS)[number] | undefined {
  return SILENT_SOUNDS.find(([sound]) => sound === name) ?? SILENT_SOUNDS.find(([sound]) => sound === plain(name));
}

function exchanges(): { readonly cost: number; readonly why: string }[] {
  const find = (a: string, b: string) =>
    EXCHANGED_SOUNDS.find(([left, right]) => (left === a && right === b) || (left === b && right === a));
  return NAMES.flatMap((a) =>
    NAMES.map((b) => {
      const entry = find(a, b) ?? find(plain(a), b) ?? find(a, plain(b)) ?? find(plain(a), plain(b));
      if (entry !== undefined) return { cost: entry[2], why: entry[3] };
      return plain(a) === plain(b) ? { cost: 0, why: 'place' } : { cost: APART, why: 'letter' };
    }),
  );
}
