import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { FetchProblem } from './problem.ts';

/** More encodings on top of each other are no page but an attack. */
const MOST_ENCODINGS = 3;

/**
 * The bytes of an answer, unpacked. Throws FetchProblem where they are more than `limit`, packed or unpacked, where the
 * encoding is unknown or damaged. Never holds more than the limit and the windows of the unpackers.
 */
export async function bodyOf(raw: Readable, contentEncoding: string, limit: number): Promise<Buffer> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MOST_ENCODINGS) {
    raw.destroy();
    throw new FetchProblem('encoding', `${encodings.length} encodings on top of each other`);
  }
  let stream: Readable = raw;
  const stages: Readable[] = [raw];
  try {
    for (const name of encodings.reverse()) {
      const next = await unpacker(name, stream);
      stages.push(next.stream);
      stream = next.stream;
    }
    return await collect(stream, limit);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (
      code.startsWith('Z_') ||
      code.startsWith('ERR_BROTLI') ||
      (code.startsWith('ERR_') && code.includes('ZSTD')) ||
      code.startsWith('ERR__ERROR')
    ) {
      throw new FetchProblem('encoding', `damaged ${contentEncoding} (${(error as Error).message})`);
    }
    throw error;
  } finally {
    for (const stage of stages) stage.destroy();
  }
}

async function collect(stream: Readable, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > limit) throw new FetchProblem('too-large', `more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

async function unpacker(name: string, input: Readable): Promise<{ readonly stream: Readable }> {
  if (name === 'gzip' || name === 'x-gzip') return { stream: joined(input, createGunzip()) };
  if (name === 'br') return { stream: joined(input, createBrotliDecompress()) };
  if (name === 'zstd') return { stream: joined(input, createZstdDecompress()) };
  if (name === 'deflate') return { stream: await inflater(input) };
  throw new FetchProblem('encoding', `the encoding «${name.slice(0, 40)}» is not known`);
}

/** «deflate» is sent with the head of zlib, as it should be, and without. */
async function inflater(input: Readable): Promise<Readable> {
  const chunks: AsyncIterator<Buffer> = input[Symbol.asyncIterator]();
  const first = await chunks.next();
  const [one = 0, two = 0] = first.done === true ? [] : first.value;
  const whole = (one & 0x0f) === DEFLATE && ((one << 8) | two) % 31 === 0;
  async function* all(): AsyncGenerator<Buffer> {
    for (let next = first; next.done !== true; next = await chunks.next()) yield next.value;
  }
  return joined(Readable.from(all()), whole ? createInflate() : createInflateRaw());
}

const DEFLATE = 8;

/** An error on either side ends both; `pipe` alone would leave the reader waiting. */
function joined(input: Readable, output: Transform): Transform {
  input.on('error', (error) => output.destroy(error));
  output.on('error', () => input.destroy());
  output.on('close', () => input.destroy());
  return input.pipe(output);
}
