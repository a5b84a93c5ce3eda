import type { Bad, Unreadable } from '../../input.ts';
import type { Call } from '../io.ts';
import { progressLine } from './progress.ts';

/** What was counted in a call. */
export interface Counts {
  documents: number;
  badLines: number;
  unreadable: number;
}

/** Tells on standard error what was not read, counts it, and sets the exit status. */
export interface Report {
  readonly counts: Counts;
  /** One more document was read. */
  tick(): void;
  bad(item: Bad): void;
  unreadable(item: Unreadable): void;
  /** Any other thing that could not be done as asked. */
  problem(where: string, reason: string): void;
  /** Something worth knowing that is no fault. */
  note(line: string): void;
  end(): void;
}

/** Bad lines told one by one; of a million more only the number is told. */
const TOLD = 10;

export function openReport(call: Call, quiet: boolean): Report {
  const { io } = call;
  const counts: Counts = { documents: 0, badLines: 0, unreadable: 0 };
  const progress = progressLine(io, quiet);
  const tell = (line: string) => {
    progress.clear();
    io.stderr.write(`isnad: ${line}\n`);
  };
  const problem = (where: string, reason: string) => {
    call.status = 1;
    tell(`${where}: ${reason}`);
  };
  return {
    counts,
    problem,
    note: tell,
    tick: () => progress.show(++counts.documents),
    bad: ({ file, line, error }) => {
      call.status = 1;
      if (++counts.badLines <= TOLD) problem(`${file}:${line}`, error);
    },
    unreadable: ({ file, reason }) => {
      counts.unreadable++;
      problem(file, reason);
    },
    end: () => {
      progress.clear();
      const more = counts.badLines - TOLD;
      if (more > 0) tell(`and ${more} more bad line${more === 1 ? '' : 's'}`);
    },
  };
}
