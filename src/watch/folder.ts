import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../followed.ts';

/** A file that was written to so recently may not be whole yet. In milliseconds. */
const RESTING = 2000;

/** The files of a folder that lie still, hidden ones left out. `now` in milliseconds. Rejects where it cannot be read. */
export async function entriesOfFolder(folder: string, now: number): Promise<readonly Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])\.[^\\/.]/.test(path.slice(folder.length)))
    .sort();
  const entries: Entry[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined); // gone meanwhile
    if (stats === undefined || now - stats.mtimeMs < RESTING) continue;
    entries.push({ address: path, changed: `${stats.size} ${stats.mtimeMs}` });
  }
  return entries;
}
