import type { Command } from 'commander';
import type { Linked } from '../library.ts';
import { type Call, Failure, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { grouped } from './library/summary.ts';
import { keepSmall } from './run/keep-small.ts';
import { makeWay } from './run/make-way.ts';
import { progressLine } from './run/progress.ts';

interface LinkFlags extends LibraryFlags {
  readonly anew?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  isnad link                     what was added or read again since the last time
  isnad link --anew              everything; ids of stories and utterances are carried over
  isnad link --library postgres://localhost/isnad

isnad add links what it adds. One process links a library at a time.
Exit status: 0 all is linked; 1 another process is linking.`;

/** `isnad link`: which articles tell one story, and who said what in it. */
export function addLink(program: Command, call: Call): void {
  addLibraryOption(
    program.command('link').description('link the documents of a library: entities, stories, utterances, copies'),
  )
    .option('--anew', 'everything, not only what is new')
    .option('--quiet', 'no summary and no progress')
    .addHelpText('after', EXAMPLES)
    .action((flags: LinkFlags) => link(flags, call));
}

async function link(flags: LinkFlags, call: Call): Promise<void> {
  makeWay(call);
  keepSmall(call);
  const started = performance.now();
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const progress = progressLine(call.io, flags.quiet ?? false);
    let done = 0;
    try {
      const linked = await libraries.linkNew(library, {
        ...(flags.anew && { anew: true }),
        progress: (articles) => {
          done += articles;
          progress.show(done);
        },
      });
      progress.clear();
      if (!flags.quiet) await write(call.io.stdout, summaryOf(linked, performance.now() - started));
    } catch (error) {
      throw error instanceof libraries.LinkingUnderWay ? new Failure(error.message) : error;
    }
  });
}

/** What linking did, in one line; with time and memory. */
function summaryOf({ articles, made, changed, merged, joined, apart }: Linked, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return [
    `${grouped(articles)} articles linked: ${grouped(made)} stories made, ${grouped(changed)} changed, `,
    `${grouped(merged)} merged into others, ${grouped(joined)} spellings of names joined, `,
    `${grouped(apart)} persons of one name told apart\n`,
    `${seconds.toFixed(1)} s, ${grouped(memory)} MiB of memory at most\n`,
  ].join('');
}
