import { type Command, Option } from 'commander';
import type { Reading } from '../index.ts';
import { type Call, write } from './io.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { eventLines } from './people/event-explanation.ts';
import { explanationLines } from './people/explanation.ts';
import { headerLines } from './people/header.ts';
import { removedLines } from './people/removed.ts';
import { run } from './people/run.ts';
import { segmentLines } from './people/segments.ts';
import { lines, openView, printed, type View } from './people/view.ts';
import { loadReasons, type Reasons } from './rule-reason.ts';
import { inputsOf } from './run/inputs.ts';
import { readingsOf } from './run/readings.ts';
import { openReport } from './run/report.ts';

interface ExplainFlags extends ReaderFlags {
  readonly statement?: number;
  readonly event?: number;
}

const EXAMPLES = `
Examples:
  isnad explain story.txt                  every segment, statement and event, with the reasons
  isnad explain story.txt --statement 3    the third statement alone
  isnad explain story.txt --event 1        the first event alone
  isnad explain story.txt --lang en        English labels
  isnad explain page.html                  what was taken out of a page, by which step and why
  isnad explain --examples                 the texts that come with the program`;

/** `isnad explain`: how a reading came about. */
export function addExplain(program: Command, call: Call): void {
  const command = program
    .command('explain')
    .description('tell by which rule each statement and event was found, and why it has this speaker, end, date')
    .argument('[file...]', 'texts, pages, addresses and whatever else isnad read takes');
  addReaderOptions(command)
    .option('--statement <number>', 'this statement of the document alone, counted from 1', atLeast(1))
    .addOption(
      new Option('--event <number>', 'this event of the document alone, counted from 1')
        .argParser(atLeast(1))
        .conflicts('statement'),
    )
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: ExplainFlags) => explain(files, flags, call));
}

async function explain(files: readonly string[], flags: ExplainFlags, call: Call): Promise<void> {
  const inputs = inputsOf(files, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const view = openView(call.io, flags);
  const reasons = await loadReasons();
  for await (const { file, reading } of readingsOf(inputs, 1, report)) {
    const [kind, nth] =
      flags.event === undefined ? ['statement' as const, flags.statement] : ['event' as const, flags.event];
    const { length } = kind === 'event' ? reading.events : reading.statements;
    if (nth === undefined) await write(call.io.stdout, printed(wholeLines(reading, view, reasons), view));
    else if (nth <= length) await write(call.io.stdout, printed(oneLines(reading, kind, nth, view, reasons), view));
    else report.problem(file, `--${kind} ${nth}: the document has ${length}`);
  }
  report.end();
}

/** Everything about a document. */
function wholeLines(reading: Reading, view: View, reasons: Reasons): string[] {
  const statements = reading.statements.flatMap((_, index) => explanationLines(reading, index + 1, view, reasons.rule));
  const events = reading.events.flatMap((_, index) => eventLines(reading, index + 1, view, reasons.event));
  return [
    ...headerLines(reading, view),
    ...segmentLines(reading, view),
    ...removedLines(reading, view, reasons.removal),
    ...statements,
    ...(events.length === 0 ? [] : ['', ...lines(view, [run(view.labels.word.events, 'title')]), ...events]),
    '',
  ];
}

/** One statement or event, counted from 1. */
function oneLines(reading: Reading, kind: 'statement' | 'event', nth: number, view: View, reasons: Reasons): string[] {
  const found =
    kind === 'event'
      ? eventLines(reading, nth, view, reasons.event)
      : explanationLines(reading, nth, view, reasons.rule);
  return [...headerLines(reading, view), ...found, ''];
}
