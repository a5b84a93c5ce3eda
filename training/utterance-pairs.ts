import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDirectory } from '../bench/eval/shared.ts';
import { partOf } from '../bench/eval/split.ts';
import { probability } from '../src/link/logistic.ts';
import { UTTERANCE_FEATURES, type UtteranceFeature, utteranceFeatures } from '../src/link/utterances/likeness.ts';
import { sketched, utterancesOf } from '../src/link/utterances/utterances.ts';
import { type Example, fitLogistic, weightsSource } from './logistic.ts';
import { corpusStories, type JudgedStory, referenceStories } from './utterance-stories.ts';

/**
 * Learns from pairs of statements of one story how likely they report one utterance: `npm run train:utterances`. Pairs
 * are those of the tuning part of the dev stories and of further stories of the corpus, as the reader reads them; the
 * statements that it finds take the label of what was judged at their place, and those that nobody judged are left out.
 * Then prints what each threshold of grouping gives, by part: stories that were learnt from are scored with weights that
 * were learnt without them, in ten folds; those kept aside are in none.
 */
const FOLDS = 10;
const TARGET = new URL('../src/link/utterances/utterance-weights.ts', import.meta.url);

const shared = sharedDirectory();
const reference = referenceStories(join(shared, 'gold'));
const tuning = reference.filter(({ name }) => partOf(name) === 'tuning').toSorted(byName);
const corpus = (await corpusStories(join(shared, 'corpora', 'ant.jsonl.gz'))).toSorted(byName);
const learning = [...tuning, ...corpus];
const examples = learning.flatMap(examplesOf);
const weights = fitLogistic(examples, UTTERANCE_FEATURES);
writeFileSync(
  TARGET,
  weightsSource('UTTERANCE_WEIGHTS', 'UtteranceFeature', './likeness.ts', 'training/utterance-pairs.ts', weights),
);
console.log(
  `${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} of one utterance`,
  weights,
);
type Judged = { readonly story: JudgedStory; readonly learnt: typeof weights };
const held = heldOut(learning);
const aside = reference
  .filter(({ name }) => partOf(name) === 'aside')
  .map((story): Judged => ({ story, learnt: weights }));
const parts: readonly (readonly [string, readonly Judged[]])[] = [
  ['tuning', held.filter(({ story }) => tuning.includes(story))],
  ['corpus', held.filter(({ story }) => corpus.includes(story))],
  ['aside', aside],
  ['all', [...held, ...aside]],
];
console.log(`loss of pairs held out: ${lossOf(held).toFixed(1)}`);
for (const least of [0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3])
  console.log(`from ${least}: ${parts.map(([name, part]) => `${name} ${scored(part, least)}`).join('   ')}`);

function byName(a: JudgedStory, b: JudgedStory): number {
  return a.name < b.name ? -1 : 1;
}

/** Each story with weights learnt from those of the other folds. */
function heldOut(all: readonly JudgedStory[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = all.filter((__, at) => at % FOLDS !== fold);
    const learnt = fitLogistic(others.flatMap(examplesOf), UTTERANCE_FEATURES);
    return all.filter((__, at) => at % FOLDS === fold).map((story) => ({ story, learnt }));
  }).flat();
}

function examplesOf({ told, labels }: JudgedStory): Example<UtteranceFeature>[] {
  const sketches = sketched(told);
  const found: Example<UtteranceFeature>[] = [];
  for (const [b, y] of sketches.entries()) {
    for (const [a, x] of sketches.slice(0, b).entries()) {
      const [one, other] = [labels[a], labels[b]];
      if (one && other) found.push({ features: utteranceFeatures(x, y), label: meet(one, other) ? 1 : 0 });
    }
  }
  return found;
}

/** How far the likenesses of pairs are from what was judged, in nats over all pairs: steadier than what grouping gives. */
function lossOf(part: readonly Judged[]): number {
  return part
    .flatMap(({ story, learnt }) =>
      examplesOf(story).map(({ features, label }) => {
        const likeness = probability(features, learnt);
        return -Math.log(label === 1 ? likeness : 1 - likeness);
      }),
    )
    .reduce((sum, loss) => sum + loss, 0);
}

function meet(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return one.some((label) => other.includes(label));
}

function scored(part: readonly Judged[], least: number): string {
  const counts = part.map(({ story, learnt }) => countsOf(story, utterancesOf(story.told, learnt, least)));
  const sum = (of: (count: Counts) => number) => counts.reduce((all, count) => all + of(count), 0);
  const [right, found, wanted] = [sum((c) => c.right), sum((c) => c.found), sum((c) => c.wanted)];
  const [p, r] = [right / (found || 1), right / (wanted || 1)];
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r || 1)).toFixed(3)}`;
}

/** Pairs of judged statements across articles. */
interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

function countsOf({ told, labels, wanted }: JudgedStory, utterances: readonly (readonly number[])[]): Counts {
  const groups: number[][] = told.map(() => []);
  for (const [k, members] of utterances.entries()) for (const member of members) groups[member]?.push(k);
  const found = told.flatMap((one, b) =>
    told.slice(0, b).flatMap((other, a) => {
      const [x, y] = [labels[a], labels[b]];
      if (!x || !y || one.article === other.article || !meet(groups[a] ?? [], groups[b] ?? [])) return [];
      return [meet(x, y)];
    }),
  );
  return { right: found.filter(Boolean).length, found: found.length, wanted };
}
