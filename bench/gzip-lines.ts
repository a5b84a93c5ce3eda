import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a gzipped text file, one at a time. Only a line feed ends a line: JSON lines may hold U+2028 as it is,
 * where `node:readline` would break them.
 */
export async function* gzipLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  try {
    let rest = '';
    const chunks: AsyncIterable<string> = file.pipe(createGunzip()).setEncoding('utf8');
    for await (const chunk of chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    file.destroy();
  }
}
