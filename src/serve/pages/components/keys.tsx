import type { FC } from 'hono/jsx';
import type { Messages } from '../messages/messages.ts';
import type { View } from '../view.ts';

/** Keys, with what they do; two keys are pressed one after the other. */
const KEYS: readonly (readonly [
  keys: readonly string[],
  message: Exclude<keyof Messages['keys'], 'title' | 'close'>,
])[] = [
  [['j'], 'next'],
  [['k'], 'previous'],
  [['Enter'], 'open'],
  [['e'], 'evidence'],
  [['/'], 'search'],
  [['Esc'], 'leave'],
  [['?'], 'help'],
  [['g', 't'], 'goToday'],
  [['g', 's'], 'goSearch'],
  [['g', 'p'], 'goPeople'],
  [['g', 'o'], 'goOutlets'],
  [['g', 'e'], 'goEvents'],
  [['g', 'c'], 'goCalendar'],
  [['g', 'a'], 'goAdd'],
  [['o'], 'unfold'],
];

/** The keys that pages understand. */
export const Keys: FC<{ readonly view: View }> = ({ view: { words } }) => (
  <dl class="keys">
    {KEYS.map(([keys, message]) => (
      <div>
        <dt dir="ltr">
          {keys.map((key, at) => (
            <>
              {at > 0 && <span class="then"> {words.keys.afterwards} </span>}
              <kbd>{key}</kbd>
            </>
          ))}
        </dt>
        <dd>{words.keys[message]}</dd>
      </div>
    ))}
  </dl>
);
