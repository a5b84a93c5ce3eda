/** The public library: clean a text into a document, read a document into a reading, print a reading as a record. */
export { ruleById } from './annotate/statements/rules.ts';
export { cleanText } from './clean/clean.ts';
export * from './model.ts';
export { type AuditWords, type Suspicion, type SuspicionKind, suspicionsOf } from './query/audit.ts';
export { LEXICON_WORDS } from './query/audit-words.ts';
export { type ReadOptions, read } from './read.ts';
export { defaultRegistry, type Registry } from './registry.ts';
