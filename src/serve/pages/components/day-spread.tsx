import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';
import { Bars } from './bars.tsx';

interface Props {
  readonly view: View;
  /** ISO days, the oldest first; days without anything may be left out. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
}

const HEIGHT = 18;
const STEP = 6;
const GAP = 2;
/** Bars that are drawn at most: of a longer time each stands for several days. */
const MOST = 30;
const DAY = 86_400_000;

/** How often something stands on each day, as a line of small bars beside words. Nothing where there is one day only. */
export const DaySpread: FC<Props> = ({ view, days }) => {
  const bars = barsOf(days);
  if (bars.length < 2) return null;
  const label = view.words.spread.days;
  return (
    <Bars view={view} counts={bars} label={label} height={HEIGHT} step={STEP} gap={GAP} class="spread day-spread" />
  );
};

function barsOf(days: Props['days']): readonly number[] {
  const [first, last] = [dayNumber(days[0]?.day), dayNumber(days.at(-1)?.day)];
  if (first === undefined || last === undefined) return [];
  const step = Math.ceil((last - first + 1) / MOST);
  const bars = Array.from({ length: Math.floor((last - first) / step) + 1 }, () => 0);
  for (const { day, count } of days) {
    const at = Math.floor(((dayNumber(day) ?? first) - first) / step);
    bars[at] = (bars[at] ?? 0) + count;
  }
  return bars;
}

function dayNumber(day: string | undefined): number | undefined {
  const time = Date.parse(`${day ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / DAY;
}
