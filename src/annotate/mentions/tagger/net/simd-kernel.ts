import { LABELS } from '../labels.ts';
import { BEYOND, type NetKernel, ROW, SCORE_ROW, type WholeWeights } from './kernel.ts';
import { EMBEDDING, HIDDEN, NET_PLACES } from './net-weights.ts';
import { NET_SIMD } from './simd.generated.ts';

/** Where scripts/net-simd.wat has its numbers, in bytes. */
const Place = { out: 24576, labelBias: 26624, hiddenBias: 26688, numbers: 26944, rows: 28672, scores: 40960 } as const;
const FIRST_ROW = 696320;
/** Bytes of a row, of a page of memory. */
const ROW_BYTES = ROW * 2;
const PAGE = 1 << 16;
/** Tokens of the longest sentence that there is room for. */
export const LONGEST_SIMD = 2048;

/** What of WebAssembly is used: the types of Node have none of it. */
interface Engine {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  project(row: number): void;
  score(length: number): void;
}

/** The net worked out eight numbers at a time, in WebAssembly; undefined where there is none with such instructions. */
export function simdKernel(weights: WholeWeights): NetKernel | undefined {
  const engine = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;
  const bytes = Uint8Array.from(atob(NET_SIMD), (letter) => letter.charCodeAt(0));
  if (!engine?.validate(bytes)) return undefined;
  const { memory, project, score } = new engine.Instance(new engine.Module(bytes)).exports as Exports;
  put(weights, memory.buffer);
  let numbers = new Int16Array(0);
  let rows = new Int32Array(0);
  let scores = new Int32Array(0);
  const look = () => {
    numbers = new Int16Array(memory.buffer, Place.numbers, EMBEDDING);
    rows = new Int32Array(memory.buffer, Place.rows, LONGEST_SIMD + 2 * BEYOND);
    scores = new Int32Array(memory.buffer, Place.scores, LONGEST_SIMD * SCORE_ROW);
  };
  look();
  return {
    grow(most) {
      const missing = FIRST_ROW + most * ROW_BYTES - memory.buffer.byteLength;
      if (missing <= 0) return;
      memory.grow(Math.ceil(Math.max(missing, memory.buffer.byteLength) / PAGE));
      look();
    },
    project(forms, from, row) {
      for (let d = 0; d < EMBEDDING; d++) numbers[d] = forms[from + d] as number;
      project(FIRST_ROW + row * ROW_BYTES);
    },
    score(at, length) {
      for (let i = 0; i < length + 2 * BEYOND; i++) rows[i] = FIRST_ROW + (at[i] as number) * ROW_BYTES;
      score(length);
      return scores;
    },
  };
}

const H = HIDDEN;
const WIDTH = 8;

/** Lays the weights out as the instructions take them: two numbers of a form, or two hidden units, side by side. */
function put({ places, hiddenBias, out, labelBias }: WholeWeights, memory: ArrayBuffer): void {
  const forPlaces = new Int16Array(memory, 0, places.length);
  let at = 0;
  for (let place = 0; place < NET_PLACES; place++)
    for (let unit = 0; unit < H; unit += WIDTH)
      for (let d = 0; d < EMBEDDING; d += 2)
        for (let h = unit; h < unit + WIDTH; h++)
          for (const number of [d, d + 1]) forPlaces[at++] = places[(place * EMBEDDING + number) * H + h] as number;
  const forLabels = new Int16Array(memory, Place.out, H * SCORE_ROW);
  for (let h = 0; h < H; h++)
    for (let l = 0; l < LABELS; l++)
      forLabels[((h >> 1) * SCORE_ROW + l) * 2 + (h & 1)] = out[h * LABELS + l] as number;
  new Int32Array(memory, Place.labelBias, LABELS).set(labelBias);
  new Int32Array(memory, Place.hiddenBias, H).set(hiddenBias);
}
