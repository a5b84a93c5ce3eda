import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import type { Command } from 'commander';
import { type Call, Failure, write } from './io.ts';
import { addLibraryOption, type LibraryFlags } from './library/open.ts';
import { libraryPlace } from './library/place.ts';
import { grouped } from './library/summary.ts';

const EXAMPLES = `
Examples:
  isnad restore library.jsonl.gz --library new.db
  isnad restore - --library postgres://localhost/isnad < library.jsonl

All or nothing; the library must be new or empty. Dumps of earlier versions are brought forward.`;

/** `isnad restore`: a library out of a dump. */
export function addRestore(program: Command, call: Call): void {
  addLibraryOption(
    program
      .command('restore')
      .description('make a library of a dump')
      .argument('<file>', 'what isnad dump wrote, or - for standard input'),
  )
    .addHelpText('after', EXAMPLES)
    .action((file: string, flags: LibraryFlags) => restore(file, flags, call));
}

async function restore(file: string, flags: LibraryFlags, call: Call): Promise<void> {
  const libraries = await import('../library.ts');
  const where = libraryPlace(flags.library, call.io.env);
  try {
    const rows = await libraries.restore(where, linesOf(file, call));
    await write(call.io.stderr, `${grouped(rows)} rows restored\n`);
  } catch (error) {
    const { DumpProblem, LibraryProblem } = libraries;
    if (error instanceof DumpProblem) throw new Failure(`${file}: ${error.message}`);
    if (error instanceof LibraryProblem) throw new Failure(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code?.startsWith('Z_')) throw new Failure(`${file}: ${String(code)}`);
    throw error;
  }
}

/** The lines of a file: they end at line feeds alone, since texts hold other separators. */
async function* linesOf(file: string, { io }: Call): AsyncGenerator<string> {
  const raw: Readable = file === '-' ? io.stdin : createReadStream(file);
  const input = file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => {}) : raw;
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
