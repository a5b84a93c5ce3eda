import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EventFilter, LinkedEvent } from '../index.ts';
import { EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../model.ts';
import { type Call, write } from './io.ts';
import { withLibrary } from './library/open.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { inputsOf } from './run/inputs.ts';
import { readingsOf } from './run/readings.ts';
import { openReport } from './run/report.ts';
import { understood } from './stories.ts';

/** Options by which `isnad events` and `isnad calendar` choose events. */
export interface EventFlags extends ReaderFlags, Omit<EventFilter, 'outlet'> {
  readonly threads: number;
}

interface TableFlags extends EventFlags {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly daily?: boolean;
}

const TYPES: readonly string[] = EVENT_TYPES;
const MODES: readonly string[] = [...new Set(Object.values(EVENT_MODES).flat())];
const STATUSES: readonly string[] = EVENT_STATUSES;

const EXAMPLES = `
Examples:
  isnad events story.txt other.txt                       one line for each event, over all files
  isnad events --actor لافروف --after 2024-05            of the library, told by all its sources
  isnad events --type CONSULT --pair RU-CN archive.jsonl.gz
  isnad events --csv archive.jsonl.gz > events.csv       columns as in series of PLOVER and ICEWS
  isnad events --daily archive.jsonl.gz > counts.csv     happened events per day, pair of countries and type

Types and modes: docs/events.md. Of a library, --outlet chooses events that this outlet tells.
Without files the library is asked; - reads standard input. A name of the library is found in every spelling.
Exit status: 0 all was read; 1 something was not (told on standard error); 2 the call was not understood.`;

/** `isnad events`: what happened and what is announced, one event over all documents of the call. */
export function addEvents(program: Command, call: Call): void {
  const command = program
    .command('events')
    .description('list what happened and what is announced, joined over the documents of the call or of a library')
    .argument('[file...]', 'files as for isnad read; without them the library is asked');
  addEventOptions(command)
    .addOption(new Option('--json', 'the events with all their sources as a JSON array').conflicts(['csv', 'daily']))
    .addOption(new Option('--csv', 'a series of events as CSV').conflicts('daily'))
    .option('--daily', 'daily counts per pair of countries as CSV')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: TableFlags) => events(files, flags, call));
}

/** The options that choose events. */
export function addEventOptions(command: Command): Command {
  return addReaderOptions(command)
    .option(
      '--type <type>',
      'this type alone',
      oneOf(TYPES, (value) => value.toUpperCase()),
    )
    .option(
      '--mode <mode>',
      'this mode alone: visit, summit, airstrike …',
      oneOf(MODES, (value) => value.toLowerCase()),
    )
    .option(
      '--status <status>',
      STATUSES.join(', '),
      oneOf(STATUSES, (value) => value.toLowerCase()),
    )
    .option('--actor <name|country>', 'part of a participant’s name, or an ISO country code')
    .option('--pair <country-country>', 'two countries by ISO code, in either direction: RU-CN', countries)
    .option('--place <name>', 'part of the name of the place')
    .option('--after <day>', 'on this ISO day, month or year, or later', day)
    .option('--before <day>', 'on this ISO day, month or year, or earlier', day)
    .option('--threads <number>', 'read with so many workers; the output is the same', atLeast(1, 256), 1);
}

/** A parser of one of some values. */
function oneOf(values: readonly string[], as: (value: string) => string): (value: string) => string {
  return (given) => {
    const value = as(given);
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`It must be one of ${values.join(', ')}.`);
  };
}

function day(value: string): string {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) return value;
  throw new InvalidArgumentError('It must be an ISO day, month or year, such as 2031-05-04.');
}

function countries(value: string): readonly [string, string] {
  const [a, b] = value.toUpperCase().split('-');
  if (!a || !b || !/^[A-Z]{2}-[A-Z]{2}$/u.test(`${a}-${b}`))
    throw new InvalidArgumentError('It must be two ISO country codes, such as RU-CN.');
  return [a, b];
}

/** The events of all inputs of a call, or of its library where it names no input, joined and chosen. */
export async function eventsOf(
  files: readonly string[],
  flags: EventFlags,
  call: Call,
): Promise<readonly LinkedEvent[]> {
  if (files.length === 0 && !flags.examples)
    return withLibrary(flags, call, { create: false }, (library, libraries) =>
      understood(libraries, () => libraries.allEvents(library, filterOf(flags, flags.outlet))),
    );
  const { filterEvents, mergeEvents, sourcesOf } = await import('../index.ts'); // here, so that --help need not wait
  const report = openReport(call, flags.quiet ?? false);
  const sources = [];
  for await (const { reading } of readingsOf(inputsOf(files, flags, call), flags.threads, report))
    sources.push(...sourcesOf(reading));
  report.end();
  return filterEvents(mergeEvents(sources), filterOf(flags));
}

/** Of a library `--outlet` chooses; of files it names the outlet of those that tell none. */
function filterOf(flags: EventFlags, outlet?: string): EventFilter {
  const { type, mode, status, actor, pair, place, after, before } = flags;
  const given = Object.entries({ type, mode, status, actor, pair, place, after, before, outlet });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

async function events(files: readonly string[], flags: TableFlags, call: Call): Promise<void> {
  const { dailyCountsCsv, eventsCsv } = await import('../index.ts');
  const found = await eventsOf(files, flags, call);
  const { stdout } = call.io;
  if (flags.json) return write(stdout, `${JSON.stringify(found, undefined, 2)}\n`);
  if (flags.csv) return write(stdout, eventsCsv(found));
  if (flags.daily) return write(stdout, dailyCountsCsv(found));
  await write(stdout, found.map(tableLines).join(''));
}

/** One event for people: a line, and one for each thing that sources tell differently. */
function tableLines(event: LinkedEvent): string {
  const names = (actors: LinkedEvent['actors']) => actors.map(({ name }) => name).join(' + ');
  const sides = event.targets.length > 0 ? `${names(event.actors)} → ${names(event.targets)}` : names(event.actors);
  const cells = [
    event.date ?? '?',
    `${event.type}${event.mode ? `/${event.mode}` : ''}`,
    event.status,
    sides,
    event.place ?? '',
    sourcesTold(event),
  ];
  const differ = Object.entries(event.disagreements).map(
    ([field, values]) =>
      `    ${field}: ${values.map(({ value, documents }) => `${value} (${documents.length})`).join(' / ')}\n`,
  );
  return `${cells.join('\t')}\n${differ.join('')}`;
}

function sourcesTold({ sources, origins, unattributed }: LinkedEvent): string {
  const documents = new Set(sources.map(({ document }) => document)).size;
  return `${documents} ${documents === 1 ? 'document' : 'documents'}; known origins ${origins.length}, ${unattributed} name none`;
}
