import { foldArabic } from '../arabic/fold-table.ts';
import { type EntityCounts, entityById, entityCounts, namesOfEntity, personsBeside } from '../store/entities.ts';
import type { Library } from '../store/library.ts';
import { namesakesOf } from '../store/links/namesakes.ts';
import { namesByWords } from '../store/search/find-names.ts';
import { bare } from '../store/search/index-names.ts';
import { spellingsOf } from './search/resolve.ts';

export interface EntitySummary extends Omit<EntityCounts, 'key'> {
  /** What coverage calls them most often, where another person has exactly the same name. */
  readonly role?: string;
}

/** Entities whose name holds every word of `text`, in any spelling; the most quoted first. */
export async function entitiesNamed(library: Library, text: string, limit: number): Promise<readonly EntitySummary[]> {
  const words = (foldArabic(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare);
  const groups = await Promise.all(words.map((word) => spellingsOf(library, word)));
  const names = await namesByWords(library.read, groups);
  const counts = await entityCounts(library.read, [...new Set(names.map(({ entity }) => entity))]);
  const shown = counts.slice(0, limit);
  return Promise.all(
    shown.map(async ({ key, ...summary }) => {
      const isAlone = shown.every((other) => other.key === key || other.name !== summary.name);
      const role = isAlone ? undefined : await roleOf(library, key);
      return { ...summary, ...(role !== undefined && { role }) };
    }),
  );
}

/** What coverage calls a person most often; undefined where it calls them nothing. */
async function roleOf(library: Library, key: number): Promise<string | undefined> {
  const names = await namesOfEntity(library.read, key);
  const [first] = await officesOf(library, key, new Set(names.map(({ name }) => name)));
  return first?.office;
}

/** Another person of exactly the same name. */
export interface NamesakeRecord {
  readonly id: string;
  readonly name: string;
  /** What coverage calls them most often. */
  readonly role?: string;
  /** Why linking keeps the two apart. */
  readonly reason?: string;
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

/** An entity with its spellings and, for a person, the offices that coverage gives and others of that name; undefined when there is none. */
export async function entity(library: Library, id: string) {
  const found = await entityById(library.read, id);
  if (!found) return undefined;
  const { key, ...summary } = found;
  const names = await namesOfEntity(library.read, key);
  const [offices, namesakes] = await Promise.all([
    officesOf(library, key, new Set(names.map(({ name }) => name))),
    namesakesAs(library, key),
  ]);
  return { ...summary, names, offices, namesakes };
}

async function namesakesAs(library: Library, key: number): Promise<readonly NamesakeRecord[]> {
  return Promise.all(
    (await namesakesOf(library.read, key)).map(async ({ key: other, id, name, reason }) => {
      const role = await roleOf(library, other);
      return { id, name, ...(role !== undefined && { role }), ...(reason !== null && { reason }) };
    }),
  );
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
