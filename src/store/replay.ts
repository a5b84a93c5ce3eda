import { type Applied, apply } from './decisions/apply.ts';
import { loggedOf, noteOutcome, replaces } from './decisions/entries.ts';
import { sceneOf } from './decisions/scene.ts';
import type { Engine, Write } from './library.ts';

/** Lets all decisions about a document take effect on its new reading, in their order; how many no longer fit. */
export async function replay(engine: Engine, write: Write, document: number, now: string): Promise<number> {
  const rows = await write
    .selectFrom('decisions')
    .selectAll()
    .where('document', '=', document)
    .orderBy('key')
    .execute();
  await write.updateTable('documents').set({ checked: null }).where('key', '=', document).execute();
  if (rows.length === 0) return 0;
  const scene = await sceneOf(engine, write, document, now);
  if (!scene) return 0;
  let unplaced = 0;
  const logged = rows.map(loggedOf);
  for (const [index, decision] of logged.entries()) {
    const later = logged.slice(index + 1).some((one) => replaces(one, decision));
    const applied: Applied = later
      ? { outcome: 'replaced', reason: 'a later decision holds' }
      : await apply(scene, decision);
    await noteOutcome(scene, decision.key, applied);
    if (applied.outcome === 'unplaced') unplaced++;
  }
  return unplaced;
}
