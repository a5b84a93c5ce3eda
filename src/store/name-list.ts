import { entityIdOf } from './identity.ts';
import type { NameKind, StatementRole } from './tables.ts';

/** A name with the id of the entity that it has at first. */
export interface NewName {
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: string;
}

/** Whom a statement names, in one of its roles. Places count code points. */
export interface PreparedName {
  readonly role: StatementRole;
  readonly place: number;
  readonly kind: NameKind;
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** All names of a reading, each once. */
export class NameList {
  readonly #seen = new Map<string, NewName>();

  add(kind: NameKind, name: string): { kind: NameKind; name: string } {
    const key = `${kind} ${name}`;
    if (!this.#seen.has(key)) this.#seen.set(key, { kind, name, entity: entityIdOf(kind, name) });
    return { kind, name };
  }

  /** Sorted by entity, so that all who write names do it in one order and never wait for each other in a ring. */
  all(): readonly NewName[] {
    return [...this.#seen.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
  }

  /** The names of several readings, each once, in the same order. */
  static union(readings: readonly { readonly names: readonly NewName[] }[]): readonly NewName[] {
    const list = new NameList();
    for (const name of readings.flatMap(({ names }) => names)) list.#seen.set(`${name.kind} ${name.name}`, name);
    return list.all();
  }
}
