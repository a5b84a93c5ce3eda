import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8, type Facts, type Item, prepareText, reasonOf } from '../input.ts';
import { packageRoot } from './package-root.ts';

/**
 * The documents that come with the program: examples/*.txt and the pages examples/*.html, with what examples/documents.jsonl knows of each
 * (`{"id": file name, "outlet", "published", "url"}`), in the order of that list, then the others by name.
 */
export async function* exampleItems(folder = join(packageRoot(), 'examples')): AsyncGenerator<Item> {
  try {
    const known = await factsOf(folder);
    const files = (await readdir(folder)).filter((name) => /\.(?:txt|html)$/.test(name)).sort();
    const listed = [...known.keys()].filter((name) => files.includes(name));
    for (const file of new Set([...listed, ...files])) {
      const text = decodeUtf8(await readFile(join(folder, file)));
      if (file.endsWith('.html')) yield { kind: 'page', file, page: { id: file, html: text } };
      else yield { kind: 'document', file, ...prepareText(text, known.get(file) ?? { id: file }) };
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    yield { kind: 'unreadable', file: folder, reason };
  }
}

async function factsOf(folder: string): Promise<ReadonlyMap<string, Facts>> {
  const list = await readFile(join(folder, 'documents.jsonl'), 'utf8');
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => JSON.parse(line) as Facts & { readonly id: string }).map((facts) => [facts.id, facts]),
  );
}
