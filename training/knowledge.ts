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
import { foldArabic } from '../src/arabic/fold-table.ts';
import { type KnownUse, learnLikeness } from './likeness.ts';
import { USAGE_LEVELS, type Usage, usageSteps } from './usage.ts';
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

/** All that forms are looked up in. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly lists: PackedEntries;
  readonly likeness: Int8Array;
}

/** The ground with how some models took its words. */
export function knowledgeOf({ vocabulary, lists, entries }: Ground, usage: Usage, seed: number): Knowledge {
  return {
    lists,
    vocabulary: withLevels(vocabulary, [{ values: usageSteps(usage), levels: USAGE_LEVELS }]),
    likeness: learnLikeness([...usesOf(usage, vocabulary.words), ...listedUses(entries)], seed),
  };
}

export function resourcesOf({ vocabulary, lists, likeness: weights }: Knowledge): Resources {
  const keys = Uint32Array.from(vocabulary.words, wordKey);
  return {
    clusters: clusterTable(keys, vocabulary.values, vocabulary.levels),
    gazetteers: gazetteers([lists, packEntries(lexiconEntries())]),
    likeness: likeness(weights),
  };
}

export function meanOf(usages: readonly Usage[]): Usage {
  return Float32Array.from(usages[0] ?? [], (_, cell) => {
    let sum = 0;
    for (const usage of usages) sum += usage[cell] ?? 0;
    return sum / usages.length;
  });
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
