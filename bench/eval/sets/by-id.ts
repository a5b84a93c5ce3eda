import type { ById, GoldEvent, GoldTime, SourceLine } from '../gold.ts';
import { carriesEvents, scoreEvents } from '../metrics/events.ts';
import { carriesTimes, scoreTimes } from '../metrics/times.ts';
import { partOf, splitKey } from '../split.ts';
import { only, type ReferenceSet, readReference } from './set.ts';

/** Texts, and the stories that decide to which part a document belongs. */
export interface Background {
  readonly sources: ReadonlyMap<string, SourceLine>;
  readonly stories: ReadonlyMap<string, string | null | undefined>;
}

/** Time expressions of some documents. */
export function timeSet(path: string, background: Background): ReferenceSet {
  const { content: gold, sha256 } = readReference<ById<readonly GoldTime[]>>(path);
  const texts = textsOf(background);
  return {
    ...common('times', sha256, Object.keys(gold), background),
    carried: carriesTimes,
    score: (readings, ids) => scoreTimes(only(gold, ids), readings, texts),
    headline: [
      ...['overlap.precision', 'overlap.recall', 'overlap.f1', 'exact.f1', 'value.f1'],
      ...['value.accuracy', 'type.accuracy', 'reference.times', 'predicted.times'],
    ],
    floored: ['overlap.f1', 'exact.f1', 'value.f1', 'value.accuracy'],
  };
}

/** Events of some documents. */
export function eventSet(path: string, background: Background): ReferenceSet {
  const { content: gold, sha256 } = readReference<ById<readonly GoldEvent[]>>(path);
  const texts = textsOf(background);
  return {
    ...common('events', sha256, Object.keys(gold), background),
    carried: carriesEvents,
    score: (readings, ids) => scoreEvents(only(gold, ids), readings, texts),
    headline: [
      ...['events.precision', 'events.recall', 'events.f1', 'events_with_participants.f1'],
      ...[
        'date.accuracy',
        'place.accuracy',
        'status.accuracy',
        'mode.accuracy',
        'reference.events',
        'predicted.events',
      ],
    ],
    floored: ['events.precision', 'events.f1', 'events_with_participants.f1', 'date.accuracy', 'status.accuracy'],
  };
}

function common(name: string, sha256: string, ids: readonly string[], { sources, stories }: Background) {
  return {
    name,
    unit: 'documents',
    sha256,
    ids,
    part: (id: string) => partOf(splitKey(id, stories.get(id))),
    link: false,
    documents: async () => ids.map((id) => sources.get(id)).filter((source) => source !== undefined),
  };
}

function textsOf({ sources }: Background): Map<string, string> {
  return new Map([...sources].map(([id, source]) => [id, source.text]));
}
