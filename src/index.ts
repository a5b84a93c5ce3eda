/** The public library: clean a text into a document, read a document into a reading, print a reading as a record. */
export { ruleById } from './annotate/statements/rules.ts';
export { cleanText } from './clean/clean.ts';
export { RegistryLearner } from './link/registry/learn.ts';
export * from './model.ts';
export { type AuditWords, type Suspicion, type SuspicionKind, suspicionsOf } from './query/audit.ts';
export { LEXICON_WORDS } from './query/audit-words.ts';
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
export { type ReadOptions, read } from './read.ts';
export { defaultRegistry, loadRegistry, makeRegistry, type Registry, type RegistryFile } from './registry.ts';
export { type Added, type AddOutcome, addReading } from './store/add.ts';
export { type Library, LibraryProblem } from './store/library.ts';
export { type OpenOptions, openLibrary } from './store/open.ts';
export { type Prepared, prepare, type Received, type Versions } from './store/prepare.ts';
export { QuotationMismatch } from './store/quotation.ts';
