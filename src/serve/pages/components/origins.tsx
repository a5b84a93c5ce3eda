import type { FC } from 'hono/jsx';
import type { StorySummary } from '../../../library.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly origins: StorySummary['origins'];
}

/** How many sources are known, and how many articles name none: these are unknown, not independent. */
export const Origins: FC<Props> = ({ view, origins: { known, unattributed } }) => (
  <span>
    <b>{view.counted('origins', known.length)}</b>
    {unattributed > 0 && (
      <>
        {view.words.separator}
        {view.counted('unattributed', unattributed)}
      </>
    )}
  </span>
);

/** The known sources by name. */
export const OriginTags: FC<Props> = ({ view, origins: { known } }) =>
  known.length === 0 ? (
    <span class="tag">{view.words.statement.noSource}</span>
  ) : (
    <>
      {known.map((name) => (
        <span class="tag known">
          <bdi lang="ar">{name}</bdi>
        </span>
      ))}
    </>
  );
