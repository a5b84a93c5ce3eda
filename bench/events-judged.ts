/**
 * Sentences judged by several people for assault and protest (bench/README of the shared folder): a sentence counts as
 * taken when reading it gives at least one event of that type; `ambiguous` is left out. Half of the sentences, fixed by
 * a hash, may be looked at (`tuning`).
 *
 *   npm run bench:events                     figures
 *   npm run bench:events -- --errors         sentences of the tuning half that are judged otherwise than read
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../src/clean/clean.ts';
import type { EventType } from '../src/model.ts';
import { read } from '../src/read.ts';
import { defaultRegistry } from '../src/registry.ts';
import { f1, ratio } from './eval/figures.ts';
import { sharedDirectory } from './eval/shared.ts';

interface Judged {
  readonly text: string;
  readonly label: 'yes' | 'easy no' | 'difficult no' | 'ambiguous';
}

interface Outcome extends Judged {
  readonly taken: boolean;
  readonly rules: readonly string[];
  readonly part: 'tuning' | 'aside';
}

const SETS: readonly { readonly file: string; readonly type: EventType; readonly floor: number }[] = [
  { file: 'assault.jsonl', type: 'ASSAULT', floor: 0.55 },
  { file: 'protest.jsonl', type: 'PROTEST', floor: 0.45 },
];
const MOST_DIFFICULT = 0.12;

function partOf(text: string): Outcome['part'] {
  return createHash('sha256').update(text, 'utf8').digest().readUInt8() % 2 === 0 ? 'tuning' : 'aside';
}

function outcomesOf(path: string, type: EventType): Outcome[] {
  const registry = defaultRegistry();
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as Judged)
    .filter(({ label }) => label !== 'ambiguous')
    .map((judged) => {
      const { events } = read(cleanText({ id: 'sentence', text: judged.text }), registry);
      const found = events.filter((event) => event.type === type);
      return { ...judged, taken: found.length > 0, rules: found.map(({ rule }) => rule), part: partOf(judged.text) };
    });
}

function figuresOf(outcomes: readonly Outcome[]) {
  const taken = outcomes.filter((one) => one.taken);
  const yes = outcomes.filter((one) => one.label === 'yes');
  const right = taken.filter((one) => one.label === 'yes').length;
  const difficult = outcomes.filter((one) => one.label === 'difficult no');
  const precision = ratio(right, taken.length);
  const recall = ratio(right, yes.length);
  return {
    sentences: outcomes.length,
    precision,
    recall,
    f1: f1(precision, recall),
    difficult: ratio(difficult.filter((one) => one.taken).length, difficult.length),
  };
}

function main(): void {
  const folder = join(sharedDirectory(), 'bench', 'events');
  if (!existsSync(folder)) {
    console.log(`skipping the judged sentences: ${folder} is absent`);
    return;
  }
  for (const { file, type, floor } of SETS) {
    const outcomes = outcomesOf(join(folder, file), type);
    for (const part of ['whole', 'tuning', 'aside'] as const) {
      const {
        sentences,
        precision,
        recall,
        f1: score,
        difficult,
      } = figuresOf(part === 'whole' ? outcomes : outcomes.filter((one) => one.part === part));
      const figures = [precision, recall, score, difficult].map((value) => value.toFixed(3));
      console.log(
        `${type} ${part.padEnd(6)} ${sentences} sentences: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}, difficult noes taken ${figures[3]}`,
      );
    }
    const whole = figuresOf(outcomes);
    console.log(
      `${type} wanted: F1 ${floor} ${whole.f1 >= floor ? 'met' : 'missed'}, difficult noes ${MOST_DIFFICULT} ${whole.difficult <= MOST_DIFFICULT ? 'met' : 'missed'}`,
    );
    if (process.argv.includes('--errors'))
      for (const one of outcomes.filter(({ part, label, taken }) => part === 'tuning' && (label === 'yes') !== taken))
        console.log(`  ${one.label} ${one.rules.join(' ')} | ${one.text}`);
  }
}

main();
