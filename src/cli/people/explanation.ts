import type { Reading, Statement } from '../../index.ts';
import { placer } from '../record.ts';
import type { RuleReason } from '../rule-reason.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { chainRuns, contentLines, factRuns, speakerRuns } from './statement.ts';
import { lines, type View } from './view.ts';
import { number } from './words.ts';

/** How one statement was found: rule, cue, content, speaker, chain, and each step of deciding. `nth` counts from 1. */
export function explanationLines(reading: Reading, nth: number, view: View, reasonOf: RuleReason): string[] {
  const statement = reading.statements[nth - 1];
  if (!statement) throw new RangeError(`statement ${nth} of ${reading.statements.length}`);
  const { word } = view.labels;
  const row = (label: string, runs: readonly Run[]) => lines(view, [run(`${label}: `, 'dim'), ...runs], 2);
  const heading = [run(`${number(nth, view.language)}. `, 'title'), ...speakerRuns(statement, view)];
  const reason = reasonOf(statement.rule);
  return [
    '',
    ...lines(view, joined([heading, ...factRuns(statement, view)], dot)),
    ...contentLines(statement, reading, view),
    ...row(word.content, placeRuns(statement, reading)),
    ...row(word.cue, cueRuns(statement, reading)),
    ...row(word.rule, [apart(statement.rule, 'mark'), ...(reason === undefined ? [] : [dot, apart(reason)])]),
    ...row(word.chain, chainRuns(statement, reading, view)),
    ...becauseLines(statement.because, view),
  ];
}

function placeRuns(statement: Statement, reading: Reading): Run[] {
  const { start, end } = placer(reading.document.text).place(statement);
  return [apart(`${start}–${end}`, 'dim')];
}

function cueRuns({ cue }: Statement, reading: Reading): Run[] {
  const { start, end, text } = placer(reading.document.text).quotation(cue);
  return [apart(text, 'act'), run(' '), apart(`${start}–${end}`, 'dim')];
}

/** The steps of deciding, each in the direction of its own words (the rules may speak English or Arabic). */
export function becauseLines(steps: readonly string[], view: View): string[] {
  if (steps.length === 0) return [];
  const heading = lines(view, [run(`${view.labels.word.because}:`, 'dim')], 2);
  return [...heading, ...steps.flatMap((step) => lines(view, [run(`- ${step}`)], 4, directionOf(step)))];
}
