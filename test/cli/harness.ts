import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a call of the command line left behind. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output is a terminal of so many columns. */
  readonly columns?: number;
  /** Standard error is a terminal. */
  readonly screen?: boolean;
}

/** Runs the command line in this process, in a world of its own. */
export async function isnad(args: readonly string[], world: World = {}): Promise<Outcome> {
  const out = collector();
  const err = collector();
  const status = await main(args, {
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]),
    stdout: Object.assign(out.stream, world.columns === undefined ? {} : { isTTY: true, columns: world.columns }),
    stderr: Object.assign(err.stream, { isTTY: world.screen ?? false }),
    env: world.env ?? {},
  });
  return { status, out: out.text(), err: err.text() };
}

/** Runs `isnad read --from jsonl --to jsonl` on lines given as objects, or as they stand. */
export async function readLines(
  lines: readonly unknown[],
  ...args: readonly string[]
): Promise<Outcome & { json: Json[] }> {
  const stdin = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const outcome = await isnad(['read', '--from', 'jsonl', '--to', 'jsonl', ...args, '-'], { stdin });
  const json = outcome.out.split('\n').slice(0, -1);
  return { ...outcome, json: json.map((line) => JSON.parse(line) as Json) };
}

export type Json = Readonly<Record<string, unknown>>;

/** A folder for the files of one test file, removed at its end. */
export function workshop(): { readonly path: string; write(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}

function collector(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
