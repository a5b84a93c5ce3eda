import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../labels/language.ts';
import type { DocumentHit, Library, Page, SearchOptions, StatementHit } from '../library.ts';
import { type Call, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';
import { documentHitLines, statementHitLines } from './people/hits.ts';
import { run } from './people/run.ts';
import { lines, openView, printed, rule, type View } from './people/view.ts';
import { counted } from './people/words.ts';
import { understood } from './stories.ts';

interface SearchFlags extends LibraryFlags {
  readonly documents?: boolean;
  readonly limit: number;
  readonly cursor?: string;
  readonly facets?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

const EXAMPLES = `
Examples:
  isnad search هدنة
  isnad search '"ممر إنساني" speaker:غوتيريش after:2024-01'
  isnad search 'متحدث:لافروف نوع:مباشر -أوكرانيا'
  isnad search --documents 'outlet:الأهرام about:السودان'
  isnad search --json --facets 'via:رويترز' | jq .facets

A query: words; "a phrase"; field:value; - in front for "not". All must hold. Fields: speaker, about (mentioned), outlet,
via, type (direct, indirect, reported), act, certainty (named, resolved, inferred), story, after, before (2024-04-09,
2024-04 or 2024; the day itself counts). Names are found in every spelling, words without their particles.
Exit status: 0 something was found; 1 nothing was; 2 the query was not understood.`;

/** `isnad search`: statements first, or documents, of a library. */
export function addSearch(program: Command, call: Call): void {
  const command = program
    .command('search')
    .description('find statements, or documents, in a library')
    .argument('<query...>', 'what to look for');
  addLibraryOption(command)
    .option('--documents', 'documents instead of statements')
    .option('--limit <number>', 'results of a page', atLeast(1, 200), 20)
    .option('--cursor <cursor>', 'go on behind the page that gave it')
    .option('--facets', 'with --json: count speakers, outlets, agencies and days')
    .option('--json', 'a page as JSON')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(LANGUAGES).default('ar'))
    .addHelpText('after', EXAMPLES)
    .action((words: string[], flags: SearchFlags) => search(words.join(' '), flags, call));
}

async function search(query: string, flags: SearchFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const options = {
      limit: flags.limit,
      ...(flags.cursor !== undefined && { cursor: flags.cursor }),
      ...(flags.facets && { facets: true }),
    };
    const view = openView(call.io, flags);
    const page = await understood(libraries, () =>
      flags.documents
        ? pageOf(libraries.searchDocuments, documentHitLines, { library, query, options, view })
        : pageOf(libraries.searchStatements, statementHitLines, { library, query, options, view }),
    );
    if (page.total === 0) call.status = 1;
    await write(call.io.stdout, flags.json ? `${page.json}\n` : printed(page.shown, view));
  });
}

interface Ask {
  readonly library: Library;
  readonly query: string;
  readonly options: SearchOptions;
  readonly view: View;
}

async function pageOf<T extends StatementHit | DocumentHit>(
  find: (library: Library, query: string, options: SearchOptions) => Promise<Page<T>>,
  show: (item: T, view: View) => string[],
  { library, query, options, view }: Ask,
) {
  const page = await find(library, query, options);
  const { documents, statements } = view.labels.count;
  const isDocuments = show === (documentHitLines as unknown);
  const total = counted(isDocuments ? documents : statements, page.total, view.language) + (page.more ? '+' : '');
  const next = page.next === undefined ? [] : ['', ...lines(view, [run(`--cursor ${page.next}`, 'dim')], 0, 'ltr')];
  const shown = [
    ...rule(view),
    ...lines(view, [run(total, 'dim')]),
    ...page.items.flatMap((item) => show(item, view)),
    ...next,
  ];
  return { total: page.total, json: JSON.stringify(page), shown };
}
