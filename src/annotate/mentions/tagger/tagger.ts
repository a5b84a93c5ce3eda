import { clusterTable } from './clusters.ts';
import { gazetteers, packEntries } from './gazetteers.ts';
import { keyIndex } from './key-index.ts';
import { LABELS, type NameKind } from './labels.ts';
import { lattice } from './lattice.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { likeness } from './likeness.ts';
import type { ModelFile } from './model-file.ts';
import { scorer } from './scores.ts';

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
  tag(forms: readonly string[]): TaggedName[];
  /** What the model was made of. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** Longer input is tagged in pieces of this many tokens: a bound on memory, beyond any real sentence. */
const PIECE = 2000;

export function tagger(model: ModelFile): Tagger {
  const lexicons = packEntries(lexiconEntries());
  const scores = scorer(
    { index: keyIndex(model.featureKeys), rows: model.featureRows },
    {
      clusters: clusterTable(model.wordKeys, model.wordValues, model.levels),
      gazetteers: gazetteers([{ keys: model.entryKeys, groups: model.entryGroups }, lexicons]),
      likeness: likeness(model.likeness),
    },
  );
  const paths = lattice(model.transition);
  const tagPiece = (forms: readonly string[], from: number): TaggedName[] => {
    const emission = scores.emission(forms);
    for (let row = 0; row < forms.length * LABELS; row += LABELS) emission[row] = (emission[row] ?? 0) - model.bias;
    const names = paths.best(emission, forms.length);
    return from === 0
      ? names
      : names.map(({ kind, first, last }) => ({ kind, first: from + first, last: from + last }));
  };
  return {
    about: model.about,
    tag(forms) {
      if (forms.length <= PIECE) return tagPiece(forms, 0);
      const found: TaggedName[] = [];
      for (let from = 0; from < forms.length; from += PIECE)
        found.push(...tagPiece(forms.slice(from, from + PIECE), from));
      return found;
    },
  };
}
