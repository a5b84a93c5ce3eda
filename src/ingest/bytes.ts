import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
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
  const raw = await peek(path === undefined ? stdin : fileChunks(path));
  const gzipped = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  return gzipped ? peek(gunzipped(raw.chunks)) : raw;
}

/** A file no larger than a stream's pieces is read at once: streams of files take long to load. */
const AT_ONCE = 65_536;

function fileChunks(path: string): AsyncIterable<Buffer> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0 || stats.size > AT_ONCE) return createReadStream(path);
  return inOnePiece(readFileSync(path));
}

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** Bytes that are here already, such as a fetched page. */
export function openedBytes(bytes: Buffer): Opened {
  return { head: bytes.subarray(0, HEAD), chunks: inOnePiece(bytes), close: async () => {} };
}

/** All bytes in one piece. Throws InputProblem beyond `limit` bytes. */
export async function allBytes(opened: Opened, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of opened.chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > limit)
      throw new InputProblem(`larger than ${limit / 2 ** 20} MiB; give large collections as JSONL, line by line`);
  }
  return Buffer.concat(parts, size);
}

/** Small enough that what a piece unpacks to fits into memory, whatever it was made for. */
const PIECE = 4096;

/**
 * The content of gzip, members one after the other. What could be unpacked of damaged or cut-off data comes first, then
 * the error: a stream that is destroyed would drop it.
 */
async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  let fault: Error | undefined;
  gunzip.on('data', (part: Buffer) => ready.push(part));
  gunzip.on('error', (error) => {
    fault ??= error;
  });
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && fault === undefined; at += PIECE) {
        await new Promise<void>((resolve) => {
          gunzip.write(chunk.subarray(at, at + PIECE), () => resolve());
        });
        yield* ready.splice(0);
      }
      if (fault !== undefined) break;
    }
    if (fault === undefined) {
      await new Promise<void>((resolve) => {
        gunzip.once('close', resolve).once('end', resolve).end();
      });
    }
    yield* ready.splice(0);
    if (fault !== undefined) throw fault;
  } finally {
    gunzip.destroy();
  }
}

async function peek(stream: AsyncIterable<Uint8Array | string>): Promise<Opened> {
  const iterator: AsyncIterator<Uint8Array | string> = stream[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let size = 0;
  let fault: unknown;
  while (size < HEAD) {
    let next: IteratorResult<Uint8Array | string>;
    try {
      next = await iterator.next();
    } catch (error) {
      if (size === 0) throw error;
      fault = error; // told when what came before it has been read
      break;
    }
    if (next.done) break;
    const part = asBuffer(next.value);
    parts.push(part);
    size += part.length;
  }
  const head = Buffer.concat(parts, size);
  const close = async () => void (await iterator.return?.());
  return { head, chunks: resume(head, iterator, fault, close), close };
}

async function* resume(
  head: Buffer,
  iterator: AsyncIterator<Uint8Array | string>,
  fault: unknown,
  close: () => Promise<void>,
): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    if (fault !== undefined) throw fault;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield asBuffer(next.value);
  } finally {
    await close();
  }
}

function asBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'utf8');
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
