import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Columns, FIELDS, FORMATS, type Format, isIsoDate } from '../input.ts';
import { LANGUAGES, type Language } from '../labels/language.ts';

/** The options that every command which reads documents has. */
export interface ReaderFlags {
  readonly from?: Format;
  readonly published?: string;
  readonly outlet?: string;
  readonly follow?: boolean;
  readonly columns?: Columns;
  readonly allowHost?: readonly string[];
  readonly examples?: boolean;
  readonly quiet?: boolean;
  readonly lang: Language;
  readonly width?: number;
  readonly library?: string;
}

export function addReaderOptions(command: Command): Command {
  return command
    .addOption(new Option('--from <format>', 'format of the input (default: by name and content)').choices(FORMATS))
    .option('--published <date>', 'publication date of documents that tell none, ISO 8601', isoDate)
    .option('--outlet <name>', 'outlet of documents that tell none')
    .option('--follow', 'fetch the pages that feeds and sitemaps lead to, and the feeds of OPML files')
    .option('--columns <pairs>', 'which column of a table holds what: text=Body,title=2,published=Date', columns)
    .option('--allow-host <host...>', 'hosts to fetch from although their addresses are private')
    .option('--examples', 'read the examples that come with the program')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(LANGUAGES).default('ar'))
    .option('--width <columns>', 'columns of a line (default: those of the terminal, 80 at most)', atLeast(20))
    .option('--quiet', 'no summary and no progress; what could not be read is still told')
    .addOption(
      new Option('--library <path|url>', "a file, or postgres://… (default: $ISNAD_LIBRARY, else the user's own)"),
    );
}

/** A parser of whole numbers from `least` on. */
export function atLeast(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };
}

/** «text=Body,title=2»: fields and the heads or numbers of their columns. */
function columns(value: string): Columns {
  const pairs = value.split(',').map((pair) => pair.split('='));
  const known: ReadonlySet<string> = new Set(FIELDS);
  for (const [field = '', column = ''] of pairs) {
    if (known.has(field.trim()) && column.trim() !== '') continue;
    throw new InvalidArgumentError(`«${field}=${column}» must name one of ${FIELDS.join(', ')} and a column.`);
  }
  return Object.fromEntries(pairs.map(([field = '', column = '']) => [field.trim(), column.trim()]));
}

function isoDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError('It must be an ISO 8601 date, such as 2018-03-14 or 2018-03-14T20:30:00+03:00.');
}
