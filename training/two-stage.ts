import { clusterTable, wordKey } from '../src/annotate/mentions/tagger/clusters.ts';
import type { Resources } from '../src/annotate/mentions/tagger/form-features.ts';
import {
  type Entry,
  type Group,
  gazetteers,
  type PackedEntries,
  packEntries,
} from '../src/annotate/mentions/tagger/gazetteers.ts';
import { lexiconEntries } from '../src/annotate/mentions/tagger/lexicon-entries.ts';
import { likeness } from '../src/annotate/mentions/tagger/likeness.ts';
import type { ModelFile } from '../src/annotate/mentions/tagger/model-file.ts';
import { tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import { foldArabic } from '../src/arabic/fold-table.ts';
import type { Sentence } from './corpus.ts';
import { type LearnOptions, type Lesson, learn } from './learn.ts';
import { type KnownUse, learnLikeness } from './likeness.ts';
import type { QuantisedWeights } from './model.ts';
import { USAGE_LEVELS, type Usage, usageOf, usageSteps } from './usage.ts';
import { type Vocabulary, withLevels } from './vocabulary.ts';

/** All that a model is trained from beside the labelled sentences. */
export interface Ground {
  readonly vocabulary: Vocabulary;
  /** Entries that travel in the weights; those of the language pack are read where the model is used. */
  readonly lists: PackedEntries;
  /** The same, as they are. */
  readonly entries: readonly Entry[];
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
  const { vocabulary, lists, paragraphs } = ground;
  const [even, odd] = [0, 1].map((half) => sentences.filter((_, at) => Math.floor(at / BLOCK) % 2 === half));
  if (even === undefined || odd === undefined) throw new RangeError('two halves expected');
  const usageBy = (half: readonly Sentence[]): Usage => {
    const first = { vocabulary, lists, likeness: new Int8Array(0) };
    const found = tagger(modelOf(learn(lessons(half, first), { ...options, trainings: 1 }), first, FIRST_BIAS, {}));
    return usageOf(found, paragraphs, vocabulary.words);
  };
  const usages = [usageBy(even), usageBy(odd)] as const;
  const known = (...some: readonly Usage[]) => knowledgeOf(ground, meanOf(some), options.seed);
  const crossed = [...lessons(even, known(usages[1])), ...lessons(odd, known(usages[0]))];
  return modelOf(learn(crossed, options), known(...usages), 0, about);
}

/** All that forms are looked up in. */
interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly lists: PackedEntries;
  readonly likeness: Int8Array;
}

function knowledgeOf({ vocabulary, lists, entries }: Ground, usage: Usage, seed: number): Knowledge {
  return {
    lists,
    vocabulary: withLevels(vocabulary, [{ values: usageSteps(usage), levels: USAGE_LEVELS }]),
    likeness: learnLikeness([...usesOf(usage, vocabulary.words), ...listedUses(entries)], seed),
  };
}

/** The words whose use is known, with their shares; opening and later words of persons together. */
function* usesOf(usage: Usage, words: readonly string[]): Generator<KnownUse> {
  for (const [at, form] of words.entries()) {
    const [opening = -1, later = 0, organisation = 0, place = 0] = usage.subarray(at * USAGE_LEVELS);
    if (opening >= 0 && ARABIC_WORD.test(form))
      yield { form, shares: [Math.min(1, opening + later), organisation, place] };
  }
}

/** Names of the lists that are one word: they say what a word can be, not what it is not. */
function* listedUses(entries: readonly Entry[]): Generator<KnownUse> {
  for (const { group, surface } of entries) {
    const form = foldArabic(surface);
    if (!ARABIC_WORD.test(form)) continue;
    if (PERSONAL.has(group)) yield { form, shares: [1, undefined, undefined] };
    if (group === 'worldPlace' || group === 'knownPlace') yield { form, shares: [undefined, undefined, 1] };
  }
}

const PERSONAL: ReadonlySet<Group> = new Set(['givenName', 'familyName', 'knownGiven', 'knownFamily']);
const ARABIC_WORD = /^[\u0620-\u064a]{2,}$/u;

function meanOf(usages: readonly Usage[]): Usage {
  return Float32Array.from(usages[0] ?? [], (_, cell) => {
    let sum = 0;
    for (const usage of usages) sum += usage[cell] ?? 0;
    return sum / usages.length;
  });
}

function lessons(sentences: readonly Sentence[], { vocabulary, lists, likeness: weights }: Knowledge): Lesson[] {
  const keys = Uint32Array.from(vocabulary.words, wordKey);
  const resources: Resources = {
    clusters: clusterTable(keys, vocabulary.values, vocabulary.levels),
    gazetteers: gazetteers([lists, packEntries(lexiconEntries())]),
    likeness: likeness(weights),
  };
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
  };
}
