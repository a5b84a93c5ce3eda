import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { messagesOf, packed } from '../../src/cli/run/messages.ts';

const messages = [{ text: 'قال', bytes: new Uint8Array([1, 2]) }, undefined, 'س'.repeat(1000), new Map([[1, 2]])];

/** The same bytes in pieces of so many. */
function pieces(bytes: Buffer, size: number): Buffer[] {
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, k) => k * size);
  return starts.map((start) => bytes.subarray(start, start + size));
}

async function received(bytes: readonly Buffer[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const message of messagesOf(Readable.from(bytes))) all.push(message);
  return all;
}

test.each([1, 3, 64, 100_000])('messages arrive whole, in pieces of %d bytes', async (size) => {
  const sent = pieces(Buffer.concat(messages.map(packed)), size);
  expect(await received(sent)).toEqual(messages);
});

test('what was cut short is no message', async () => {
  const whole = Buffer.concat([packed('first'), packed('second')]);
  expect(await received([whole.subarray(0, -1)])).toEqual(['first']);
});
