import { type Offset, offset, type Span } from './spans.ts';

/** Converts offsets of one text between UTF-16 units and Unicode code points. */
export interface CodePoints {
  /** UTF-16 offset to code points; a position inside a surrogate pair counts as its start. */
  toCodePoints(at: Span): Span<'codepoint'>;
  /** Code points to UTF-16 offset. */
  toUtf16(at: Span<'codepoint'>): Span;
}

/**
 * The converter of a text. Costs one pass over the text; texts without astral characters (nearly all of Arabic news)
 * convert by identity.
 */
export function codePoints(text: string): CodePoints {
  const astral = astralPositions(text);
  const down = (n: number) => n - countBefore(astral, n);
  const inPoints = astral.map((at, before) => at - before);
  const up = (n: number) => n + countBefore(inPoints, n);
  return {
    toCodePoints: (at) => ({ start: cp(down(at.start)), end: cp(down(at.end)) }),
    toUtf16: (at) => ({ start: offset(up(at.start)), end: offset(up(at.end)) }),
  };
}

const cp = (n: number): Offset<'codepoint'> => offset<'codepoint'>(n);

/** UTF-16 positions of the first half of every surrogate pair, ascending. */
function astralPositions(text: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) found.push(i++);
  }
  return found;
}

function countBefore(sorted: readonly number[], n: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}
