import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';

/** What a query can say, in the words of the reader's language. */
export const Tips: FC<{ readonly view: View }> = ({ view: { words } }) => (
  <section class="panel">
    <details>
      <summary>{words.search.language}</summary>
      <dl class="tips">
        {words.search.tips.map(({ write, find }) => (
          <div>
            <dt>
              <code dir="auto">{write}</code>
            </dt>
            <dd>{find}</dd>
          </div>
        ))}
      </dl>
    </details>
  </section>
);
