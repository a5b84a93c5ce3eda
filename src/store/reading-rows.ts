import { type RawBuilder, sql } from 'kysely';
import { NUMBERS } from './identity.ts';
import type { Engine, Write } from './library.ts';
import { NAME_KEY } from './names.ts';
import type { Prepared } from './prepare.ts';
import { type Columns, listed, type RowsOfDocument, rowsOf } from './rows.ts';

/** A reading and the document it is of. */
interface ReadingOfDocument {
  readonly key: number;
  readonly prepared: Pick<Prepared, 'articles' | 'mentions' | 'times' | 'events'>;
}

/** Writes what readings found beside statements. All their names must be in `names` already. */
export async function writeReadings(engine: Engine, write: Write, readings: readonly ReadingOfDocument[]) {
  const some = async (
    of: (prepared: ReadingOfDocument['prepared']) => string,
    columns: Columns,
    insert: (r: RawBuilder<unknown>) => RawBuilder<unknown>,
  ) => {
    const list: RowsOfDocument[] = readings.map(({ key, prepared }) => ({ document: key, json: of(prepared) }));
    const told = list.filter(({ json }) => json !== '[]');
    if (told.length > 0) await insert(rowsOf(engine, told, columns)).execute(write);
  };
  await some(({ articles }) => articles, ARTICLES, insertArticles);
  await some(
    ({ mentions }) => mentions,
    MENTIONS,
    (r) => sql`insert into mentions (document, place, name, start_cp, end_cp, text)
      select r.document, r.place, ${NAME_KEY}, r.start_cp, r.end_cp, r.text from ${r}`,
  );
  await some(({ times }) => times, TIMES, insertAll('times', TIMES));
  await some(({ events }) => events.rows, EVENTS, insertAll('events', EVENTS));
  await some(
    ({ events }) => events.names,
    EVENT_NAMES,
    (r) => sql`insert into event_names (document, event, role, place, name)
      select r.document, r.event, r.role, r.place, ${NAME_KEY} from ${r}`,
  );
}

/** An article keeps its key and what points at it. */
function insertArticles(r: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`insert into articles (key, document, place, start_cp, end_cp, title, published, agencies)
    select r.document * ${sql.lit(NUMBERS)} + r.place, r.document, r.place, r.start_cp, r.end_cp, r.title, r.published,
      r.agencies from ${r}
    where true on conflict (key) do update set start_cp = excluded.start_cp, end_cp = excluded.end_cp,
      title = excluded.title, published = excluded.published, agencies = excluded.agencies`;
}

function insertAll(table: 'times' | 'events', columns: Columns): (r: RawBuilder<unknown>) => RawBuilder<unknown> {
  return (r) => sql`insert into ${sql.raw(table)} (document, ${listed(columns)})
    select r.document, ${listed(columns, 'r.')} from ${r}`;
}

const PLACE = { start_cp: 'int', end_cp: 'int' } as const;
const NAME = { kind: 'text', name: 'text' } as const;

const ARTICLES = { place: 'int', ...PLACE, title: 'text', published: 'text', agencies: 'text' } as const;
const MENTIONS = { place: 'int', ...NAME, ...PLACE, text: 'text' } as const;
const TIMES = { place: 'int', type: 'text', value: 'text', ...PLACE, text: 'text', rule: 'text' } as const;
const EVENTS = {
  place: 'int',
  article: 'int',
  type: 'text',
  mode: 'text',
  status: 'text',
  ...PLACE,
  text: 'text',
  trigger_start: 'int',
  trigger_end: 'int',
  trigger_text: 'text',
  where_name: 'text',
  date: 'text',
  rule: 'text',
  details: 'text',
} as const;
const EVENT_NAMES = { event: 'int', role: 'text', place: 'int', ...NAME } as const;
