import { type DuePage, duePages, dueSources, type FollowedSource, hostOf } from '../library.ts';
import type { WatchContext } from './context.ts';
import { visitFile } from './file.ts';
import { pollSource } from './poll.ts';
import { visitPage } from './visit.ts';

export interface WatchOptions extends WatchContext {
  /** Sources and pages that are under way at one time. */
  readonly atOnce: number;
  /** Milliseconds between two requests to one host, as the fetcher keeps them. */
  readonly pause: number;
  /** Set when the watch is to end: what is under way is finished, nothing new is begun. */
  readonly stop: AbortSignal;
  /** Ends by itself when nothing is due. */
  readonly once?: boolean;
  /** Called after documents were added, when nothing is due, and from time to time while there always is. */
  readonly linked?: () => Promise<void>;
}

/** Milliseconds between two looks at what is due, and the longest that documents wait for being linked. */
const TICK = 200;
const LINKED_WITHIN = 60_000;

/**
 * Follows the sources of a library until it is told to stop. What a source tells is in the library before a page of it
 * is fetched, and a page counts as visited in the transaction that adds its document: the program may end anywhere.
 * Rejects when the library fails.
 */
export async function watch(options: WatchOptions): Promise<void> {
  await new Watch(options).run();
}

class Watch {
  readonly #options: WatchOptions;
  /** Keys under way, by what they are. */
  readonly #sources = new Set<number>();
  readonly #pages = new Set<number>();
  readonly #running = new Set<Promise<void>>();
  /** Hosts that are not to be asked now, with the time from which they may be; endless while one is under way. */
  readonly #busy = new Map<string, number>();
  #fault: { readonly error: unknown } | undefined;
  #added = false;
  #linkedAt: number;

  constructor(options: WatchOptions) {
    this.#options = {
      ...options,
      tell: (event) => {
        if (event.kind === 'kept' && event.outcome !== 'known') this.#added = true;
        options.tell(event);
      },
    };
    this.#linkedAt = options.now();
  }

  async run(): Promise<void> {
    const { stop, once, pause } = this.#options;
    await this.#pausing(pause); // whoever ran before us may have asked a moment ago
    while (!stop.aborted && this.#fault === undefined) {
      const begun = await this.#begin();
      const idle = begun === 0 && this.#running.size === 0 && this.#busy.size === 0;
      await this.#link(idle);
      if (idle && once === true) break;
      await this.#pausing(TICK);
    }
    await Promise.all(this.#running);
    if (this.#fault) throw this.#fault.error;
    await this.#link(true);
  }

  /** Begins what is due as far as there is room; how much was begun. */
  async #begin(): Promise<number> {
    const { atOnce, library, now } = this.#options;
    const room = atOnce - this.#running.size;
    if (room <= 0) return 0;
    const moment = now();
    for (const [host, free] of this.#busy) if (free <= moment) this.#busy.delete(host);
    const instant = new Date(moment).toISOString();
    const query = { now: instant, limit: 8 * room, busy: [...this.#busy.keys()], underWay: [...this.#pages] };
    const pages = [...(await duePages(library.read, query))];
    const sources = (await dueSources(library.read, instant)).filter(({ key }) => !this.#sources.has(key));
    let begun = 0;
    while (begun < room && pages.length + sources.length > 0) {
      if (this.#takePage(pages.shift())) begun++; // turn about, so that neither keeps the other waiting
      if (begun < room && this.#takeSource(sources.shift())) begun++;
    }
    return begun;
  }

  #takeSource(source: FollowedSource | undefined): boolean {
    if (source === undefined) return false;
    return this.#take(hostOf(source.url), this.#sources, source.key, () => pollSource(this.#options, source));
  }

  #takePage(page: DuePage | undefined): boolean {
    return page !== undefined && this.#take(page.host, this.#pages, page.key, () => this.#visit(page));
  }

  #visit(page: DuePage): Promise<void> {
    return page.host === '' && page.address !== null ? visitFile(this.#options, page) : visitPage(this.#options, page);
  }

  /** Begins work at a host unless one is under way there; a fault of the library ends the watch. */
  #take(host: string, kind: Set<number>, key: number, work: () => Promise<void>): boolean {
    if (host !== '' && this.#busy.has(host)) return false;
    if (host !== '') this.#busy.set(host, Number.POSITIVE_INFINITY);
    kind.add(key);
    const task: Promise<void> = work()
      .catch((error: unknown) => {
        this.#fault ??= { error };
      })
      .finally(() => {
        kind.delete(key);
        this.#running.delete(task);
        if (host !== '') this.#busy.set(host, this.#options.now() + this.#options.pause);
      });
    this.#running.add(task);
    return true;
  }

  async #link(idle: boolean): Promise<void> {
    const { linked, now } = this.#options;
    if (!this.#added || linked === undefined) return;
    if (!idle && now() - this.#linkedAt < LINKED_WITHIN) return;
    this.#added = false;
    await linked();
    this.#linkedAt = now();
  }

  #pausing(milliseconds: number): Promise<void> {
    const { stop } = this.#options;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      stop.addEventListener('abort', done);
    });
  }
}
