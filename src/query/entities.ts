import { foldArabic } from '../arabic/fold-table.ts';
import { type EntityCounts, entityById, entityCounts, namesOfEntity, personsBeside } from '../store/entities.ts';
import type { Library } from '../store/library.ts';
import { namesByWords } from '../store/search/find-names.ts';
import { bare } from '../store/search/index-names.ts';
import { spellingsOf } from './search/resolve.ts';

export type EntitySummary = Omit<EntityCounts, 'key'>;

/** Entities whose name holds every word of `text`, in any spelling; the most quoted first. */
export async function entitiesNamed(library: Library, text: string, limit: number): Promise<readonly EntitySummary[]> {
  const words = (foldArabic(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare);
  const groups = await Promise.all(words.map((word) => spellingsOf(library, word)));
  const names = await namesByWords(library.read, groups);
  const counts = await entityCounts(library.read, [...new Set(names.map(({ entity }) => entity))]);
  return counts.slice(0, limit).map(({ key: _key, ...summary }) => summary);
}

/** An office that coverage gives a person, with the days on which it does. */
export interface OfficeSeen {
  readonly office: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
}

/** So many of the newest documents are asked for a person's offices. */
const DOCUMENTS = 250;

/** An entity with its spellings and, for a person, the offices that coverage gives; undefined when there is none. */
export async function entity(library: Library, id: string) {
  const found = await entityById(library.read, id);
  if (!found) return undefined;
  const { key, ...summary } = found;
  const names = await namesOfEntity(library.read, key);
  return { ...summary, names, offices: await officesOf(library, key, new Set(names.map(({ name }) => name))) };
}

async function officesOf(library: Library, key: number, names: ReadonlySet<string>): Promise<readonly OfficeSeen[]> {
  const seen = new Map<string, { office: string; first: string | null; last: string | null; documents: number }>();
  for (const { day, entities } of await personsBeside(library.read, key, DOCUMENTS)) {
    const persons = JSON.parse(entities) as readonly { readonly name: string; readonly offices?: readonly string[] }[];
    const offices = persons.filter(({ name }) => names.has(name)).flatMap((person) => person.offices ?? []);
    for (const office of new Set(offices)) {
      const folded = foldArabic(office);
      const before = seen.get(folded) ?? { office, first: day, last: day, documents: 0 };
      seen.set(folded, { ...before, first: day ?? before.first, documents: before.documents + 1 });
    }
  }
  return [...seen.values()].sort((a, b) => b.documents - a.documents || (a.office < b.office ? -1 : 1));
}
