import type { Command } from 'commander';
import type { Reading } from '../index.ts';
import { type Call, write } from './io.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { explanationLines } from './people/explanation.ts';
import { headerLines } from './people/header.ts';
import { removedLines } from './people/removed.ts';
import { segmentLines } from './people/segments.ts';
import { openView, printed, type View } from './people/view.ts';
import { loadReasons, type Reasons } from './rule-reason.ts';
import { inputsOf } from './run/inputs.ts';
import { readingsOf } from './run/readings.ts';
import { openReport } from './run/report.ts';

interface ExplainFlags extends ReaderFlags {
  readonly statement?: number;
}

const EXAMPLES = `
Examples:
  isnad explain story.txt                  every segment and statement, with the reasons
  isnad explain story.txt --statement 3    the third statement alone
  isnad explain story.txt --lang en        English labels
  isnad explain page.html                  what was taken out of a page, by which step and why
  isnad explain --examples                 the texts that come with the program`;

/** `isnad explain`: how a reading came about. */
export function addExplain(program: Command, call: Call): void {
  const command = program
    .command('explain')
    .description('tell by which rule each statement was found, and why it has this speaker and this end')
    .argument('[file...]', 'texts, pages, addresses and whatever else isnad read takes');
  addReaderOptions(command)
    .option('--statement <number>', 'this statement of the document alone, counted from 1', atLeast(1))
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: ExplainFlags) => explain(files, flags, call));
}

async function explain(files: readonly string[], flags: ExplainFlags, call: Call): Promise<void> {
  const inputs = inputsOf(files, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const view = openView(call.io, flags);
  const reasons = await loadReasons();
  for await (const { file, reading } of readingsOf(inputs, 1, report)) {
    const { statement } = flags;
    const { length } = reading.statements;
    if (statement === undefined) await write(call.io.stdout, printed(wholeLines(reading, view, reasons), view));
    else if (statement <= length)
      await write(call.io.stdout, printed(oneLines(reading, statement, view, reasons), view));
    else report.problem(file, `--statement ${statement}: the document has ${length}`);
  }
  report.end();
}

/** Everything about a document. */
function wholeLines(reading: Reading, view: View, reasons: Reasons): string[] {
  const statements = reading.statements.flatMap((_, index) => explanationLines(reading, index + 1, view, reasons.rule));
  return [
    ...headerLines(reading, view),
    ...segmentLines(reading, view),
    ...removedLines(reading, view, reasons.removal),
    ...statements,
    '',
  ];
}

/** One statement, counted from 1. */
function oneLines(reading: Reading, nth: number, view: View, reasons: Reasons): string[] {
  return [...headerLines(reading, view), ...explanationLines(reading, nth, view, reasons.rule), ''];
}
