import { type Command, Option } from 'commander';
import { openFetcher } from '../input.ts';
import type { Library } from '../library.ts';
import type { WatchEvent } from '../watch/events.ts';
import { USUAL_TEMPO } from '../watch/tempo.ts';
import { openDashboard } from './following/dashboard.ts';
import { duration, durations, range } from './following/duration.ts';
import { count, emptyWatchTally, tallyLines } from './following/tally.ts';
import { type Call, Failure, write } from './io.ts';
import { linkAdded } from './library/linking.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';
import { makeWay } from './run/make-way.ts';
import { openPool } from './run/pool.ts';

interface WatchFlags extends LibraryFlags {
  readonly once?: boolean;
  readonly threads: number;
  readonly atOnce: number;
  readonly pause: number;
  readonly interval: readonly [number, number];
  readonly revisit: readonly number[];
  readonly retry: number;
  readonly allowHost?: readonly string[];
  readonly to: 'people' | 'jsonl';
  readonly link: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  isnad watch                                  until Ctrl+C
  isnad watch --once                           what is due now, then end: for a timer
  isnad watch --interval 2m..1h --revisit 30m,6h,2d
  isnad watch --to jsonl | desk-tool           a line for each document, once it is safe on disk

Sources are named by «isnad sources add». Ctrl+C finishes what is under way; a second one ends at once. Nothing is lost
or doubled wherever the program is stopped. It may run beside «isnad serve»; one watch follows a library at a time.
$ISNAD_CONTACT (a mailbox or an address) is told to the servers.`;

const usual = USUAL_TEMPO;

/** `isnad watch`: follows the sources of a library. */
export function addWatch(program: Command, call: Call): void {
  addLibraryOption(program.command('watch').description('follow the sources of a library day and night'))
    .option('--once', 'end when nothing is due')
    .option('--threads <number>', 'read with so many workers', atLeast(1, 256), 1)
    .option('--at-once <number>', 'sources and pages under way at one time', atLeast(1, 1000), 16)
    .option('--pause <time>', 'between two requests to one host', duration, 1)
    .option('--interval <times>', 'between two polls of a source: least..most', range, [usual.least, usual.most])
    .option('--revisit <times>', 'look at a page again after each of these, or none', durations, usual.revisit)
    .option('--retry <time>', 'try a page again that could not be had; then ever later', duration, usual.retry)
    .option('--allow-host <host...>', 'hosts to fetch from although their addresses are private')
    .addOption(new Option('--to <format>', 'what to print').choices(['people', 'jsonl']).default('people'))
    .option('--no-link', 'do not link what was added: stories and utterances wait for isnad link')
    .option('--quiet', 'no dashboard and no summary')
    .addHelpText('after', EXAMPLES)
    .action((flags: WatchFlags) => watch(flags, call));
}

async function watch(flags: WatchFlags, call: Call): Promise<void> {
  makeWay(call);
  await withLibrary(flags, call, {}, async (library, libraries) => {
    const lease = await libraries.takeLease(library);
    if ('heldBy' in lease) throw new Failure(`the sources of ${library.where} are followed already: ${lease.heldBy}`);
    const stop = new AbortController();
    const renewing = setInterval(() => {
      lease.renew().then(
        (held) => held || stop.abort(),
        () => {},
      );
    }, RENEW);
    try {
      await followed(library, libraries, flags, call, stop);
    } finally {
      clearInterval(renewing);
      await lease.release();
    }
  });
}

/** Milliseconds; the lease runs out after 30 s. */
const RENEW = 10_000;
/** What is under way when the watch is told to stop has so long to end, in milliseconds. */
const GRACE = 15_000;
/** A request that takes longer than a poll should keep a place busy; the page is tried again later. */
const LIMITS = { tries: 2, wait: 5000, total: 30_000 } as const;

async function followed(
  library: Library,
  libraries: Libraries,
  flags: WatchFlags,
  call: Call,
  stop: AbortController,
): Promise<void> {
  const { io } = call;
  const { watch: follow } = await import('../watch/watch.ts');
  const pool = openPool(flags.threads, { apart: true });
  const fetcher = openFetcher({
    allow: flags.allowHost ?? [],
    limits: { ...LIMITS, pause: flags.pause * 1000 },
    ...(io.env.ISNAD_CONTACT !== undefined && { contact: io.env.ISNAD_CONTACT }),
  });
  const tally = emptyWatchTally(Date.now());
  const told: Promise<void>[] = [];
  const tell = (event: WatchEvent) => {
    count(tally, event, Date.now());
    const line = flags.to === 'jsonl' ? lineOf(event) : undefined;
    if (line !== undefined) told.push(write(io.stdout, `${JSON.stringify(line)}\n`).then(() => void told.shift()));
  };
  const dashboard = openDashboard(io, flags.quiet ?? false, tally, () => libraries.sourceCounts(library.read));
  const unhear = hearSignals(stop, () => void fetcher.close());
  const [least, most] = flags.interval;
  try {
    await follow({
      library,
      fetcher,
      read: async (source) => {
        const result = await pool.run({ source, want: 'prepared', text: false });
        return 'prepared' in result ? result : { error: 'error' in result ? result.error : 'it was not read' };
      },
      tempo: { ...usual, least, most, revisit: flags.revisit, retry: flags.retry },
      tell,
      now: Date.now,
      atOnce: flags.atOnce,
      pause: flags.pause * 1000,
      stop: stop.signal,
      once: flags.once ?? false,
      ...(flags.link && { linked: () => linkAdded(library, libraries) }),
    });
    await Promise.all(told);
  } finally {
    unhear();
    dashboard.clear();
    await fetcher.close();
    await pool.close();
  }
  if (!flags.quiet) await write(io.stderr, `${tallyLines(tally, Date.now()).join('\n')}\n`);
}

/** A document that is safe in the library, as a line. */
function lineOf(event: WatchEvent) {
  if (event.kind !== 'kept' || event.outcome === 'known') return undefined;
  const { page, document, outcome } = event;
  return { source: page.source_id, url: page.address ?? page.url, document, outcome };
}

/** The first signal lets what is under way end, in so much time; the second ends at once. Gives what undoes it. */
function hearSignals(stop: AbortController, giveUp: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const hear = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    timer = setTimeout(giveUp, GRACE);
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return () => {
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, hear);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
