import type { Command } from 'commander';
import { type Call, Failure, write } from './io.ts';
import { withLibrary } from './library/open.ts';
import { openView, printed } from './people/view.ts';
import { whoLines } from './people/who.ts';
import { type ShowFlags, shown } from './stories.ts';

const EXAMPLES = `
Examples:
  isnad who غوتيريش                 in any spelling; of several the most quoted
  isnad who 95c5ba702464e15e8cdf    the entity of this id
  isnad who غوتيريش --json | jq '.said[].statements[0].statement.text'

Exit status: 1 the library knows nobody of this name.`;

/** `isnad who`: all that somebody said and that was said about them, over time. */
export function addWho(program: Command, call: Call): void {
  shown(
    program
      .command('who')
      .description(
        'show somebody: what they said and what was said about them, over time; spellings, offices, company',
      ),
  )
    .argument('<name...>', 'a name in any spelling, or the id of an entity')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], flags: ShowFlags) => who(words.join(' '), flags, call));
}

async function who(name: string, flags: ShowFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const found = await libraries.who(library, name);
    if (!found) throw new Failure(`the library knows nobody named «${name}»`);
    if (flags.json) return write(call.io.stdout, `${JSON.stringify(found)}\n`);
    const view = openView(call.io, flags);
    await write(call.io.stdout, printed(whoLines(found, view), view));
  });
}
