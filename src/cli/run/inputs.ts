import { Readable } from 'node:stream';
import { type Item, itemsOf, openFetcher, withUniqueIds } from '../../input.ts';
import { exampleItems } from '../examples.ts';
import { type Call, UsageProblem } from '../io.ts';
import type { ReaderFlags } from '../options.ts';

/**
 * The items that a call names: the examples if asked for, then its files; standard input where it names neither and
 * something is piped in. Throws UsageProblem when there is nothing to read.
 */
export function inputsOf(files: readonly string[], flags: ReaderFlags, call: Call): AsyncIterable<Item> {
  const nothing = files.length === 0 && !flags.examples;
  if (nothing && call.io.stdin.isTTY) {
    throw new UsageProblem('nothing to read: name a FILE, or - for standard input, or --examples');
  }
  return withUniqueIds(inOrder(nothing ? ['-'] : files, flags, call));
}

async function* inOrder(files: readonly string[], flags: ReaderFlags, call: Call): AsyncGenerator<Item> {
  const { from, published, outlet, follow, columns } = flags;
  const defaults = { ...(published !== undefined && { published }), ...(outlet !== undefined && { outlet }) };
  if (flags.examples) yield* exampleItems();
  const fetcher = openFetcher({
    allow: flags.allowHost ?? [],
    ...(call.io.env.ISNAD_CONTACT !== undefined && { contact: call.io.env.ISNAD_CONTACT }),
  });
  try {
    const stdin = files.includes('-') ? call.io.stdin : Readable.from([]); // Node opens it when it is looked at
    yield* itemsOf(files, { from, defaults, stdin, fetcher, follow, columns });
  } finally {
    await fetcher.close();
  }
}
