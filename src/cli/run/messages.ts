import type { Readable } from 'node:stream';
import { deserialize, serialize } from 'node:v8';

/** Bytes in front of each message that tell how long it is. */
const HEAD = 4;

/** Plain data as it travels from one process to another. */
export function packed(message: unknown): Uint8Array {
  const body = serialize(message);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

/** The messages that arrive on a stream; what comes behind the last whole one is left. */
export async function* messagesOf<M>(stream: Readable): AsyncGenerator<M> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  let needed = HEAD;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    while (bytes >= needed) {
      let rest = Buffer.concat(chunks);
      needed = HEAD + rest.readUInt32LE(0);
      if (bytes >= needed) {
        yield deserialize(rest.subarray(HEAD, needed)) as M;
        rest = rest.subarray(needed);
        needed = HEAD;
      }
      chunks = [rest];
      bytes = rest.length;
    }
  }
}
