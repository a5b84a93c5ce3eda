import { type Command, Option } from 'commander';
import type { Reading, Suspicion, SuspicionKind } from '../index.ts';
import { type Call, write } from './io.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { LABELS } from './people/labels.ts';
import { auditSummaryLines, placeLines } from './people/place.ts';
import { openView, printed } from './people/view.ts';
import { placer } from './record.ts';
import { inputsOf } from './run/inputs.ts';
import { readingsOf } from './run/readings.ts';
import { openReport } from './run/report.ts';
import { openSample } from './run/sample.ts';

interface AuditFlags extends ReaderFlags {
  readonly sample: number;
  readonly kind?: SuspicionKind;
  readonly json?: boolean;
  readonly threads: number;
}

type Counts = Record<SuspicionKind, number>;

/** A suspicious place as it is printed; offsets are Unicode code points. */
export type AuditPlace = ReturnType<typeof placesOf>[number];

const EXAMPLES = `
Kinds of places:
  quotation       four words or more in quotation marks that no statement takes
  complementiser  أن or إن after a reporting verb, and no statement there
  speakerless     a statement without a speaker

Examples:
  isnad audit archive.jsonl.gz                    fifty places of all kinds, the same in every call
  isnad audit archive.jsonl.gz --kind quotation --sample 200
  isnad audit corpus/ --json > places.json        for a program that collects judgements`;

/** `isnad audit`: places where the reader may have missed something, for a person to judge. */
export function addAudit(program: Command, call: Call): void {
  const command = program
    .command('audit')
    .description('list a sample of the places where the reader may have missed something')
    .argument('[corpus...]', 'JSONL files (also .gz), text files, folders of them, or - for standard input');
  addReaderOptions(command)
    .option('--sample <number>', 'how many places to list, chosen by hash', atLeast(1), 50)
    .addOption(new Option('--kind <kind>', 'this kind of places alone').choices(Object.keys(LABELS.en.suspicion)))
    .option('--json', 'print an array of objects')
    .option('--threads <number>', 'read with so many workers; the output is the same', atLeast(1, 256), 1)
    .addHelpText('after', EXAMPLES)
    .action((corpus: string[], flags: AuditFlags) => audit(corpus, flags, call));
}

async function audit(corpus: readonly string[], flags: AuditFlags, call: Call): Promise<void> {
  const { LEXICON_WORDS, suspicionsOf } = await import('../index.ts'); // here, so that --help need not wait for it
  const inputs = inputsOf(corpus, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const sample = openSample<AuditPlace>(flags.sample, keyOf);
  const counts: Counts = { quotation: 0, complementiser: 0, speakerless: 0 };
  for await (const { reading } of readingsOf(inputs, flags.threads, report)) {
    for (const place of placesOf(reading, suspicionsOf(reading, LEXICON_WORDS))) {
      if (flags.kind !== undefined && place.kind !== flags.kind) continue;
      counts[place.kind]++;
      sample.offer(place);
    }
  }
  report.end();
  await print(sample.chosen(), counts, flags, call);
}

async function print(places: readonly AuditPlace[], counts: Counts, flags: AuditFlags, { io }: Call): Promise<void> {
  if (flags.json) return write(io.stdout, `${JSON.stringify(places, undefined, 2)}\n`);
  const view = openView(io, flags);
  const shown = places.flatMap((place) => placeLines(place, view));
  const summary = flags.quiet ? [] : auditSummaryLines(counts, places.length, view);
  await write(io.stdout, printed([...shown, ...summary], view));
}

/** What a place is chosen by: it does not depend on what else the corpus holds. */
function keyOf({ id, kind, start, end }: AuditPlace): string {
  return JSON.stringify([id, kind, start, end]);
}

function placesOf({ document }: Reading, suspicions: readonly Suspicion[]) {
  const at = placer(document.text);
  return suspicions.map(({ kind, at: place, sentence }) => ({
    id: document.id,
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...(document.url !== undefined && { url: document.url }),
    kind,
    ...at.quotation(place),
    sentence: at.quotation(sentence),
  }));
}
