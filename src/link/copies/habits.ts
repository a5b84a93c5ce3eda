/** Articles of an outlet, on so many days, that make a shingle a habit of it. */
const ARTICLES = 5;
const DAYS = 3;

interface Use {
  articles: number;
  readonly days: number[];
}

/**
 * What an outlet puts into many of its articles: calls to follow it, background that it repeats, lines about its writers.
 * A shingle is a habit when at least five articles of three days within the last days have it.
 */
export class Habits {
  private readonly uses = new Map<string, Map<number, Use>>();
  private readonly seen: { readonly outlet: string; readonly day: number; readonly kept: Int32Array }[] = [];
  private readonly days: number;

  /** Forgets what is older than so many days. */
  constructor(days: number) {
    this.days = days;
  }

  /** Counts the winnowed shingles of an article; days come in about ascending order. */
  add(outlet: string | undefined, day: number, kept: Int32Array): void {
    if (outlet === undefined) return;
    while (this.seen[0] && this.seen[0].day < day - this.days) this.forget();
    this.seen.push({ outlet, day, kept });
    const uses = this.uses.get(outlet) ?? new Map<number, Use>();
    this.uses.set(outlet, uses);
    for (const shingle of kept) {
      const use = uses.get(shingle);
      if (!use) uses.set(shingle, { articles: 1, days: [day] });
      else {
        use.articles++;
        use.days.push(day);
      }
    }
  }

  /** Is this shingle a habit of the outlet? */
  has(outlet: string | undefined, shingle: number): boolean {
    const use = outlet === undefined ? undefined : this.uses.get(outlet)?.get(shingle);
    return use !== undefined && use.articles >= ARTICLES && new Set(use.days.map(Math.floor)).size >= DAYS;
  }

  private forget(): void {
    const { outlet, kept } = this.seen.shift() ?? { outlet: '', kept: new Int32Array() };
    const uses = this.uses.get(outlet);
    for (const shingle of kept) {
      const use = uses?.get(shingle);
      if (!use) continue;
      use.articles--;
      use.days.shift();
      if (use.articles <= 0) uses?.delete(shingle);
    }
  }
}
