import type { FC } from 'hono/jsx';
import type { LinkedEvent } from '../../../index.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly event: LinkedEvent;
}

/** Who does it, and to whom. */
export const Sides: FC<Props> = ({ view, event: { actors, targets } }) => {
  const side = (list: LinkedEvent['actors']) =>
    list.map(({ name }, at) => (
      <>
        {at > 0 && view.words.separator}
        <bdi lang="ar">{name}</bdi>
      </>
    ));
  return (
    <>
      {side(actors)}
      {targets.length > 0 && <span class="soft"> {view.words.arrow} </span>}
      {side(targets)}
    </>
  );
};

/** The small facts of an event, one line high: what kind, whether it happened, where; with `dated`, when. */
export const EventFacts: FC<Props & { readonly dated?: boolean }> = ({ view, event, dated = false }) => {
  const { words } = view;
  const { type, status, date, place } = event;
  return (
    <span class="facts">
      <span class="tag act">{words.events.types[type]}</span>
      <span class={`tag ${status === 'happened' ? '' : 'resolved'}`}>{words.events.statuses[status]}</span>
      {dated && date !== undefined && <span>{stretch(date, view)}</span>}
      {place !== undefined && <bdi lang="ar">{place}</bdi>}
    </span>
  );
};

/** A day, or the first and the last of a stretch. */
export function stretch(date: string, view: View): string {
  return date
    .split('/')
    .map((one) => (one.length === 7 ? view.month(one) : view.day(one)))
    .join(' – ');
}
