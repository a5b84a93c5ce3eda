import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addAdd } from './add.ts';
import { addAudit } from './audit.ts';
import { addCalendar } from './calendar.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addDecide } from './decide.ts';
import { addDump } from './dump.ts';
import { addEvents } from './events.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addForget } from './forget.ts';
import { addHistory } from './history.ts';
import { type Call, ClosedOutput, Failure, type Io, tolerate, UsageProblem } from './io.ts';
import { addLink } from './link.ts';
import { packageRoot } from './package-root.ts';
import { addRead } from './read.ts';
import { addRegistry } from './registry.ts';
import { addReread } from './reread.ts';
import { addRestore } from './restore.ts';
import { addSearch } from './search.ts';
import { addServe } from './serve.ts';
import { addSources } from './sources.ts';
import { addStories } from './stories.ts';
import { addToken } from './token.ts';
import { addWatch } from './watch.ts';
import { addWho } from './who.ts';

const EXAMPLES = `
Examples:
  isnad read --examples
  isnad read story.txt
  isnad add archive.jsonl.gz
  isnad stories
  isnad explain story.txt --statement 2
  isnad audit archive.jsonl.gz --sample 20

isnad COMMAND --help tells the rest.`;

/**
 * The command line. Resolves to the exit status: 0 all is well; 1 something was not read, or the program failed; 2 the
 * call was not understood. Never rejects, never ends the process.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  tolerate(io.stdout);
  tolerate(io.stderr);
  const call: Call = { io, status: 0 };
  try {
    await programOf(call).parseAsync(args, { from: 'user' });
    return call.status;
  } catch (error) {
    return statusOf(error, io);
  }
}

function programOf(call: Call): Command {
  const { io } = call;
  const program = new Command('isnad')
    .description('Who said what, to whom, when, according to whom: an exact record of Arabic news coverage.')
    .version(version(), '--version', 'print the version')
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
  addRead(program, call);
  addAdd(program, call);
  addReread(program, call);
  addDecide(program, call);
  addExport(program, call);
  addDump(program, call);
  addRestore(program, call);
  addCheck(program, call);
  addForget(program, call);
  addHistory(program, call);
  addExplain(program, call);
  addAudit(program, call);
  addEvents(program, call);
  addCalendar(program, call);
  addRegistry(program, call);
  addSearch(program, call);
  addLink(program, call);
  addStories(program, call);
  addWho(program, call);
  addCompare(program, call);
  addServe(program, call, version());
  addToken(program, call);
  addSources(program, call);
  addWatch(program, call);
  return program;
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

function version(): string {
  const { version: number } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return number;
}
