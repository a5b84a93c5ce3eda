let made: Intl.Segmenter | undefined;

/** Made when the first text asks for it. */
function segments(text: string): Intl.Segments {
  made ??= new Intl.Segmenter('ar', { granularity: 'grapheme' });
  return made.segment(text);
}

/** Letters and marks of Latin and Arabic print and what the program draws, each one character and one column by itself. */
const PLAIN =
  /^[\u0020-\u007e\u00b7\u0621-\u063a\u0640-\u064a\u0660-\u0669\u060c\u061b\u061f«»\u2013\u2014\u2018-\u201d\u2026\u2190\u2500]*$/;
/** Vowel signs take no column. */
const VOWELS = /[\u064b-\u0652]/g;
/** Nor do marks and isolates of direction. */
const COLUMNLESS = /[\u064b-\u0652\u200e\u200f\u2066-\u2069]/g;
const VOWEL = /[\u064b-\u0652]/;
const VOWELLED_LETTER = /[^\u064b-\u0652][\u064b-\u0652]*/g;
/** Marks, controls of direction and the like take no column of their own. */
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}\u2028\u2029]/u;
/** Letters of East Asia and fullwidth forms (Unicode Standard Annex 11, Wide and Fullwidth). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Every emoji shows itself as one: by its own nature, or by the selector behind it. The whole list is large, and seldom needed. */
const LIKE_EMOJI = /[\ufe0f\p{Emoji_Presentation}]/u;
let emoji: RegExp | undefined;

function isEmoji(grapheme: string): boolean {
  if (!LIKE_EMOJI.test(grapheme)) return false;
  emoji ??= /^\p{RGI_Emoji}$/v;
  return emoji.test(grapheme);
}

/** What a reader sees as one character, each. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text.replace(VOWELS, '')) && !VOWEL.test(text[0] ?? '')) return text.match(VOWELLED_LETTER) ?? [];
  return Array.from(segments(text), ({ segment }) => segment);
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const bare = text.replace(COLUMNLESS, '');
  if (PLAIN.test(bare)) return bare.length;
  let width = 0;
  for (const { segment } of segments(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || isEmoji(grapheme) ? 2 : 1;
}
