import type { Segment } from '../model.ts';
import { cameOf } from '../store/captures.ts';
import type { Library } from '../store/library.ts';
import { linksOfStatements, storiesOfDocument } from '../store/links/read-stories.ts';
import { present } from '../store/present.ts';
import { type DocumentWithText, documentWithText, layersOf, statementsOf } from '../store/reads.ts';
import { type StatementRecord, statementRecord } from './statement.ts';

/** A document of a library with everything read in it. Offsets count code points. */
export type DocumentRecord = NonNullable<Awaited<ReturnType<typeof documentById>>>;

/** The current version of a document; undefined when the library has none of this id. */
export async function documentById(library: Library, id: string) {
  const document = await documentWithText(library.read, id);
  return document && documentRecord(library, document);
}

/** A document that has been fetched, with its layers. */
export async function documentRecord(library: Library, document: DocumentWithText) {
  const { read } = library;
  const [layers, statements, stories, came] = await Promise.all([
    layersOf(read, document.key),
    statementsOf(read, document.key),
    storiesOfDocument(read, document.key),
    cameOf(read, document.key),
  ]);
  const links = await linksOfStatements(
    library,
    statements.map(({ key }) => key),
  );
  const facts = JSON.parse(document.facts) as { readonly url?: string };
  return {
    id: document.id,
    ...present({
      givenId: document.given_id,
      outlet: document.outlet,
      url: facts.url ?? document.url,
      title: document.title,
      published: document.published,
    }),
    checked: document.checked !== null,
    added: document.added_at,
    changed: document.changed_at,
    ...(came !== undefined && { came }),
    versions: {
      cleaner: document.cleaner,
      reader: document.reader,
      registry: document.registry,
      readAt: document.read_at,
    },
    text: document.text,
    articles: layers.articles.map(({ place, start_cp: start, end_cp: end, title, published, agencies }) => ({
      start,
      end,
      ...present({ title, published, story: stories.get(place) ?? null }),
      agencies: JSON.parse(agencies) as string[],
    })),
    segments: (JSON.parse(document.segments) as (Segment & { start: number; end: number })[]).map(
      ({ kind, start, end, reason }) => ({ kind, start: start as number, end: end as number, reason }),
    ),
    mentions: layers.mentions.map(({ start_cp: start, end_cp: end, text, kind, name, entity }) => ({
      start,
      end,
      text,
      kind,
      name,
      entity,
    })),
    times: layers.times.map(({ start_cp: start, end_cp: end, text, type, value }) => ({
      start,
      end,
      text,
      type,
      value,
    })),
    statements: statements.map(
      (statement): StatementRecord => statementRecord(document.id, statement, links.get(statement.key)),
    ),
    events: layers.events.map((event) => ({
      article: event.article,
      type: event.type,
      ...present({ mode: event.mode }),
      ...(event.trigger_start !== null && {
        trigger: { start: event.trigger_start, end: event.trigger_end, text: event.trigger_text },
      }),
      start: event.start_cp,
      end: event.end_cp,
      text: event.text,
      actors: namesOf(layers.eventNames, event.place, 'actor'),
      targets: namesOf(layers.eventNames, event.place, 'target'),
      ...present({ place: event.where_name, date: event.date }),
      status: event.status,
      rule: event.rule,
    })),
  };
}

function namesOf(names: Awaited<ReturnType<typeof layersOf>>['eventNames'], place: number, wanted: 'actor' | 'target') {
  return names
    .filter(({ event, role }) => event === place && role === wanted)
    .map(({ name, entity }) => ({ name, entity }));
}
