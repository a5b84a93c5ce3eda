import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** From which day, and until which: the browser shows each as its reader writes days. */
export const DayFields: FC<Props> = ({ view: { words }, after, before }) => (
  <>
    <label class="dated">
      <span>{words.today.after}</span>
      <input type="date" name="after" value={after} />
    </label>
    <label class="dated">
      <span>{words.today.before}</span>
      <input type="date" name="before" value={before} />
    </label>
  </>
);
