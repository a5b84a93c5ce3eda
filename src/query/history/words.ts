import { diffArrays } from 'diff';
import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';

/** A stretch of two texts compared word by word. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many edits two texts have little to do with each other, and are shown one after the other. */
const EDITS = 4000;
/** Characters of what stayed that are shown around a change. */
const CONTEXT = 80;

/** What was removed and added between two texts, word by word; white space belongs to the word before it. */
export function wordChanges(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    maxEditLength: EDITS,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  if (!changes) {
    const pieces = [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as const;
    return pieces.filter(({ text }) => text !== '');
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value.join(''),
  }));
}

/** The tokens of a text, each with the white space behind it; together they are the text. */
function wordsOf(text: string): string[] {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const from = i === 0 ? 0 : (tokens.start[i] ?? 0);
    const to = i + 1 < tokens.length ? (tokens.start[i + 1] ?? text.length) : text.length;
    words.push(text.slice(from, to));
  }
  return words;
}

/** The same with the middle of long stretches that stayed left out. */
export function aroundChanges(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const before = index === 0 ? '' : piece.text.slice(0, CONTEXT);
    const after = index === pieces.length - 1 ? '' : piece.text.slice(-CONTEXT);
    if (before.length + after.length >= piece.text.length) return piece;
    return { kind: 'same', text: `${before.toWellFormed()} […] ${after.toWellFormed()}` };
  });
}
