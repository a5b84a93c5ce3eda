/**
 * The public library of input: files, folders and addresses become texts and pages. It stands apart from index.ts because
 * what only takes in need not wait for the reader.
 */
export { FORMATS, type Format } from './ingest/format.ts';
export {
  type Bad,
  type Good,
  type Item,
  type ItemOptions,
  itemsOf,
  type PageItem,
  type Unreadable,
  withUniqueIds,
} from './ingest/items.ts';
export { InputProblem, reasonOf } from './ingest/problem.ts';
export { isIsoDate } from './ingest/published.ts';
export { type Facts, prepareText } from './ingest/source.ts';
export { decodeUtf8 } from './ingest/utf8.ts';
