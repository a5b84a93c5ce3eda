/**
 * The public library of input: files, folders and addresses become texts and pages. It stands apart from index.ts because
 * what only takes in need not wait for the reader.
 */
export { type Decoded, decode } from './ingest/decode.ts';
export {
  DEFAULT_LIMITS,
  type Failed,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type FetchLimits,
  type Known,
  openFetcher,
  type Unchanged,
} from './ingest/fetch/fetcher.ts';
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
export { decodeUtf8 } from './ingest/utf8.ts';
