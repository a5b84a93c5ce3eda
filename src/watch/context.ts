import type { PageSource, Prepared, Source } from '../index.ts';
import type { Fetcher } from '../input.ts';
import type { Library } from '../library.ts';
import type { WatchEvent } from './events.ts';
import type { Tempo } from './tempo.ts';

/** Reads a text or a page, in whatever thread. Never rejects. */
export type ReadOne = (
  source: Source | PageSource,
) => Promise<{ readonly prepared: Prepared } | { readonly error: string }>;

/** What polling and visiting work with. */
export interface WatchContext {
  readonly library: Library;
  readonly fetcher: Fetcher;
  readonly read: ReadOne;
  readonly tempo: Tempo;
  readonly tell: (event: WatchEvent) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Value of the header Authorization for `NAME:PASSWORD`, where an address is of the origin that it was given for. */
export function authorizationFor(secret: string | null, address: string, source: string): string | undefined {
  if (secret === null || URL.parse(address)?.origin !== URL.parse(source)?.origin) return undefined;
  return `Basic ${Buffer.from(secret).toString('base64')}`;
}
