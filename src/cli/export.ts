import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExportOptions, Library } from '../library.ts';
import { type Call, tolerate, UsageProblem, write } from './io.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from './library/open.ts';
import { writeWorkbook } from './library/workbook.ts';

const FORMATS = [
  'jsonl',
  'csv',
  'xlsx',
  'jsonld',
  'markdown',
  'ris',
  'bibtex',
  'reference',
  'events',
  'events-jsonl',
] as const;

interface ExportFlags extends LibraryFlags {
  readonly to: (typeof FORMATS)[number];
  readonly output?: string;
  readonly texts?: string;
  readonly outlet?: string;
  readonly after?: string;
  readonly before?: string;
  readonly quotationsOnly?: boolean;
}

const EXAMPLES = `
Examples:
  isnad export > library.jsonl                           a document a line, with all that was found
  isnad export --to csv --quotations-only > said.csv     a statement a row
  isnad export --to xlsx --output said.xlsx --after 2031-05-01
  isnad export --to jsonld --quotations-only             schema.org NewsArticle and Quotation
  isnad export --to events --after 2031-05-01 > events.csv   what happened, an event a row, columns as in series of PLOVER
  isnad export --to events-jsonl > events.jsonl          the same with every source, an event a line
  isnad export --to reference --texts docs.jsonl > reference.json    fully checked documents, to measure readers by

csv and xlsx hold statements; ris and bibtex hold documents; with --quotations-only no full text is written. Of events,
--outlet, --after and --before choose by who tells them and by their own day.`;

/** `isnad export`: a library, or part of it, for other programs and for people. */
export function addExport(program: Command, call: Call): void {
  addLibraryOption(
    program.command('export').description('write documents, statements and events for other programs and people'),
  )
    .addOption(new Option('--to <format>', 'what to write').choices(FORMATS).default('jsonl'))
    .option('--output <file>', 'write here (default: standard output)')
    .option('--quotations-only', 'statements with what identifies their document, without full texts')
    .option('--outlet <name>', 'documents of this outlet alone')
    .option('--after <day>', 'published on this ISO day or later', day)
    .option('--before <day>', 'published on this ISO day or earlier', day)
    .option('--texts <file>', 'with --to reference: write the texts of the documents here')
    .addHelpText('after', EXAMPLES)
    .action((flags: ExportFlags) => exportTo(flags, call));
}

async function exportTo(flags: ExportFlags, call: Call): Promise<void> {
  const { to, outlet, after, before, quotationsOnly, output, texts } = flags;
  if (texts !== undefined && to !== 'reference') throw new UsageProblem('--texts is for --to reference');
  if (to === 'xlsx' && output === undefined) throw new UsageProblem('--to xlsx needs --output FILE');
  const options: ExportOptions = {
    ...(outlet !== undefined && { outlet }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(quotationsOnly && { quotationsOnly }),
  };
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    if (to === 'xlsx') return writeWorkbook(libraries.exportedRows(library, options), libraries.COLUMNS, output ?? '');
    const stream = output === undefined ? call.io.stdout : createWriteStream(output);
    tolerate(stream);
    if (to === 'events' || to === 'events-jsonl')
      await writeEvents(library, libraries, stream, to, { outlet, after, before });
    else if (to === 'reference') await writeReferences(library, libraries, stream, texts);
    else for await (const piece of libraries.exported(library, to, options)) await write(stream, piece);
    if (output !== undefined) await ended(stream);
  });
}

async function writeEvents(
  library: Library,
  libraries: Libraries,
  stream: Writable,
  to: 'events' | 'events-jsonl',
  chosen: Readonly<Record<'outlet' | 'after' | 'before', string | undefined>>,
): Promise<void> {
  const filter = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  const found = await libraries.everyEvent(library, filter);
  if (to === 'events-jsonl') for (const event of found) await write(stream, `${JSON.stringify(event)}\n`);
  else await write(stream, `\uFEFF${(await import('../index.ts')).eventsCsv(found)}`); // the mark: spreadsheets take it for UTF-8
}

async function writeReferences(
  library: Library,
  libraries: Libraries,
  stream: Writable,
  texts?: string,
): Promise<void> {
  const beside = texts === undefined ? undefined : createWriteStream(texts);
  if (beside) tolerate(beside);
  let between = '[\n';
  for await (const { reference, document } of libraries.references(library)) {
    await write(stream, between + JSON.stringify(reference));
    if (beside) await write(beside, `${JSON.stringify(document)}\n`);
    between = ',\n';
  }
  await write(stream, between === '[\n' ? '[]\n' : '\n]\n');
  if (beside) await ended(beside);
}

async function ended(stream: Writable): Promise<void> {
  stream.end();
  await finished(stream);
}

function day(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('It must be an ISO day, such as 2018-03-14.');
}
