import type { EventMention, Reading } from '../../index.ts';
import { placer } from '../record.ts';
import type { RuleReason } from '../rule-reason.ts';
import { becauseLines } from './explanation.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { lines, type View } from './view.ts';
import { number } from './words.ts';

/** How one event was found: word of action, clause, rule, place, date, and each step of deciding. `nth` counts from 1. */
export function eventLines(reading: Reading, nth: number, view: View, reasonOf: RuleReason): string[] {
  const event = reading.events[nth - 1];
  if (!event) throw new RangeError(`event ${nth} of ${reading.events.length}`);
  const { word } = view.labels;
  const row = (label: string, runs: readonly Run[]) => lines(view, [run(`${label}: `, 'dim'), ...runs], 2);
  const reason = reasonOf(event.rule);
  const clause = reading.document.text.slice(event.start, event.end);
  const told = placer(reading.document.text).quotation(event.trigger);
  return [
    '',
    ...lines(
      view,
      joined([[run(`${number(nth, view.language)}. `, 'title'), ...sideRuns(event, view)], ...facts(event, view)], dot),
    ),
    ...lines(view, [run(clause)], 2, directionOf(clause)),
    ...row(word.action, [apart(told.text, 'act'), run(' '), apart(`${told.start}–${told.end}`, 'dim')]),
    ...row(word.rule, [apart(event.rule, 'mark'), ...(reason === undefined ? [] : [dot, apart(reason)])]),
    ...(event.place === undefined ? [] : row(word.place, [apart(event.place)])),
    ...(event.date === undefined ? [] : row(word.date, [apart(event.date)])),
    ...becauseLines(event.because, view),
  ];
}

/** «actors → targets». */
function sideRuns({ actors, targets }: EventMention, view: View): Run[] {
  const { word } = view.labels;
  if (actors.length + targets.length === 0) return [run(word.noSpeaker, 'inferred')];
  const names = (side: EventMention['actors']) =>
    joined(
      side.map(({ name }) => [apart(name, 'speaker')]),
      run(`${word.separator} `),
    );
  if (targets.length === 0) return names(actors);
  return [...names(actors), run(` ${word.arrow} `, 'dim'), ...names(targets)];
}

function facts({ type, mode, status }: EventMention, view: View): Run[][] {
  const code = mode === undefined ? type : `${type}/${mode}`;
  return [[apart(view.labels.event[type], 'act')], [apart(code, 'dim')], [apart(view.labels.status[status])]];
}
