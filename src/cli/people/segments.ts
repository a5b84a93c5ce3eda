import type { Reading } from '../../index.ts';
import { placer } from '../record.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, run } from './run.ts';
import { lines, type View } from './view.ts';
import { displayWidth, graphemes } from './width.ts';

/** The segments of a document: kind, place, the reason for it, and how each begins. */
export function segmentLines(reading: Reading, view: View): string[] {
  const { text, segments } = reading.document;
  const at = placer(text);
  const found = ['', ...lines(view, [run(view.labels.word.segments, 'title')])];
  for (const segment of segments) {
    const { start, end } = at.place(segment);
    const facts = [
      [run(view.labels.segment[segment.kind])],
      [apart(`${start}–${end}`, 'dim')],
      [apart(segment.reason, 'dim')],
    ];
    const beginning = opening(text.slice(segment.start, segment.end), view.width - 4);
    found.push(...lines(view, joined(facts, dot), 2));
    found.push(...lines(view, [run(beginning)], 4, directionOf(beginning)));
  }
  return found;
}

/** The beginning of a text, as much as one line holds; «…» says that it goes on. */
function opening(text: string, width: number): string {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, width * 4);
  if (displayWidth(line) <= width && text.trim().length <= width * 4) return line;
  let shown = '';
  for (const grapheme of graphemes(line)) {
    if (displayWidth(shown + grapheme) > width - 1) break;
    shown += grapheme;
  }
  return `${shown}…`;
}
