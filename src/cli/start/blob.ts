/** Put here when the program is bundled (scripts/build.mjs): a hash of the code that the snapshot holds. */
declare const FROZEN_CODE: string | undefined;

/** Files whose content the snapshot holds, from dist/. */
const HELD = ['registry/snapshot.json', 'weights/names/names.bin'];

/** Whether this is the bundled program; its sources have no snapshot. */
export function isBundled(): boolean {
  return typeof FROZEN_CODE === 'string';
}

/** Folder of the snapshots, from dist/. */
export const FROZEN = 'frozen';

/**
 * Path of the start-up snapshot for this Node, this processor, this build, these weights and this place: V8 takes no other,
 * a snapshot of other files would read otherwise, and one holds the paths of the files that it goes on reading. `dist` is
 * the folder of the bundles.
 */
export function blobPath(dist: string): string {
  const { join } = process.getBuiltinModule('node:path');
  const { statSync } = process.getBuiltinModule('node:fs');
  const { cachedDataVersionTag } = process.getBuiltinModule('node:v8');
  const held = HELD.map((name) => statSync(join(dist, '..', name), { throwIfNoEntry: false })).map((stats) =>
    stats ? `${stats.size.toString(36)}.${Math.round(stats.mtimeMs).toString(36)}` : '0',
  );
  const node = [process.version, process.platform, process.arch, cachedDataVersionTag().toString(36)];
  return join(dist, FROZEN, `${[FROZEN_CODE, ...node, ...held, placeKey(dist)].join('-')}.blob`);
}

/** Short for a path: its hash (FNV-1a, 32 bits). */
function placeKey(path: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
