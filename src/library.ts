/**
 * The public library of libraries: open one, add readings, ask. It stands apart from index.ts because it loads the
 * database layer, which who only reads texts need not wait for.
 */

export { type Linked, type LinkOptions, linkNew } from './link/library/link-library.ts';
export { type ComparisonRecord, compare, type SharedUtterance } from './query/compare.ts';
export { libraryCounts } from './query/counts.ts';
export { type DocumentRecord, documentById } from './query/document.ts';
export { type EntitySummary, entitiesNamed, entity } from './query/entities.ts';
export {
  allEvents,
  announcedEvents,
  type EventsOptions,
  type EventsPage,
  event,
  events,
  eventsOfStory,
  everyEvent,
} from './query/events/list.ts';
export { annotationOf, textFragmentOf } from './query/evidence.ts';
export { COLUMNS, type Row as ExportRow } from './query/export/columns.ts';
export { type ExportFormat, type ExportOptions, exported, exportedRows } from './query/export/export.ts';
export { type Reference, references } from './query/export/references.ts';
export { type History, historyOf, type Version } from './query/history/history.ts';
export { STATEMENT_CHANGES, type ToldStatement } from './query/history/statements.ts';
export type { Piece } from './query/history/words.ts';
export { type OutletName, type OutletRecord, outlet, outlets } from './query/outlets.ts';
export { companyOf, quotedLately, type Speaking, statementsAbout } from './query/person.ts';
export { parseQuery } from './query/search/parse.ts';
export { QueryProblem } from './query/search/problem.ts';
export {
  type DocumentHit,
  type Page,
  type SearchOptions,
  type StatementHit,
  searchDocuments,
  searchStatements,
} from './query/search/search.ts';
export { type Finding, type SourceRecord, sourceRecord, sourceRecords } from './query/sources/health.ts';
export { type Remedy, remedyOf } from './query/sources/remedies.ts';
export { holdsSecret, shownUrl } from './query/sources/shown.ts';
export { type StatementRecord, statementById } from './query/statement.ts';
export { type StoriesOptions, type StoriesPage, stories } from './query/stories/list.ts';
export type * from './query/stories/records.ts';
export { type StoryHead, story, storyHead } from './query/stories/story.ts';
export { type StoryText, storyTexts } from './query/stories/texts.ts';
export { utterance } from './query/stories/utterances.ts';
export { timesOf } from './query/times.ts';
export { type SaidRecord, type WhoOptions, type WhoRecord, who } from './query/who.ts';
export { type Added, type AddOutcome, addReading, addReadings } from './store/add.ts';
export type { Came } from './store/came.ts';
export { captureCount } from './store/captures.ts';
export { check, type Fault } from './store/check/check.ts';
export { decide } from './store/decisions/decide.ts';
export { type Correction, type Decision, DecisionProblem } from './store/decisions/decision.ts';
export type { Decided } from './store/decisions/entries.ts';
export { decisions, type LogQuery } from './store/decisions/log.ts';
export { dump } from './store/dump/dump.ts';
export { DumpProblem, restore } from './store/dump/restore.ts';
export { isDiskFull, isRefusal } from './store/faults.ts';
export { type Forgotten, forget } from './store/forget.ts';
export { knownReading } from './store/known.ts';
export { type Library, LibraryProblem } from './store/library.ts';
export { LinkingUnderWay } from './store/links/lock.ts';
export { type OpenOptions, openLibrary } from './store/open.ts';
export { captureHash } from './store/prepare.ts';
export { removeSearch, type SavedSearch, savedSearches, saveSearch } from './store/searches.ts';
export { sizeOf } from './store/size.ts';
export { pageFigures, sourceCounts } from './store/sources/figures.ts';
export { type Lease, takeLease } from './store/sources/lease.ts';
export {
  type DuePage,
  duePages,
  keepDocument,
  keepVisit,
  nextDue,
  recordVisit,
  type Visit,
} from './store/sources/pages.ts';
export {
  countKnown,
  type Found,
  hostOf,
  type Knowledge,
  moveSource,
  nameSource,
  pageUrlOf,
  recordFailure,
  recordPoll,
} from './store/sources/poll.ts';
export {
  addSource,
  dueSources,
  findSource,
  listSources,
  makeDue,
  removeSource,
  type Source as FollowedSource,
  type SourceGiven,
  sourceIdOf,
} from './store/sources/source.ts';
export { asRereading, type Stale, staleDocuments } from './store/stale.ts';
export {
  allows,
  findToken,
  listTokens,
  makeToken,
  noteUse,
  revokeToken,
  SCOPES,
  type Scope,
  type Token,
  TokenProblem,
} from './store/tokens.ts';
export { currentVersions } from './versions.ts';
