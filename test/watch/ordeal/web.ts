import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Script } from './press.ts';
import { feedText, pageText } from './texts.ts';

/** A web of many hosts on this machine: each feed has an address of 127.0.0.0/8 of its own. */
export interface Web {
  readonly hosts: readonly string[];
  feedUrl(feed: number): string;
  /** The shortest time between two requests to one host, in milliseconds, with the host. */
  closest(): { readonly gap: number; readonly host: string };
  readonly feedRequests: readonly FeedCount[];
  /** Pages that were fetched, and edits that were shown. */
  readonly shown: { readonly pages: number; readonly edits: number };
  readonly requests: number;
  close(): void;
}

export interface FeedCount {
  all: number;
  conditional: number;
  unchanged: number;
}

/** A feed names so many of its newest pages. */
const WINDOW = 100;

interface PageState {
  served: number | undefined;
  refused: number;
  shownEdit: boolean;
}

/** Serves the script from the moment it is opened. `spell`: how long feeds fail or ask to wait, in milliseconds. */
export async function openWeb(script: Script, spell: number): Promise<Web> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve);
  });
  return new FakeWeb(server, script, spell);
}

class FakeWeb implements Web {
  readonly hosts: readonly string[];
  readonly feedRequests: FeedCount[];
  requests = 0;
  readonly #server: Server;
  readonly #script: Script;
  readonly #spell: number;
  readonly #start = performance.now();
  readonly #port: number;
  readonly #states: PageState[];
  readonly #byFeed: readonly (readonly Page[])[];
  readonly #last = new Map<string, number>();
  #closest = { gap: Number.POSITIVE_INFINITY, host: '' };

  constructor(server: Server, script: Script, spell: number) {
    this.#server = server;
    this.#script = script;
    this.#spell = spell;
    this.#port = (server.address() as AddressInfo).port;
    this.hosts = script.feeds.map((_, feed) => `127.1.${Math.floor(feed / 200)}.${(feed % 200) + 1}`);
    this.feedRequests = script.feeds.map(() => ({ all: 0, conditional: 0, unchanged: 0 }));
    this.#states = script.pages.map(() => ({ served: undefined, refused: 0, shownEdit: false }));
    this.#byFeed = script.feeds.map((_, feed) =>
      script.pages.filter((page) => page.feed === feed || page.also === feed).sort((a, b) => a.at - b.at),
    );
    server.on('request', (request, response) => this.#answer(request, response));
  }

  feedUrl(feed: number): string {
    return `http://${this.hosts[feed]}:${this.#port}/rss`;
  }

  closest() {
    return this.#closest;
  }

  get shown() {
    return {
      pages: this.#states.filter(({ served }) => served !== undefined).length,
      edits: this.#states.filter(({ shownEdit }) => shownEdit).length,
    };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const now = performance.now();
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const gap = now - (this.#last.get(host) ?? Number.NEGATIVE_INFINITY);
    if (gap < this.#closest.gap) this.#closest = { gap, host: `${host}${request.url}` };
    this.#last.set(host, now);
    this.requests++;
    const path = request.url ?? '';
    const feed = this.hosts.indexOf(host);
    if (path === '/rss' || path === '/new-rss' || path === '/other-rss') this.#answerFeed(feed, request, response);
    else this.#answerNumbered(path, request, response);
  }

  #answerNumbered(path: string, request: IncomingMessage, response: ServerResponse): void {
    const number = /^\/(?:n|m)\/(\d+)$/.exec(path)?.[1];
    const page = number === undefined ? undefined : this.#script.pages[Number(number)];
    if (page === undefined) response.writeHead(404).end();
    else this.#answerPage(page, request, response);
  }

  #answerFeed(feed: number, request: IncomingMessage, response: ServerResponse): void {
    const age = performance.now() - this.#start;
    const fate = this.#script.feeds[feed];
    const count = this.feedRequests[feed] as FeedCount;
    const isFirst = count.all++ === 0;
    const inSpell = age > this.#spell && age < 2 * this.#spell;
    if (fate === 'fails-a-while' && inSpell) return void response.writeHead(500).end();
    if (fate === 'asks-to-wait' && inSpell) return void response.writeHead(429, { 'retry-after': '4' }).end();
    if (fate === 'hangs-once' && !isFirst && count.all === 3) return; // never answers
    if (fate === 'moves' && age > this.#spell && request.url === '/rss')
      return void response.writeHead(301, { location: '/new-rss' }).end();
    if (fate === 'redirects' && request.url === '/rss')
      return void response.writeHead(302, { location: '/other-rss' }).end();
    const pages = (this.#byFeed[feed] ?? []).filter(({ at }) => at <= age).slice(-WINDOW);
    const items = pages.map((page) => ({
      page,
      url: `http://${this.hosts[page.feed]}:${this.#port}/n/${page.number}`,
      edited: page.fate === 'edited-told' && this.#isEdited(page),
    }));
    const etag = `"${items.length}-${items.filter(({ edited }) => edited).length}"`;
    if (request.headers['if-none-match'] !== undefined) count.conditional++;
    if (request.headers['if-none-match'] === etag) {
      count.unchanged++;
      return void response.writeHead(304, { etag }).end();
    }
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(feedText(feed, items));
  }

  #answerPage(page: Page, request: IncomingMessage, response: ServerResponse): void {
    const state = this.#states[page.number] as PageState;
    const age = state.served === undefined ? 0 : performance.now() - state.served;
    const isMoved = request.url?.startsWith('/m/');
    if (page.fate === 'missing' || (page.fate === 'vanishes' && age > page.after))
      return void response.writeHead(page.number % 2 === 0 ? 404 : 410).end();
    if (page.fate === 'stumbles' && state.refused++ < 1) return void response.writeHead(503).end();
    if (page.fate === 'cut-off' && state.refused++ < 1) return void response.destroy();
    if (!isMoved && (page.fate === 'elsewhere' || (page.fate === 'moves' && age > page.after)))
      return void response.writeHead(301, { location: `/m/${page.number}` }).end();
    state.served ??= performance.now();
    const edited = (page.fate === 'edited' || page.fate === 'edited-told') && this.#isEdited(page);
    if (edited) state.shownEdit = true;
    const etag = `"${page.number}-${edited ? 2 : 1}"`;
    if (page.tagged && request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const head = { 'content-type': 'text/html; charset=utf-8', ...(page.tagged && { etag }) };
    response.writeHead(200, head).end(pageText(page, edited ? 2 : 1, this.requests));
  }

  #isEdited({ number, after }: Page): boolean {
    const { served } = this.#states[number] as PageState;
    return served !== undefined && performance.now() - served > after;
  }
}
