/**
 * The public library of input: files, folders and addresses become texts and pages. It stands apart from index.ts because
 * what only takes in need not wait for the reader.
 */
export { type Decoded, decode } from './ingest/decode.ts';
export { type Fetcher, type FetcherOptions, type FetchManner, openFetcher } from './ingest/fetch/fetcher.ts';
export { DEFAULT_LIMITS, type FetchLimits } from './ingest/fetch/limits.ts';
export type { Failed, Fetched, Known, Unchanged } from './ingest/fetch/outcome.ts';
export { FetchProblem, type FetchReason } from './ingest/fetch/problem.ts';
export { type Columns, FIELDS, type Field } from './ingest/form/csv.ts';
export { FORMATS, type Format } from './ingest/format.ts';
export {
  type Bad,
  type Good,
  type InputOptions,
  type Item,
  itemsOf,
  type PageItem,
  type Unreadable,
  withUniqueIds,
} from './ingest/items.ts';
export { InputProblem, reasonOf } from './ingest/problem.ts';
export { isIsoDate } from './ingest/published.ts';
export { type Facts, prepareText } from './ingest/source.ts';
export { type Discovered, type Discovery, discover } from './ingest/sources/discover.ts';
export { type Listing, listingOf } from './ingest/sources/listing.ts';
export { type Outline, readOpml, writeOpml } from './ingest/sources/opml.ts';
export { SourceProblem, troubleOfFetch } from './ingest/sources/problem.ts';
export { decodeUtf8 } from './ingest/utf8.ts';
