import { createWriteStream, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Command } from 'commander';
import { type Call, tolerate, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { grouped } from './library/summary.ts';

const EXAMPLES = `
Examples:
  isnad dump library.jsonl.gz
  isnad dump - | gzip > library.jsonl.gz
  isnad restore library.jsonl.gz --library postgres://localhost/isnad

A dump is lines of JSON, the same for equal libraries on either engine; only the tables of search are left out, which are
made anew. It can be taken while others add.`;

/** `isnad dump`: a whole library as one file. */
export function addDump(program: Command, call: Call): void {
  addLibraryOption(
    program
      .command('dump')
      .description('write a whole library into one file, to be restored on either engine')
      .argument('<file>', 'a file, compressed when its name ends in .gz, or - for standard output'),
  )
    .addHelpText('after', EXAMPLES)
    .action((file: string, flags: LibraryFlags) => dump(file, flags, call));
}

async function dump(file: string, flags: LibraryFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const output = openOutput(file, call);
    try {
      const rows = await libraries.dump(library, (line) => write(output.stream, `${line}\n`));
      await output.end();
      await write(
        call.io.stderr,
        `${grouped(rows)} rows of ${library.where} in ${file === '-' ? 'standard output' : file}\n`,
      );
    } catch (error) {
      if (file !== '-') rmSync(file, { force: true }); // half a dump is none
      throw error;
    }
  });
}

function openOutput(file: string, { io }: Call): { readonly stream: Writable; end(): Promise<void> } {
  if (file === '-') return { stream: io.stdout, end: async () => {} };
  const target = createWriteStream(file);
  const stream = file.endsWith('.gz') ? createGzip() : target;
  if (stream !== target) stream.pipe(target);
  tolerate(stream);
  return {
    stream,
    end: async () => {
      stream.end();
      await finished(target);
    },
  };
}
