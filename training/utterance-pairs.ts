import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../bench/eval/align.ts';
import { sharedDirectory } from '../bench/eval/shared.ts';
import { partOf } from '../bench/eval/split.ts';
import { cleanText, defaultRegistry, type Reading, read, type Source } from '../src/index.ts';
import { averageLinkage } from '../src/link/cluster.ts';
import { probability } from '../src/link/logistic.ts';
import {
  type Sketch,
  UTTERANCE_FEATURES,
  type UtteranceFeature,
  utteranceFeatures,
} from '../src/link/utterances/likeness.ts';
import { sketched } from '../src/link/utterances/utterances.ts';
import { type Wording, wordingOf } from '../src/link/utterances/wording.ts';
import { type Example, fitLogistic, weightsSource } from './logistic.ts';

/**
 * Learns from pairs of statements of one story how likely they report one utterance: `npm run train:utterances`. Pairs
 * are those of the tuning part of the dev stories, as the reader reads them; the statements that it finds take the label
 * of the reference's statement at their place. Then prints what each threshold of grouping gives, by part; tuning stories
 * are scored with weights that were learnt without them, in ten folds.
 */
const FOLDS = 10;
const TARGET = new URL('../src/link/utterances/utterance-weights.ts', import.meta.url);

interface GoldStatement {
  readonly start: number;
  readonly end: number;
  readonly utterance?: string | readonly string[] | null;
}
interface Story {
  readonly name: string;
  readonly sketches: readonly Sketch[];
  readonly labels: readonly (readonly string[])[];
  readonly documents: readonly string[];
}

const shared = join(sharedDirectory(), 'gold');
const gold = JSON.parse(readFileSync(join(shared, 'dev.json'), 'utf8')) as readonly {
  document: string;
  story?: string | null;
  statements: readonly GoldStatement[];
}[];
const texts = new Map(
  readFileSync(join(shared, 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Source)
    .map((source) => [source.id, source]),
);
const registry = defaultRegistry();
const stories = [
  ...Map.groupBy(
    gold.filter(({ story }) => story),
    ({ story }) => story ?? '',
  ),
].map(([name, documents]) => storyOf(name, documents));
const tuning = stories.filter(({ name }) => partOf(name) === 'tuning');
const examples = tuning.flatMap(examplesOf);
const weights = fitLogistic(examples, UTTERANCE_FEATURES);
writeFileSync(
  TARGET,
  weightsSource('UTTERANCE_WEIGHTS', 'UtteranceFeature', './likeness.ts', 'training/utterance-pairs.ts', weights),
);
console.log(
  `${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} of one utterance`,
  weights,
);
const aside = stories.filter(({ name }) => partOf(name) === 'aside').map((story) => ({ story, learnt: weights }));
const held = heldOut(tuning);
for (const least of [0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.3, 0.4])
  console.log(`from ${least}: tuning, held out ${scored(held, least)}   aside ${scored(aside, least)}`);

type Judged = { readonly story: Story; readonly learnt: typeof weights };

/** Each story with weights learnt from those of the other folds. */
function heldOut(all: readonly Story[]): Judged[] {
  const ordered = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = ordered.filter((__, at) => at % FOLDS !== fold);
    const learnt = fitLogistic(others.flatMap(examplesOf), UTTERANCE_FEATURES);
    return ordered.filter((__, at) => at % FOLDS === fold).map((story) => ({ story, learnt }));
  }).flat();
}

function storyOf(
  name: string,
  documents: readonly { document: string; statements: readonly GoldStatement[] }[],
): Story {
  const wordings: Wording[] = [];
  const labels: (readonly string[])[] = [];
  const ids: string[] = [];
  for (const { document, statements } of documents) {
    const source = texts.get(document);
    if (!source) throw new Error(`no text of ${document}`);
    const reading: Reading = read(cleanText(source), registry);
    const labelAt = new Map(
      align(statements as never, reading.statements as never, 0.5).map((pair) => [
        pair.predicted,
        statements[pair.gold],
      ]),
    );
    for (const [k, statement] of reading.statements.entries()) {
      const value = labelAt.get(k)?.utterance;
      wordings.push(wordingOf(reading, statement));
      labels.push(value === undefined || value === null ? [] : typeof value === 'string' ? [value] : value);
      ids.push(document);
    }
  }
  return { name, sketches: sketched(wordings), labels, documents: ids };
}

function* pairsOf({ sketches }: Story): Iterable<[number, number]> {
  for (let b = 0; b < sketches.length; b++) for (let a = 0; a < b; a++) yield [a, b];
}

function examplesOf(story: Story): Example<UtteranceFeature>[] {
  return [...pairsOf(story)].map(([a, b]) => {
    const [x, y] = [story.sketches[a] as Sketch, story.sketches[b] as Sketch];
    return { features: utteranceFeatures(x, y), label: alike(story, a, b) ? 1 : 0 };
  });
}

function alike({ labels }: Story, a: number, b: number): boolean {
  return (labels[a] ?? []).some((label) => labels[b]?.includes(label));
}

function scored(part: readonly Judged[], least: number): string {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { story, learnt } of part) {
    const edges = [...pairsOf(story)].map(([a, b]) => ({
      a,
      b,
      likeness: probability(utteranceFeatures(story.sketches[a] as Sketch, story.sketches[b] as Sketch), learnt),
    }));
    const group = new Map(
      averageLinkage(story.sketches.length, edges, least).flatMap((members, k) =>
        members.map((member) => [member, k] as const),
      ),
    );
    for (const [a, b] of pairsOf(story)) {
      if (story.documents[a] === story.documents[b]) continue;
      const one = group.get(a) === group.get(b);
      const same = alike(story, a, b);
      right += Number(one && same);
      found += Number(one);
      wanted += Number(same);
    }
  }
  const [p, r] = [right / (found || 1), right / (wanted || 1)];
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r || 1)).toFixed(3)}`;
}
