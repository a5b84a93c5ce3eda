import type { Time, TimeType } from '../../model.ts';
import { offset } from '../../text/spans.ts';
import { type Tokens, tokenAt } from '../../text/tokens.ts';
import { borrowYears } from './borrow.ts';
import { runRules } from './cascade.ts';
import { parseDay } from './civil.ts';
import { directionAt, isEnd } from './direction.ts';
import type { Item } from './item.ts';
import { type Direction, type Memory, type Moment, newMemory } from './moment.ts';
import { joinNumbers } from './numbers.ts';
import { resolve } from './resolve.ts';
import { islands } from './scan.ts';

/** A stretch of the text that tells one thing, with the day it was published, where that is known. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly published?: string | undefined;
}

export interface TimesInput {
  readonly text: string;
  /** The tokens of `text`, folded with the Arabic table. */
  readonly tokens: Tokens;
  readonly published?: string | undefined;
  /**
   * The stretches of the text to read, each with its own anchor: a segment of the article, another article. Without
   * them the whole text is one, published at `published`. Where two overlap, the earlier one counts.
   */
  readonly spans?: readonly Stretch[] | undefined;
}

/**
 * The time expressions of a text in text order, without overlap, with ISO 8601 values (gold/GUIDELINES.md §9). Pure,
 * and linear in the text.
 */
export function annotateTimes({ text, tokens, published, spans }: TimesInput): Time[] {
  const stretches = spans ?? [{ start: 0, end: text.length, published }];
  let read = 0;
  return stretches
    .toSorted((a, b) => a.start - b.start)
    .flatMap((stretch) => {
      const start = Math.max(stretch.start, read);
      read = Math.max(read, stretch.end);
      return timesOf(text, tokens, { ...stretch, start });
    });
}

function timesOf(text: string, tokens: Tokens, { start, end, published }: Stretch): Time[] {
  if (end <= start) return [];
  const anchor = parseDay(published);
  const memory = newMemory();
  const times: Time[] = [];
  let read = tokenAt(tokens, start);
  const last = end >= text.length ? tokens.length : tokenAt(tokens, end);
  for (const island of islands(text, tokens, read, last)) {
    for (const item of borrowYears(runRules(joinNumbers(island), tokens))) {
      const meaning = item.senses[0]?.meaning;
      if (meaning === undefined || meaning.kind === 'amount' || meaning.kind === 'title') continue;
      forgetSentence(memory, tokens, read, item.first);
      const value = resolve(meaning, momentAt(text, tokens, item, anchor, memory));
      read = item.last + 1;
      if (value !== undefined) times.push(toTime(item, value));
    }
  }
  return times;
}

/** The moment of an item; the direction of the tense is looked for only when a meaning asks. */
function momentAt(text: string, tokens: Tokens, item: Item, anchor: number | undefined, memory: Memory): Moment {
  let known: Direction | undefined;
  return {
    anchor,
    memory,
    get direction() {
      known ??= directionAt(text, tokens, item.first, item.last);
      return known;
    },
  };
}

/** A clock without a day belongs to the day told before it in the sentence; past its end that day is forgotten. */
function forgetSentence(memory: Memory, tokens: Tokens, from: number, to: number): void {
  for (let t = from; t < to; t++) if (isEnd(tokens, t)) delete memory.inSentence;
}

function toTime(item: Item, value: string): Time {
  return {
    start: offset(item.start),
    end: offset(item.end),
    type: typeOf(value),
    value,
    rule: item.rule ?? '',
  };
}

function typeOf(value: string): TimeType {
  if (value.includes('/')) return 'period';
  return value.includes('T') ? 'time' : 'date';
}
