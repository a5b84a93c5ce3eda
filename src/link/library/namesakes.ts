import type { Walk } from '../../arabic/walks.ts';
import type { Library, Write } from '../../store/library.ts';
import { carryGroups } from '../../store/links/carry-groups.ts';
import type { Alive } from '../../store/links/lock.ts';
import {
  documentsRead,
  documentsUsing,
  endSense,
  type NameSense,
  namesTogether,
  namesWithSenses,
  newSense,
  personsIn,
  senseEntityId,
  sensesOf,
  setReason,
  type UsingDocument,
  useSense,
} from '../../store/links/namesakes.ts';
import { namesIn } from '../../store/links/person-names.ts';
import { mayBeTwo, personsOf } from '../persons/apart.ts';
import { calledBy, namingsOf, personsOfReading } from './namings.ts';

/** A person of more documents is known so well that nobody else is meant. */
const MOST_DOCUMENTS = 2000;
/** Documents whose persons are read together. */
const TOGETHER = 500;

/**
 * Keeps persons of exactly one name apart where documents tell that they cannot be one, and brings together again what
 * newer documents, or a person, tell to be one. Looks at the names that `documents` call something, or use in one of
 * several senses. How many persons were kept apart anew.
 */
export async function keepNamesakesApart(
  library: Library,
  documents: readonly number[],
  alive: Alive,
): Promise<number> {
  const isAll = documents.length >= (await documentsRead(library.read));
  const parted = await namesWithSenses(library.read);
  const together = await namesTogether(library.read);
  let found = 0;
  for (const name of await namesToLookAt(library, documents, { isAll, parted })) {
    const senses = await sensesOf(library.read, name);
    const using = senses.length === 0 ? undefined : await documentsUsing(library.read, senses, MOST_DOCUMENTS);
    if (!using) continue;
    const namings = together.has(name) ? undefined : await namingsOf(library, name, using);
    const persons = namings ? personsOf(namings) : [{ namings: using }];
    if (persons.length === 1 && senses.length === 1) continue;
    found += await library.write((write) => writePersons(library, write, { name, senses, using, persons }));
    await alive();
  }
  return found;
}

/** Names that documents call something by which persons are told apart; of all documents only those called different things. */
async function namesToLookAt(
  library: Library,
  documents: readonly number[],
  { isAll, parted }: { readonly isAll: boolean; readonly parted: ReadonlyMap<string, readonly number[]> },
): Promise<string[]> {
  const told = new Map<string, { readonly walks: Set<Walk>; readonly states: Set<string> }>();
  const used = isAll || parted.size === 0 ? undefined : await namesIn(library, documents);
  const named = new Set(
    [...parted].flatMap(([name, keys]) => (!used || keys.some((key) => used.has(key)) ? [name] : [])),
  );
  for (let at = 0; at < documents.length; at += TOGETHER) {
    for (const { entities } of await personsIn(library, documents.slice(at, at + TOGETHER))) {
      for (const person of personsOfReading(entities)) {
        const { walks, states } = calledBy(person);
        if (walks.length === 0) continue;
        const before = told.get(person.name) ?? { walks: new Set(), states: new Set() };
        told.set(person.name, before);
        for (const walk of walks) before.walks.add(walk);
        for (const state of states) before.states.add(state);
      }
    }
  }
  for (const [name, { walks, states }] of told) if (!isAll || mayBeTwo(walks, states)) named.add(name);
  return [...named].sort();
}

interface Writing {
  readonly name: string;
  readonly senses: readonly NameSense[];
  readonly using: readonly UsingDocument[];
  readonly persons: readonly { readonly namings: readonly { readonly id: string }[]; readonly reason?: string }[];
}

/** Points the documents of each person at a sense of their own; the larger part of one keeps it. How many senses are new. */
async function writePersons(library: Library, write: Write, writing: Writing): Promise<number> {
  const { senses, using, persons } = writing;
  const groups = persons.length === 1 ? [using.map(({ id }) => id)] : persons.map(idsOf);
  const { keys, made } = await keysOf(write, writing, groups);
  const all = [...new Set([...senses.map(({ key }) => key), ...keys])];
  for (const [k, group] of groups.entries()) {
    const to = keys[k] as number;
    const own = new Set(group);
    const moving = using.filter(({ id, name }) => name !== to && own.has(id)).map(({ document }) => document);
    if (moving.length > 0) await useSense(library, write, moving, { from: all.filter((key) => key !== to), to });
    const reason = persons[k]?.reason ?? persons[1]?.reason;
    const known = senses.find(({ key }) => key === to);
    if (reason !== undefined && known?.sense !== 0 && known?.reason !== reason) await setReason(write, to, reason);
  }
  const heir = senses.find(({ key }) => key === keys[0]);
  for (const { key } of senses) if (heir && !keys.includes(key)) await endSense(write, key, heir.entity);
  return made;
}

function idsOf({ namings }: Writing['persons'][number]): string[] {
  return namings.map(({ id }) => id);
}

/** The key of the name for each group: that of the sense which it continues, of one that nothing uses any more, or a new one. */
async function keysOf(
  write: Write,
  { name, senses, using }: Writing,
  groups: readonly (readonly string[])[],
): Promise<{ readonly keys: readonly number[]; readonly made: number }> {
  const senseOf = new Map(senses.map(({ key, sense }) => [key, sense]));
  const { kept, ended } = carryGroups(new Map(using.map((one) => [one.id, [senseOf.get(one.name) ?? 0]])), groups);
  const free = senses.filter(({ sense }) => !kept.includes(sense) && !ended.has(sense));
  const keys: number[] = [];
  let next = Math.max(...senses.map(({ sense }) => sense)) + 1;
  let made = 0;
  for (const [k, group] of groups.entries()) {
    const entity = senseEntityId(name, group.toSorted()[0] ?? '');
    const again = free.findIndex(({ id }) => id === entity);
    const known = senses.find(({ sense }) => sense === kept[k]) ?? free.splice(Math.max(0, again), 1)[0];
    keys.push(known?.key ?? (await newSense(write, name, { sense: next++, entity })));
    if (!known) made++;
  }
  return { keys, made };
}
