import type { Trouble } from '../../followed.ts';
import type { Library } from '../../store/library.ts';
import { type PageFigures, pageFigures } from '../../store/sources/figures.ts';
import { listSources, type Source } from '../../store/sources/source.ts';
import { type Remedy, remedyOf } from './remedies.ts';
import { shownUrl } from './shown.ts';

/** Something to know about a source: what is wrong, what was seen, and what to do. */
export interface Finding extends Remedy {
  readonly code: string;
  readonly detail: string;
}

/** A source as faces show it: never with its credentials. */
export type SourceRecord = ReturnType<typeof recordOf>;

/** Trouble that may pass needs a person after so many failures in a row, over so many hours. */
const PATIENCE = { failures: 5, hours: 24 } as const;
/** Nothing new for so many times the habit, and for so many hours at least, is silence. */
const SILENCE = { times: 8, hours: 24 } as const;
/** A share is told from so many pages on. */
const FEWEST = 10;
const HOUR = 3_600_000;

/** All sources with their health at a moment, in the order of their naming. */
export async function sourceRecords(library: Library, now = Date.now()): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for (const source of await listSources(library.read))
    records.push(recordOf(source, await pageFigures(library.read, source.key), now));
  return records;
}

/** One source with its health; undefined when there is none of this id. */
export async function sourceRecord(library: Library, id: string, now = Date.now()): Promise<SourceRecord | undefined> {
  const source = (await listSources(library.read)).find((one) => one.id === id);
  return source && recordOf(source, await pageFigures(library.read, source.key), now);
}

function recordOf(source: Source, figures: PageFigures, now: number) {
  const findings = findingsOf(source, figures, now);
  const { states, recent, delays } = figures;
  const had = recent.visited - recent.failed;
  const told = {
    title: source.title,
    outlet: source.outlet,
    language: source.language,
    category: source.category,
    polledAt: source.polled_at,
    succeededAt: source.succeeded_at,
    freshAt: source.fresh_at,
    failingSince: source.failing_since,
  };
  return {
    id: source.id,
    kind: source.kind,
    url: shownUrl(source.url),
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as {
      [K in keyof typeof told]?: string;
    }),
    enabled: source.enabled === 1,
    credentials: source.secret !== null,
    /** Seconds. */
    interval: source.pace,
    fixed: source.every !== null,
    addedAt: source.added_at,
    dueAt: source.due_at,
    polls: source.polls,
    unchanged: source.unchanged,
    failures: source.failures,
    pages: states,
    ...(had > 0 && { withoutText: Math.round((recent.empty / had) * 1000) / 1000 }),
    ...(delays.length > 0 && { delay: Math.round(delays[delays.length >> 1] ?? 0) }),
    needsPerson: findings.some(({ level }) => level === 'person'),
    findings,
  };
}

function findingsOf(source: Source, { recent, problem }: PageFigures, now: number): readonly Finding[] {
  const findings: Finding[] = [];
  const find = (code: string, detail = '', level = remedyOf(code).level) =>
    findings.push({ code, ...remedyOf(code), level, detail });
  if (source.enabled === 0) find('off');
  else if (source.polled_at === null) find('not-polled');
  else if (isOverdue(source, now)) find('overdue', `it was due at ${source.due_at}`);
  if (source.problem !== null) {
    const { code, detail } = JSON.parse(source.problem) as Trouble;
    find(code, detail, levelOfFailure(source, code, now));
  } else if (isSilent(source, now)) find('silent', `nothing new since ${source.fresh_at}`);
  for (const { code, detail } of JSON.parse(source.notes) as Trouble[]) find(code, detail);
  const lastPage = problem === undefined ? '' : (JSON.parse(problem) as Trouble).detail;
  if (recent.visited >= FEWEST && recent.failed * 2 > recent.visited)
    find('unreachable', `${recent.failed} of the last ${recent.visited}; ${lastPage}`);
  else if (recent.visited - recent.failed >= FEWEST && recent.empty * 2 > recent.visited - recent.failed)
    find('textless', `${recent.empty} of the last ${recent.visited}; ${lastPage}`);
  return source.kind === 'page' && recent.failed > 0 ? [...findings, ofPage(problem)] : findings;
}

/** A watched page that was given up. */
function ofPage(problem: string | undefined): Finding {
  const { code, detail } = problem === undefined ? { code: 'network', detail: '' } : (JSON.parse(problem) as Trouble);
  return { code, ...remedyOf(code), level: 'person', detail };
}

/** What may pass is a person's business when it does not. A first failure of any other kind is told at once. */
function levelOfFailure({ failures, failing_since }: Source, code: string, now: number): Remedy['level'] {
  const { level } = remedyOf(code);
  if (level !== 'passing' || failing_since === null) return level;
  const isLong = now - Date.parse(failing_since) >= PATIENCE.hours * HOUR;
  return isLong && failures >= PATIENCE.failures ? 'person' : 'passing';
}

function isSilent({ fresh_at, habit, kind, polls }: Source, now: number): boolean {
  if (fresh_at === null || habit === null || kind === 'page' || kind === 'folder' || polls < 2) return false;
  const silence = now - Date.parse(fresh_at);
  return silence > SILENCE.hours * HOUR && silence > habit * 1000 * SILENCE.times;
}

function isOverdue({ due_at, pace }: Source, now: number): boolean {
  return now - Date.parse(due_at) > Math.max(HOUR, pace * 3000);
}
