import type { DocumentRecord } from '../../../library.ts';
import { codePoints } from '../../../text/codepoints.ts';
import { span } from '../../../text/spans.ts';

/** A stretch of text in which nothing begins or ends. Indices are those of the record's lists. */
export interface Piece {
  readonly text: string;
  /** Statements that cover it, outermost first. */
  readonly statements: readonly number[];
  /** Statements whose cue it is. */
  readonly cues: readonly number[];
  readonly mention?: number;
  readonly time?: number;
  readonly event?: number;
  /** The statement that ends here, for its mark. */
  readonly ends: readonly number[];
}

/** A line of the text as printed. */
export interface Paragraph {
  readonly segment: DocumentRecord['segments'][number]['kind'];
  /** The segment changes with this line. */
  readonly opens: boolean;
  readonly pieces: readonly Piece[];
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly kind: 'statement' | 'cue' | 'mention' | 'time' | 'event';
  readonly index: number;
}

/** The layers that a reader can switch need no more than this. */
type Layers = Pick<DocumentRecord, 'text' | 'segments' | 'statements' | 'mentions' | 'times' | 'events'>;

/** UTF-16 units of a text that a page shows unless it is asked for the whole. */
export const SHOWN = 40_000;

/** Cuts the first `most` units of a text into lines, and each line where any layer begins or ends. Joined again, the pieces are the text without its line breaks. */
export function paragraphsOf(document: Layers, most = Number.POSITIVE_INFINITY): readonly Paragraph[] {
  const { text } = document;
  const layers = layersOf(document);
  const segments = utf16(text, document.segments);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  let before: string | undefined;
  for (const line of text.split('\n')) {
    if (at >= most) break;
    const end = Math.min(at + line.length, most);
    if (text.slice(at, end).trim() !== '') {
      const segment = segments.find((one) => one.start < end && one.end > at)?.kind ?? 'article';
      paragraphs.push({ segment, opens: segment !== before, pieces: piecesOf(text, at, end, layers) });
      before = segment;
    }
    at += line.length + 1;
  }
  return paragraphs;
}

function layersOf(document: Layers): readonly Layer[] {
  const { text, statements, mentions, times, events } = document;
  const layer = (kind: Layer['kind'], spans: readonly { readonly start: number; readonly end: number }[]) =>
    utf16(text, spans).map(({ start, end }, index) => ({ start, end, kind, index }));
  return [
    ...layer('statement', statements),
    ...layer(
      'cue',
      statements.map(({ cue }) => cue),
    ),
    ...layer('mention', mentions),
    ...layer('time', times),
    ...layer(
      'event',
      events.map(({ trigger, start, end }) => ({ start: trigger?.start ?? start, end: trigger?.end ?? end })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Spans of the record count code points; slices need UTF-16. */
function utf16<T extends { readonly start: number; readonly end: number }>(text: string, spans: readonly T[]) {
  const points = codePoints(text);
  return spans.map((one) => ({
    ...one,
    ...points.toUtf16(span<'codepoint'>(one.start, one.end)),
  }));
}

function piecesOf(text: string, from: number, to: number, all: readonly Layer[]): readonly Piece[] {
  const layers = all.filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of layers) {
    if (start > from) edges.add(start);
    if (end < to) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? to;
    const here = layers.filter((layer) => layer.start <= start && layer.end >= end);
    const of = (kind: Layer['kind']) => here.filter((layer) => layer.kind === kind);
    const [mention, time, event] = (['mention', 'time', 'event'] as const).map((kind) => of(kind).at(-1)?.index);
    return {
      text: text.slice(start, end),
      statements: of('statement').map(({ index }) => index),
      cues: of('cue').map(({ index }) => index),
      ends: of('statement').flatMap((layer) => (layer.end === end ? [layer.index] : [])),
      ...(mention !== undefined && { mention }),
      ...(time !== undefined && { time }),
      ...(event !== undefined && { event }),
    };
  });
}
