import { promises, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputProblem } from './problem.ts';

/** One thing to be read that the call names. */
export interface Given {
  /** As it is called in messages; the id of a text file's document. */
  readonly name: string;
  /** Where it lies; undefined for standard input and for addresses. */
  readonly path: string | undefined;
  /** Its address on the web. */
  readonly url?: string;
}

/** What an argument stands for: itself, standard input, an address, or the files of a folder or pattern in the order of their names. */
export async function expand(argument: string): Promise<readonly Given[]> {
  if (argument === '-') return [{ name: 'standard input', path: undefined }];
  if (/^https?:\/\//i.test(argument)) return [{ name: argument, path: undefined, url: argument }];
  const stats = statsOf(argument);
  if (stats === undefined) return matching(argument);
  if (!stats.isDirectory()) return [{ name: argument, path: argument }];
  const files = await filesOf(argument);
  if (files.length === 0) throw new InputProblem('an empty folder');
  return files.map((path) => ({ name: path, path }));
}

/** What is told of a path; undefined where there is nothing and the argument may be a pattern. Throws otherwise. */
function statsOf(argument: string): Stats | undefined {
  try {
    return statSync(argument);
  } catch (error) {
    if (PATTERN.test(argument)) return undefined;
    throw error;
  }
}

/** Files under a folder, hidden ones left out, sorted by path so that the order is the same on every machine. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await promises.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])\.[^\\/.]/.test(path.slice(folder.length)))
    .sort();
}

const PATTERN = /[*?[{]/;

/** The files that a pattern names, for shells that do not do it themselves. */
async function matching(pattern: string): Promise<readonly Given[]> {
  const paths: string[] = [];
  for await (const path of promises.glob(pattern)) if (statSync(path).isFile()) paths.push(path);
  if (paths.length === 0) throw new InputProblem('no file matches it');
  return paths.sort().map((path) => ({ name: path, path }));
}
