import type { WatchEvent } from '../../watch/events.ts';
import { grouped } from '../library/summary.ts';

/** One line about something that went wrong. */
interface Told {
  readonly at: number;
  readonly line: string;
}

/** What a watch has done so far. */
export interface WatchTally {
  readonly started: number;
  polls: number;
  unchanged: number;
  pollsFailed: number;
  fresh: number;
  added: number;
  edited: number;
  same: number;
  gone: number;
  empty: number;
  failed: number;
  /** The last things that went wrong, newest last. */
  readonly last: Told[];
}

const LAST = 5;

export function emptyWatchTally(now: number): WatchTally {
  const none = { polls: 0, unchanged: 0, pollsFailed: 0, fresh: 0, added: 0, edited: 0, same: 0, gone: 0, empty: 0 };
  return { started: now, ...none, failed: 0, last: [] };
}

/** Counts an event. */
export function count(tally: WatchTally, event: WatchEvent, now: number): void {
  switch (event.kind) {
    case 'polled':
      tally.polls++;
      if (event.unchanged) tally.unchanged++;
      tally.fresh += event.fresh;
      return;
    case 'poll-failed':
      tally.polls++;
      tally.pollsFailed++;
      wrong(tally, now, `${event.source.title ?? event.source.url}: ${event.trouble.detail}`);
      return;
    case 'moved':
      wrong(tally, now, `${event.source.url} has moved to ${event.to}`);
      return;
    case 'kept':
      if (event.outcome === 'added') tally.added++;
      else if (event.outcome === 'changed') tally.edited++;
      else tally.same++;
      return;
    case 'same':
      tally.same++;
      return;
    case 'gone':
      tally.gone++;
      wrong(tally, now, `${event.page.url} is no longer there`);
      return;
    case 'empty':
      tally.empty++;
      wrong(tally, now, `${event.page.url}: ${event.trouble.detail}`);
      return;
    case 'page-failed':
      if (event.given) tally.failed++;
      wrong(tally, now, `${event.page.url}: ${event.trouble.detail}`);
      return;
  }
}

function wrong(tally: WatchTally, at: number, line: string): void {
  tally.last.push({ at, line });
  if (tally.last.length > LAST) tally.last.shift();
}

/** What was done, in three lines. */
export function tallyLines(tally: WatchTally, now: number): readonly string[] {
  const minutes = Math.max((now - tally.started) / 60_000, 1 / 60);
  const rate = (n: number) => `${(n / minutes).toFixed(1)} a minute`;
  const { polls, unchanged, pollsFailed, added, edited, same, gone, empty, failed } = tally;
  return [
    `sources: ${grouped(polls)} polls (${rate(polls)}), ${grouped(unchanged)} unchanged, ${grouped(pollsFailed)} failed`,
    `documents: ${grouped(added)} added (${rate(added)}), ${grouped(edited)} edited, ${grouped(same)} as they were, ${grouped(gone)} gone`,
    `pages without usable text: ${grouped(empty)}; given up: ${grouped(failed)}`,
  ];
}
