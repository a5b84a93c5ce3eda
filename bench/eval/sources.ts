import { readFileSync } from 'node:fs';
import { readWithCommand } from './command.ts';
import type { SourceLine } from './gold.ts';
import { parseReadings, type Readings } from './readings.ts';
import type { ReferenceSet } from './sets/set.ts';

/** The readings for a set, or why there are none: `skipped` is no fault, `unread` is one where the set has floors. */
type Supply = { readonly readings: Readings } | { readonly skipped: string } | { readonly unread: string };

/** Where readings come from. */
export type Supplier = (set: ReferenceSet) => Promise<Supply>;

/** Readings made elsewhere. Sets of which the file holds nothing are skipped. */
export function fromFile(path: string): Supplier {
  const readings = parseReadings(readFileSync(path, 'utf8'));
  return async (set) => carried(set, readings, { skipped: `nothing of it in ${path}` });
}

/** Readings by the built command: one call for all sets that need no linking, one for each that does. */
export function fromReader(sets: readonly ReferenceSet[], script: string): Supplier {
  let plain: Promise<Readings | undefined> | undefined;
  let links = true;
  return async (set) => {
    if (set.link && !links) return { unread: 'the command does not know --link' };
    plain ??= documentsOf(sets.filter((s) => !s.link)).then((all) => readWithCommand(script, all, false));
    const readings = await (set.link ? readWithCommand(script, await set.documents(), true) : plain);
    links &&= readings !== undefined;
    if (readings === undefined) return { unread: 'the command does not know --link' };
    return carried(set, readings, { unread: 'the command printed nothing of it' });
  };
}

async function documentsOf(sets: readonly ReferenceSet[]): Promise<SourceLine[]> {
  const byId = new Map<string, SourceLine>();
  for (const set of sets) for (const source of await set.documents()) byId.set(source.id, source);
  return [...byId.values()];
}

/** Supplies the readings when they hold the set at all and carry what it scores. */
function carried(set: ReferenceSet, readings: Readings, none: Supply): Supply {
  const own = set.ids.map((id) => readings.get(id)).filter((reading) => reading !== undefined);
  if (own.length === 0) return none;
  const failed = own.some((reading) => reading.error !== undefined);
  if (failed || own.some((reading) => set.carried(reading))) return { readings };
  return { unread: 'no line carries the field' };
}
