import type { FC } from 'hono/jsx';
import type { StoryRecord } from '../../../library.ts';
import { Origins } from '../components/origins.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { STORY_VIEWS, type StoryView, storyHref } from './views.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
  readonly title: string;
  readonly shown: StoryView;
  readonly children?: unknown;
}

/** The head of a story: a headline from the coverage, honest counts, and the way to its views. */
export const StoryFrame: FC<Props> = ({ view, story, title, shown, children }) => {
  const { words } = view;
  const { id, first, last, articles, outlets, origins, follows, followedBy } = story;
  return (
    <div class="story">
      <header class="page-head">
        <h1 lang="ar" dir="auto">
          {title}
        </h1>
        <p class="meta">
          <span>{view.counted('articles', articles)}</span>
          {outlets.length > 0 && <span>{view.counted('outlets', outlets.length)}</span>}
          <Origins view={view} origins={origins} />
          <Days view={view} first={first} last={last} />
        </p>
        {(follows !== undefined || followedBy.length > 0) && (
          <p class="meta small">
            {follows !== undefined && <a href={links.story(follows)}>{words.story.before}</a>}
            {followedBy.map((later) => (
              <a href={links.story(later.id)}>
                {words.story.after} <bdi lang="ar">{later.title ?? ''}</bdi>
              </a>
            ))}
          </p>
        )}
      </header>
      <nav class="tabs" aria-label={words.story.label}>
        {STORY_VIEWS.map((one) => (
          <a href={storyHref(id, one)} aria-current={one === shown ? 'page' : undefined}>
            {words.story.views[one]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
};

/** The days of something that goes on: one, or from the first to the last. */
export const Days: FC<{ readonly view: View; readonly first: string | null; readonly last: string | null }> = ({
  view,
  first,
  last,
}) => {
  if (first === null) return null;
  return (
    <span>
      {view.day(first)}
      {last !== null && last !== first && ` – ${view.day(last)}`}
    </span>
  );
};
