import { allBytes } from '../bytes.ts';
import type { Item } from '../items.ts';
import { LINE_LIMIT, splitLines } from '../lines.ts';
import { InputProblem } from '../problem.ts';
import { type Facts, fromJson, idOf } from '../source.ts';
import { decodeUtf8 } from '../utf8.ts';
import { type Opener, PIECE_LIMIT } from './form.ts';

/** JSONL: one document a line. Holds one line at a time. */
export const openLines: Opener = async function* ({ name, opened, defaults }) {
  for await (const { number, offset, bytes } of splitLines(opened.chunks)) {
    yield item(name, number, defaults, () => {
      if (bytes === undefined) throw new InputProblem(`longer than ${LINE_LIMIT / 2 ** 20} MiB`);
      return parse(decodeUtf8(bytes, offset));
    });
  }
};

/** JSON: an array of documents, or one. */
export const openJson: Opener = async function* ({ name, opened, defaults }) {
  const value = parse(decodeUtf8(await allBytes(opened, PIECE_LIMIT)));
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, element] of elements.entries()) yield item(name, index + 1, defaults, () => element);
};

/** A document, or a bad line where its value or a field of it is not as it should be. */
export function item(file: string, line: number, defaults: Facts, value: () => unknown): Item {
  let id: string | undefined;
  try {
    const parsed = value();
    id = idOf(parsed);
    return { kind: 'document', file, line, ...fromJson(parsed, defaults) };
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem;
    return { kind: 'bad', file, line, ...(id !== undefined && { id }), error: problem.message };
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new InputProblem('empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputProblem(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
