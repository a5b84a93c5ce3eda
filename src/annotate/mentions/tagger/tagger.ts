import { type CommonForm, formOf } from '../../../text/common-forms.ts';
import { clusterTable } from './clusters.ts';
import { gazetteers, packEntries } from './gazetteers.ts';
import { keyIndex } from './key-index.ts';
import { LABELS, type NameKind } from './labels.ts';
import { lattice } from './lattice.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { likeness } from './likeness.ts';
import type { ModelFile } from './model-file.ts';
import { nameGrammar } from './name-grammar.ts';
import { windowNet } from './net/window-net.ts';
import { scorer } from './scores.ts';
import { featureWeights } from './weights.ts';

/** A name that the tagger sees: tokens `first`..`last`, both included, with the particles of the first. */
export interface TaggedName {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds names of persons, organisations and places: a linear-chain conditional random field (Lafferty et al. 2001) over
 * features of folded words, word clusters and gazetteers. The same words always give the same names.
 */
export interface Tagger {
  /** The names of one sentence, given as folded forms of the program's tokens; in text order, without overlap. */
  tag(forms: readonly string[]): readonly TaggedName[];
  /** The same, to be asked again. */
  read(forms: readonly CommonForm[]): TaggedSentence;
  /** Gives up most of what is remembered and keeps what is known of single words. It changes no name. */
  giveUp(): void;
  /** What the model was made of. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** A sentence with its names. */
export interface TaggedSentence {
  readonly names: readonly TaggedName[];
  /** Its names when each token leans to 0, nothing, or 1 + the number of a kind of name that other sentences make likely. */
  leaning(to: Uint8Array): readonly TaggedName[];
}

/** Longer input is tagged in pieces of this many tokens: a bound on memory, beyond any real sentence. */
const PIECE = 2000;

/** Gives what the model holds of a word once more, good until the next. */
export interface WordsAgain {
  /** Its numbers for the features: levels of them. */
  readonly values: (word: number) => Uint16Array;
  /** Its numbers for the net. */
  readonly embedding: (word: number) => Int8Array;
}

/** Where words can be had again (`again`) they are given up with what is remembered. */
export function tagger(model: ModelFile, again?: WordsAgain): Tagger {
  const lexicons = packEntries(lexiconEntries());
  const resources = {
    clusters: clusterTable(model.wordKeys, model.wordValues, model.levels, again?.values),
    gazetteers: gazetteers([{ keys: model.entryKeys, groups: model.entryGroups }, lexicons]),
    likeness: likeness(model.likeness),
  };
  const scores = scorer(
    featureWeights(keyIndex(model.featureKeys), model.featureRows),
    resources,
    windowNet(model.net, resources, again?.embedding),
  );
  const paths = lattice(model.transition);
  const grammar = nameGrammar(resources);
  const { bias, about } = model; // the functions below hold no more of it than this
  const readPiece = (forms: readonly CommonForm[]): TaggedSentence => {
    const emission = scores.emission(forms);
    for (let row = 0; row < emission.length; row += LABELS) emission[row] = (emission[row] as number) - bias;
    grammar.constrain(forms, emission);
    const best = (scores: Int32Array) => grammar.mended(forms, paths.best(scores, forms.length));
    return { names: best(emission), leaning: (to) => best(leant(emission, to)) };
  };
  const read = (forms: readonly CommonForm[]) =>
    forms.length <= PIECE ? readPiece(forms) : inPieces(forms, readPiece);
  const giveUp = () => {
    scores.giveUp();
    resources.clusters.giveUp();
  };
  return { about, read, giveUp, tag: (forms) => read(forms.map(formOf)).names };
}

function inPieces(
  forms: readonly CommonForm[],
  read: (piece: readonly CommonForm[]) => TaggedSentence,
): TaggedSentence {
  const pieces: { readonly from: number; readonly sentence: TaggedSentence }[] = [];
  for (let from = 0; from < forms.length; from += PIECE)
    pieces.push({ from, sentence: read(forms.slice(from, from + PIECE)) });
  const moved = (names: readonly TaggedName[], from: number) =>
    names.map(({ kind, first, last }) => ({ kind, first: from + first, last: from + last }));
  return {
    names: pieces.flatMap(({ from, sentence }) => moved(sentence.names, from)),
    leaning: (to) =>
      pieces.flatMap(({ from, sentence }) => moved(sentence.leaning(to.subarray(from, from + PIECE)), from)),
  };
}

/** What the other sentences of a document weigh for a person, an organisation, a place, in units of the model. */
const LEAN: readonly number[] = [180, 24, 40];

/** The scores with what is added to the labels of the kinds that tokens lean to. */
function leant(scores: Int32Array, to: Uint8Array): Int32Array {
  const emission = scores.slice();
  for (const [i, kind] of to.entries()) {
    if (kind === 0) continue;
    for (let l = kind * 4 - 3; l <= kind * 4; l++)
      emission[i * LABELS + l] = (emission[i * LABELS + l] as number) + (LEAN[kind - 1] ?? 0);
  }
  return emission;
}
