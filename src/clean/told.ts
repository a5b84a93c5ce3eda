import type { Verdict } from './draft.ts';
import { type Page, subjectsOf } from './page.ts';
import { FURTHER } from './steps/walk-steps.ts';

/** The article that is being told while a page is walked down. */
export class Told {
  /** 0 for the page's own article, then the further ones. */
  readonly number: number;
  /** It has been closed: its source, its key words or its end mark has been printed under a paragraph of it. */
  closed = false;
  readonly #page: Page;
  readonly #subjects = new Set<string>();
  #uncounted: number[] = [];
  #hasBody = false;

  constructor(page: Page, number: number) {
    this.#page = page;
    this.number = number;
  }

  /** Adds a line and says what it is. */
  tell(line: number): Verdict {
    this.#uncounted.push(line);
    this.#hasBody ||= this.#page.prose[line] === true;
    return this.number === 0
      ? { kind: 'article', reason: 'article', article: 0 }
      : { kind: FURTHER.kind, reason: FURTHER.id, article: this.number };
  }

  /** A closing line closes only what has been told. */
  close(): void {
    this.closed ||= this.#hasBody;
  }

  /** The subject words so far; counted when asked for, each line once. */
  subjects(): ReadonlySet<string> {
    for (const word of subjectsOf(this.#page, this.#uncounted)) this.#subjects.add(word);
    this.#uncounted = [];
    return this.#subjects;
  }
}
