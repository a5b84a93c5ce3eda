import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';
import { Bars } from './bars.tsx';

interface Props {
  readonly view: View;
  /** Months as YYYY-MM, the oldest first; months without anything may be left out. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

const HEIGHT = 34;
const STEP = 10;
const GAP = 3;
/** Months that are drawn at most; the newest. */
const MOST = 60;

/** How often something stands in each month, as small bars; a list says the same to a screen reader. */
export const Spread: FC<Props> = ({ view, months }) => {
  const all = everyMonth(months).slice(-MOST);
  const counts = all.map(({ count }) => count);
  const from = all[0]?.month ?? '';
  const to = all.at(-1)?.month ?? '';
  return (
    <figure class="spread">
      <Bars view={view} counts={counts} label={view.words.spread.months} height={HEIGHT} step={STEP} gap={GAP} />
      <figcaption class="soft small">
        {view.month(from)} – {view.month(to)}
      </figcaption>
    </figure>
  );
};

function everyMonth(months: Props['months']): { month: string; count: number }[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const all: { month: string; count: number }[] = [];
  const last = months.at(-1)?.month ?? '';
  for (let month = months[0]?.month ?? ''; month !== '' && month <= last && all.length < 2400; month = after(month)) {
    all.push({ month, count: counts.get(month) ?? 0 });
  }
  return all;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
