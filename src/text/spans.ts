/**
 * Places in a text. Three ways of counting exist in the program and each has a type of its own, so that the compiler
 * refuses to mix them: `utf16` (what JavaScript slices, inside the program), `folded` (positions in a folded copy,
 * see fold.ts) and `codepoint` (what leaves the program, as W3C Web Annotation requires).
 */
declare const unit: unique symbol;

export type Unit = 'utf16' | 'folded' | 'codepoint';

/** A position between two characters, counted in `U` from the start of the text; an integer ≥ 0. */
export type Offset<U extends Unit> = number & { readonly [unit]: U };

/** A half-open stretch of text: `start` inclusive, `end` exclusive. */
export interface Span<U extends Unit = 'utf16'> {
  readonly start: Offset<U>;
  readonly end: Offset<U>;
}

/** Declares that `n` counts in `U`. The one place where a bare number becomes an offset. */
export function offset<U extends Unit = 'utf16'>(n: number): Offset<U> {
  return n as Offset<U>;
}

/** A span from two bare numbers. Throws RangeError when `start` is negative or `end < start`. */
export function span<U extends Unit = 'utf16'>(start: number, end: number): Span<U> {
  if (start < 0 || end < start) throw new RangeError(`not a span: ${start}..${end}`);
  return { start: offset<U>(start), end: offset<U>(end) };
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
