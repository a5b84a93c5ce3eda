import { clusterTable, wordKey } from '../src/annotate/mentions/tagger/clusters.ts';
import type { Resources } from '../src/annotate/mentions/tagger/form-features.ts';
import { gazetteers, type PackedEntries, packEntries } from '../src/annotate/mentions/tagger/gazetteers.ts';
import { lexiconEntries } from '../src/annotate/mentions/tagger/lexicon-entries.ts';
import type { ModelFile } from '../src/annotate/mentions/tagger/model-file.ts';
import { tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import type { Sentence } from './corpus.ts';
import { type LearnOptions, type Lesson, learn } from './learn.ts';
import type { QuantisedWeights } from './model.ts';
import { USAGE_LEVELS, type Usage, usageOf, usageSteps } from './usage.ts';
import { type Vocabulary, withLevels } from './vocabulary.ts';

/** All that a model is trained from beside the labelled sentences. */
export interface Ground {
  readonly vocabulary: Vocabulary;
  /** Entries that travel in the weights; those of the language pack are read where the model is used. */
  readonly lists: PackedEntries;
  /** Unlabelled paragraphs that the first models tag. */
  readonly paragraphs: readonly (readonly string[])[];
}

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
  options: LearnOptions,
  about: Readonly<Record<string, unknown>>,
): ModelFile {
  const { vocabulary, paragraphs } = ground;
  const [even, odd] = [0, 1].map((half) => sentences.filter((_, at) => Math.floor(at / BLOCK) % 2 === half));
  if (even === undefined || odd === undefined) throw new RangeError('two halves expected');
  const usageBy = (half: readonly Sentence[]) => {
    const model = modelOf(learn(lessons(half, vocabulary, ground), options), vocabulary, ground, FIRST_BIAS, {});
    return usageOf(tagger(model), paragraphs, vocabulary.words);
  };
  const usages = [usageBy(even), usageBy(odd)] as const;
  const seenBy = (...some: readonly Usage[]) =>
    withLevels(vocabulary, [{ values: usageSteps(meanOf(some)), levels: USAGE_LEVELS }]);
  const crossed = [...lessons(even, seenBy(usages[1]), ground), ...lessons(odd, seenBy(usages[0]), ground)];
  return modelOf(learn(crossed, options), seenBy(...usages), ground, 0, about);
}

function meanOf(usages: readonly Usage[]): Usage {
  return Float32Array.from(usages[0] ?? [], (_, cell) => {
    let sum = 0;
    for (const usage of usages) sum += usage[cell] ?? 0;
    return sum / usages.length;
  });
}

function lessons(sentences: readonly Sentence[], vocabulary: Vocabulary, { lists }: Ground): Lesson[] {
  const keys = Uint32Array.from(vocabulary.words, wordKey);
  const resources: Resources = {
    clusters: clusterTable(keys, vocabulary.values, vocabulary.levels),
    gazetteers: gazetteers([lists, packEntries(lexiconEntries())]),
  };
  return sentences.map((sentence) => ({ sentence, resources }));
}

function modelOf(
  weights: QuantisedWeights,
  { words, levels, values }: Vocabulary,
  { lists }: Ground,
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
  };
}
