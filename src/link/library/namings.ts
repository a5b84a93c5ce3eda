import { knownOffice } from '../../annotate/mentions/offices.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { walkOf } from '../../arabic/walks.ts';
import type { Entity } from '../../model.ts';
import type { Library } from '../../store/library.ts';
import { personsNamed, storiesOfDocuments, type UsingDocument } from '../../store/links/namesakes.ts';
import { mayBeTwo, type Naming } from '../persons/apart.ts';

/** What documents that use a name tell of whom they mean; undefined where what they call them is of one person in any case. */
export async function namingsOf(
  library: Library,
  name: string,
  using: readonly UsingDocument[],
): Promise<Naming[] | undefined> {
  const read = using.map(({ id, document, entities }) => ({ id, document, persons: personsOfReading(entities) }));
  const own = read.flatMap(({ persons }) => persons.filter((person) => person.name === name)).map(calledBy);
  if (!mayBeTwo(new Set(own.flatMap(({ walks }) => walks)), new Set(own.flatMap(({ states }) => states))))
    return undefined;
  return namingsIn(library, name, read);
}

/** What each document tells of somebody. */
export async function namingsIn(
  library: Library,
  name: string,
  read: readonly { readonly id: string; readonly document: number; readonly persons: readonly Entity[] }[],
): Promise<Naming[]> {
  const documents = read.map(({ document }) => document);
  const stories = await storiesOfDocuments(library, documents);
  const company = await personsNamed(library, documents);
  return read.map(({ id, document, persons }) => ({
    ...namingOf(name, persons),
    id,
    company: (company.get(document) ?? []).filter((other) => other !== name),
    stories: stories.get(document) ?? [],
  }));
}

/** What a reading calls somebody, and what it calls others. */
function namingOf(name: string, persons: readonly Entity[]): Omit<Naming, 'id' | 'company' | 'stories'> {
  const called = persons.filter((person) => person.name === name).map(calledBy);
  const others = persons.filter((person) => person.name !== name).map(calledBy);
  return {
    offices: [...new Set(called.flatMap(({ offices }) => offices))],
    walks: called.flatMap(({ walks }) => walks),
    states: [...new Set(called.flatMap(({ states }) => states))],
    walksAround: [...new Set(others.flatMap(({ walks }) => walks))],
  };
}

/** Persons of a reading that are named in full. */
export function personsOfReading(entities: string): Entity[] {
  return (JSON.parse(entities) as Entity[]).filter(({ kind, name }) => kind === 'person' && name.includes(' '));
}

const NOTHING = { offices: [], walks: [], states: [] } as const;

/** What a reading calls somebody, where it prints the whole name: a part of a name may have been completed to the wrong one. */
export function calledBy({ name, printed, offices }: Entity): Pick<Naming, 'offices' | 'walks' | 'states'> {
  if (wordsOf(printed) < wordsOf(name)) return NOTHING;
  const telling = offices.filter((office) => walkOf(office) !== undefined);
  return {
    offices: offices.map(foldArabic),
    walks: telling.flatMap((office) => walkOf(office) ?? []),
    states: telling
      .filter((office) => walkOf(office) === 'public')
      .flatMap((office) => [...knownOffice(foldArabic(office)).nations]),
  };
}

function wordsOf(name: string): number {
  return name.split(/[\s_-]+/u).length;
}
