import type { Paint } from './paint.ts';
import type { Run } from './run.ts';
import { wrap } from './wrap.ts';

export type Direction = 'rtl' | 'ltr';

/** How a paragraph stands on the screen. */
export interface Frame {
  readonly width: number;
  readonly indent: number;
  readonly direction: Direction;
  readonly paint: Paint;
  /** A terminal is told the direction of each line as well. */
  readonly terminal: boolean;
}

/** Unicode's controls of direction: marks, and isolates with their end. */
const RLM = '\u200f';
const LRM = '\u200e';
const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

/** ECMA-48 SCP: the direction of the present line and those after it. Terminals without it pass it over. */
const SET_DIRECTION: Readonly<Record<Direction, string>> = { rtl: '\u001b[2 k', ltr: '\u001b[1 k' };
/** Back to what the terminal does by itself; to be written after the last line. */
export const RESET_DIRECTION = '\u001b[0 k';

/** A column at the edge. Some terminals keep a control of direction only if a character stands before it. */
export const MARGIN = 1;

/**
 * Runs as lines for a terminal, a pager or a file. Every line carries its direction as a mark, for programs that judge
 * a line by its first letter, and as an isolate, for those that take every line for left to right.
 */
export function paragraph(runs: readonly Run[], frame: Frame): string[] {
  const { width, direction, terminal } = frame;
  const edge = MARGIN + frame.indent;
  const mark = direction === 'rtl' ? RLM : LRM;
  const isolate = direction === 'rtl' ? RLI : LRI;
  const open = (terminal ? SET_DIRECTION[direction] : '') + mark + ' '.repeat(edge) + isolate;
  return wrap(runs, Math.max(1, width - edge)).map(
    (line) => open + line.map((one) => print(one, frame)).join('') + PDI,
  );
}

function print({ text, style, apart }: Run, { direction, paint }: Frame): string {
  const painted = paint(style, text);
  return apart && disturbs(text, direction) ? FSI + painted + PDI : painted;
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const ARABIC_WORDS = /^[\p{Script=Arabic}\p{M}\s]*$/u;

/** True when a text among others of this direction could change their order, or they its own. */
function disturbs(text: string, direction: Direction): boolean {
  return direction === 'rtl' ? !ARABIC_WORDS.test(text) : RTL_LETTER.test(text);
}

/** The direction of a text: that of its first letter. */
export function directionOf(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
