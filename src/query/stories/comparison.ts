import { stateOf } from '../../link/coverage/coverage.ts';
import { termsOf } from '../../link/stories/profile.ts';
import { compareWordings } from '../../link/utterances/compare.ts';
import type { Span } from '../../text/spans.ts';
import type { Telling, WordPiece } from './records.ts';

/** A wording beside the representative one, word by word. */
export function comparisonOf(representative: string, text: string): WordPiece[] {
  return compareWordings(representative, text).pieces.map(({ kind, a, b, weighty }) => {
    const [before, here] = [sliceOf(representative, a), sliceOf(text, b)];
    const [first] = weighty;
    return {
      kind,
      text: kind === 'dropped' ? before : here,
      ...(kind === 'changed' && { was: before }),
      ...(first && { weight: first.weight }),
    };
  });
}

/** How a wording stands to the representative one. */
export function tellingOf(representative: string, text: string): Exclude<Telling, 'absent'> {
  return stateOf(termsOf(representative), termsOf(text)).state;
}

function sliceOf(text: string, at: Span | undefined): string {
  return at ? text.slice(at.start, at.end) : '';
}
