import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomesOf } from '../../src/cli/run/outcomes.ts';
import type { Pool } from '../../src/cli/run/pool.ts';
import type { Item } from '../../src/ingest/items.ts';

const lines = Array.from({ length: 60 }, (_, index) => {
  if (index % 11 === 5) return { id: `d${index}` };
  return {
    id: `d${index}`,
    title: `خبر ${index}`,
    text: `${'قال الوزير إن بلاده توافق. '.repeat((index * 7) % 23)}انتهى.`,
  };
});

const STDIN = lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The built program, whose workers go on from the start-up snapshot; with an option of Node they start the plain way. */
function isnad(nodeOptions: readonly string[], ...args: readonly string[]) {
  const call = [...nodeOptions, 'dist/isnad.js', 'read', '--from', 'jsonl', ...args, '-'];
  const { stdout, stderr, status } = spawnSync(process.execPath, call, { input: STDIN, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('--threads', () => {
  /** By its arguments, what a call without workers left behind. */
  const alone: Record<string, ReturnType<typeof isnad>> = {};

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--quiet']);
  });

  test.each([
    ['for people', [], []],
    ['as JSON lines', [], ['--to', 'jsonl']],
    ['with workers that start the plain way', ['--title=plain'], ['--to', 'jsonl']],
  ])('changes nothing in the output %s', (_, nodeOptions, args) => {
    alone[args.join()] ??= isnad([], ...args);
    expect(isnad(nodeOptions, '--threads', '2', ...args)).toEqual(alone[args.join()]);
  });
});

/** A pool whose jobs end when the test says so. */
function slowPool(window: number): Pool & { readonly finish: (() => void)[] } {
  const finish: (() => void)[] = [];
  return {
    window,
    finish,
    run: ({ source }) => new Promise((resolve) => finish.push(() => resolve({ record: source.id }))),
    close: async () => {},
  };
}

describe('outcomes', () => {
  test('come in the order of the input, whichever document is finished first', async () => {
    const pool = slowPool(3);
    const seen: string[] = [];
    const all = (async () => {
      for await (const outcome of outcomesOf(items(3), pool, { want: 'record', text: false })) {
        if (outcome.kind === 'record') seen.push(outcome.record);
      }
    })();
    await turn();
    for (const finish of pool.finish.toReversed()) finish();
    await all;
    expect(seen).toEqual(['0', '1', '2']);
  });

  test('are fetched no further ahead than the window', async () => {
    let fetched = 0;
    const pool = slowPool(4);
    const outcomes = outcomesOf(
      items(1000, () => fetched++),
      pool,
      { want: 'record', text: false },
    );
    const first = outcomes.next();
    await turn();
    expect(fetched).toBe(4);
    pool.finish[0]?.();
    await first;
    await turn();
    expect(fetched).toBe(4);
  });
});

async function* items(count: number, onFetch = () => {}): AsyncGenerator<Item> {
  for (let index = 0; index < count; index++) {
    onFetch();
    yield { kind: 'document', file: 'f', line: index + 1, source: { id: String(index), text: 'نص' }, changed: false };
  }
}

/** Lets everything run that can run now. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
