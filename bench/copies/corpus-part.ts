import type { Source } from '../../src/index.ts';
import { gzipLines } from '../gzip-lines.ts';

/** The articles of the corpus that `take` wants, in its order. */
export async function corpusPart(path: string, take: (source: Source) => boolean): Promise<Source[]> {
  const found: Source[] = [];
  for await (const line of gzipLines(path)) {
    const source = JSON.parse(line) as Source;
    if (take(source)) found.push(source);
  }
  return found;
}
