/**
 * What Python means by some words: the definitions of the measures live in gold/score.py, and JavaScript's `\s`, `\w`
 * and `\p{M}` differ from Python's in a few characters. test/bench/differential.test.ts compares them.
 */

/** Lone code points of `str.isspace()`: unlike `\s`, with U+001C–U+001F and U+0085, without U+FEFF. */
const SPACES = new Set([
  ...between(0x09, 0x0d),
  ...between(0x1c, 0x20),
  ...[0x85, 0xa0, 0x1680],
  ...between(0x2000, 0x200a),
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
]);

/** `str.isspace()` of one character. */
export function isSpace(character: string): boolean {
  return SPACES.has(character.codePointAt(0) ?? -1);
}

/** `str.split()`: the runs of characters that are not white space. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of `${line} `) {
    if (!isSpace(character)) word += character;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return words;
}

const MARK = /^\p{M}$/u;
/** Marks of the lowest (1) and the highest (240) combining class. */
const LOWEST = '\u0334';
const HIGHEST = '\u0345';

/**
 * `unicodedata.combining(c) != 0`. JavaScript has no such property, but canonical ordering shows it: a mark with a
 * class changes places with a mark of a lower class after it, or with one of a higher class before it. (Marks of class
 * 0, such as variation selectors, do not.) Meant for characters of a text in NFKC.
 */
export function isCombining(character: string): boolean {
  if (!MARK.test(character)) return false;
  const alone = character.normalize('NFD');
  if (alone !== character) return false; // composed of a class-0 vowel sign and another
  return (
    (character + LOWEST).normalize('NFD') !== alone + LOWEST ||
    (HIGHEST + character).normalize('NFD') !== HIGHEST + alone
  );
}

/** `\w` of Python: letters, whatever has a numeric value, and `_`; no marks. */
export const NOT_WORD_OR_BLANK = /[^\p{L}\p{N}_ ]/gu;

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
