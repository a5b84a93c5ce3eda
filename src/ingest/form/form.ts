import type { PageSource } from '../../model.ts';
import type { Opened } from '../bytes.ts';
import type { Item, ItemOptions } from '../items.ts';
import type { Facts } from '../source.ts';

/** One thing that arrived and is being taken apart. */
export interface Arrival {
  /** As it is called in messages. */
  readonly name: string;
  /** It has a name of its own, that is, it is no standard input. */
  readonly named: boolean;
  /** Where it was fetched from. */
  readonly url?: string;
  /** What the server said of its encoding. */
  readonly charset?: string;
  readonly opened: Opened;
  readonly defaults: Facts;
  readonly options: ItemOptions;
}

/** What is told where a page is silent: by the call, and more closely by the feed that led to it. */
export function hints(
  { defaults, options }: Pick<Arrival, 'defaults' | 'options'>,
  feed: PageSource['feed'] = {},
): Pick<PageSource, 'feed'> {
  const { id: _, url: __, ...facts } = defaults;
  const all = { ...facts, ...options.feed, ...feed };
  return Object.keys(all).length === 0 ? {} : { feed: all };
}

/** Bytes of a page, to be kept as they came. */
export function receivedAs(bytes: Uint8Array, charset: string | undefined): NonNullable<PageSource['received']> {
  return { bytes, ...(charset !== undefined && { charset }) };
}

/** Takes one form apart. Throws InputProblem for what cannot be read, or no further. */
export type Opener = (arrival: Arrival) => AsyncGenerator<Item>;

/** The largest text, array, feed or list that is read in one piece. */
export const PIECE_LIMIT = 256 * 2 ** 20;
/** The largest page, mail or PDF. */
export const PAGE_LIMIT = 32 * 2 ** 20;
