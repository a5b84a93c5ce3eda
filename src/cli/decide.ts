import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Act, SpeakerKind, StatementType } from '../index.ts';
import type { Correction, Decision } from '../library.ts';
import { type Call, Failure, UsageProblem, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { quotationIn, textOfDocument } from './library/quoted.ts';

interface DecideFlags extends LibraryFlags {
  readonly by?: string;
  readonly note?: string;
}

interface ChangeFlags extends DecideFlags {
  readonly quote?: string;
  readonly cue?: string;
  readonly speaker?: readonly string[];
  readonly speakerKind: SpeakerKind;
  readonly via?: readonly string[];
  readonly addressee?: readonly string[];
  readonly type?: StatementType;
  readonly act?: Act;
  readonly said?: string;
}

const KINDS = ['person', 'organisation', 'state', 'role', 'unnamed', 'group'];
const TYPES = ['direct', 'indirect', 'reported'];

const EXAMPLES = `
Examples:
  isnad decide right 5f0c2a91d3b44e7790aa-3
  isnad decide correct 5f0c2a91d3b44e7790aa-3 --speaker "سامي الراوي"
  isnad decide add 5f0c2a91d3b44e7790aa --quote "أن الجسر جاهز" --cue أكد --speaker "سامي الراوي" --type indirect --act confirm
  isnad decide merge ENTITY ENTITY
  isnad decide merge-stories STORY STORY
  isnad decide split-story STORY --article 5f0c2a91d3b44e7790aa
  isnad decide checked 5f0c2a91d3b44e7790aa
  isnad decide list --unplaced

--quote and --cue name words as they stand in the text; words that stand there twice are refused.
Decisions are only ever added; a later one about the same thing holds. They are replayed after each new reading.`;

/** `isnad decide`: what people decide about the record. */
export function addDecide(program: Command, call: Call): void {
  const decide = program
    .command('decide')
    .description('say what is right, wrong, missing or one and the same; kept for good and replayed after each reading')
    .addHelpText('after', EXAMPLES);
  const command = (words: string, description: string) => {
    return addLibraryOption(decide.command(words).description(description))
      .option('--by <name>', 'who decides (default: the user of this machine)')
      .option('--note <text>', 'why');
  };
  for (const [word, kind, description] of VERDICTS) {
    command(`${word} <statement>`, description).action((statement: string, flags: DecideFlags) =>
      send({ kind, statement }, flags, call),
    );
  }
  changes(command('correct <statement>', 'change what is told of a statement')).action(
    (statement: string, flags: ChangeFlags) => correct(statement, flags, call),
  );
  changes(command('add <document>', 'add a statement that the reader did not find')).action(
    (document: string, flags: ChangeFlags) => add(document, flags, call),
  );
  command(
    'checked <document>',
    'the document is fully checked: its statements are right, and no other is missing',
  ).action((document: string, flags: DecideFlags) => send({ kind: 'checked', document }, flags, call));
  command('merge <entity...>', 'these are one and the same').action((entities: string[], flags: DecideFlags) =>
    send({ kind: 'merge', entities }, flags, call),
  );
  command('split <entity>', 'these names mean somebody else')
    .requiredOption('--name <kind:name>', 'a name that leaves, such as person:سامي; may be repeated', collect, [])
    .action((entity: string, flags: DecideFlags & { readonly name: readonly string[] }) =>
      send({ kind: 'split', entity, names: flags.name.map(kindAndName) }, flags, call),
    );
  command('merge-stories <story...>', 'these tell one happening').action((stories: string[], flags: DecideFlags) =>
    send({ kind: 'merge', stories }, flags, call),
  );
  command('split-story <story>', 'these articles tell another happening')
    .requiredOption('--article <document[#number]>', 'an article that leaves; may be repeated', collect, [])
    .action((story: string, flags: DecideFlags & { readonly article: readonly string[] }) =>
      send({ kind: 'split', story, articles: flags.article.map(articleOf) }, flags, call),
    );
  addLibraryOption(decide.command('list').description('the log, a decision a line, with what came of each'))
    .option('--unplaced', 'only those that no longer fit')
    .option('--document <id>', 'only those about this document')
    .action((flags: ListFlags) => list(flags, call));
}

const VERDICTS = [
  ['right', 'right', 'the statement is right as it stands'],
  ['wrong', 'wrong', 'the statement is wrong: it leaves the record'],
  ['delete', 'deleted', 'the statement does not belong in the record'],
] as const;

function changes(command: Command): Command {
  return command
    .option('--quote <words>', 'the content, as it stands in the text')
    .option('--cue <words>', 'the reporting word, as it stands in the text')
    .option('--speaker <name>', 'a speaker, in full; may be repeated', collect)
    .addOption(new Option('--speaker-kind <kind>', 'kind of the speakers').choices(KINDS).default('person'))
    .option('--addressee <name>', 'who is spoken to; may be repeated', collect)
    .option('--via <name>', 'a link of the chain, nearest to the speaker first; may be repeated', collect)
    .addOption(new Option('--type <type>', 'type of the statement').choices(TYPES))
    .option('--act <act>', 'what is done by saying it', act)
    .option('--said <day>', 'ISO day of speaking', day);
}

async function correct(statement: string, flags: ChangeFlags, call: Call): Promise<void> {
  const document = statement.replace(/-\d+$/, '');
  const change = await changeOf(document, flags, call);
  if (Object.keys(change).length === 0)
    throw new UsageProblem('nothing to correct: name --speaker, --quote, --type, …');
  await send({ kind: 'corrected', statement, change }, flags, call);
}

async function add(document: string, flags: ChangeFlags, call: Call): Promise<void> {
  const { at, cue, speakers, ...rest } = await changeOf(document, flags, call);
  if (!at || !cue || !speakers) throw new UsageProblem('a statement has --quote, --cue and --speaker');
  const { type = 'indirect', act: done = 'say' } = rest;
  await send({ kind: 'added', document, added: { ...rest, at, cue, speakers, type, act: done } }, flags, call);
}

async function changeOf(document: string, flags: ChangeFlags, call: Call): Promise<Correction> {
  const { quote, cue, speaker, speakerKind, via, addressee, type, act: done, said } = flags;
  const text = quote === undefined && cue === undefined ? '' : await textOfDocument(document, flags, call);
  const at = quote === undefined ? undefined : quotationIn(text, quote, '--quote');
  return {
    ...(at && { at }),
    ...(cue !== undefined && { cue: quotationIn(text, cue, '--cue', at?.start) }),
    ...(speaker && { speakers: speaker.map((name) => ({ name, kind: speakerKind })) }),
    ...(addressee && { addressees: addressee.map((name) => ({ name })) }),
    ...(via && { via: via.map((name) => ({ name })) }),
    ...(type && { type }),
    ...(done && { act: done }),
    ...(said !== undefined && { said }),
  };
}

async function send(given: Decision, flags: DecideFlags, call: Call): Promise<void> {
  const { note } = flags;
  const decision: Decision = note === undefined ? given : { ...given, note };
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    try {
      const decided = await libraries.decide(library, decision, flags.by ?? call.io.env.USER ?? userInfo().username);
      if ('stories' in decision || 'story' in decision) await libraries.linkNew(library);
      await write(call.io.stdout, `${JSON.stringify(decided)}\n`);
      if (decided.outcome === 'unplaced') call.status = 1;
    } catch (error) {
      throw error instanceof libraries.DecisionProblem ? new Failure(error.message) : error;
    }
  });
}

interface ListFlags extends LibraryFlags {
  readonly unplaced?: boolean;
  readonly document?: string;
}

async function list({ unplaced, document, ...flags }: ListFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const query = { ...(unplaced && { outcome: 'unplaced' as const }), ...(document !== undefined && { document }) };
    for (const decision of await libraries.decisions(library, query)) {
      await write(call.io.stdout, `${JSON.stringify(decision)}\n`);
    }
  });
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return [...(before ?? []), value];
}

function kindAndName(value: string) {
  const parts = /^(?<kind>person|organisation|place|role|state|unnamed|group|source):(?<name>.+)$/u.exec(value)?.groups;
  if (!parts) throw new UsageProblem(`--name "${value}" is not KIND:NAME, such as person:سامي`);
  return { kind: parts.kind as 'person', name: parts.name ?? '' };
}

function articleOf(value: string) {
  const [document = '', article = '0'] = value.split('#');
  return { document, article: Number(article) };
}

function act(value: string): string {
  if (/^[a-z]+$/.test(value)) return value;
  throw new InvalidArgumentError('It must be an act, such as say, deny or promise.');
}

function day(value: string): string {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value;
  throw new InvalidArgumentError('It must be an ISO day, such as 2018-03-14.');
}
