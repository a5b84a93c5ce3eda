import type { Page } from './page.ts';
import { listHeader } from './steps/related.ts';
import { headOf, type LineStep, type View } from './steps/step.ts';
import { stepFor } from './steps/steps.ts';

/** What a line says of itself, before anything is known of the lines around it. */
export interface Reading {
  /** The step that knows the line by its words. */
  readonly step: LineStep | undefined;
  /** The line is the head of a list of other pages. */
  readonly head: boolean;
}

/** A key word or the name of a source under its label is no longer. */
const CARRIED_WORDS = 4;

/**
 * Reads every line for itself, from the top: whether a paragraph has been read before a line is part of what steps see.
 * `titled`: the first line is known to be the headline.
 */
export function readLines(page: Page, titled: boolean): readonly Reading[] {
  const { tokens, lines, prose, printed } = page;
  const lastProse = prose.lastIndexOf(true);
  let headline = titled ? printed[0] : undefined;
  let afterBody = false;
  let label: LineStep | undefined;
  let carried = 0;
  return lines.map((line, i) => {
    const head = headOf(tokens, line);
    const view: View = { tokens, line, head, afterBody, afterLast: i > lastProse, headline: printed[i] === headline };
    const own = stepFor(view);
    if (own !== undefined) [label, carried] = [own, own.carries ?? 0];
    else if (carried > 0 && line.words <= CARRIED_WORDS && line.ending === 'open' && !listHeader(view)) carried--;
    else label = undefined;
    const step = own ?? label;
    if (step === undefined) {
      headline ??= printed[i];
      afterBody ||= prose[i] === true;
    }
    return { step, head: step === undefined && listHeader(view) };
  });
}

/** True for lines that are neither residue nor a head by their own words. */
export function isOpen(readings: readonly Reading[], i: number): boolean {
  const reading = readings[i];
  return reading !== undefined && reading.step === undefined && !reading.head;
}

/** The open lines under a head, up to the next head or the close of an article. */
export function openUnder(readings: readonly Reading[], head: number): readonly number[] {
  const lines: number[] = [];
  for (let i = head + 1; i < readings.length; i++) {
    if (readings[i]?.head === true || readings[i]?.step?.closes === true) break;
    if (isOpen(readings, i)) lines.push(i);
  }
  return lines;
}

/** The open lines from one on, without a gap, at most so many. */
export function openRun(readings: readonly Reading[], from: number, most: number): readonly number[] {
  const lines: number[] = [];
  for (let i = from; i < from + most && isOpen(readings, i); i++) lines.push(i);
  return lines;
}
