import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Call, ClosedOutput, Failure, type Io, tolerate, UsageProblem } from './io.ts';
import { packageRoot } from './package-root.ts';

const EXAMPLES = `
Examples:
  isnad read --examples
  isnad read story.txt
  isnad add archive.jsonl.gz
  isnad stories
  isnad explain story.txt --statement 2
  isnad audit archive.jsonl.gz --sample 20

isnad COMMAND --help tells the rest.`;

/** Adds a command to the program. */
export type AddCommand = (program: Command, call: Call) => void;

/**
 * Runs the one of these commands that the arguments name. Resolves to the exit status: 0 all is well; 1 something was not
 * read, or the program failed; 2 the call was not understood. Never rejects, never ends the process.
 */
export async function runProgram(args: readonly string[], io: Io, commands: readonly AddCommand[]): Promise<number> {
  tolerate(io.stdout);
  tolerate(io.stderr);
  const call: Call = { io, status: 0 };
  try {
    const program = programOf(call);
    for (const add of commands) add(program, call);
    await program.parseAsync(args, { from: 'user' });
    return call.status;
  } catch (error) {
    return statusOf(error, io);
  }
}

function programOf({ io }: Call): Command {
  return new Command('isnad')
    .description('Who said what, to whom, when, according to whom: an exact record of Arabic news coverage.')
    .version(programVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(--help tells the commands and options)')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => 100,
    })
    .addHelpText('after', EXAMPLES);
}

function statusOf(error: unknown, io: Io): number {
  if (error instanceof ClosedOutput) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed the message
  if (error instanceof UsageProblem) {
    io.stderr.write(`isnad: ${error.message}\n`);
    return 2;
  }
  if (error instanceof Failure) {
    io.stderr.write(`isnad: ${error.message}\n`);
    return 1;
  }
  io.stderr.write(`isnad: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

/** The version of the package. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
