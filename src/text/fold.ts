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

/** A folded copy of a text, as UTF-16 units, with the way back to the source. */
export class Folded {
  readonly units: Uint16Array;
  readonly #source: string;
  /** The source unit that each unit came from. */
  readonly #origin: Int32Array;
  readonly #clinging: Uint8Array;

  /** Folds `source` by a table. Linear in the text. */
  constructor(source: string, { single, expand, clinging }: FoldTable) {
    const units = new Uint16Array(source.length + expansions(source, expand));
    const origin = new Int32Array(units.length);
    let n = 0;
    for (let i = 0; i < source.length; i++) {
      const unit = source.charCodeAt(i);
      const to = single[unit] as number;
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
    this.units = units.subarray(0, n);
    this.#source = source;
    this.#origin = origin;
    this.#clinging = clinging;
  }

  /** The stretch of the source that a stretch of the folded text came from, with the marks that cling to its end. */
  toSource(at: Span<'folded'>): Span {
    const start = this.sourceOf(at.start);
    return { start, end: at.end <= at.start ? start : offset(this.endInSource(at.end)) };
  }

  /** Source position of the unit at a folded position; the source's length at the end of the folded text. */
  sourceOf(at: Offset<'folded'>): Offset<'utf16'> {
    return offset(at >= this.units.length ? this.#source.length : (this.#origin[at] as number));
  }

  /** The same of a position that is known to lie inside the text, as a bare number. */
  startInSource(at: number): number {
    return this.#origin[at] as number;
  }

  /** Where a stretch of the folded text that ends at `at`, and is not empty, ends in the source. */
  endInSource(at: number): number {
    let end = (this.#origin[at - 1] as number) + 1;
    while (end < this.#source.length && this.#clinging[this.#source.charCodeAt(end)] === 1) end++;
    return end;
  }
}

/** Folds `source` by `table`. */
export function fold(source: string, table: FoldTable): Folded {
  return new Folded(source, table);
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
