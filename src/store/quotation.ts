import { codePoints } from '../text/codepoints.ts';
import { type Span, span } from '../text/spans.ts';

/** A place in a text, in code points, with the characters that stand there. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quotation does not equal its slice of the text: nothing of its document is stored. */
export class QuotationMismatch extends Error {}

/** The places of one text. */
export interface Quoter {
  /** Length of the text in code points. */
  readonly length: number;
  /** Throws QuotationMismatch for a place outside the text, or one that cuts a character in two. */
  quote(at: Span): Quotation;
  /** Throws QuotationMismatch unless these characters stand at that place. */
  check(quotation: Quotation, what: string): void;
  /** What stands between two places in code points; undefined outside the text. */
  slice(start: number, end: number): string | undefined;
}

export function quoterOf(text: string): Quoter {
  const points = codePoints(text);
  const length = points.toCodePoints(span(text.length, text.length)).start;
  const slice = (start: number, end: number): string | undefined => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length)) return;
    const units = points.toUtf16(span<'codepoint'>(start, end));
    return text.slice(units.start, units.end);
  };
  const check = ({ start, end, text: said }: Quotation, what: string): void => {
    const there = slice(start, end);
    if (there === said) return;
    const stands = there === undefined ? `outside a text of ${length} characters` : `«${there}» stands there`;
    throw new QuotationMismatch(`${what} ${start}..${end} quotes «${said}», but ${stands}`);
  };
  const quote = (at: Span): Quotation => {
    const { start, end } = points.toCodePoints(at);
    const quotation = { start, end, text: text.slice(at.start, at.end) };
    check(quotation, 'a span');
    return quotation;
  };
  return { length, quote, check, slice };
}
