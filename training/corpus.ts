import { readFileSync } from 'node:fs';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { fold } from '../src/text/fold.ts';
import { tokenise } from '../src/text/tokens.ts';

/**
 * ANERcorp (Benajiba et al. 2007) as the program sees it: its own tokens are joined by one space, the program's tokeniser
 * splits them anew, and each new token takes the label of the corpus token it stands in. Labels are read exactly as
 * score.py reads them, so that a model and its score speak of the same mentions.
 */

export const KINDS = ['person', 'organisation', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** A mention of the reference, in tokens of the program, both ends included. */
export interface GoldMention {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
}

export interface Sentence {
  /** The corpus tokens joined by one space: the text that score.py's offsets count in. */
  readonly text: string;
  readonly forms: readonly string[];
  /** UTF-16 offsets of the program's tokens in `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly mentions: readonly GoldMention[];
}

const KIND_OF: Readonly<Record<string, Kind>> = { PERS: 'person', PER: 'person', ORG: 'organisation', LOC: 'place' };

/** All sentences of a `token label` file, in file order. */
export function readConll(path: string): Sentence[] {
  const sentences: Sentence[] = [];
  let rows: [string, string][] = [];
  const flush = () => {
    if (rows.length > 0) sentences.push(sentenceOf(rows));
    rows = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const parts = line.split(/[ \t\r]+/).filter((part) => part !== '');
    const token = parts[0];
    const label = parts.at(-1);
    if (token === undefined || label === undefined) flush();
    else rows.push([token, label]);
  }
  flush();
  return sentences;
}

function sentenceOf(rows: readonly (readonly [token: string, label: string])[]): Sentence {
  const text = rows.map(([token]) => token).join(' ');
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  return { text, forms: tokens.form, start: tokens.start, end: tokens.end, mentions: project(rows, tokens) };
}

/** Mentions over corpus tokens, then over the program's tokens that lie under them. */
function project(
  rows: readonly (readonly [token: string, label: string])[],
  tokens: { readonly start: Int32Array; readonly end: Int32Array },
): GoldMention[] {
  const found: GoldMention[] = [];
  let open: { kind: Kind; from: number; to: number } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { kind, from, to } = open;
    const first = tokens.end.findIndex((end) => end > from);
    const last = tokens.start.findLastIndex((start) => start < to);
    if (first >= 0 && first <= last) found.push({ kind, first, last });
    open = undefined;
  };
  let at = 0;
  for (const [token, label] of rows) {
    const inside = label.startsWith('I-');
    if (!inside) close();
    const kind = KIND_OF[label.slice(2)];
    if (label.startsWith('B-') && kind !== undefined) open = { kind, from: at, to: at + token.length };
    else if (inside && open !== undefined) open.to = at + token.length;
    at += token.length + 1;
  }
  close();
  return found;
}
