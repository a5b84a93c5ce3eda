import type { Source } from '../../src/model.ts';
import type { Contestant } from './measure.ts';
import { countTokens } from './tokens.ts';

type Library = typeof import('../../src/index.ts');

/** The reader, or why it cannot be measured. */
export type LoadedReader = { readonly library: Library } | { readonly missing: string };

/** Loads the library from its sources; a tree in the middle of a change can still measure the rest. */
export async function loadReader(): Promise<LoadedReader> {
  try {
    return { library: await import('../../src/index.ts') };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

/** Cleans and reads every document. */
export function readerContestant(library: Library, sources: readonly Source[]): Contestant {
  const registry = library.defaultRegistry();
  return {
    name: 'reader',
    tokens: sources.reduce((sum, source) => sum + countTokens(source.text), 0),
    articles: sources.length,
    run: () => {
      let statements = 0;
      for (const source of sources) statements += library.read(library.cleanText(source), registry).statements.length;
      return statements;
    },
  };
}

/** The share of each stage in the time of one pass, cleaning included; `other` is what no stage reports. */
export function stageShares(library: Library, sources: readonly Source[]): ReadonlyMap<string, number> {
  const registry = library.defaultRegistry();
  const times = new Map<string, number>();
  const add = (stage: string, milliseconds: number) => times.set(stage, (times.get(stage) ?? 0) + milliseconds);
  const start = performance.now();
  for (const source of sources) {
    const before = performance.now();
    const document = library.cleanText(source);
    add('clean', performance.now() - before);
    library.read(document, registry, { onStage: add });
  }
  const whole = performance.now() - start;
  const reported = [...times.values()].reduce((sum, time) => sum + time, 0);
  add('other', Math.max(0, whole - reported));
  return new Map([...times].map(([stage, time]) => [stage, time / whole]));
}
