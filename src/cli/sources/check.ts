import type { Command } from 'commander';
import { openFetcher } from '../../input.ts';
import type { Library } from '../../library.ts';
import { USUAL_TEMPO } from '../../watch/tempo.ts';
import { type Call, write } from '../io.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from '../library/open.ts';
import { findingLines } from './list.ts';

interface CheckFlags extends LibraryFlags {
  readonly now?: boolean;
  readonly json?: boolean;
  readonly allowHost?: readonly string[];
}

/** `isnad sources check` */
export function addSourcesCheck(sources: Command, call: Call): void {
  addLibraryOption(
    sources.command('check').description('what needs a person: what is wrong, and what to do; exit status 1 then'),
  )
    .option('--now', 'poll each source first')
    .option('--json', 'the sources with something to say, as a JSON array')
    .option('--allow-host <host...>', 'hosts to fetch from although their addresses are private')
    .action((flags: CheckFlags) => check(flags, call));
}

async function check(flags: CheckFlags, call: Call): Promise<void> {
  const { io } = call;
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    if (flags.now) await pollAll(library, libraries, flags.allowHost ?? []);
    const records = await libraries.sourceRecords(library);
    const telling = records.filter(({ findings }) => findings.length > 0);
    const needing = records.filter(({ needsPerson }) => needsPerson).length;
    if (needing > 0) call.status = 1;
    if (flags.json) return write(io.stdout, `${JSON.stringify(telling, null, 2)}\n`);
    for (const record of telling) {
      const name = record.title === undefined ? '' : `  ${record.title}`;
      await write(io.stdout, `${[`${record.url}${name}`, ...findingLines(record)].join('\n')}\n`);
    }
    await write(io.stdout, `${records.length} sources, ${needing} of them need a person\n`);
  });
}

/** Polls every source that is switched on, several at once; what they lead to is fetched by the watch. */
async function pollAll(library: Library, libraries: Libraries, allow: readonly string[]): Promise<void> {
  const { pollSource } = await import('../../watch/poll.ts');
  const fetcher = openFetcher({ allow, limits: { tries: 2, wait: 5000, total: 30_000 } });
  try {
    const context = {
      library,
      fetcher,
      read: async () => ({ error: 'nothing is read here' }),
      tempo: USUAL_TEMPO,
      tell: () => {},
      now: Date.now,
    };
    const waiting = (await libraries.listSources(library.read)).filter(({ enabled }) => enabled === 1);
    const hands = Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await pollSource(context, next);
    });
    await Promise.all(hands);
  } finally {
    await fetcher.close();
  }
}

const AT_ONCE = 16;
