import type { FC } from 'hono/jsx';
import type { StorySummary } from '../../../library.ts';
import { DayFields } from '../components/day-fields.tsx';
import { DaySpread } from '../components/day-spread.tsx';
import { DocumentList, type ListedDocument } from '../components/document-list.tsx';
import { Name } from '../components/name.tsx';
import { Origins, OriginTags } from '../components/origins.tsx';
import { Pager } from '../components/pager.tsx';
import { links } from '../links.ts';
import { Days } from '../story/frame.tsx';
import type { View } from '../view.ts';
import type { TodayFilters } from './page.tsx';

interface Props {
  readonly view: View;
  readonly filters: TodayFilters;
  readonly stories: readonly StorySummary[];
  readonly next?: string | undefined;
  readonly documents: readonly ListedDocument[];
  /** Instant of the visit before. */
  readonly since?: string | undefined;
  readonly trouble?: { readonly position: number; readonly expected: string };
}

/** Stories, what narrows them, and the newest texts. */
export const TodayView: FC<Props> = ({ view, filters, stories, next, documents, since, trouble }) => {
  const { words } = view;
  return (
    <>
      <h1 class="unseen">{words.today.title}</h1>
      <Filters view={view} filters={filters} />
      {trouble && (
        <p class="notice bad" role="alert">
          {words.search.expected} <bdi lang="en">{trouble.expected}</bdi>
        </p>
      )}
      <div class="beside">
        <section>
          <h2 class="list-title">{words.today.stories}</h2>
          {stories.length === 0 && (
            <p class="empty">{Object.keys(filters).length > 0 ? words.today.noneSo : words.today.noStories}</p>
          )}
          <ol class="cards">
            {stories.map((story) => (
              <StoryCard view={view} story={story} isNew={since !== undefined && (story.changed ?? '') > since} />
            ))}
          </ol>
          <Pager view={view} href={next} />
        </section>
        <aside aria-label={words.today.newest}>
          <h2>{words.today.newest}</h2>
          {documents.length === 0 ? (
            <p class="empty">{words.today.empty}</p>
          ) : (
            <DocumentList view={view} documents={documents} />
          )}
        </aside>
      </div>
    </>
  );
};

interface StoryCardProps {
  readonly view: View;
  readonly story: StorySummary;
  readonly isNew: boolean;
}

/** A story as lists show it. */
export const StoryCard: FC<StoryCardProps> = ({ view, story, isNew }) => {
  const { words } = view;
  const { id, title, first, last, days, articles, outlets, origins, speakers } = story;
  return (
    <li class="card story-card" id={`story-${id}`} data-step="">
      <div class="story-head">
        <p class="story-title" lang="ar" dir="auto">
          <a href={links.story(id)}>{view.title(title)}</a>
          {isNew && <span class="tag new">{words.today.isNew}</span>}
        </p>
        <DaySpread view={view} days={days} />
      </div>
      <p class="meta small">
        <span>
          <b>{view.counted('articles', articles)}</b>
        </span>
        {outlets.length > 0 && (
          <span>
            <b>{view.counted('outlets', outlets.length)}</b>
          </span>
        )}
        <Origins view={view} origins={origins} />
        <Days view={view} first={first} last={last} />
      </p>
      {speakers.length > 0 && (
        <p class="meta small speakers">
          {speakers.map(({ name, entity, utterances }) => (
            <span>
              <Name name={name} entity={entity} /> {view.counted('statements', utterances)}
            </span>
          ))}
        </p>
      )}
      {origins.known.length > 0 && (
        <p class="tags">
          <OriginTags view={view} origins={origins} />
        </p>
      )}
    </li>
  );
};

const Filters: FC<{ readonly view: View; readonly filters: TodayFilters }> = ({ view, filters }) => {
  const { words } = view;
  return (
    <search>
      <form class="filters" action={links.today}>
        <input
          type="search"
          name="words"
          value={filters.words}
          aria-label={words.today.words}
          placeholder={words.today.words}
        />
        <input
          name="speaker"
          value={filters.speaker}
          aria-label={words.decide.speaker}
          placeholder={words.decide.speaker}
        />
        <input name="outlet" value={filters.outlet} aria-label={words.add.outlet} placeholder={words.add.outlet} />
        <DayFields view={view} after={filters.after} before={filters.before} />
        <button type="submit">{words.today.filter}</button>
      </form>
    </search>
  );
};
