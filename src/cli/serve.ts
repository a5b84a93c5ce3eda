import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Library } from '../library.ts';
import { exampleItems } from './examples.ts';
import { type Call, Failure, write } from './io.ts';
import { addAll } from './library/adding.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';
import { packageRoot } from './package-root.ts';
import { openReport } from './run/report.ts';

interface ServeFlags extends LibraryFlags {
  readonly host: string;
  readonly port: number;
  readonly rate?: number;
  readonly quiet?: boolean;
  readonly examples?: boolean;
}

const EXAMPLES = `
Examples:
  isnad serve                                  on this machine only, nobody is asked for a token
  isnad serve --examples                       the texts that come with the program, in a library that goes when you leave
  isnad serve --port 8080 --library press.db
  isnad token make desk --scope read decide    then
  isnad serve --host 0.0.0.0                   for others, who send «Authorization: Bearer TOKEN»

The pages are at the address that is printed; the API is described at /api/v1/openapi.json. Each request is one line of JSON on standard error.
Ctrl+C lets requests under way end, then leaves.`;

/** `isnad serve`: the library over HTTP. */
export function addServe(program: Command, call: Call, version: string): void {
  addLibraryOption(program.command('serve').description('serve the library over HTTP'))
    .option('--host <address>', 'address to listen on; any but this machine’s own demands tokens', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', atLeast(0, 65_535), 4761)
    .option('--rate <number>', 'requests a minute of one client (default: 1200 where tokens are demanded)', atLeast(1))
    .option('--examples', 'serve the texts that come with the program; the port is a free one when its own is taken')
    .option('--quiet', 'log only what changes the library and what fails')
    .addHelpText('after', EXAMPLES)
    .action((flags: ServeFlags) => serve(flags, call, version));
}

async function serve(flags: ServeFlags, call: Call, version: string): Promise<void> {
  if (!flags.examples) return withLibrary(flags, call, {}, (library) => serveLibrary(library, flags, call, version));
  const folder = await mkdtemp(join(tmpdir(), 'isnad-examples-'));
  try {
    await withLibrary({ library: join(folder, 'library.db') }, call, {}, async (library, libraries) => {
      await addExamples(library, libraries, call);
      await serveLibrary(library, { ...flags, quiet: true }, call, version);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function addExamples(library: Library, libraries: Libraries, call: Call): Promise<void> {
  const report = openReport(call, true);
  await addAll({ inputs: exampleItems(), threads: 1, report, library, libraries }, async () => {});
  report.end();
  await libraries.linkNew(library);
}

async function serveLibrary(library: Library, flags: ServeFlags, call: Call, version: string): Promise<void> {
  const { startServer } = await import('../serve/server.ts');
  const { host, port, rate, quiet, examples } = flags;
  const { io } = call;
  const start = (wanted: number) =>
    startServer(library, {
      host,
      port: wanted,
      version,
      assets: join(packageRoot(), 'dist', 'assets'),
      ...(rate !== undefined && { perMinute: rate }),
      log: (line) => {
        if (!quiet || line.method !== 'GET' || line.status >= 500) io.stderr.write(`${JSON.stringify(line)}\n`);
      },
    });
  const server = await start(port)
    .catch((error: NodeJS.ErrnoException) => {
      if (examples && error.code === 'EADDRINUSE') return start(0);
      throw error;
    })
    .catch((error: NodeJS.ErrnoException) => {
      throw new Failure(`${host}:${port} cannot be listened on: ${error.code ?? error.message}`);
    });
  await write(io.stdout, `${server.url}/ (${library.where})\n`);
  await interrupted();
  await server.close();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
