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
import type { Io } from './io.ts';
import { addLink } from './link.ts';
import { type AddCommand, programVersion, runProgram } from './program.ts';
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

/** All commands, in the order in which `--help` tells them. */
const COMMANDS: readonly AddCommand[] = [
  addRead,
  addAdd,
  addReread,
  addDecide,
  addExport,
  addDump,
  addRestore,
  addCheck,
  addForget,
  addHistory,
  addExplain,
  addAudit,
  addEvents,
  addCalendar,
  addRegistry,
  addSearch,
  addLink,
  addStories,
  addWho,
  addCompare,
  (program, call) => addServe(program, call, programVersion()),
  addToken,
  addSources,
  addWatch,
];

/** The command line. Resolves to the exit status: see runProgram. */
export function main(args: readonly string[], io: Io): Promise<number> {
  return runProgram(args, io, COMMANDS);
}
