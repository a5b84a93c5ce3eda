import { type FoldTable, foldString } from '../text/fold.ts';

/**
 * The folding of Arabic script: letters that newsrooms interchange become one, everything that is only ornament or
 * direction goes. Taa marbuta and heh stay apart (search ranks them as alternatives; merging them here would lose it).
 */
const MERGED: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'], // Farsi yeh, typed on Persian keyboards
  ['ې', 'ي'],
  ['ک', 'ك'], // keheh
  ['ڪ', 'ك'],
  ['ہھە', 'ه'],
  ['ۀ', 'ه'],
  ['ۃ', 'ة'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  ['“”„‟«»″＂', '"'],
  ['‘’‚‛′', "'"],
  ['‐‑‒–—―−', '-'],
  ['…', '…'],
];

const DIGITS: readonly string[] = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** Marks above and below letters, Quranic signs, tatweel: dropped, and part of the letter before them. */
const CLINGING: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

/** Bidi controls, joiners, byte-order mark, soft hyphen: dropped, part of nothing. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];

/** The one fold table of the program. Quotation marks fold to `"`; what kind they were is read from the source. */
export const ARABIC_FOLD: FoldTable = build();

/** Folds a lexicon entry or a name: what a token of the same spelling carries as its form. */
export function foldArabic(text: string): string {
  return foldString(text, ARABIC_FOLD);
}

function build(): FoldTable {
  const single = new Uint16Array(0x10000);
  const clinging = new Uint8Array(0x10000);
  const expand = new Map<number, string>();
  for (let unit = 0; unit < 0x10000; unit++) single[unit] = unit;
  for (const [from, to] of MERGED) for (const letter of from) single[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (const digits of DIGITS)
    for (const [value, digit] of [...digits].entries()) single[digit.charCodeAt(0)] = 0x30 + value;
  for (let unit = 0x41; unit <= 0x5a; unit++) single[unit] = unit + 0x20;
  for (const [first, last] of INVISIBLE) single.fill(0, first, last + 1);
  for (const [first, last] of CLINGING) {
    single.fill(0, first, last + 1);
    clinging.fill(1, first, last + 1);
  }
  addPresentationForms(single, expand);
  return { single, expand, clinging };
}

/** Glyph-shaped letters (U+FB50–FDFF, U+FE70–FEFC) fold as the letters they show. */
function addPresentationForms(single: Uint16Array, expand: Map<number, string>): void {
  const plain: FoldTable = { single, expand: new Map(), clinging: new Uint8Array(0) };
  for (const [first, last] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let unit = first; unit <= last; unit++) {
      const shown = foldString(String.fromCharCode(unit).normalize('NFKC'), plain).replaceAll(' ', '');
      if (shown.length === 1) single[unit] = shown.charCodeAt(0);
      else if (shown.length > 1) {
        single[unit] = 0;
        expand.set(unit, shown);
      } else single[unit] = 0;
    }
  }
}
