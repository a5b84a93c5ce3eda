/** A row of `search_texts` holds so many code points at the most, so that PostgreSQL can number its words. */
const LONGEST_STRETCH = 60_000;

/** A place in a text, in code points. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of a text is searched: its articles, cut where they are long. */
export function stretchesOf(segments: readonly (Stretch & { readonly kind: string })[]): Stretch[] {
  return segments.filter(({ kind }) => kind === 'article' || kind === 'other-article').flatMap(cut);
}

function cut({ start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = start; at < end; at += LONGEST_STRETCH)
    found.push({ start: at, end: Math.min(end, at + LONGEST_STRETCH) });
  return found;
}
