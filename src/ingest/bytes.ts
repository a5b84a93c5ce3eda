import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputProblem } from './problem.ts';

/** Bytes being read: the first of them to judge by, and all of them, in order, to be read once. */
export interface Opened {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
  /** Gives up reading; harmless after the end. */
  close(): Promise<void>;
}

/** How many bytes the head has at least, where the input has as many. */
const HEAD = 8192;

/** Opens a file, or standard input where `path` is undefined; what is compressed by gzip is unpacked on the way. */
export async function openBytes(path: string | undefined, stdin: Readable): Promise<Opened> {
  const raw = await peek(path === undefined ? stdin : createReadStream(path));
  const gzipped = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  return gzipped ? peek(pipeline(Readable.from(raw.chunks), createGunzip(), () => {})) : raw;
}

/** All bytes in one piece. Throws InputProblem beyond `limit` bytes. */
export async function allBytes(opened: Opened, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of opened.chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > limit)
      throw new InputProblem(`larger than ${limit / 2 ** 20} MiB; give it as --from jsonl, line by line`);
  }
  return Buffer.concat(parts, size);
}

async function peek(stream: Readable): Promise<Opened> {
  const iterator: AsyncIterator<Uint8Array | string> = stream[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    const part = asBuffer(next.value);
    parts.push(part);
    size += part.length;
  }
  const head = Buffer.concat(parts, size);
  const close = async () => void (await iterator.return?.());
  return { head, chunks: resume(head, iterator, close), close };
}

async function* resume(
  head: Buffer,
  iterator: AsyncIterator<Uint8Array | string>,
  close: () => Promise<void>,
): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield asBuffer(next.value);
  } finally {
    await close();
  }
}

function asBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'utf8');
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
