import { LATER, NEAR } from './days.ts';
import type { Telling } from './telling.ts';

/** Days of one shelf. */
const SHELF = 16;
/** A telling that may lie on more shelves stands on the one for all days. */
const MOST = 40;

/**
 * Groups of tellings by type, family and days, so that a telling is compared with the few that can be the same event and
 * the time grows with the number of tellings, not with its square.
 */
export class Groups {
  readonly all: Telling[][] = [];
  private readonly shelves = new Map<string, Set<Telling[]>>();
  private readonly kinds = new Map<string, Set<Telling[]>>();

  /** The groups that a telling can belong to, in the order in which they were made. */
  near(telling: Telling): readonly Telling[][] {
    const shelves = shelvesOf(telling);
    const kind = kindOf(telling);
    if (shelves === undefined) return [...(this.kinds.get(kind) ?? [])];
    const found = new Set<Telling[]>();
    for (const shelf of [...shelves, 'all'])
      for (const group of this.shelves.get(`${kind} ${shelf}`) ?? []) found.add(group);
    return [...found];
  }

  /** Puts a telling into a group, or makes one of its own. */
  put(telling: Telling, home: Telling[] = []): void {
    if (home.length === 0) this.all.push(home);
    home.push(telling);
    const kind = kindOf(telling);
    add(this.kinds, kind, home);
    for (const shelf of shelvesOf(telling) ?? ['all']) add(this.shelves, `${kind} ${shelf}`, home);
  }
}

function kindOf({ source, family }: Telling): string {
  return `${source.type} ${family}`;
}

/** Where a telling lies by its days, or those of its publication; undefined where it may lie anywhere. */
function shelvesOf({ source, anchor }: Telling): readonly number[] | undefined {
  if (!anchor) return undefined;
  const ahead = source.date === undefined && source.status === 'announced' ? LATER : NEAR;
  const [first, last] = [Math.floor((anchor.first - NEAR) / SHELF), Math.floor((anchor.last + ahead) / SHELF)];
  return last - first < MOST ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : undefined;
}

function add<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
