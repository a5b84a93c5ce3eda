import { sourceNames } from '../copies/copy-text.ts';
import type { Telling, TellingCopy } from './telling.ts';

/** A known source that the accounts of some articles go back to. */
export interface Origin {
  /** The agencies or media that the articles name; empty where the origin is known by a copied passage only. */
  readonly names: readonly string[];
  /** Ids of the tellings, in their order: those that name it themselves … */
  readonly naming: readonly string[];
  /** … and those that name no source and are known by a copied passage. */
  readonly copying: readonly string[];
}

/** The sources of an utterance, counted honestly. */
export interface Origins {
  /** In the order of their first telling. */
  readonly known: readonly Origin[];
  /** Tellings that name no source and copy none known: unknown, not independent. */
  readonly unknown: readonly string[];
}

/** The names that a telling gives for its source: its chain, else the agencies of its article. */
export function namedBy({ via, agencies }: Telling): string[] {
  return sourceNames(via.length > 0 ? via : agencies);
}

/**
 * The known origins of an utterance: tellings with the same agency in the chain, or with a copied passage between them,
 * are one. A passage that several outlets copy from each other is one origin too, named by the one that names its source.
 */
export function originsOf(tellings: readonly Telling[], copies: readonly TellingCopy[]): Origins {
  const groups = new Groups(tellings.map(({ id }) => id));
  const byName = new Map<string, string>();
  for (const telling of tellings) {
    for (const name of namedBy(telling)) {
      const first = byName.get(name);
      if (first === undefined) byName.set(name, telling.id);
      else groups.join(first, telling.id);
    }
  }
  const named = new Map(tellings.map((telling) => [telling.id, namedBy(telling)]));
  const namesIn = (id: string) => groups.with(id).flatMap((member) => named.get(member) ?? []);
  for (const { a, b } of strongestFirst(copies)) {
    if (named.has(a) && named.has(b) && mayJoin(namesIn(a), namesIn(b))) groups.join(a, b);
  }
  const known: Origin[] = [];
  const unknown: string[] = [];
  for (const members of groups.all()) {
    const naming = members.filter((id) => (named.get(id) ?? []).length > 0);
    if (naming.length === 0 && members.length === 1) unknown.push(...members);
    else {
      known.push({
        names: [...new Set(naming.flatMap((id) => named.get(id) ?? []))],
        naming,
        copying: members.filter((id) => !naming.includes(id)),
      });
    }
  }
  return { known, unknown };
}

/** Of two copies the one of which more is copied decides; of equals the one with the smaller ids. */
function strongestFirst(copies: readonly TellingCopy[]): TellingCopy[] {
  const strength = ({ share }: TellingCopy) => Math.max(share.a, share.b);
  const key = ({ a, b }: TellingCopy) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  return copies.toSorted((x, y) => strength(y) - strength(x) || (key(x) < key(y) ? -1 : 1));
}

/** Groups that name different sources stay two, also where a passage is shared. */
function mayJoin(x: readonly string[], y: readonly string[]): boolean {
  return x.length === 0 || y.length === 0 || x.some((name) => y.includes(name));
}

/** Union and find; groups and members keep the order in which they were given. */
class Groups {
  private readonly parent: Map<string, string>;

  constructor(ids: readonly string[]) {
    this.parent = new Map(ids.map((id) => [id, id]));
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.parent.set(y, x);
  }

  with(id: string): string[] {
    const root = this.root(id);
    return [...this.parent.keys()].filter((other) => this.root(other) === root);
  }

  all(): string[][] {
    return [...Map.groupBy(this.parent.keys(), (id) => this.root(id)).values()];
  }

  private root(id: string): string {
    let at = id;
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up;
    return at;
  }
}
