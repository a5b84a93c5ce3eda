/** The public library: clean a text into a document, read a document into a reading, print a reading as a record. */
export { ruleById } from './annotate/statements/rules.ts';
export { cleanText } from './clean/clean.ts';
export * from './input.ts';
export { RegistryLearner } from './link/registry/learn.ts';
export * from './model.ts';
export { type AuditWords, type Suspicion, type SuspicionKind, suspicionsOf } from './query/audit.ts';
export { LEXICON_WORDS } from './query/audit-words.ts';
export { type ReadOptions, read } from './read.ts';
export { defaultRegistry, loadRegistry, makeRegistry, type Registry, type RegistryFile } from './registry.ts';
export { captureHash, type Prepared, prepare, type Received, type Versions } from './store/prepare.ts';
export { QuotationMismatch } from './store/quotation.ts';
export { currentVersions } from './versions.ts';
