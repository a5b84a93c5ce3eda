import { compareNames, nameKeys } from '../../annotate/mentions/variants/index.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { statesIn } from '../../arabic/sides.ts';
import type { Library } from '../../store/library.ts';
import type { Alive } from '../../store/links/lock.ts';
import {
  contextOfName,
  joinNames,
  namesIn,
  type PersonName,
  personNames,
  splitNames,
} from '../../store/links/person-names.ts';

/**
 * Brings names of persons together that can be spellings of one, where the context bears it out: both are named in one
 * story, or hold one office. Looks at the names that `documents` use, or at all. A name that a person took out of an
 * entity stays out. How many names joined another entity.
 */
export async function joinEntities(
  library: Library,
  documents: readonly number[] | undefined,
  alive: Alive,
): Promise<number> {
  const names: readonly Joining[] = await personNames(library.read);
  const fresh = documents === undefined ? undefined : await namesIn(library, documents);
  const apart = await splitNames(library.read);
  const namesakes = [...Map.groupBy(names, ({ name }) => name).values()].filter((senses) => senses.length > 1);
  const contexts = new Map<number, Promise<Context>>();
  const contextOf = (name: PersonName) => {
    const known = contexts.get(name.key) ?? contextIn(library, name);
    contexts.set(name.key, known);
    return known;
  };
  let joined = 0;
  for (const [x, y, spelling] of candidates(names, fresh)) {
    if (x.entity === y.entity || apart.some((taken) => taken.has(x.name) !== taken.has(y.name))) continue;
    if (namesakes.some((senses) => isIn(senses, x.entity) && isIn(senses, y.entity))) continue;
    const context = shared(await contextOf(x), await contextOf(y));
    if (context === undefined) continue;
    const [older, younger] = x.entity < y.entity ? [x, y] : [y, x];
    const { entity: into } = older;
    const { entity: from } = younger;
    await library.write((write) => joinNames(write, into, [{ key: younger.key, reason: `${spelling}; ${context}` }]));
    for (const name of names) if (name.entity === from) name.entity = into;
    joined++;
    await alive();
  }
  return joined;
}

/** Has an entity a name in one of these senses? Two that have one name each in a sense of it are two persons. */
function isIn(senses: readonly Joining[], entity: number): boolean {
  return senses.some((sense) => sense.entity === entity);
}

/** Names as they are joined: the entity of one that joins another changes under way. */
type Joining = { -readonly [K in keyof PersonName]: PersonName[K] };

/** Pairs of names that can be spellings of one, with what tells them apart; at least one of them is fresh. */
function* candidates(
  names: readonly Joining[],
  fresh: ReadonlySet<number> | undefined,
): Iterable<readonly [Joining, Joining, string]> {
  const byKey = new Map<string, Joining[]>();
  for (const name of names) {
    const seen = new Set<Joining>();
    for (const key of nameKeys(name.name)) {
      const list = byKey.get(key) ?? [];
      byKey.set(key, list);
      for (const other of list) seen.add(other);
      list.push(name);
    }
    for (const other of seen) {
      if (fresh && !fresh.has(name.key) && !fresh.has(other.key)) continue;
      const comparison = compareNames(name.name, other.name);
      if (comparison.same) yield [other, name, comparison.reason];
    }
  }
}

interface Context {
  readonly stories: ReadonlySet<number>;
  /** Folded, as printed. */
  readonly offices: ReadonlySet<string>;
}

async function contextIn({ read }: Library, { key, name }: PersonName): Promise<Context> {
  const { stories, entities } = await contextOfName(read, key);
  const offices = entities.flatMap((json) =>
    (JSON.parse(json) as { readonly name: string; readonly offices?: readonly string[] }[])
      .filter((person) => person.name === name)
      .flatMap((person) => person.offices ?? []),
  );
  return { stories: new Set(stories), offices: new Set(offices.map(foldArabic)) };
}

/** What bears out that two spellings mean one person; undefined: nothing does, or they hold offices of other states. */
function shared(x: Context, y: Context): string | undefined {
  const [own, others] = [statesOf(x), statesOf(y)];
  if (own.size > 0 && others.size > 0 && ![...own].some((state) => others.has(state))) return undefined;
  const office = [...x.offices].find((one) => y.offices.has(one));
  if (office !== undefined) return `same office: ${office}`;
  return [...x.stories].some((story) => y.stories.has(story)) ? 'named in one story' : undefined;
}

/** ISO codes of the states that the offices name: «وزير الخارجية الفرنسي» is FR. */
function statesOf({ offices }: Context): ReadonlySet<string> {
  return new Set([...offices].flatMap((office) => statesIn(office.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean))));
}
