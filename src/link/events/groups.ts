import type { EventSource } from '../../model.ts';
import { daysOf, LATER, NEAR } from './days.ts';
import { family } from './family.ts';

/** Days of one shelf. */
const SHELF = 16;
/** A telling that may lie on more shelves stands on the one for all days. */
const MOST = 40;

/**
 * Groups of tellings by type, family and days, so that a telling is compared with the few that can be the same event and
 * the time grows with the number of tellings, not with its square.
 */
export class Groups {
  readonly all: EventSource[][] = [];
  private readonly shelves = new Map<string, Set<EventSource[]>>();
  private readonly kinds = new Map<string, Set<EventSource[]>>();

  /** The groups that a telling can belong to, in the order in which they were made. */
  near(source: EventSource): readonly EventSource[][] {
    const shelves = shelvesOf(source);
    const kind = kindOf(source);
    if (shelves === undefined) return [...(this.kinds.get(kind) ?? [])];
    const found = new Set<EventSource[]>();
    for (const shelf of [...shelves, 'all'])
      for (const group of this.shelves.get(`${kind} ${shelf}`) ?? []) found.add(group);
    return [...found];
  }

  /** Puts a telling into a group, or makes one of its own. */
  put(source: EventSource, home: EventSource[] = []): void {
    if (home.length === 0) this.all.push(home);
    home.push(source);
    const kind = kindOf(source);
    add(this.kinds, kind, home);
    for (const shelf of shelvesOf(source) ?? ['all']) add(this.shelves, `${kind} ${shelf}`, home);
  }
}

function kindOf(source: EventSource): string {
  return `${source.type} ${family(source)}`;
}

/** Where a telling lies by its days, or those of its publication; undefined where it may lie anywhere. */
function shelvesOf({ date, published, status }: EventSource): readonly number[] | undefined {
  const days = daysOf(date) ?? daysOf(published);
  if (!days) return undefined;
  const ahead = date === undefined && status === 'announced' ? LATER : NEAR;
  const [first, last] = [Math.floor((days.first - NEAR) / SHELF), Math.floor((days.last + ahead) / SHELF)];
  return last - first < MOST ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : undefined;
}

function add<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
