import { actorCode } from '../arabic/actor-codes.ts';
import { mergeEvents } from '../link/events/merge.ts';
import type { EventMode, EventSource, EventStatus, EventType, LinkedEvent } from '../model.ts';
import type { Library } from '../store/library.ts';
import { newestEvents, participantsIn } from '../store/library-events.ts';

/** Of so many of the newest documents that tell any the events are joined. */
const DOCUMENTS = 250;

/** The events of a library's newest documents, each with all its sources. */
export async function libraryEvents({ read }: Library, documents = DOCUMENTS): Promise<LinkedEvent[]> {
  const rows = await newestEvents(read, documents);
  const names = await participantsIn(read, [...new Set(rows.map(({ document }) => document))]);
  const byEvent = Map.groupBy(names, ({ document, event }) => `${document}.${event}`);
  const sources = rows.map((row): EventSource => {
    const taking = byEvent.get(`${row.document}.${row.place}`) ?? [];
    const of = (role: 'actor' | 'target') =>
      taking.filter((one) => one.role === role).map(({ name }) => ({ name, ...actorCode(name, []) }));
    return {
      document: row.document_id,
      ...(row.outlet !== null && { outlet: row.outlet }),
      ...(row.url !== null && { url: row.url }),
      ...(row.day !== null && { published: row.day }),
      agencies: JSON.parse(row.agencies ?? '[]') as string[],
      type: row.type as EventType,
      ...(row.mode !== null && { mode: row.mode as EventMode }),
      status: row.status as EventStatus,
      actors: of('actor'),
      targets: of('target'),
      ...(row.where_name !== null && { place: row.where_name }),
      ...(row.date !== null && { date: row.date }),
      text: row.text,
    };
  });
  return mergeEvents(sources);
}
