import type { FC } from 'hono/jsx';
import type { LinkedEvent } from '../../../index.ts';
import type { StoryRecord } from '../../../library.ts';
import { Quote } from '../components/quote.tsx';
import { Source } from '../components/source.tsx';
import { Speakers } from '../components/statement-facts.tsx';
import { EventFacts, Sides } from '../events/event.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { standing } from './group.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
  readonly events: readonly LinkedEvent[];
}

/** What happened, was said and was published, day by day. An utterance stands on the day it was said, where that is told. */
export const Timeline: FC<Props> = ({ view, story, events }) => {
  const { words } = view;
  const moments = [...events.map(happening), ...story.utterances.map(saying), ...story.documents.map(publishing)];
  const days = [...Map.groupBy(moments, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <ol class="timeline">
      {days.map(([day, list]) => (
        <li>
          <h2>{day === '' ? words.story.noDay : day.length === 7 ? view.month(day) : view.day(day)}</h2>
          <ul class="cards">
            {list.map(({ show: Show }) => (
              <Show view={view} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};

/** Something with a day, and how it is shown. */
interface Moment {
  readonly day: string;
  readonly show: FC<{ readonly view: View }>;
}

/** An event stands on its first day; one without a day where it was first told. */
function happening(event: LinkedEvent): Moment {
  const [source] = event.sources;
  const show: Moment['show'] = ({ view }) => (
    <li class="moment happening" data-step="">
      <p class="statement-head">
        <span class="soft small">{view.words.story.happened}</span>
        <span class="speaker">
          <Sides view={view} event={event} />
        </span>
        <EventFacts view={view} event={event} />
        {source && (
          <a class="small evidence" href={links.document(source.document)}>
            {view.words.statement.evidence}
          </a>
        )}
      </p>
      <p class="excerpt" lang="ar" dir="auto">
        {source?.text}
      </p>
    </li>
  );
  return { day: event.date?.split('/')[0] ?? source?.published ?? '', show };
}

function saying(utterance: StoryRecord['utterances'][number]): Moment {
  const { statement, published } = standing(utterance);
  const show: Moment['show'] = ({ view }) => (
    <li class="moment" data-step="">
      <p class="statement-head">
        <Speakers view={view} statement={statement} />
        <span class="soft small">
          {statement.said === undefined ? view.words.story.publishedOn : view.words.story.saidOn}
        </span>
        <a class="small evidence" href={links.statement(statement.id)} data-evidence="">
          {view.words.statement.evidence}
        </a>
      </p>
      <Quote text={statement.text} direct={statement.type === 'direct'} />
    </li>
  );
  return { day: statement.said ?? published?.slice(0, 10) ?? '', show };
}

function publishing(article: StoryRecord['documents'][number]): Moment {
  const show: Moment['show'] = ({ view }) => (
    <li class="moment published">
      <p class="meta small">
        <Source view={view} document={{ ...article, id: article.document, published: null }} />
      </p>
    </li>
  );
  return { day: article.published?.slice(0, 10) ?? '', show };
}
