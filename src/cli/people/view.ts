import type { Language } from '../../labels/language.ts';
import type { Io } from '../io.ts';
import { LABELS, type Labels } from './labels.ts';
import { type Paint, painter } from './paint.ts';
import { type Direction, MARGIN, paragraph, RESET_DIRECTION } from './paragraph.ts';
import { type Run, run } from './run.ts';

/** How a person wants to see things: language, width, colours. */
export interface View {
  readonly language: Language;
  readonly labels: Labels;
  readonly width: number;
  readonly paint: Paint;
  /** The direction of lines that begin with labels. */
  readonly direction: Direction;
  /** Lines go to a terminal. */
  readonly terminal: boolean;
}

/** Longer lines of Arabic are hard to follow (PAGES.md: 60 to 75 letters). */
const WIDEST = 80;
const NARROWEST = 20;

export function openView(io: Io, { lang, width }: { readonly lang: Language; readonly width?: number }): View {
  const screen = Math.max(NARROWEST, Math.min(io.stdout.columns ?? WIDEST, WIDEST));
  return {
    language: lang,
    labels: LABELS[lang],
    width: width ?? screen,
    paint: painter(io),
    direction: lang === 'ar' ? 'rtl' : 'ltr',
    terminal: io.stdout.isTTY === true && io.env.TERM !== 'dumb',
  };
}

/** A paragraph of labels, or of a text that has a direction of its own. */
export function lines(view: View, runs: readonly Run[], indent = 0, direction = view.direction): string[] {
  return paragraph(runs, { ...view, indent, direction });
}

/** A hairline across. */
export function rule(view: View): string[] {
  return lines(view, [run('─'.repeat(view.width - MARGIN), 'dim')]);
}

/** Lines as they are written; a terminal is left in the direction in which it was. */
export function printed(written: readonly string[], { terminal }: View): string {
  return written.map((line) => `${line}\n`).join('') + (terminal ? RESET_DIRECTION : '');
}
