import { compareNames } from '../../annotate/mentions/variants/index.ts';
import type { EventSource } from '../../model.ts';
import { type Days, daysOf } from './days.ts';
import { family } from './family.ts';

/** A telling with what comparing it with many others needs again and again. */
export interface Telling {
  readonly source: EventSource;
  readonly family: string;
  /** Days of the event, of its publication, and the first of the two that is known. */
  readonly days: Days | undefined;
  readonly told: Days | undefined;
  readonly anchor: Days | undefined;
  /** Who takes part, by the numbers of their names. */
  readonly names: readonly number[];
}

export function tellingOf(source: EventSource, names: NameBook): Telling {
  const [days, told] = [daysOf(source.date), daysOf(source.published)];
  return {
    source,
    family: family(source),
    days,
    told,
    anchor: days ?? told,
    names: [...source.actors, ...source.targets].map(({ name }) => names.numberOf(name)),
  };
}

/** Numbers names, and compares two of them once. */
export class NameBook {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly compared: Map<number, boolean>[] = [];

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.compared.push(new Map());
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** True when two names can be spellings of one. */
  same(a: number, b: number): boolean {
    if (a === b) return true;
    const [less, more] = a < b ? [a, b] : [b, a];
    const row = this.compared[less];
    const known = row?.get(more);
    if (known !== undefined) return known;
    const same = compareNames(this.names[less] ?? '', this.names[more] ?? '').same;
    row?.set(more, same);
    return same;
  }
}
