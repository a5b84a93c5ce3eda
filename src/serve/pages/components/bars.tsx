import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  /** What each bar counts, the oldest first; at least one. */
  readonly counts: readonly number[];
  /** What they show, for who does not see them. */
  readonly label: string;
  /** Pixels. */
  readonly height: number;
  readonly step: number;
  /** Between two bars. */
  readonly gap: number;
  readonly class?: string;
}

/** Small bars in the direction of reading; where nothing is counted stands a line. */
export const Bars: FC<Props> = ({ view, counts, label, height, step, gap, class: name }) => {
  const most = Math.max(...counts);
  const width = counts.length * step;
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {counts.map((count, at) => {
        const tall = count === 0 ? 1 : Math.max(3, Math.round((count / most) * height));
        const x = view.dir === 'rtl' ? width - (at + 1) * step : at * step;
        return (
          <rect
            class={count === 0 ? 'none' : undefined}
            x={x + 1}
            y={height - tall}
            width={step - gap}
            height={tall}
            rx={gap / 2}
          />
        );
      })}
    </svg>
  );
};
