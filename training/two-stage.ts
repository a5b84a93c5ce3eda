import { wordKey } from '../src/annotate/mentions/tagger/clusters.ts';
import type { ModelFile } from '../src/annotate/mentions/tagger/model-file.ts';
import { NO_NET } from '../src/annotate/mentions/tagger/net/net-weights.ts';
import { type Tagger, tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import type { Sentence } from './corpus.ts';
import { type Ground, type Knowledge, knowledgeOf, meanOf, resourcesOf } from './knowledge.ts';
import { type LearnOptions, type Lesson, learn } from './learn.ts';
import type { QuantisedWeights } from './model.ts';
import { netExamples } from './net/net-examples.ts';
import { netModel, netTransition } from './net/net-model.ts';
import { type NetOptions, trainNet } from './net/train-net.ts';
import { type Usage, usageOf } from './usage.ts';

export interface TrainOptions extends LearnOptions {
  readonly net: NetOptions;
}

/** The sentences in two halves, those of one article together. */
type Halves = readonly [even: readonly Sentence[], odd: readonly Sentence[]];

/** Sentences of one article stay in one half. */
const BLOCK = 100;
const FIRST_BIAS = 4;

/**
 * Trains in two stages. Two first models, each from half of the sentences, tag the unlabelled news; how they take each
 * word becomes a trait of the word. The final model learns on each half with the traits that the other half's model gave
 * (cross-fitting), so that it meets traits as unreliable in training as they are at use.
 */
export function trainModel(
  sentences: readonly Sentence[],
  ground: Ground,
  options: TrainOptions,
  about: Readonly<Record<string, unknown>>,
): ModelFile {
  const half = (of: number) => sentences.filter((_, at) => Math.floor(at / BLOCK) % 2 === of);
  const halves: Halves = [half(0), half(1)];
  return finalModel(
    halves,
    [usageBy(halves[0], ground, options), usageBy(halves[1], ground, options)],
    ground,
    options,
    about,
  );
}

/** How a model of these sentences takes the words of the news. */
function usageBy(half: readonly Sentence[], ground: Ground, options: LearnOptions): Usage {
  return usageOf(firstTagger(half, ground, options), ground.paragraphs, ground.vocabulary.words);
}

function firstTagger(sentences: readonly Sentence[], { vocabulary, lists }: Ground, options: LearnOptions): Tagger {
  const first = { vocabulary, lists, likeness: new Int8Array(0) };
  return tagger(modelOf(learn(lessons(sentences, first), { ...options, trainings: 1 }), first, FIRST_BIAS, {}));
}

/** The sparse features and the net learn the same sentences, each by itself; their scores are added at use. */
export function finalModel(
  [even, odd]: Halves,
  [byEven, byOdd]: readonly [Usage, Usage],
  ground: Ground,
  options: TrainOptions,
  about: Readonly<Record<string, unknown>>,
): ModelFile {
  const { vocabulary } = ground;
  const known = (usage: Usage) => knowledgeOf(ground, usage, options.seed);
  const [knownToEven, knownToOdd] = [known(byOdd), known(byEven)];
  const sparse = learn([...lessons(even, knownToEven), ...lessons(odd, knownToOdd)], options);
  const net = trainNet(
    [
      ...netExamples(even, vocabulary, byOdd, resourcesOf(knownToEven)),
      ...netExamples(odd, vocabulary, byEven, resourcesOf(knownToOdd)),
    ],
    options.net,
  );
  const usage = meanOf([byEven, byOdd]);
  const pairs = netTransition(net);
  const transition = sparse.transition.map((value, pair) => value + (pairs[pair] ?? 0));
  return { ...modelOf({ ...sparse, transition }, known(usage), 0, about), net: netModel(net, vocabulary, usage) };
}

function lessons(sentences: readonly Sentence[], knowledge: Knowledge): Lesson[] {
  const resources = resourcesOf(knowledge);
  return sentences.map((sentence) => ({ sentence, resources }));
}

function modelOf(
  weights: QuantisedWeights,
  { vocabulary: { words, levels, values }, lists, likeness: letters }: Knowledge,
  bias: number,
  about: Readonly<Record<string, unknown>>,
): ModelFile {
  return {
    ...weights,
    about,
    bias,
    levels,
    wordKeys: Uint32Array.from(words, wordKey),
    wordValues: values,
    entryKeys: lists.keys,
    entryGroups: lists.groups,
    likeness: letters,
    net: NO_NET,
  };
}
