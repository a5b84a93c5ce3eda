import type { Library } from '../../store/library.ts';
import { documentsWithText } from '../../store/reads.ts';
import { codePoints } from '../../text/codepoints.ts';
import { span } from '../../text/spans.ts';
import type { StoryRecord } from './records.ts';

/** An article of a story with its words, and the passages of it that stand in another article as well. */
export interface StoryText {
  readonly document: string;
  readonly article: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly agencies: readonly string[];
  readonly text: string;
  /** UTF-16 offsets of `text`, in order, without overlap. `with`: index of the other article; `taken`: it stood there first. */
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly with: number;
    readonly taken: boolean;
  }[];
}

/** The texts of a story's first `most` articles, with what they share. */
export async function storyTexts(library: Library, story: StoryRecord, most: number): Promise<readonly StoryText[]> {
  const shown = story.documents.slice(0, most);
  const found = await documentsWithText(library.read, [...new Set(shown.map(({ document }) => document))]);
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return shown.map(({ document, article, start, end, title, outlet, published, agencies }) => {
    const whole = texts.get(document) ?? '';
    const points = codePoints(whole);
    const at = points.toUtf16(span<'codepoint'>(start, end));
    return {
      ...{ document, article, title, outlet, published, agencies },
      text: whole.slice(at.start, at.end),
      passages: passagesOf(story, document, article).map(({ from, to, other, taken }) => {
        const place = points.toUtf16(span<'codepoint'>(Math.max(from, start), Math.min(to, end)));
        return { start: place.start - at.start, end: place.end - at.start, with: other, taken };
      }),
    };
  });
}

interface Passage {
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly taken: boolean;
}

/** The longer of two that overlap stays whole; the other gives way. */
function passagesOf(story: StoryRecord, document: string, article: number): readonly Passage[] {
  const all = story.copies.flatMap(({ a, b, source }): Passage[] => {
    const here = a.document === document && a.article === article ? a : b;
    if (here.document !== document || here.article !== article) return [];
    const there = here === a ? b : a;
    const other = story.documents.findIndex((one) => one.document === there.document && one.article === there.article);
    return [
      { from: here.start, to: here.end, other, taken: source !== undefined && source === (there === a ? 'a' : 'b') },
    ];
  });
  const kept: Passage[] = [];
  for (const one of all.toSorted((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from)) {
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.sort((x, y) => x.from - y.from);
}
