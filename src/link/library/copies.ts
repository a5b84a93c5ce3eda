import type { CopyRow } from '../../store/tables.ts';
import { codePoints } from '../../text/codepoints.ts';
import type { Span } from '../../text/spans.ts';
import { type Copy, copiesAmong } from '../copies/copies.ts';
import { CopyIndex } from '../copies/copy-index.ts';
import { type CopyText, copyTextOf } from '../copies/copy-text.ts';
import type { Member } from './content.ts';

/** Among more articles only those are compared that share shingles. */
const ALL_PAIRS = 12;

/** The passages that articles of a story share beyond chance, in code points. */
export function copiesIn(members: readonly Member[]): CopyRow[] {
  if (members.length < 2) return [];
  const texts = members.map(({ reading, index }) => copyTextOf(reading, index));
  const found = texts.length <= ALL_PAIRS ? copiesAmong(texts) : indexed(texts);
  return found.flatMap(({ at, ...copy }) => {
    const [a, b] = [members[at.a], members[at.b]];
    return a && b ? rowsOf(copy, a, b) : [];
  });
}

type Placed = Copy & { readonly at: { readonly a: number; readonly b: number } };

function indexed(texts: readonly CopyText[]): Placed[] {
  const index = new CopyIndex<number>({ most: Number.POSITIVE_INFINITY });
  return texts.flatMap((text, a) => index.add(a, 0, text).map(({ key, copy }) => ({ at: { a, b: key }, ...copy })));
}

function rowsOf({ passages, direction }: Copy, a: Member, b: Member): CopyRow[] {
  const [inA, inB] = [placer(a), placer(b)];
  const turned = a.placed.key > b.placed.key; // `a` is the smaller key in the tables
  const source = direction.from === 'unknown' ? null : direction.from;
  const reason = direction.from === 'third' ? `${direction.reason}: ${direction.source}` : direction.reason;
  return passages
    .filter(({ kind }) => kind === 'copy')
    .map((passage) => {
      const [x, y] = turned ? [inB(passage.b), inA(passage.a)] : [inA(passage.a), inB(passage.b)];
      const [p, q] = turned ? [b, a] : [a, b];
      return {
        a: p.placed.key,
        b: q.placed.key,
        a_start: x.start,
        a_end: x.end,
        b_start: y.start,
        b_end: y.end,
        source: turned && source !== null && source !== 'third' ? (source === 'a' ? 'b' : 'a') : source,
        reason: turned ? turnedReason(reason) : reason,
      };
    });
}

function placer({ reading }: Member): (at: Span) => { start: number; end: number } {
  const points = codePoints(reading.document.text);
  return (at) => points.toCodePoints(at);
}

/** Reasons call the two texts a and b. */
function turnedReason(reason: string): string {
  return reason.replace(/\b([ab])\b/gu, (letter) => (letter === 'a' ? 'b' : 'a'));
}
