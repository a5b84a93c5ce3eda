/** Code points of an excerpt. */
const WIDTH = 240;
const BEFORE = 60;

/** A stretch of `text` around its first hits, cut at white space; offsets are code points. */
export function excerptOf(
  text: string,
  hits: readonly { readonly start: number; readonly end: number }[],
): { readonly start: number; readonly end: number; readonly text: string } {
  const letters = [...text];
  const first = hits[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : edge(letters, first - BEFORE, first);
  const end = start + WIDTH >= letters.length ? letters.length : edge(letters, start + WIDTH, start + WIDTH + 30) - 1;
  return { start, end, text: letters.slice(start, end).join('') };
}

/** The place behind the first white space from `at` on, but not beyond `limit`. */
function edge(letters: readonly string[], at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (/\s/u.test(letters[i] ?? ' ')) return i + 1;
  return limit;
}
