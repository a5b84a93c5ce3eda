import { nameHash } from './forget.ts';
import type { Write } from './library.ts';
import type { Prepared } from './prepare.ts';

/** Readings without the names that somebody asked to be forgotten, and without what they are told to have said. */
export async function withoutForgotten(write: Write, readings: readonly Prepared[]): Promise<readonly Prepared[]> {
  const rows = await write.selectFrom('forgotten').select('hash').where('kind', '=', 'name').execute();
  if (rows.length === 0) return readings;
  const hashes = new Set(rows.map(({ hash }) => hash));
  return readings.map((prepared) => without(hashes, prepared));
}

function without(hashes: ReadonlySet<string>, prepared: Prepared): Prepared {
  const forgotten = new Set(prepared.names.filter(({ name }) => hashes.has(nameHash(name))).map(({ name }) => name));
  if (forgotten.size === 0) return prepared;
  const kept = (json: string) =>
    JSON.stringify((JSON.parse(json) as { readonly name: string }[]).filter(({ name }) => !forgotten.has(name)));
  return {
    ...prepared,
    names: prepared.names.filter(({ name }) => !forgotten.has(name)),
    mentions: kept(prepared.mentions),
    entities: kept(prepared.entities),
    events: { ...prepared.events, names: kept(prepared.events.names) },
    statements: prepared.statements
      .filter(({ names }) => !names.some(({ role, name }) => role === 'speaker' && forgotten.has(name)))
      .map((one) => ({ ...one, names: one.names.filter(({ name }) => !forgotten.has(name)) })),
  };
}
