import { diffArrays } from 'diff';
import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { type Weight, weightyIn } from '../../arabic/weighty.ts';
import { fold } from '../../text/fold.ts';
import { type Span, span } from '../../text/spans.ts';
import { TokenKind, tokenise } from '../../text/tokens.ts';

/** A stretch of words of one wording against another: in both, only in the first, only in the second, or changed. */
export interface ComparedPiece {
  readonly kind: 'same' | 'dropped' | 'added' | 'changed';
  /** Where the words stand in each wording, UTF-16 from its start; absent where it has none. */
  readonly a?: Span;
  readonly b?: Span;
  /** Words of the piece that change what is said, of dropped, added and changed ones; in text order. */
  readonly weighty: readonly WeightyWord[];
}

export interface WeightyWord {
  readonly side: 'a' | 'b';
  readonly at: Span;
  readonly weight: Weight;
}

/** Two wordings word by word. The pieces cover the words of both, in order. */
export interface WordingComparison {
  readonly pieces: readonly ComparedPiece[];
  /** Words that both have, and of each. */
  readonly words: { readonly same: number; readonly a: number; readonly b: number };
  /** Weights of all words that only one of the two has, each once. */
  readonly weighty: readonly Weight[];
}

interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares two wordings word by word: hamza forms, marks, digits and punctuation do not count. `a` is the one that is
 * measured against, so that words only it has are dropped, and words only `b` has are added.
 */
export function compareWordings(a: string, b: string): WordingComparison {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const pieces = piecesOf(x, y);
  const same = pieces.reduce((sum, piece) => sum + (piece.kind === 'same' ? piece.a.length : 0), 0);
  const shown = pieces.map(shownPiece);
  return {
    pieces: shown,
    words: { same, a: x.length, b: y.length },
    weighty: [...new Set(shown.flatMap(({ weighty }) => weighty.map(({ weight }) => weight)))].sort(),
  };
}

function wordsOf(text: string): Word[] {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
    words.push({ form: tokens.form[i] as string, start: tokens.start[i] as number, end: tokens.end[i] as number });
  }
  return words;
}

interface Piece {
  readonly kind: ComparedPiece['kind'];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

function piecesOf(x: readonly Word[], y: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  let [dropped, added]: [readonly Word[], readonly Word[]] = [[], []];
  const settle = () => {
    if (dropped.length + added.length > 0) {
      const kind = added.length === 0 ? 'dropped' : dropped.length === 0 ? 'added' : 'changed';
      pieces.push({ kind, a: dropped, b: added });
    }
    [dropped, added] = [[], []];
  };
  const comparator = (one: Word, other: Word) => one.form === other.form;
  for (const { added: isAdded, removed: isRemoved, count } of diffArrays([...x], [...y], { comparator })) {
    const ofA = isAdded ? [] : x.slice(i, i + count);
    const ofB = isRemoved ? [] : y.slice(j, j + count);
    if (isRemoved) dropped = ofA;
    else if (isAdded) added = ofB;
    else {
      settle();
      pieces.push({ kind: 'same', a: ofA, b: ofB });
    }
    i += ofA.length;
    j += ofB.length;
  }
  settle();
  return pieces;
}

function shownPiece({ kind, a, b }: Piece): ComparedPiece {
  const weighty = kind === 'same' ? [] : [...weightyOf(a, b, 'a'), ...weightyOf(b, a, 'b')];
  const [x, y] = [spanOf(a), spanOf(b)];
  return { kind, ...(x && { a: x }), ...(y && { b: y }), weighty };
}

/** Weighty words that the other side of the piece lacks: one that only changes its particle says the same. */
function weightyOf(words: readonly Word[], others: readonly Word[], side: 'a' | 'b'): WeightyWord[] {
  const stems = others.flatMap(({ form }) => weightyIn(form)?.stem ?? []);
  return words.flatMap(({ form, start, end }) => {
    const found = weightyIn(form);
    if (!found) return [];
    const same = stems.indexOf(found.stem);
    if (same < 0) return [{ side, at: span(start, end), weight: found.weight }];
    stems.splice(same, 1);
    return [];
  });
}

function spanOf(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && span(first.start, last.end);
}
