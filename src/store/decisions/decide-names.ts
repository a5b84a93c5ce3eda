import { sql } from 'kysely';
import { sha256 } from '../identity.ts';
import type { Write } from '../library.ts';
import { type DecidedName, type Decision, DecisionProblem } from './decision.ts';
import { appendOfGroups, type Decided, noteOutcome } from './entries.ts';

type NameDecision = Extract<Decision, { readonly entities: unknown } | { readonly entity: unknown }>;

/** A merge or split in the log: the names it brings together or takes apart, since entities are made anew by linking. */
interface NameContent {
  readonly names: readonly DecidedName[];
  readonly note?: string;
}

/** Brings entities together, or takes names out of one. Readings are not touched: names point at entities. */
export async function decideNames(
  write: Write,
  decision: NameDecision,
  made: { readonly by: string; readonly now: string },
): Promise<Decided> {
  const isMerge = 'entities' in decision;
  const names = isMerge ? await namesToMerge(write, decision.entities) : decision.names;
  const ids = isMerge ? decision.entities : [decision.entity];
  const note = decision.note === undefined ? {} : { note: decision.note };
  const content: NameContent = { names, ...note };
  const row = await appendOfGroups(write, { kind: decision.kind, content }, made);
  const reason = await applyToNames(write, { kind: decision.kind, decision: row.id, names, ids });
  const outcome = reason === undefined ? 'applied' : 'unplaced';
  await noteOutcome({ write, now: made.now }, row.key, { outcome, ...(reason !== undefined && { reason }) });
  return { id: row.id, outcome, ...(reason !== undefined && { reason }) };
}

async function namesToMerge(write: Write, ids: readonly string[]): Promise<DecidedName[]> {
  if (new Set(ids).size < 2) throw new DecisionProblem('entities: a merge takes two or more');
  const rows = await write
    .selectFrom('entities as e')
    .innerJoin('names as n', 'n.entity', 'e.key')
    .select(['e.id', 'n.kind', 'n.name'])
    .where('e.id', 'in', [...ids])
    .orderBy('n.key')
    .execute();
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new DecisionProblem(`the library has no entity ${missing}`);
  return rows.map(({ kind, name }) => ({ kind, name }));
}

/** Why it does not fit; undefined when it took effect. */
async function applyToNames(
  write: Write,
  {
    kind,
    decision,
    names,
    ids,
  }: {
    readonly kind: NameDecision['kind'];
    readonly decision: string;
    readonly names: readonly DecidedName[];
    readonly ids: readonly string[];
  },
): Promise<string | undefined> {
  const rows = await namesWithEntities(write, names, ids);
  if (rows.length < names.length) return `${names.length - rows.length} of its names are not in the library`;
  const entities = [...new Set(rows.map(({ entity }) => entity))].sort((a, b) => a - b);
  if (kind === 'merge') return merge(write, entities);
  return entities.length === 1
    ? split(write, entities[0] as number, rows, decision)
    : 'its names are no longer together';
}

/** The names, in the senses that one of these entities has; where none of these has it, in its first. */
async function namesWithEntities(write: Write, names: readonly DecidedName[], ids: readonly string[]) {
  const found = new Map<number, { key: number; kind: DecidedName['kind']; name: string; entity: number }>();
  for (const { kind, name } of names) {
    const rows = await write
      .selectFrom('names as n')
      .innerJoin('entities as e', 'e.key', 'n.entity')
      .select(['n.key', 'n.kind', 'n.name', 'n.entity', 'e.id'])
      .where('n.kind', '=', kind)
      .where('n.name', '=', name)
      .orderBy('n.sense')
      .execute();
    const own = rows.filter(({ id }) => ids.includes(id));
    for (const row of own.length > 0 ? own : rows.slice(0, 1)) found.set(row.key, row);
  }
  return [...found.values()];
}

/** The older entity stays; the others lead to it. */
async function merge(write: Write, [oldest, ...others]: readonly number[]): Promise<undefined> {
  if (oldest === undefined || others.length === 0) return;
  await write.updateTable('names').set({ entity: oldest }).where('entity', 'in', others).execute();
  await write.updateTable('entities').set({ redirect: oldest }).where('redirect', 'in', others).execute();
  await write.updateTable('entities').set({ redirect: oldest }).where('key', 'in', others).execute();
}

/** The part that more mentions use keeps the id. */
async function split(
  write: Write,
  entity: number,
  leaving: readonly { readonly key: number; readonly kind: DecidedName['kind']; readonly name: string }[],
  decision: string,
): Promise<string | undefined> {
  const all = await write.selectFrom('names').selectAll().where('entity', '=', entity).orderBy('key').execute();
  const staying = all.filter(({ key }) => !leaving.some((one) => one.key === key));
  if (staying.length === 0) return 'an entity must keep a name';
  const [less] = (await usesOf(write, leaving)) > (await usesOf(write, staying)) ? [staying] : [leaving];
  const [first] = less;
  if (!first) return undefined;
  const own = await write
    .selectFrom('entities')
    .select('key')
    .where('redirect', '=', entity)
    .where('kind', '=', first.kind)
    .where('name', '=', first.name)
    .executeTakeFirst();
  const other = own?.key ?? (await newEntity(write, first, decision));
  await write.updateTable('entities').set({ redirect: null }).where('key', '=', other).execute();
  await write
    .updateTable('names')
    .set({ entity: other, reason: null })
    .where(
      'key',
      'in',
      less.map(({ key }) => key),
    )
    .execute();
  return undefined;
}

async function newEntity(write: Write, { kind, name }: DecidedName, decision: string): Promise<number> {
  const id = sha256(JSON.stringify(['entity', kind, name, decision])).slice(0, 20);
  const { key } = await write
    .insertInto('entities')
    .values({ id, kind, name })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

async function usesOf(write: Write, names: readonly { readonly key: number }[]): Promise<number> {
  const keys = sql.join(names.map(({ key }) => key));
  const { rows } = await sql<{ uses: number }>`select (select count(*) from mentions where name in (${keys}))
    + (select count(*) from statement_names where name in (${keys})) as uses`.execute(write);
  return Number(rows[0]?.uses ?? 0);
}
