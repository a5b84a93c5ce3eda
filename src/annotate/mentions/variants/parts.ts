import { foldArabic } from '../../../arabic/fold-table.ts';
import {
  ARABIC_LETTERS,
  ARTICLE,
  JOINED_TO_NEXT,
  JOINED_TO_PREVIOUS,
  LEFT_OUT,
  SAME_WORDS,
} from '../../../arabic/lexicons/transliteration.ts';
import { type Known, knownPart, knownPlace } from './known.ts';
import { type Sounds, soundsOf } from './sounds.ts';

/** One part of a name, ready to be compared. */
export interface Part {
  readonly letters: string;
  readonly sounds: Sounds;
  readonly known: Known | undefined;
  /** Has letters that transliterations of foreign names seldom use. */
  readonly arabic: boolean;
  /** The part without its article, where it has one and something follows. */
  readonly bare: Part | undefined;
}

/** A name, folded and cut into parts: particles are joined to what they belong to, and بن inside it is left out. */
export interface Name {
  /** All letters, for equality whatever the blanks. */
  readonly letters: string;
  /** The whole name read as one part. */
  readonly sounds: Sounds;
  readonly parts: readonly Part[];
  /** How many words like بن were left out. */
  readonly leftOut: number;
  readonly place: readonly number[] | undefined;
}

const NEXT = new Set(JOINED_TO_NEXT);
const PREVIOUS = new Set(JOINED_TO_PREVIOUS);
const DROPPED = new Set(LEFT_OUT);
const SAME = new Map(
  SAME_WORDS.flatMap((group) => {
    const [first = '', ...others] = group.split('/');
    return others.map((other) => [other, first] as const);
  }),
);
const ARABIC = new RegExp(`[${ARABIC_LETTERS}]`, 'u');
const BETWEEN = /[^\p{L}\p{N}]+/u;
const SHORTEST_STEM = 3;

/** Reads a name. Anything but letters and digits separates parts. */
export function nameOf(source: string): Name {
  const words = foldArabic(source)
    .split(BETWEEN)
    .filter((word) => word !== '');
  const joined: string[] = [];
  let leftOut = 0;
  let open = '';
  for (const [k, word] of words.entries()) {
    const inside = k > 0 && k < words.length - 1;
    if (inside && open === '' && DROPPED.has(word)) leftOut++;
    else if (k < words.length - 1 && (NEXT.has(word) || (k === 0 && DROPPED.has(word)))) open += SAME.get(word) ?? word;
    else if (open === '' && joined.length > 0 && PREVIOUS.has(word)) joined[joined.length - 1] += word;
    else {
      joined.push(open + (SAME.get(word) ?? word));
      open = '';
    }
  }
  const letters = words.join('');
  return {
    letters,
    sounds: soundsOf(letters),
    parts: joined.map((part) => partOf(part)),
    leftOut,
    place: knownPlace(letters),
  };
}

/** Reads the letters of one part. */
export function partOf(letters: string, whole = true): Part {
  const stem = letters.slice(ARTICLE.length);
  const cut = whole && letters.startsWith(ARTICLE) && stem.length >= SHORTEST_STEM;
  return {
    letters,
    sounds: soundsOf(letters),
    known: knownPart(letters),
    arabic: ARABIC.test(letters),
    bare: cut ? partOf(stem, false) : undefined,
  };
}
