import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../labels/language.ts';
import { type Call, Failure, UsageProblem, write } from './io.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';
import { run } from './people/run.ts';
import { storyLines, storySummaryLines } from './people/stories.ts';
import { lines, openView, printed } from './people/view.ts';

/** What every command has that shows something of a library. */
export interface ShowFlags extends LibraryFlags {
  readonly json?: boolean;
  readonly lang: Language;
}

interface StoriesFlags extends ShowFlags {
  readonly after?: string;
  readonly before?: string;
  readonly outlet?: string;
  readonly speaker?: string;
  readonly least: number;
  readonly limit: number;
  readonly cursor?: string;
}

const STORIES_EXAMPLES = `
Examples:
  isnad stories                                   the newest, of two articles or more
  isnad stories --after 2024-04 --speaker غوتيريش
  isnad stories --outlet الأهرام هدنة              with an article that answers the query «هدنة»
  isnad stories --json --limit 5 | jq '.items[].title'

Exit status: 0 there are some; 1 there are none; 2 the call was not understood.`;

const STORY_EXAMPLES = `
Examples:
  isnad story s0123456789abcdef
  isnad story s0123456789abcdef --lang en
  isnad story s0123456789abcdef --json | jq '.utterances[0].variants[].statement.text'

Words in [brackets] stand in the first wording and not here; marked ones stand here and not there. The id of a story that
was merged into another shows that one. Exit status: 1 there is no such story.`;

/** `isnad stories` and `isnad story`. */
export function addStories(program: Command, call: Call): void {
  shown(program.command('stories').description('list the stories of a library, the newest first'))
    .argument('[query...]', 'what an article of the story must answer, as in isnad search')
    .option('--after <day>', 'told on this day, month or year, or later')
    .option('--before <day>', 'begun on this day, month or year, or earlier')
    .option('--outlet <name>', 'told by this outlet')
    .option('--speaker <name>', 'somebody who speaks in it, in any spelling')
    .option('--least <number>', 'articles that it has at least', atLeast(1), 2)
    .option('--limit <number>', 'stories of a page', atLeast(1, 200), 20)
    .option('--cursor <cursor>', 'go on behind the page that gave it')
    .addHelpText('after', STORIES_EXAMPLES)
    .action((words: string[], flags: StoriesFlags) => stories(words.join(' '), flags, call));
  shown(program.command('story').description('show a story: who said what in it, and how each outlet tells it'))
    .argument('<id>', 'id of the story')
    .addHelpText('after', STORY_EXAMPLES)
    .action((id: string, flags: ShowFlags) => story(id, flags, call));
}

/** The options of every command that shows something of a library. */
export function shown(command: Command): Command {
  return addLibraryOption(command)
    .option('--json', 'as JSON')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(LANGUAGES).default('ar'));
}

async function stories(words: string, flags: StoriesFlags, call: Call): Promise<void> {
  const { after, before, outlet, speaker, least, limit, cursor } = flags;
  const given = Object.entries({ after, before, outlet, speaker, least, limit, cursor, words: words || undefined });
  const options = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const page = await understood(libraries, () => libraries.stories(library, options));
    if (page.items.length === 0) call.status = 1;
    if (flags.json) return write(call.io.stdout, `${JSON.stringify(page)}\n`);
    const view = openView(call.io, flags);
    const next = page.next === undefined ? [] : ['', ...lines(view, [run(`--cursor ${page.next}`, 'dim')], 0, 'ltr')];
    const told = page.items.flatMap((one) => storySummaryLines(one, view));
    await write(call.io.stdout, printed([...told, ...next], view));
  });
}

async function story(id: string, flags: ShowFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const found = await libraries.story(library, id);
    if (!found) throw new Failure(`the library has no story ${id}`);
    if (flags.json) return write(call.io.stdout, `${JSON.stringify(found)}\n`);
    const view = openView(call.io, flags);
    await write(call.io.stdout, printed(storyLines(found, view), view));
  });
}

/** A query that is not understood is told as such. */
export async function understood<T>({ QueryProblem }: Libraries, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof QueryProblem ? new UsageProblem(`the query, ${error.message}`) : error;
  }
}
