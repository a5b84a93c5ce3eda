import { sql } from 'kysely';
import type { Read } from './library.ts';
import type { EventRow } from './tables.ts';

/** An event of the current reading of a document, with the facts that a merge needs. */
export interface StoredEvent
  extends Pick<EventRow, 'document' | 'place' | 'type' | 'mode' | 'status' | 'text' | 'date'> {
  readonly where_name: string | null;
  readonly document_id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly day: string | null;
  /** JSON: names. */
  readonly agencies: string | null;
}

/** The events of the newest `documents` that tell any, the newest first. */
export async function newestEvents(read: Read, documents: number): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select e.document, e.place, e.type, e.mode, e.status, e.text, e.date, e.where_name,
      d.id as document_id, d.outlet, d.url, d.day, a.agencies
    from events e join documents d on d.key = e.document
    left join articles a on a.document = e.document and a.place = e.article
    where e.document in (select d.key from documents d where exists (select 1 from events x where x.document = d.key)
      order by d.day desc, d.key desc limit ${documents})
    order by d.day desc, d.key desc, e.place`.execute(read);
  return rows;
}

/** Who takes part in the events of documents. */
export async function participantsIn(read: Read, documents: readonly number[]) {
  if (documents.length === 0) return [];
  const { rows } = await sql<{
    document: number;
    event: number;
    role: 'actor' | 'target';
    name: string;
    entity: string;
  }>`
    select x.document, x.event, x.role, e.name, e.id as entity
    from event_names x join names n on n.key = x.name join entities e on e.key = n.entity
    where x.document in (${sql.join(documents)}) order by x.document, x.event, x.role, x.place`.execute(read);
  return rows;
}
