/** Measured values by name, in the order in which score.py prints them. */
export type Figures = Readonly<Record<string, number>>;

/** `tp / n`, and 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}

/** `prefix.precision`, `prefix.recall` and `prefix.f1`. */
export function precisionRecall(prefix: string, right: number, predicted: number, gold: number): Figures {
  const p = ratio(right, predicted);
  const r = ratio(right, gold);
  return { [`${prefix}.precision`]: p, [`${prefix}.recall`]: r, [`${prefix}.f1`]: f1(p, r) };
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return ratio(2 * precision * recall, precision + recall);
}

/** The same figures under longer names. */
export function prefixed(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]));
}

/** Counts by name; what was never counted is 0. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, by: number | boolean = 1): void {
    this.#counts.set(name, this.of(name) + Number(by));
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  names(): string[] {
    return [...this.#counts.keys()];
  }

  total(): number {
    return [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
  }
}
