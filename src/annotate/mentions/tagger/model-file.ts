import type { NetWeights } from './net/net-weights.ts';

/**
 * The file of a trained model: `ISNM`, the length of a JSON header (32 bits, little-endian), the header, then the arrays
 * that the header lists, each at a multiple of four bytes. The header also says of what the model was made.
 */
export interface ModelFile {
  /** What the model was made of, for people. */
  readonly about: Readonly<Record<string, unknown>>;
  /** How many whole units of weight make one nat. */
  readonly unit: number;
  /** Taken from the score of «outside» at every token: weighs recall against precision. */
  readonly bias: number;
  /** Granularities of clusters and traits for each word. */
  readonly levels: number;
  readonly featureKeys: Uint32Array;
  readonly featureRows: Int8Array;
  readonly transition: Int32Array;
  readonly wordKeys: Uint32Array;
  readonly wordValues: Uint16Array;
  readonly entryKeys: Uint32Array;
  readonly entryGroups: Uint32Array;
  /** Weights of likeness.ts. */
  readonly likeness: Int8Array;
  readonly net: NetWeights;
}

const MAGIC = 0x4d4e5349;
const TYPES = { u32: Uint32Array, i32: Int32Array, u16: Uint16Array, i8: Int8Array, f32: Float32Array } as const;
const ARRAYS = {
  featureKeys: 'u32',
  featureRows: 'i8',
  transition: 'i32',
  wordKeys: 'u32',
  wordValues: 'u16',
  entryKeys: 'u32',
  entryGroups: 'u32',
  likeness: 'i8',
  words: 'i8',
  letters: 'i8',
  traits: 'f32',
  places: 'f32',
  hiddenBias: 'f32',
  out: 'f32',
} as const satisfies Partial<Record<keyof (ModelFile & NetWeights), keyof typeof TYPES>>;
type ArrayName = keyof typeof ARRAYS;
const NAMES = Object.keys(ARRAYS) as ArrayName[];

interface Header {
  readonly about: Readonly<Record<string, unknown>>;
  readonly unit: number;
  readonly bias: number;
  readonly levels: number;
  /** Scales of the words and the letters of the net. */
  readonly scales: readonly [words: number, letters: number];
  readonly lengths: Readonly<Record<ArrayName, number>>;
}

export function writeModel(model: ModelFile): Uint8Array {
  const { about, unit, bias, levels, net } = model;
  const arrays = { ...model, ...net };
  const lengths = Object.fromEntries(NAMES.map((name) => [name, arrays[name].length]));
  const scales = [net.wordScale, net.letterScale];
  const json = new TextEncoder().encode(JSON.stringify({ about, unit, bias, levels, scales, lengths }));
  const parts = NAMES.map((name) => arrays[name]);
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), 8 + padded(json.length));
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + padded(json.length);
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return bytes;
}

/** Reads a model. Throws RangeError on bytes that are not one. */
export function readModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a model of names');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  if (Object.keys(header.lengths).join() !== NAMES.join()) throw new RangeError('a model of another version');
  let at = 8 + padded(length);
  const take = <A extends ArrayName>(name: A): InstanceType<(typeof TYPES)[(typeof ARRAYS)[A]]> => {
    const type = TYPES[ARRAYS[name]];
    const size = header.lengths[name] * type.BYTES_PER_ELEMENT;
    if (at + size > bytes.length) throw new RangeError(`model of ${bytes.length} bytes ends within ${name}`);
    // Not `slice`, which on a Buffer gives no copy.
    const copy = new Uint8Array(bytes.subarray(at, at + size));
    at += padded(size);
    return new type(copy.buffer) as InstanceType<(typeof TYPES)[(typeof ARRAYS)[A]]>;
  };
  return {
    about: header.about,
    unit: header.unit,
    bias: header.bias,
    levels: header.levels,
    featureKeys: take('featureKeys'),
    featureRows: take('featureRows'),
    transition: take('transition'),
    wordKeys: take('wordKeys'),
    wordValues: take('wordValues'),
    entryKeys: take('entryKeys'),
    entryGroups: take('entryGroups'),
    likeness: take('likeness'),
    net: {
      words: take('words'),
      wordScale: header.scales[0],
      letters: take('letters'),
      letterScale: header.scales[1],
      traits: take('traits'),
      places: take('places'),
      hiddenBias: take('hiddenBias'),
      out: take('out'),
    },
  };
}

/** So many bytes of a file, from here on. */
export interface Stretch {
  readonly from: number;
  readonly size: number;
}

/** Where an array stands in the bytes of a model. */
export function placeOf(bytes: Uint8Array, name: ArrayName): Stretch {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const { lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  const sizeOf = (of: ArrayName) => lengths[of] * TYPES[ARRAYS[of]].BYTES_PER_ELEMENT;
  const before = NAMES.slice(0, NAMES.indexOf(name));
  return { from: before.reduce((sum, of) => sum + padded(sizeOf(of)), 8 + padded(length)), size: sizeOf(name) };
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
