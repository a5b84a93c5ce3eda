import type { FC } from 'hono/jsx';
import { EVENT_STATUSES, EVENT_TYPES, type EventFilter, type LinkedEvent } from '../../../index.ts';
import type { EventsPage } from '../../../library.ts';
import { DayFields } from '../components/day-fields.tsx';
import { Pager } from '../components/pager.tsx';
import { links, withQuery } from '../links.ts';
import type { View } from '../view.ts';
import { EventFacts, Sides, stretch } from './event.tsx';

interface Props {
  readonly view: View;
  readonly events: readonly LinkedEvent[];
}

interface EventsProps {
  readonly view: View;
  readonly page: EventsPage;
  readonly filter: EventFilter;
}

export const EventsView: FC<EventsProps> = ({ view, page, filter }) => {
  const { words } = view;
  const { items, total, next } = page;
  const { pair: _pair, ...fields } = filter;
  return (
    <>
      <header class="page-head">
        <h1>{words.nav.events}</h1>
        <p class="meta">
          <span>
            {page.more ? `${words.search.atLeast} ` : ''}
            {view.counted('events', total)}
          </span>
        </p>
      </header>
      <search>
        <form class="filters" action={links.events}>
          <Options
            name="type"
            label={words.events.type}
            options={EVENT_TYPES}
            chosen={filter.type}
            labels={words.events.types}
          />
          <Options
            name="status"
            label={words.events.status}
            options={EVENT_STATUSES}
            chosen={filter.status}
            labels={words.events.statuses}
          />
          <input name="actor" value={filter.actor} aria-label={words.events.actor} placeholder={words.events.actor} />
          <input name="place" value={filter.place} aria-label={words.events.place} placeholder={words.events.place} />
          <DayFields view={view} after={filter.after} before={filter.before} />
          <button type="submit">{words.today.filter}</button>
        </form>
      </search>
      {items.length === 0 && <p class="empty">{words.events.none}</p>}
      <ol class="cards">
        {items.map((event) => (
          <EventCard view={view} event={event} dated />
        ))}
      </ol>
      <Pager view={view} href={next === undefined ? undefined : withQuery(links.events, { ...fields, cursor: next })} />
    </>
  );
};

/** What is announced, by day: what is ahead of `today`, an ISO day, and folded under it what has passed. */
export const CalendarView: FC<Props & { readonly today: string }> = ({ view, events, today }) => {
  const { words } = view;
  const ahead = events.filter(({ date = '' }) => lastOf(date) >= today.slice(0, lastOf(date).length));
  const past = events.filter((event) => !ahead.includes(event)).toReversed();
  return (
    <>
      <header class="page-head">
        <h1>{words.nav.calendar}</h1>
        <p class="meta">
          {events.length > 0 && <span>{view.counted('events', events.length)}</span>}
          <a href={links.calendarFile}>{words.events.file}</a>
        </p>
      </header>
      {ahead.length === 0 && <p class="empty">{words.events.noneAhead}</p>}
      <ByDay view={view} events={ahead.slice(0, SHOWN)} />
      {past.length > 0 && (
        <details class="past">
          <summary>
            {words.events.past} <span class="soft">{view.counted('events', past.length)}</span>
          </summary>
          <ByDay view={view} events={past.slice(0, SHOWN)} />
        </details>
      )}
    </>
  );
};

/** Days ahead, and days gone by, hold so many events; all stand in the calendar file. */
const SHOWN = 60;

/** The last day of a stretch. */
function lastOf(date: string): string {
  return date.split('/').at(-1) ?? '';
}

const ByDay: FC<Props> = ({ view, events }) => (
  <ol class="timeline">
    {[...Map.groupBy(events, ({ date }) => date ?? '')].map(([day, list]) => (
      <li>
        <h2>{stretch(day, view)}</h2>
        <ul class="cards">
          {list.map((event) => (
            <EventCard view={view} event={event} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

const EventCard: FC<{ readonly view: View; readonly event: LinkedEvent; readonly dated?: boolean }> = ({
  view,
  event,
  dated = false,
}) => {
  const { words } = view;
  const { sources, origins, unattributed, disagreements } = event;
  const documents = [...new Map(sources.map((source) => [source.document, source])).values()];
  return (
    <li class="card statement" data-step="">
      <p class="statement-head">
        {event.actors.length + event.targets.length > 0 && (
          <span class="speaker">
            <Sides view={view} event={event} />
          </span>
        )}
        <EventFacts view={view} event={event} dated={dated} />
      </p>
      <p class="excerpt" lang="ar" dir="auto">
        {sources[0]?.text}
      </p>
      <p class="meta small">
        <span>
          <b>{view.counted('origins', origins.length)}</b>
          {unattributed > 0 && `${words.separator}${view.counted('unattributed', unattributed)}`}
        </span>
        {documents.slice(0, 8).map(({ document, outlet }) => (
          <a href={links.document(document)}>
            <bdi lang="ar">{outlet ?? words.document.untitled}</bdi>
          </a>
        ))}
        {Object.keys(disagreements).length > 0 && <span class="telling reworded">{words.events.differ}</span>}
      </p>
    </li>
  );
};

interface OptionsProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: string | undefined;
  readonly labels: Readonly<Record<T, string>>;
}

function Options<T extends string>({ name, label, options, chosen, labels }: OptionsProps<T>) {
  return (
    <select name={name} aria-label={label}>
      <option value="">{label}</option>
      {options.map((option) => (
        <option value={option} selected={option === chosen}>
          {labels[option]}
        </option>
      ))}
    </select>
  );
}

/** The line of an event for calendars of others. */
export function titleOfEvent({ type, actors, targets }: LinkedEvent, { words }: View): string {
  const names = [...actors, ...targets].map(({ name }) => name).join(words.separator);
  return `${words.events.types[type]}: ${names}`;
}
