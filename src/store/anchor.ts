import type { Quotation, Quoter } from './quotation.ts';

/** Where something stood, so that it can be found again when the text changes (W3C TextQuote- and TextPositionSelector). */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
}

/** Characters of context on each side. */
const CONTEXT = 32;

export function anchorOf(quoter: Quoter, { start, end, text }: Quotation): Anchor {
  const prefix = quoter.slice(Math.max(0, start - CONTEXT), start) ?? '';
  const suffix = quoter.slice(end, Math.min(quoter.length, end + CONTEXT)) ?? '';
  return { exact: text, prefix, suffix, start, end };
}

/** One occurrence of a quotation and how well its surroundings fit. */
interface Place {
  readonly start: number;
  readonly context: number;
  readonly distance: number;
}

/**
 * Where the anchored words stand in a text: at their old position when they still do with their old context; else at
 * the occurrence whose context fits best, the nearest of equals. Undefined when they stand nowhere. `text` in UTF-16 as
 * always; the answer counts code points.
 */
export function findAnchor(text: string, anchor: Anchor): { start: number; end: number } | undefined {
  if (anchor.exact === '') return undefined;
  const points = counter(text);
  let best: Place | undefined;
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    const start = points(at);
    const place = {
      start,
      context: fitOf(text, at, anchor),
      distance: Math.abs(start - anchor.start),
    };
    if (!best || isBetter(place, best)) best = place;
  }
  return best && { start: best.start, end: best.start + lengthOf(anchor.exact) };
}

function isBetter(a: Place, b: Place): boolean {
  return a.context > b.context || (a.context === b.context && a.distance < b.distance);
}

/** Characters of context that are still there, counted outwards from the quotation. */
function fitOf(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++;
  return before + after;
}

/** Code points before ascending UTF-16 positions; one pass over the text in all. */
function counter(text: string): (at: number) => number {
  let units = 0;
  let points = 0;
  return (at) => {
    while (units < at) {
      const code = text.codePointAt(units) ?? 0;
      units += code > 0xffff ? 2 : 1;
      points++;
    }
    return points;
  };
}

export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
