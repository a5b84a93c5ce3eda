import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { openLibrary } from '../../src/library.ts';
import { mostMemory, processorTime } from './clock.ts';
import { linking } from './linking.ts';
import { searching } from './searching.ts';

/**
 * One step of a scaling curve in a process of its own, so that its memory is its own; prints JSON:
 *
 *   node bench/scale/step.ts call ARGUMENTS…           a call of the command line
 *   node bench/scale/step.ts search LIBRARY            search (searching.ts)
 *   node bench/scale/step.ts link LIBRARY COPIES MARK… linking alone (linking.ts), a line for each mark
 */
const [kind, ...args] = process.argv.slice(2);
const tell = (told: object) => void process.stdout.write(`${JSON.stringify(told)}\n`);
if (kind === 'call') await call(args);
else if (kind === 'search') await search(args[0] ?? '');
else await link(args[0] ?? '', Number(args[1]), args.slice(2).map(Number));

async function call(words: readonly string[]): Promise<void> {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const before = processorTime();
  const io = { stdin: process.stdin, stdout: nowhere(), stderr: process.stderr, env: process.env };
  if ((await main(words, io)) === 2) throw new Error(`not understood: ${words.join(' ')}`);
  tell({ milliseconds: processorTime() - before, memory: mostMemory() });
}

async function search(where: string): Promise<void> {
  const library = await openLibrary(where, { create: false });
  tell({ ...(await searching(library, 1, processorTime)), memory: mostMemory() });
  await library.close();
}

async function link(where: string, copies: number, marks: readonly number[]): Promise<void> {
  const library = await openLibrary(where, { create: false });
  for await (const told of linking(library, { copies, marks })) tell(told);
  await library.close();
}
