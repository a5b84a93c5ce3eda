/**
 * The public library of libraries: open one, add readings, ask. It stands apart from index.ts because it loads the
 * database layer, which who only reads texts need not wait for.
 */
export { type DocumentRecord, documentById } from './query/document.ts';
export { QueryProblem } from './query/search/problem.ts';
export {
  type DocumentHit,
  type Page,
  type SearchOptions,
  type StatementHit,
  searchDocuments,
  searchStatements,
} from './query/search/search.ts';
export { type StatementRecord, statementById } from './query/statement.ts';
export { type Added, type AddOutcome, addReading } from './store/add.ts';
export { decide } from './store/decisions/decide.ts';
export { type Correction, type Decision, DecisionProblem } from './store/decisions/decision.ts';
export type { Decided } from './store/decisions/entries.ts';
export { decisions, type LogQuery } from './store/decisions/log.ts';
export { isDiskFull, isRefusal } from './store/faults.ts';
export { knownReading } from './store/known.ts';
export { type Library, LibraryProblem } from './store/library.ts';
export { type OpenOptions, openLibrary } from './store/open.ts';
export { sizeOf } from './store/size.ts';
export { asRereading, type Stale, staleDocuments } from './store/stale.ts';
