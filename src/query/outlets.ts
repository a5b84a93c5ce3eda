import type { Library } from '../store/library.ts';
import { namesToldIn, newestOfOutlet, type OutletCounts, outletCounts, type Told } from '../store/outlets.ts';
import type { DocumentFacts } from '../store/reads.ts';

/** All outlets of a library, those of most documents first. */
export function outlets({ read }: Library): Promise<readonly OutletCounts[]> {
  return outletCounts(read);
}

/** So many of the newest documents of an outlet are looked at. */
const DOCUMENTS = 300;

/** A name with in how many of the documents looked at it stands. */
export interface OutletName {
  readonly name: string;
  readonly documents: number;
  /** Absent: agencies that articles name at their head or foot alone. */
  readonly entity?: string;
}

/** What an outlet publishes of its own and what it takes from whom, over its newest documents. */
export interface OutletRecord extends OutletCounts {
  readonly looked: number;
  /** Documents that name no agency and pass on nothing from others. */
  readonly own: number;
  readonly sources: readonly OutletName[];
  readonly speakers: readonly OutletName[];
  readonly newest: readonly DocumentFacts[];
}

/** An outlet by its full name; undefined when the library has nothing of it. */
export async function outlet({ read }: Library, name: string): Promise<OutletRecord | undefined> {
  const [counts] = await outletCounts(read, name);
  if (!counts) return undefined;
  const documents = await newestOfOutlet(read, name, DOCUMENTS);
  const told = await namesToldIn(
    read,
    documents.map(({ key }) => key),
  );
  const agencies = documents.flatMap(({ key, agencies: list }) =>
    (JSON.parse(list ?? '[]') as string[]).map((agency) => ({ document: key, name: agency })),
  );
  const via = told.filter(({ role }) => role === 'via');
  const attributed = new Set([...agencies, ...via].map(({ document }) => document));
  return {
    ...counts,
    looked: documents.length,
    own: documents.filter(({ key }) => !attributed.has(key)).length,
    sources: counted([...via, ...agencies]),
    speakers: counted(told.filter(({ role }) => role === 'speaker')),
    newest: documents.map(({ id, title, outlet: of, url, published }) => ({ id, title, outlet: of, url, published })),
  };
}

function counted(names: readonly (Pick<Told, 'document' | 'name'> & { readonly entity?: string })[]): OutletName[] {
  return [...Map.groupBy(names, ({ name }) => name)]
    .map(([name, told]) => {
      const entity = told.find((one) => one.entity !== undefined)?.entity;
      const documents = new Set(told.map(({ document }) => document)).size;
      return { name, documents, ...(entity !== undefined && { entity }) };
    })
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}
