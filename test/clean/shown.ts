import { cleanText } from '../../src/clean/clean.ts';
import type { Document, Source } from '../../src/model.ts';

/** The page as cleaning divides it, for reading in a test: one line for each printed line, `kind | text`. */
export function shown(lines: readonly string[], about: Partial<Source> = {}): readonly string[] {
  const document = cleanText({ id: 'page', text: lines.join('\n'), ...about });
  let at = 0;
  return lines.flatMap((line) => {
    const start = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    return line.trim() === '' ? [] : [`${kindAt(document, start)} | ${line.trim()}`];
  });
}

/** The lines without the kinds in front of them. */
export function page(expected: readonly string[]): readonly string[] {
  return expected.map((line) => line.slice(line.indexOf('| ') + 2));
}

/** The reasons of the segment at a position. */
export function reasonsAt(document: Document, at: number): readonly string[] {
  return document.segments.find(({ start, end }) => start <= at && at < end)?.reason.split(', ') ?? [];
}

function kindAt(document: Document, at: number): string {
  return document.segments.find(({ start, end }) => start <= at && at < end)?.kind ?? 'nothing';
}
