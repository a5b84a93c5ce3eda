/** The public library: clean a text into a document, read a document into a reading, print a reading as a record. */
export { eventRuleById } from './annotate/events/rules.ts';
export { ruleById } from './annotate/statements/rules.ts';
export { cleanText } from './clean/clean.ts';
export * from './input.ts';
export { mergeEvents } from './link/events/merge.ts';
export { sourcesOf } from './link/events/sources.ts';
export { RegistryLearner } from './link/registry/learn.ts';
export * from './model.ts';
export { type AuditWords, type Suspicion, type SuspicionKind, suspicionsOf } from './query/audit.ts';
export { LEXICON_WORDS } from './query/audit-words.ts';
export { calendarOf, isCalendared } from './query/calendar.ts';
export { ACT_CODES, cameoOf, EVENT_CODES } from './query/event-codes.ts';
export { dailyCountsCsv, type EventFilter, eventsCsv, filterEvents, SERIES_COLUMNS } from './query/events.ts';
export { type Named, type ReadOptions, read, readEntities } from './read.ts';
export { defaultRegistry, loadRegistry, makeRegistry, type Registry, type RegistryFile } from './registry.ts';
export { captureHash, type Prepared, prepare, type Received, type Versions } from './store/prepare.ts';
export { QuotationMismatch } from './store/quotation.ts';
export { currentVersions } from './versions.ts';
