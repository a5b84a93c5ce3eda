import type { Command } from 'commander';
import { addEventOptions, type EventFlags, eventsOf } from './events.ts';
import { type Call, write } from './io.ts';

interface CalendarFlags extends EventFlags {
  readonly stamp?: string;
}

const EXAMPLES = `
Examples:
  isnad calendar archive.jsonl.gz > announced.ics
  isnad calendar --library news.db > announced.ics       what the documents of a library announce
  isnad calendar --actor RU --after 2024-05-01 archive.jsonl.gz > announced.ics

An event that has happened since it was announced stays, as CONFIRMED; what is announced is TENTATIVE.`;

/** `isnad calendar`: announced events as an iCalendar file. */
export function addCalendar(program: Command, call: Call): void {
  const command = program
    .command('calendar')
    .description('write the announced events of the documents of the call or of a library as an iCalendar file')
    .argument('[file...]', 'files as for isnad read; without them the library is asked');
  addEventOptions(command)
    .option('--stamp <instant>', 'instant of making that the entries carry, ISO 8601 (default: now)')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: CalendarFlags) => calendar(files, flags, call));
}

async function calendar(files: readonly string[], flags: CalendarFlags, call: Call): Promise<void> {
  const { calendarOf } = await import('../index.ts');
  const events = await eventsOf(files, flags, call);
  const stamp = `${(flags.stamp ?? new Date().toISOString()).slice(0, 19).replace('Z', '')}Z`;
  await write(call.io.stdout, calendarOf(events, { stamp }));
}
