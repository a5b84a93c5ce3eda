import type { Command } from 'commander';
import type { Scope } from '../library.ts';
import { type Call, UsageProblem, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';

interface MakeFlags extends LibraryFlags {
  readonly scope: readonly string[];
  readonly days?: number;
}

const EXAMPLES = `
Examples:
  isnad token make desk --scope read decide
  isnad token make crawler --scope add --days 90
  isnad token list
  isnad token revoke desk

A token is demanded by «isnad serve» on any address that other machines reach. Its secret is shown once; only a hash of it
is kept. Scopes: read; add and decide include read; admin includes all.`;

const DAY = 86_400_000;

/** `isnad token`: who may use a library over HTTP. */
export function addToken(program: Command, call: Call): void {
  const token = program
    .command('token')
    .description('who may use the library over HTTP')
    .addHelpText('after', EXAMPLES);
  addLibraryOption(
    token.command('make').description('make a token and show its secret, once').argument('<name>', 'who uses it'),
  )
    .option('--scope <scope...>', 'read, add, decide, admin', ['read'])
    .option('--days <number>', 'for so many days (default: until it is revoked)', atLeast(1, 36_500))
    .action((name: string, flags: MakeFlags) => make(name, flags, call));
  addLibraryOption(token.command('list').description('all tokens, without their secrets')).action(
    (flags: LibraryFlags) => list(flags, call),
  );
  addLibraryOption(
    token.command('revoke').description('take the rights of a token away for good').argument('<name>', 'which'),
  ).action((name: string, flags: LibraryFlags) => revoke(name, flags, call));
}

async function make(name: string, { scope, days, ...flags }: MakeFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, {}, async (library, { makeToken, SCOPES, TokenProblem }) => {
    const scopes = scope.map((one) => {
      if ((SCOPES as readonly string[]).includes(one)) return one as Scope;
      throw new UsageProblem(`--scope ${one}: scopes are ${SCOPES.join(', ')}`);
    });
    const expiry = days === undefined ? {} : { expiresAt: new Date(Date.now() + days * DAY).toISOString() };
    try {
      await write(call.io.stdout, `${await makeToken(library, { name, scopes, ...expiry })}\n`);
    } catch (error) {
      throw error instanceof TokenProblem ? new UsageProblem(error.message) : error;
    }
  });
}

async function list(flags: LibraryFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, { listTokens }) => {
    for (const { name, scopes, usedAt, expiresAt, revokedAt } of await listTokens(library)) {
      const state = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `until ${expiresAt}` : 'until revoked';
      await write(
        call.io.stdout,
        `${name}\t${scopes.join(',')}\t${state}\t${usedAt ? `used ${usedAt}` : 'never used'}\n`,
      );
    }
  });
}

async function revoke(name: string, flags: LibraryFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, { revokeToken, TokenProblem }) => {
    try {
      await revokeToken(library, name);
    } catch (error) {
      throw error instanceof TokenProblem ? new UsageProblem(error.message) : error;
    }
  });
}
