import type { Span } from '../text/spans.ts';
import type { NameList } from './name-list.ts';
import type { Quoter } from './quotation.ts';

/** An event as a reading tells it (DESIGN 5); fields beyond these are kept as they are. */
interface EventLike extends Span {
  readonly article: number;
  readonly type: string;
  readonly mode?: string;
  readonly trigger?: Span;
  readonly actors?: readonly { readonly name: string }[];
  readonly targets?: readonly { readonly name: string }[];
  readonly place?: string;
  readonly date?: string;
  readonly status?: string;
  readonly rule?: string;
}

/** A reading that may tell events. */
export interface Told {
  readonly events?: readonly EventLike[];
}

/** JSON of the rows of `events` and of `event_names`. */
export interface EventRows {
  readonly rows: string;
  readonly names: string;
}

export function eventRows(events: readonly EventLike[], quoter: Quoter, names: NameList): EventRows {
  const rows = events.map((event, index) => {
    const { article, type, mode, trigger, actors, targets, place, date, status, rule, start, end, ...details } = event;
    const at = quoter.quote({ start, end });
    const cue = trigger && quoter.quote(trigger);
    return {
      place: index,
      article,
      type,
      mode,
      status: status ?? 'happened',
      start_cp: at.start,
      end_cp: at.end,
      text: at.text,
      trigger_start: cue?.start,
      trigger_end: cue?.end,
      trigger_text: cue?.text,
      where_name: place,
      date,
      rule: rule ?? '',
      details: JSON.stringify(details),
    };
  });
  const named = events.flatMap(({ actors = [], targets = [] }, event) => [
    ...actors.map(({ name }, place) => ({ event, role: 'actor', place, ...names.add('source', name) })),
    ...targets.map(({ name }, place) => ({ event, role: 'target', place, ...names.add('source', name) })),
  ]);
  return { rows: JSON.stringify(rows), names: JSON.stringify(named) };
}
