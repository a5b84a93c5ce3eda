import type { Run } from './run.ts';
import { displayWidth, graphemes } from './width.ts';

/** Runs as lines of at most `width` columns, broken at white space; inside a word only when no line can hold it. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const end = () => {
    lines.push(merged(line));
    line = [];
    used = 0;
  };
  for (const word of words(runs, width)) {
    if (word === 'break') {
      end();
      continue;
    }
    if (used > 0 && used + 1 + word.width > width) end();
    if (used > 0) line.push(space(line.at(-1), word.pieces[0]));
    line.push(...word.pieces);
    used = used === 0 ? word.width : used + 1 + word.width;
  }
  if (line.length > 0) end();
  return lines;
}

/** Pieces with no white space between them: a word, and what clings to it from the runs beside it. */
interface Word {
  readonly pieces: readonly Run[];
  readonly width: number;
}

const NO_WORD: Word = { pieces: [], width: 0 };

function* words(runs: readonly Run[], width: number): Generator<Word | 'break'> {
  let word = NO_WORD;
  for (const piece of runs.flatMap((one) => pieces(one, width))) {
    const isSpace = piece.text.trim() === '';
    const size = isSpace ? 0 : displayWidth(piece.text);
    if (word !== NO_WORD && (isSpace || word.width + size > width)) {
      yield word;
      word = NO_WORD;
    }
    if (piece.text.includes('\n')) yield 'break';
    else if (!isSpace) word = { pieces: [...word.pieces, piece], width: word.width + size };
  }
  if (word !== NO_WORD) yield word;
}

/** A run as words and white space in turn. What stands apart stays whole where a line can hold it. */
function pieces(run: Run, width: number): Run[] {
  if (run.apart && displayWidth(run.text) <= width) return [run];
  const parts = run.text.split(/(\s+)/).filter((part) => part !== '');
  return parts.flatMap((part) => broken(part, width)).map((text) => ({ ...run, text }));
}

/** A word in pieces that a line can hold. */
function broken(word: string, width: number): string[] {
  if (word.trim() === '' || displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && displayWidth(piece + grapheme) > width) {
      found.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...found, piece];
}

/** The space between two words; it has their style when they share one. */
function space(before: Run | undefined, after: Run | undefined): Run {
  const shared = before && after && before.style === after.style && !before.apart && !after.apart;
  return { text: ' ', style: shared ? before.style : 'plain' };
}

/** Neighbours of one style as one run, so that a line carries few codes. */
function merged(line: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const piece of line) {
    const last = found.at(-1);
    if (last && !last.apart && !piece.apart && last.style === piece.style) {
      found[found.length - 1] = { text: last.text + piece.text, style: last.style };
    } else found.push(piece);
  }
  return found;
}
