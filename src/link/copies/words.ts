import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { searchTerms } from '../../arabic/search-terms.ts';
import { fold } from '../../text/fold.ts';
import { type Span, span } from '../../text/spans.ts';
import { TokenKind, tokenise } from '../../text/tokens.ts';
import { RAREST, rarity } from '../stories/term-weight.ts';

/** The words and numbers of an article in order, folded and hashed, with their places in the text (UTF-16). */
export interface CopyWords {
  readonly hash: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** How much it tells that two texts share the word, in bits: how rare it is in coverage, one at most for a word of a name or office. */
  readonly bits: Uint8Array;
  /** 1 for a word that stands elsewhere in the article as well. */
  readonly again: Uint8Array;
}

/** A word of a name or office tells hardly anything: who is named in both articles is so in the only words there are. */
const NAME_BITS = 1;
/** At most what a number tells: one fact is told with one number, whoever writes. */
const NUMBER_BITS = 6;

/** The words of these stretches of a text, in order; those inside `named` tell hardly anything. */
export function copyWordsOf(text: string, stretches: readonly Span[], named: readonly Span[] = []): CopyWords {
  const names = [...named].sort((a, b) => a.start - b.start);
  const [hash, start, end, bits]: [number[], number[], number[], number[]] = [[], [], [], []];
  let name = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const tokens = tokenise(fold(text.slice(stretch.start, stretch.end), ARABIC_FOLD));
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
      const form = tokens.form[i] as string;
      const from = stretch.start + (tokens.start[i] as number);
      while (name < names.length && (names[name] as Span).end <= from) name++;
      const inName = name < names.length && (names[name] as Span).start <= from;
      const most = inName ? NAME_BITS : tokens.kind[i] === TokenKind.number ? NUMBER_BITS : RAREST;
      hash.push(hashOf(form));
      start.push(from);
      end.push(stretch.start + (tokens.end[i] as number));
      bits.push(Math.min(most, bitsOf(form)));
    }
  }
  const times = new Map<number, number>();
  for (const one of hash) times.set(one, (times.get(one) ?? 0) + 1);
  return {
    hash: Int32Array.from(hash),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    bits: Uint8Array.from(bits),
    again: Uint8Array.from(hash, (one) => ((times.get(one) ?? 0) > 1 ? 1 : 0)),
  };
}

/** The span from word `from` to the word before `to`. Throws RangeError when there is none. */
export function spanOfWords({ start, end }: CopyWords, from: number, to: number): Span {
  const [first, last] = [start[from], end[to - 1]];
  if (first === undefined || last === undefined || to <= from)
    throw new RangeError(`words ${from}..${to} of ${start.length}`);
  return span(first, last);
}

/** The first word that ends after the position `at`; the number of words when there is none. */
export function wordAt({ end }: CopyWords, at: number): number {
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitsOf(form: string): number {
  return form.length < 2 ? 0 : Math.round(rarity(searchTerms(form).term));
}

/** FNV-1a over UTF-16 units. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash | 0;
}
