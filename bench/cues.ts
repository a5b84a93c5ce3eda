import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, defaultRegistry, type Reading, read, type Source, type Statement } from '../src/index.ts';
import { same } from './eval/same-name.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';
import { gzipLines } from './gzip-lines.ts';

/**
 * Who speaks at words of speech in news that nobody annotated: `npm run -s bench:cues [-- TEXTS.jsonl] [--wrong]`. Readers who did
 * not write the rules were shown 3,363 of the statements that the program read, two a text, with their passages, and told of each
 * whether somebody says it there, and the words that name whoever does (training/judged/cues.jsonl: places, no text; each tells
 * where its text comes from). Texts are those of the corpus, and of TEXTS, which has one JSON object with `text` a line. With
 * `--wrong` whoever is taken for another, one a line.
 *
 * The words are often none that name («المصدر ذاته»، «الشركة»), and whom these mean was not told. Where the program stands by
 * the same words, or by a mention of theirs, they count as the same; where it has somebody else for words that are no name,
 * nothing can be told, and they count neither way.
 */
interface JudgedCue {
  /** SHA-256 of the text. */
  readonly text: string;
  readonly source: string;
  /** Where the cue begins, in UTF-16 units. */
  readonly cue: number;
  readonly said: boolean;
  /** The words that name the speakers best. */
  readonly speakers?: readonly (readonly [start: number, end: number])[];
  /** They stand outside the clause of the cue. */
  readonly dropped?: boolean;
}

interface Counts {
  cues: number;
  printed: number;
  said: number;
  named: number;
  right: number;
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsWrong = process.argv.includes('--wrong');
const judged = readFileSync(join(ROOT, 'training/judged/cues.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as JudgedCue);
const judgedOf = Map.groupBy(judged, ({ text }) => text);
const registry = defaultRegistry();
const counts = new Map<string, Counts>();

for await (const line of gzipLines(join(sharedDirectory(), 'corpora', 'ant.jsonl.gz')))
  look(JSON.parse(line) as Source, 'of the corpus');
for (const path of paths)
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (line.trim() !== '') look({ ...(JSON.parse(line) as Source), id: 'text' }, 'of other papers');
for (const [part, { cues, printed, said, named, right }] of counts) {
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  console.log(`${cues} cues ${part}: printed ${printed}, of these said ${share(said, printed)}; of ${named} named`);
  console.log(`  the right speaker ${share(right, named)}; both ${share((said / printed) * right, named)}`);
}

function look(source: Source, part: string): void {
  const here = judgedOf.get(createHash('sha256').update(source.text, 'utf8').digest('hex'));
  if (!here) return;
  judgedOf.delete(here[0]?.text ?? '');
  const { id, text, outlet } = source;
  const reading = read(cleanText({ id, text, ...(outlet !== undefined && { outlet }) }), registry);
  for (const one of here) {
    count(one, reading, part);
    if (one.dropped) count(one, reading, `${part}, not named in the clause`);
  }
}

function count(one: JudgedCue, reading: Reading, part: string): void {
  const sum = counts.get(part) ?? { cues: 0, printed: 0, said: 0, named: 0, right: 0 };
  counts.set(part, sum);
  sum.cues++;
  const statement = reading.statements.find(({ cue }) => cue.start === one.cue);
  if (!statement) return;
  sum.printed++;
  if (!one.said) return;
  sum.said++;
  if (!one.speakers) return;
  const right = agree(one.speakers, statement, reading);
  if (!right && one.speakers.every(([start, end]) => !isName(start, end, reading))) return;
  sum.named++;
  if (right) sum.right++;
  else if (showsWrong) show(one, statement, reading);
}

function agree(words: NonNullable<JudgedCue['speakers']>, { speakers }: Statement, reading: Reading): boolean {
  const { text } = reading.document;
  const named = words.map(([start, end]) => ({ start, end, name: text.slice(start, end) }));
  return (
    named.length === speakers.length &&
    named.every(({ start, end, name }) =>
      speakers.some((speaker) => {
        const meets = (at: { readonly start: number; readonly end: number }) => at.start < end && start < at.end;
        if (same(name, speaker.name) || same(speaker.name, name)) return true;
        if (speaker.at && meets(speaker.at) && speaker.at.end === end) return true;
        return reading.mentions.some((mention) => meets(mention) && meansHim(mention, speaker.name));
      }),
    )
  );
}

/** Whether words of a text are, or hold, the name of a person, an organisation or a place. */
function isName(start: number, end: number, { mentions }: Reading): boolean {
  return mentions.some((mention) => mention.start < end && start < mention.end && mention.kind !== 'role');
}

function meansHim({ name, means }: Reading['mentions'][number], speaker: string): boolean {
  return name === speaker || (means?.some((one) => one.name === speaker) ?? false);
}

function show(one: JudgedCue, { speakers, because }: Statement, { document: { text } }: Reading): void {
  const wanted = one.speakers?.map(([start, end]) => text.slice(start, end)).join(' + ');
  const around = text.slice(Math.max(0, one.cue - 90), one.cue + 70).replaceAll('\n', ' ¶ ');
  console.log(`${speakers.map(({ name }) => name).join(' + ')} ≠ ${wanted} (${because[0]}) | ${around}`);
}
