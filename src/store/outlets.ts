import { sql } from 'kysely';
import type { Read } from './library.ts';
import type { DocumentFacts } from './reads.ts';

/** An outlet with what the library holds of it. */
export interface OutletCounts {
  readonly outlet: string;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** All outlets, those of most documents first; with `outlet`, that one alone. */
export async function outletCounts(read: Read, outlet?: string): Promise<readonly OutletCounts[]> {
  const { rows } = await sql<OutletCounts>`
    select outlet, count(*) as documents, min(day) as first, max(day) as last from documents
    where outlet is not null ${outlet === undefined ? sql`` : sql`and outlet = ${outlet}`}
    group by outlet order by count(*) desc, outlet`.execute(read);
  return rows.map((row) => ({ ...row, documents: Number(row.documents) }));
}

/** A document of an outlet with what its articles name as their source. */
export interface OutletDocument extends DocumentFacts {
  readonly key: number;
  /** JSON: names of agencies, of the first article. */
  readonly agencies: string | null;
}

/** The newest documents of an outlet. */
export async function newestOfOutlet(read: Read, outlet: string, limit: number): Promise<readonly OutletDocument[]> {
  const { rows } = await sql<OutletDocument>`
    select d.key, d.id, d.title, d.outlet, d.url, d.published, a.agencies
    from documents d left join articles a on a.document = d.key and a.place = 0
    where d.outlet = ${outlet} and d.reading is not null order by d.day desc, d.key desc limit ${limit}`.execute(read);
  return rows;
}

/** A name with in how many of the documents it stands. */
export interface Told {
  readonly document: number;
  readonly role: 'speaker' | 'via';
  readonly name: string;
  readonly entity: string;
}

/** Who speaks in documents, and who passed on what they say; each once a document. */
export async function namesToldIn(read: Read, documents: readonly number[]): Promise<readonly Told[]> {
  if (documents.length === 0) return [];
  const { rows } = await sql<Told>`
    select distinct s.document, sn.role, e.name, e.id as entity
    from statements s join statement_names sn on sn.statement = s.key and sn.role in ('speaker', 'via')
    join names n on n.key = sn.name join entities e on e.key = n.entity
    where s.state = 'standing' and s.document in (${sql.join(documents)})`.execute(read);
  return rows;
}
