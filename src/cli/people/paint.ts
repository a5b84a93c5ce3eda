import { styleText } from 'node:util';
import type { Io } from '../io.ts';

/** What a stretch of text means to the eye (PAGES.md: colour means something or is absent). */
export type Style = 'plain' | 'title' | 'speaker' | 'inferred' | 'chain' | 'act' | 'mark' | 'dim';

/** Puts a style on a text, or leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

const FORMATS = {
  plain: [],
  title: ['bold'],
  speaker: ['bold', 'cyan'],
  inferred: ['magenta'],
  chain: ['cyan'],
  act: ['yellow'],
  mark: ['bold', 'yellow'],
  dim: ['dim'],
} as const satisfies Record<Style, readonly Parameters<typeof styleText>[0][]>;

/** The paint for standard output. */
export function painter(io: Io): Paint {
  if (!wantsColour(io)) return (_style, text) => text;
  return (style, text) => {
    const formats = FORMATS[style];
    return formats.length === 0 ? text : styleText([...formats], text, { validateStream: false });
  };
}

/** FORCE_COLOR asks for colours or, as 0, against them; NO_COLOR against them; else a terminal has them. */
function wantsColour({ stdout, env }: Io): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return stdout.isTTY === true && terminal !== 'dumb';
}
