/** Words as the scores count them: runs of letters, marks and digits. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Overlap of two texts by their words, each counted as often as it stands there. Two empty texts agree. */
export function tokenScore(found: string, expected: string): Score {
  const [a, b] = [words(found), words(expected)];
  if (a.length === 0 && b.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(word, left - 1);
    }
  }
  const precision = a.length === 0 ? 0 : shared / a.length;
  const recall = b.length === 0 ? 0 : shared / b.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** True when two titles are equal once quotation marks and outer spaces are gone. */
export function sameTitle(a: string | undefined, b: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/["'«»“”‘’]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return a !== undefined && bare(a) === bare(b);
}

/** True when two dates are the same instant, or the same day where one tells no clock. */
export function sameInstant(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  if (!a.includes('T') || !b.includes('T')) return a.slice(0, 10) === b.slice(0, 10);
  return Date.parse(a) === Date.parse(b);
}
