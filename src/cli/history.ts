import { type Command, Option } from 'commander';
import type { History, Piece, ToldStatement, Version } from '../library.ts';
import { type Call, Failure, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { atLeast } from './options.ts';

interface HistoryFlags extends LibraryFlags {
  readonly json?: boolean;
  readonly whole?: boolean;
  readonly limit: number;
  readonly colour?: 'auto' | 'always' | 'never';
}

const EXAMPLES = `
Examples:
  isnad history https://news.example/2031/05/harbour
  isnad history 5f0c2a91d3b44e7790aa --json    a document by its id

Versions of a document, oldest first, each compared with the one before: words {+added+} and [-removed-], and statements
that appeared, vanished, or changed their speaker or wording. All are cleaned and read by today's programs, so only the
outlet's own changes are told.`;

/** `isnad history`: what an outlet changed in a document. */
export function addHistory(program: Command, call: Call): void {
  addLibraryOption(
    program
      .command('history')
      .description('what an outlet changed in a document, and when')
      .argument('<url|id>', 'address or id of the document'),
  )
    .option('--json', 'as JSON')
    .option('--whole', 'the words that stayed too, in full')
    .option('--limit <number>', 'compare the last so many captures', atLeast(1, 1000), 50)
    .addOption(new Option('--colour <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', EXAMPLES)
    .action((what: string, flags: HistoryFlags) => history(what, flags, call));
}

async function history(what: string, flags: HistoryFlags, call: Call): Promise<void> {
  const { io } = call;
  const { readCapture } = await import('../captures.ts');
  await withLibrary(flags, call, { create: false }, async (library, { historyOf }) => {
    const { limit, whole = false } = flags;
    const found = await historyOf(library, what, { read: readCapture, limit, whole });
    if (!found) throw new Failure(`the library has no document «${what}»`);
    if (flags.json) return write(io.stdout, `${JSON.stringify(found, null, 2)}\n`);
    const colours = flags.colour === 'always' || (flags.colour === 'auto' && io.stdout.isTTY === true);
    await write(io.stdout, `${historyLines(found, colours).join('\n')}\n`);
  });
}

function historyLines({ id, url, goneAt, versions }: History, colours: boolean): readonly string[] {
  const gone = goneAt === undefined ? [] : [`no longer there since ${goneAt}`];
  const count = versions.length === 1 ? 'one version' : `${versions.length} versions`;
  return [`${url ?? id}: ${count}`, ...gone, ...versions.flatMap((version, n) => versionLines(version, n, colours))];
}

function versionLines(version: Version, n: number, colours: boolean): readonly string[] {
  const { receivedAt, title, length, statements, changes, came } = version;
  const how = came === undefined ? '' : `, by ${came.by}`;
  const head = `\n${n + 1}. ${receivedAt}${how}: ${length} characters, ${statements} statements${title ? `\n   ${title}` : ''}`;
  if (changes === undefined) return [head];
  const { words, title: renamed, published, statements: told } = changes;
  return [
    head,
    ...(renamed ? [`   title: ${renamed.before} → ${renamed.after}`] : []),
    ...(published ? [`   published: ${published.before} → ${published.after}`] : []),
    `   ${words
      .map((piece) => marked(piece, colours))
      .join('')
      .trim()}`,
    ...told.vanished.map((one) => `   - ${statementLine(one)}`),
    ...told.appeared.map((one) => `   + ${statementLine(one)}`),
    ...told.changed.flatMap(({ what, before, after }) => [
      `   ~ ${what.join(', ')}`,
      `     - ${statementLine(before)}`,
      `     + ${statementLine(after)}`,
    ]),
  ];
}

function marked({ kind, text }: Piece, colours: boolean): string {
  if (kind === 'same') return text;
  const bare = text.trimEnd();
  const space = text.slice(bare.length);
  if (colours) return `\u001b[${kind === 'added' ? '32;1' : '31;9'}m${bare}\u001b[0m${space}`;
  return kind === 'added' ? `{+${bare}+}${space}` : `[-${bare}-]${space}`;
}

function statementLine({ speakers, via, act, text }: ToldStatement): string {
  const chain = via.length === 0 ? '' : ` (${via.join(' ← ')})`;
  return `${speakers.join('، ') || '؟'}${chain} [${act}] ${text.replace(/\s+/g, ' ')}`;
}
