/** The public library: clean a text into a document, read a document into a reading, print a reading as a record. */
export { eventRuleById } from './annotate/events/rules.ts';
export { ruleById } from './annotate/statements/rules.ts';
export { cleanText } from './clean/clean.ts';
export * from './input.ts';
export { type Copy, copiesAmong, copyBetween, type PlacedCopy } from './link/copies/copies.ts';
export { CopyIndex, type CopyIndexOptions, type FoundCopy } from './link/copies/copy-index.ts';
export { type CopyText, copyTextOf } from './link/copies/copy-text.ts';
export type { Direction } from './link/copies/direction.ts';
export type { Passage, PassageKind } from './link/copies/passages.ts';
export {
  type NumberContradiction,
  numberContradictions,
  speakerContradiction,
  type Told,
  type ToldSpeaker,
} from './link/coverage/contradictions.ts';
export { type Coverage, type CoverageCell, type CoverageState, coverageOf } from './link/coverage/coverage.ts';
export { mergeEvents } from './link/events/merge.ts';
export { sourcesOf } from './link/events/sources.ts';
export { Linker, type LinkProfile, type Links, linkProfileOf } from './link/link.ts';
export { type ChainEdge, type ChainGraph, type ChainNode, chainGraph } from './link/origins/chain-graph.ts';
export { type Origin, type Origins, originsOf } from './link/origins/origins.ts';
export type { Telling, TellingCopy } from './link/origins/telling.ts';
export { RegistryLearner } from './link/registry/learn.ts';
export { storyTitle, type TitledArticle } from './link/stories/title.ts';
export {
  type ComparedPiece,
  compareWordings,
  type WeightyWord,
  type WordingComparison,
} from './link/utterances/compare.ts';
export { representativeOf, type Variant } from './link/utterances/representative.ts';
export * from './model.ts';
export { type AuditWords, type Suspicion, type SuspicionKind, suspicionsOf } from './query/audit.ts';
export { LEXICON_WORDS } from './query/audit-words.ts';
export { calendarOf, isCalendared } from './query/events/calendar.ts';
export { ACT_CODES, cameoOf, EVENT_CODES } from './query/events/codes.ts';
export { type DailyCount, dailyCounts, dailyCountsCsv } from './query/events/daily.ts';
export { type EventFilter, filterEvents } from './query/events/filter.ts';
export { eventsCsv, SERIES_COLUMNS } from './query/events/series.ts';
export { type Named, type ReadOptions, read, readEntities } from './read.ts';
export {
  defaultRegistry,
  loadRegistry,
  makeRegistry,
  type Registry,
  type RegistryFile,
} from './registry.ts';
export { captureHash, type Prepared, prepare, type Received, type Versions } from './store/prepare.ts';
export { preparePage } from './store/prepare-page.ts';
export { QuotationMismatch } from './store/quotation.ts';
export { currentVersions } from './versions.ts';
