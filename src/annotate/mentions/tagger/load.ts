import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModel } from './model-file.ts';
import { type Tagger, tagger } from './tagger.ts';

/** The weights have a share-alike licence of their own (weights/names/NOTICE) and may be left out of a copy. */
const FILE = 'names.bin';
const PARENTS = ['..', '../..', '../../..', '../../../..'];

/**
 * The tagger whose weights lie in `weightsDir`, or, without it, in `weights/names` beside one of the folders above this
 * module (the source tree, or dist/ of the package). Undefined where there are none: the reader then goes by its rules.
 * Throws RangeError when the file is there and is not a model.
 */
export function loadTagger(weightsDir?: URL | string): Tagger | undefined {
  const folders = weightsDir === undefined ? defaultFolders() : [pathOf(weightsDir)];
  const file = folders.map((folder) => join(folder, FILE)).find((path) => existsSync(path));
  return file === undefined ? undefined : tagger(readModel(readFileSync(file)));
}

function pathOf(place: URL | string): string {
  return typeof place === 'string' && !place.startsWith('file:') ? place : fileURLToPath(place);
}

function defaultFolders(): string[] {
  return PARENTS.map((parent) => fileURLToPath(new URL(`${parent}/weights/names`, import.meta.url)));
}
