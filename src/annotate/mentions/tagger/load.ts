import { existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf, readModel } from './model-file.ts';
import { EMBEDDING } from './net/net-weights.ts';
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
  if (file === undefined) return undefined;
  const bytes = readFileSync(file);
  const model = readModel(bytes);
  const { from } = placeOf(bytes, 'words');
  return tagger(model, partsOf(file, from, EMBEDDING));
}

/** Reads part after part of a file, each `size` bytes, from `from` on; the file is opened when the first is asked for. */
function partsOf(file: string, from: number, size: number): (number: number) => Int8Array {
  const part = new Int8Array(size);
  let descriptor: number | undefined;
  return (number) => {
    descriptor ??= openSync(file, 'r');
    if (readSync(descriptor, part, 0, size, from + number * size) < size) throw new RangeError(`${file} ends early`);
    return part;
  };
}

function pathOf(place: URL | string): string {
  return typeof place === 'string' && !place.startsWith('file:') ? place : fileURLToPath(place);
}

function defaultFolders(): string[] {
  return PARENTS.map((parent) => fileURLToPath(new URL(`${parent}/weights/names`, import.meta.url)));
}
