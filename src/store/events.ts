import { type RawBuilder, sql } from 'kysely';
import type { Library, Read } from './library.ts';
import { rows as rowsOf } from './rows.ts';
import type { EventRow } from './tables.ts';

/** Which tellings of events to fetch; days count themselves. */
export interface EventsWanted {
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /** Told as of this day or later, or, without a date, published then. */
  readonly since?: string;
  readonly until?: string;
  /** Somebody of these names takes part. */
  readonly names?: readonly number[];
  readonly outlets?: readonly string[];
  /** The articles of the story of this id alone. */
  readonly story?: string;
  /** The document of this id alone. */
  readonly document?: string;
}

/** Who takes part in a telling: the entity's name, and the key of the name as the reading has it. */
export interface EventParticipant {
  readonly role: 'actor' | 'target';
  readonly name: string;
  readonly printed: string;
  readonly key: number;
}

/** One document's telling of an event as the tables have it. */
export interface ToldEvent extends EventRow {
  readonly document_id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** JSON; null where the article is not known. */
  readonly agencies: string | null;
  readonly participants: readonly EventParticipant[];
  /** JSON of the entities of the reading, whose offices code the participants. */
  readonly entities: string;
}

type Row = Omit<ToldEvent, 'participants' | 'entities'>;

/** Tellings of events, those of the newest documents first, at most so many. */
export async function eventsTold(library: Library, wanted: EventsWanted, most: number): Promise<readonly ToldEvent[]> {
  if (wanted.names?.length === 0 || wanted.outlets?.length === 0) return [];
  const tests = testsOf(library, wanted);
  const where = tests.length > 0 ? sql`where ${sql.join(tests, sql` and `)}` : sql``;
  const { rows } = await sql<Row>`select e.*, d.id as document_id, d.outlet, d.url, a.agencies,
      coalesce(a.published, case when e.article = 0 then d.published end) as published
    from events e join documents d on d.key = e.document
    left join articles a on a.document = e.document and a.place = e.article
    ${where} order by d.day desc, e.document desc, e.place limit ${most}`.execute(library.read);
  return withParticipants(library, rows);
}

/** The newest day on which a document of the library was published. */
export async function newestDay(read: Read): Promise<string | undefined> {
  const { day } = await read
    .selectFrom('documents')
    .select(({ fn }) => fn.max('day').as('day'))
    .executeTakeFirstOrThrow();
  return day ?? undefined;
}

function testsOf(
  { engine }: Library,
  { types, statuses, since, until, names, outlets, story, document }: EventsWanted,
) {
  const tests: RawBuilder<unknown>[] = [];
  if (types !== undefined) tests.push(sql`e.type in (${sql.join(types)})`);
  if (statuses !== undefined) tests.push(sql`e.status in (${sql.join(statuses)})`);
  // a month, and the month of the day asked for, begin alike: both are to be compared
  if (since !== undefined)
    tests.push(sql`case when e.date is null then d.day >= ${since} else e.date >= ${since.slice(0, 7)} end`);
  if (until !== undefined) tests.push(sql`coalesce(e.date, d.day) <= ${until}`);
  if (outlets !== undefined) tests.push(sql`d.outlet in (${sql.join(outlets)})`);
  if (story !== undefined) {
    tests.push(sql`(e.document, e.article) in (select x.document, x.place from stories s
      join story_articles sa on sa.story = s.key join articles x on x.key = sa.article where s.id = ${story})`);
  }
  if (document !== undefined) tests.push(sql`d.id = ${document}`);
  if (names !== undefined) {
    const r = rowsOf(engine, JSON.stringify(names.map((key) => ({ key }))), { key: 'int' });
    tests.push(
      sql`(e.document, e.place) in (select x.document, x.event from ${r} join event_names x on x.name = r.key)`,
    );
  }
  return tests;
}

interface ParticipantRow extends EventParticipant {
  readonly document: number;
  readonly event: number;
}

async function withParticipants({ engine, read }: Library, rows: readonly Row[]): Promise<readonly ToldEvent[]> {
  if (rows.length === 0) return [];
  const keys = JSON.stringify([...new Set(rows.map(({ document }) => document))].map((key) => ({ key })));
  const r = rowsOf(engine, keys, { key: 'int' });
  const [participants, readings] = await Promise.all([
    sql<ParticipantRow>`select x.document, x.event, x.role, e.name, n.name as printed, n.key
      from ${r} join event_names x on x.document = r.key join names n on n.key = x.name
      join entities e on e.key = n.entity order by x.document, x.event, x.role, x.place`.execute(read),
    sql<{ document: number; entities: string }>`select d.key as document, g.entities
      from ${r} join documents d on d.key = r.key join readings g on g.key = d.reading`.execute(read),
  ]);
  const byEvent = Map.groupBy(participants.rows, ({ document, event }) => `${document}.${event}`);
  const entities = new Map(readings.rows.map((one) => [one.document, one.entities]));
  return rows.map((row) => ({
    ...row,
    participants: byEvent.get(`${row.document}.${row.place}`) ?? [],
    entities: entities.get(row.document) ?? '[]',
  }));
}
