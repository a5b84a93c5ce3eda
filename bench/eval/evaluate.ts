import type { Figures } from './figures.ts';
import type { Readings } from './readings.ts';
import type { ReferenceSet } from './sets/set.ts';
import type { Supplier } from './sources.ts';

/** The figures of one set, whole and by part; a part without documents has none. */
export interface Scored {
  readonly set: ReferenceSet;
  readonly readings: Readings;
  readonly whole: Figures;
  readonly tuning: Figures;
  readonly aside: Figures;
  readonly sizes: { readonly whole: number; readonly tuning: number; readonly aside: number };
  readonly outlets: readonly Outlet[];
}

interface Outlet {
  readonly name: string;
  readonly documents: number;
  readonly figures: Figures;
}

interface Unscored {
  readonly set: ReferenceSet;
  /**
   * `unread`: the reader does not make this yet; `skipped`: the readings given are about something else; `failed`:
   * some documents have no reading, and a score of the others would flatter.
   */
  readonly kind: 'unread' | 'skipped' | 'failed';
  readonly why: string;
}

export type Outcome = Scored | Unscored;

export function isScored(outcome: Outcome): outcome is Scored {
  return 'whole' in outcome;
}

/** Scores each set on the readings supplied. */
export async function evaluate(sets: readonly ReferenceSet[], supply: Supplier): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const set of sets) {
    const supplied = await supply(set);
    if ('readings' in supplied) outcomes.push(scoreOrFail(set, supplied.readings));
    else if ('unread' in supplied) outcomes.push({ set, kind: 'unread', why: supplied.unread });
    else outcomes.push({ set, kind: 'skipped', why: supplied.skipped });
  }
  return outcomes;
}

function scoreOrFail(set: ReferenceSet, readings: Readings): Outcome {
  const missing = set.ids.filter((id) => readings.get(id) === undefined || readings.get(id)?.error !== undefined);
  const [first] = missing;
  if (first === undefined) return score(set, readings);
  const example = `${first}: ${readings.get(first)?.error ?? 'absent'}`;
  return { set, kind: 'failed', why: `no reading for ${missing.length} ${set.unit}, e.g. ${example}` };
}

function score(set: ReferenceSet, readings: Readings): Scored {
  const whole = new Set(set.ids);
  const tuning = new Set(set.ids.filter((id) => set.part(id) === 'tuning'));
  const aside = new Set(set.ids.filter((id) => !tuning.has(id)));
  return {
    set,
    readings,
    whole: set.score(readings, whole),
    tuning: tuning.size > 0 ? set.score(readings, tuning) : {},
    aside: aside.size > 0 ? set.score(readings, aside) : {},
    sizes: { whole: whole.size, tuning: tuning.size, aside: aside.size },
    outlets: byOutlet(set, readings),
  };
}

function byOutlet(set: ReferenceSet, readings: Readings): Outlet[] {
  const { outlet } = set;
  if (outlet === undefined) return [];
  const groups = Map.groupBy(set.ids, outlet);
  return [...groups]
    .map(([name, ids]) => ({ name, documents: ids.length, figures: set.score(readings, new Set(ids)) }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}
