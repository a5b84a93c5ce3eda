import { codePoints } from '../../text/codepoints.ts';
import { offset } from '../../text/spans.ts';
import type { Entry } from './entries.ts';
import type { TermsIn } from './terms.ts';

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

/** Rows of search of a document's text: the stretches of a page that are articles, each with the words of the title. */
export function textEntries(
  { title, text, segments }: { readonly title: string | null; readonly text: string; readonly segments: string },
  terms: TermsIn,
): Entry[] {
  const points = codePoints(text);
  const names = title === null ? '' : terms(title).terms;
  return stretchesOf(JSON.parse(segments)).map(({ start, end }) => {
    const at = points.toUtf16({ start: offset<'codepoint'>(start), end: offset<'codepoint'>(end) });
    return { start, end, terms: terms(text.slice(at.start, at.end)), names };
  });
}
