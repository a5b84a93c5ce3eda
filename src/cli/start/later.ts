import { blobPath } from './blob.ts';

/**
 * Makes the start-up snapshot in a process of its own, for the next call; once only, so that a Node which makes none is
 * not asked again. Where the folder cannot be written, every call starts the plain way.
 */
export function freezeLater(dist: string): void {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const { mkdirSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const { dirname, join } = process.getBuiltinModule('node:path');
  const { constants, setPriority } = process.getBuiltinModule('node:os');
  try {
    const blob = blobPath(dist);
    mkdirSync(dirname(blob), { recursive: true });
    writeFileSync(`${blob}.tried`, '', { flag: 'wx' });
    const child = spawn(process.execPath, [join(dist, 'freeze.js')], { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    child.unref();
  } catch {
    // It was tried before, or this place cannot be written.
  }
}
