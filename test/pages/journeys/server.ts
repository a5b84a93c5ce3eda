import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The examples, served as the program serves them, from a library of their own. */
export interface Served {
  readonly url: string;
  /** Reads all documents again. */
  reread(): void;
  stop(): Promise<void>;
}

export async function startExamples(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-journey-'));
  const library = join(folder, 'library.db');
  const texts = readdirSync('examples').filter((name) => /\.(?:txt|html)$/u.test(name));
  run(['add', '--quiet', '--library', library, ...texts.map((name) => join('examples', name))]);
  const child = spawn(process.execPath, ['dist/isnad.js', 'serve', '--quiet', '--port', '0', '--library', library]);
  child.stderr.resume();
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\/\/[^/\s]+/u.exec(line.toString())?.[0] ?? '';
  return {
    url,
    reread: () => run(['reread', '--quiet', '--all', '--library', library]),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['dist/isnad.js', ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`isnad ${args[0]}: ${stderr}`);
}
