import type { Style } from './paint.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  /** A name or foreign word: kept together, and its direction does not disturb what stands around it. */
  readonly apart?: boolean;
}

export function run(text: string, style: Style = 'plain'): Run {
  return { text: displayable(text), style };
}

/** A run that is kept together and apart from the direction of its neighbours. */
export function apart(text: string, style: Style = 'plain'): Run {
  return { text: displayable(text).replaceAll('\n', ' '), style, apart: true };
}

/** Runs with a separator between each two. */
export function joined(runs: readonly (readonly Run[])[], separator: Run): Run[] {
  return runs.flatMap((one, index) => (index === 0 ? one : [separator, ...one]));
}

/**
 * A text as it may be shown: no control characters (they could drive the terminal), and none of the controls of
 * direction that open or close something (a stray one would turn all that follows).
 */
function displayable(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '\ufffd');
}
