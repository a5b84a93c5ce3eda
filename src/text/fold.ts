import { type Offset, offset, type Span } from './spans.ts';

/**
 * What folding does with each UTF-16 unit. The language pack supplies it (arabic/fold-table.ts); this module knows no
 * language.
 */
export interface FoldTable {
  /** For each of the 65,536 units: the unit that replaces it, or 0 when it is dropped or `expand` holds it. */
  readonly single: Uint16Array;
  /** Units that become several (ligatures). */
  readonly expand: ReadonlyMap<number, string>;
  /** Dropped units that belong to the letter before them (vowel marks, tatweel), so that a token's span includes them. */
  readonly clinging: Uint8Array;
}

/** A folded copy of a text with the way back to the source. */
export interface Folded {
  readonly text: string;
  /** The stretch of the source that a stretch of the folded text came from, with the marks that cling to its end. */
  toSource(at: Span<'folded'>): Span;
  /** Source position of the unit at a folded position; the source's length at the end of the folded text. */
  sourceOf(at: Offset<'folded'>): Offset<'utf16'>;
}

/** Folds `source` by `table`. Linear in the text; every folded unit remembers the source unit it came from. */
export function fold(source: string, table: FoldTable): Folded {
  const { single, expand, clinging } = table;
  const units = new Uint16Array(source.length + expansions(source, expand));
  const origin = new Int32Array(units.length + 1);
  let n = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const to = single[unit] ?? unit;
    if (to !== 0) {
      units[n] = to;
      origin[n++] = i;
      continue;
    }
    const several = expand.get(unit);
    if (several === undefined) continue;
    for (let k = 0; k < several.length; k++) {
      units[n] = several.charCodeAt(k);
      origin[n++] = i;
    }
  }
  origin[n] = source.length;
  const sourceOf = (at: Offset<'folded'>) => offset(at >= n ? source.length : (origin[at] ?? 0));
  return {
    text: decode(units.subarray(0, n)),
    sourceOf,
    toSource: (at) => {
      const start = sourceOf(at.start);
      if (at.end <= at.start) return { start, end: start };
      let end = (origin[at.end - 1] ?? 0) + 1;
      while (end < source.length && clinging[source.charCodeAt(end)] === 1) end++;
      return { start, end: offset(end) };
    },
  };
}

/** The folded form of a string, where the way back is not needed: the string itself where folding changes nothing. */
export function foldString(source: string, { single, expand }: FoldTable): string {
  let text = '';
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const to = single[unit];
    if (to === unit && unit !== 0) continue;
    text += source.slice(from, i) + (to === undefined || to === 0 ? (expand.get(unit) ?? '') : String.fromCharCode(to));
    from = i + 1;
  }
  return from === 0 ? source : text + source.slice(from);
}

function expansions(source: string, expand: ReadonlyMap<number, string>): number {
  let extra = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit < 0xfb00) continue;
    const several = expand.get(unit);
    if (several !== undefined) extra += several.length - 1;
  }
  return extra;
}

const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    const chunk: ArrayLike<number> = units.subarray(i, i + CHUNK);
    text += String.fromCharCode.apply(null, chunk as number[]); // as arguments one by one it takes ten times as long
  }
  return text;
}
