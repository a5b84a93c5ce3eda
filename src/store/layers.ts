import { type RawBuilder, sql } from 'kysely';
import { canonicalUrl, NUMBERS } from './identity.ts';
import type { Engine, Write } from './library.ts';
import { ensureNames, NAME_KEY } from './names.ts';
import { numberStatements } from './numbering.ts';
import type { Prepared } from './prepare.ts';
import { replay } from './replay.ts';
import { type Columns, rows } from './rows.ts';
import { indexDocument } from './search/index-document.ts';
import { indexNewDocument } from './search/index-new.ts';
import { writeStatements } from './statement-rows.ts';

/** What a new reading did to the statements of its document. */
export interface Changes {
  readonly kept: number;
  readonly found: number;
  readonly gone: number;
  /** Decisions that no longer fit. */
  readonly unplaced: number;
}

/** A reading on its way into the tables. */
export interface Layering {
  readonly key: number;
  readonly isNew: boolean;
  readonly nextStatement: number;
  readonly text: number;
  readonly reading: number;
  readonly prepared: Prepared;
  readonly now: string;
}

/** Puts the layers of a reading in the place of those of the one before, and replays what people decided. */
export async function writeLayers(engine: Engine, write: Write, layering: Layering): Promise<Changes> {
  const { key, isNew, prepared } = layering;
  if (!isNew) await clearLayers(write, key, prepared.articleCount);
  const names = await ensureNames(engine, write, prepared.names);
  await writeReading(engine, write, layering);
  const { numbers, next, gone } = await numberStatements(write, layering);
  const statements = prepared.statements.map((statement, index) => ({
    ...statement,
    number: numbers[index] as number,
  }));
  await writeStatements(engine, write, layering, statements);
  await updateDocument(write, layering, next);
  const unplaced = isNew ? 0 : await replay(engine, write, key, layering.now);
  if (isNew) await indexNewDocument(engine, write, key, prepared, statements, names);
  else await indexDocument(engine, write, key, prepared.terms);
  const kept = numbers.filter((number) => number < layering.nextStatement).length;
  return { kept, found: numbers.length - kept, gone, unplaced };
}

async function clearLayers(write: Write, document: number, articles: number): Promise<void> {
  for (const table of ['mentions', 'times', 'events', 'event_names'] as const) {
    await write.deleteFrom(table).where('document', '=', document).execute();
  }
  await write.deleteFrom('articles').where('document', '=', document).where('place', '>=', articles).execute();
}

async function writeReading(engine: Engine, write: Write, { key, prepared }: Layering): Promise<void> {
  const { articles, mentions, times, events } = prepared;
  const from = (json: string, columns: Columns) => rows(engine, json, columns);
  const some = async (json: string, insert: (json: string) => RawBuilder<unknown>) => {
    if (json !== '[]') await insert(json).execute(write);
  };
  await some(articles, (json) => {
    const r = from(json, {
      place: 'int',
      start_cp: 'int',
      end_cp: 'int',
      title: 'text',
      published: 'text',
      agencies: 'text',
    });
    return sql`insert into articles (key, document, place, start_cp, end_cp, title, published, agencies)
      select ${key * NUMBERS} + r.place, ${key}, r.place, r.start_cp, r.end_cp, r.title, r.published, r.agencies from ${r}
      where true on conflict (key) do update set start_cp = excluded.start_cp, end_cp = excluded.end_cp,
        title = excluded.title, published = excluded.published, agencies = excluded.agencies`;
  });
  await some(mentions, (json) => {
    const r = from(json, { place: 'int', kind: 'text', name: 'text', start_cp: 'int', end_cp: 'int', text: 'text' });
    return sql`insert into mentions (document, place, name, start_cp, end_cp, text)
      select ${key}, r.place, ${NAME_KEY}, r.start_cp, r.end_cp, r.text from ${r}`;
  });
  await some(times, (json) => {
    const r = from(json, {
      place: 'int',
      type: 'text',
      value: 'text',
      start_cp: 'int',
      end_cp: 'int',
      text: 'text',
      rule: 'text',
    });
    return sql`insert into times (document, place, type, value, start_cp, end_cp, text, rule)
      select ${key}, r.place, r.type, r.value, r.start_cp, r.end_cp, r.text, r.rule from ${r}`;
  });
  await some(events.rows, (json) => {
    const r = from(json, EVENT_COLUMNS);
    const columns = sql.raw(Object.keys(EVENT_COLUMNS).join(', '));
    const taken = sql.raw(
      Object.keys(EVENT_COLUMNS)
        .map((name) => `r.${name}`)
        .join(', '),
    );
    return sql`insert into events (document, ${columns}) select ${key}, ${taken} from ${r}`;
  });
  await some(events.names, (json) => {
    const r = from(json, { event: 'int', role: 'text', place: 'int', kind: 'text', name: 'text' });
    return sql`insert into event_names (document, event, role, place, name)
      select ${key}, r.event, r.role, r.place, ${NAME_KEY} from ${r}`;
  });
}

const EVENT_COLUMNS = {
  place: 'int',
  article: 'int',
  type: 'text',
  mode: 'text',
  status: 'text',
  start_cp: 'int',
  end_cp: 'int',
  text: 'text',
  trigger_start: 'int',
  trigger_end: 'int',
  trigger_text: 'text',
  where_name: 'text',
  date: 'text',
  rule: 'text',
  details: 'text',
} as const satisfies Columns;

async function updateDocument(write: Write, layering: Layering, next: number): Promise<void> {
  const { key, text, reading, prepared, now } = layering;
  const { source, document } = prepared;
  await write
    .updateTable('documents')
    .set({
      outlet: document.outlet ?? null,
      url: document.url === undefined ? null : canonicalUrl(document.url),
      given_id: source.id,
      title: document.title ?? null,
      published: document.published ?? null,
      day: document.day,
      changed_at: now,
      text,
      reading,
      next_statement: next,
    })
    .where('key', '=', key)
    .execute();
}
