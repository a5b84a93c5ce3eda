import type { Command } from 'commander';
import { type Call, Failure, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';

interface ServeFlags extends LibraryFlags {
  readonly host: string;
  readonly port: number;
  readonly rate?: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  isnad serve                                  on this machine only, nobody is asked for a token
  isnad serve --port 8080 --library press.db
  isnad token make desk --scope read decide    then
  isnad serve --host 0.0.0.0                   for others, who send «Authorization: Bearer TOKEN»

The API is described at /api/v1/openapi.json. Each request is one line of JSON on standard error.
Ctrl+C lets requests under way end, then leaves.`;

/** `isnad serve`: the library over HTTP. */
export function addServe(program: Command, call: Call, version: string): void {
  addLibraryOption(program.command('serve').description('serve the library over HTTP'))
    .option('--host <address>', 'address to listen on; any but this machine’s own demands tokens', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', atLeast(0, 65_535), 4761)
    .option('--rate <number>', 'requests a minute of one client (default: 1200 where tokens are demanded)', atLeast(1))
    .option('--quiet', 'log only what changes the library and what fails')
    .addHelpText('after', EXAMPLES)
    .action((flags: ServeFlags) => serve(flags, call, version));
}

async function serve({ host, port, rate, quiet, ...flags }: ServeFlags, call: Call, version: string): Promise<void> {
  const { startServer } = await import('../serve/server.ts');
  const { io } = call;
  await withLibrary(flags, call, {}, async (library) => {
    const server = await startServer(library, {
      host,
      port,
      version,
      ...(rate !== undefined && { perMinute: rate }),
      log: (line) => {
        if (!quiet || line.method !== 'GET' || line.status >= 500) io.stderr.write(`${JSON.stringify(line)}\n`);
      },
    }).catch((error: NodeJS.ErrnoException) => {
      throw new Failure(`${host}:${port} cannot be listened on: ${error.code ?? error.message}`);
    });
    await write(io.stdout, `${server.url}/api/v1/openapi.json (${library.where})\n`);
    await interrupted();
    await server.close();
  });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
