import { codePoints } from '../../../text/codepoints.ts';
import { span } from '../../../text/spans.ts';

/** Where words stand in a text, in code points: of several places the one nearest to `near`. Undefined when they stand nowhere. */
export function quotationNear(text: string, words: string, near = 0) {
  const wanted = words.replace(/\r\n?/gu, '\n').trim();
  if (wanted === '') return undefined;
  const points = codePoints(text);
  const target: number = points.toUtf16(span<'codepoint'>(near, near)).start;
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best >= 0 && Math.abs(at - target) >= Math.abs(best - target)) break; // they only get further away
    best = at;
  }
  if (best < 0) return undefined;
  const { start, end } = points.toCodePoints(span(best, best + wanted.length));
  return { start: start as number, end: end as number, text: wanted };
}
