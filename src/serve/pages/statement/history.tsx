import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';
import type { Log } from './statement.tsx';

/** What people decided, with who and when, the newest first. */
export const History: FC<{ readonly view: View; readonly log: Log }> = ({ view, log }) => {
  const { words } = view;
  if (log.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.decide.history}</h2>
      <ol class="history">
        {log.toReversed().map(({ kind, by, at, outcome, content, reason }) => (
          <li>
            <b>{words.decide.kinds[kind]}</b>{' '}
            <span class="soft">
              <bdi>{by === 'local' ? words.decide.local : by}</bdi>
              {words.separator}
              <time datetime={at}>
                {view.day(at)} {view.inDigits(at.slice(11, 16))}
              </time>
            </span>
            {outcome !== 'applied' && <span class="tag">{words.decide.outcomes[outcome]}</span>}
            {typeof content.note === 'string' && <p dir="auto">{content.note}</p>}
            {reason !== undefined && outcome === 'unplaced' && (
              <p class="soft">
                <bdi lang="en">{reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
