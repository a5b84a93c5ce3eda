import { describe, expect, test } from 'vitest';
import { thinned } from '../../src/cli/start/thin.ts';

const encoder = new TextEncoder();

/** A number of eight bytes, the lowest first. */
const eight = (number: number) => [...Uint8Array.of(number, number >> 8, number >> 16, 0), 0, 0, 0, 0];
const withLength = (bytes: Iterable<number>) => [...eight([...bytes].length), ...bytes];
/** A list of modules with their code, as Node writes it. */
const list = (modules: number) => [
  ...eight(modules),
  ...Array.from({ length: modules }, (_, at) => [
    ...withLength(encoder.encode(`internal/module_${at}`)),
    ...withLength(new Uint8Array(at * 3).fill(7)),
  ]).flat(),
];
const heap = [9, 0, 0, 1, ...eight(77), ...eight(3), 250, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('a snapshot that is thinned', () => {
  test('keeps what stands before the code of Node’s modules, and an empty list of them', () => {
    expect(thinned(Uint8Array.of(...heap, ...list(60)))).toEqual(Uint8Array.of(...heap, ...eight(0)));
  });

  test.each([
    ['something stands behind the list', [...heap, ...list(60), 1]],
    ['the list ends early', [...heap, ...list(60).slice(0, -1)]],
    ['the list is a short one', [...heap, ...list(20)]],
    ['there is no list', heap],
    ['there is nothing', []],
  ])('stays as it is where %s', (_, bytes) => {
    expect(thinned(Uint8Array.from(bytes))).toEqual(Uint8Array.from(bytes));
  });
});
