import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputProblem, NotYet } from './problem.ts';

/** One thing to be read that the call names. */
export interface Given {
  /** As it is called in messages; the id of a text file's document. */
  readonly name: string;
  /** Where it lies; undefined for standard input. */
  readonly path: string | undefined;
}

/** What an argument stands for: itself, standard input, or the files of a folder in the order of their names. */
export async function expand(argument: string): Promise<readonly Given[]> {
  if (argument === '-') return [{ name: 'standard input', path: undefined }];
  if (/^https?:\/\//i.test(argument)) throw new NotYet('reading from the web');
  const stats = await stat(argument);
  if (!stats.isDirectory()) return [{ name: argument, path: argument }];
  const files = await filesOf(argument);
  if (files.length === 0) throw new InputProblem('an empty folder');
  return files.map((path) => ({ name: path, path }));
}

/** Files under a folder, hidden ones left out, sorted by path so that the order is the same on every machine. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])\.[^\\/.]/.test(path.slice(folder.length)))
    .sort();
}
