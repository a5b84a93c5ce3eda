import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';

/**
 * Where the library is: what `--library` says, else $ISNAD_LIBRARY, else `isnad/library.db` in the folder where programs
 * of this system keep the user's data.
 */
export function libraryPlace(told: string | undefined, env: Io['env'], platform = process.platform): string {
  if (told !== undefined) return told;
  if (env.ISNAD_LIBRARY) return env.ISNAD_LIBRARY;
  return join(dataFolder(env, platform), 'isnad', 'library.db');
}

function dataFolder(env: Io['env'], platform: NodeJS.Platform): string {
  const home = env.HOME ?? homedir();
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME || join(home, '.local', 'share');
}
