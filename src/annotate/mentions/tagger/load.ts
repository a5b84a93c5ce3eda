import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf, readModel, type Stretch } from './model-file.ts';
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
  const { levels } = model; // the functions below hold no more of it than this
  const values = partsOf(file, placeOf(bytes, 'wordValues'), levels * Uint16Array.BYTES_PER_ELEMENT);
  const embedding = partsOf(file, placeOf(bytes, 'words'), EMBEDDING);
  return tagger(model, {
    values: (word) => {
      const { buffer, byteOffset } = values(word);
      return new Uint16Array(buffer, byteOffset, levels);
    },
    embedding: (word) => {
      const { buffer, byteOffset } = embedding(word);
      return new Int8Array(buffer, byteOffset, EMBEDDING);
    },
  });
}

/** So many parts are read one by one; whoever asks for more reads long enough for all of them to be worth keeping. */
const FEW = 2000;

/**
 * Gives part after part of a stretch of a file, `size` bytes each, good until the next; the file is opened when the first
 * is asked for. Throws RangeError, each time, where the file ends before the part does.
 */
function partsOf(file: string, stretch: Stretch, size: number): (number: number) => Uint8Array {
  const part = new Uint8Array(size);
  let asked = 0;
  let descriptor: number | undefined;
  let all: Uint8Array | undefined;
  return (number) => {
    if (!all && asked++ < FEW) {
      descriptor ??= openSync(file, 'r');
      readInto(part, descriptor, stretch.from + number * size, file);
      return part;
    }
    if (!all) {
      const opened = descriptor ?? openSync(file, 'r');
      descriptor = undefined;
      try {
        const bytes = new Uint8Array(stretch.size);
        readInto(bytes, opened, stretch.from, file);
        all = bytes;
      } finally {
        closeSync(opened);
      }
    }
    return all.subarray(number * size, (number + 1) * size);
  };
}

/** Fills `bytes` from a place in an open file on, by as many reads as it takes. */
function readInto(bytes: Uint8Array, descriptor: number, from: number, file: string): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (read === 0) throw new RangeError(`${file} ends early`);
    done += read;
  }
}

function pathOf(place: URL | string): string {
  return typeof place === 'string' && !place.startsWith('file:') ? place : fileURLToPath(place);
}

function defaultFolders(): string[] {
  return PARENTS.map((parent) => fileURLToPath(new URL(`${parent}/weights/names`, import.meta.url)));
}
