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
  /**
   * The names of one sentence, given as folded forms of the program's tokens; in text order, without overlap. `leaning`
   * holds for each token 0, or 1 + the number of a kind of name that other sentences make likely.
   */
  tag(forms: readonly string[], leaning?: Uint8Array): TaggedName[];
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
  const { bias, about } = model; // the functions below hold no more of it than this
  const tagPiece = (forms: readonly string[], from: number, leaning?: Uint8Array): TaggedName[] => {
    const emission = scores.emission(forms);
    for (let row = 0; row < forms.length * LABELS; row += LABELS) emission[row] = (emission[row] ?? 0) - bias;
    if (leaning) lean(emission, forms.length, leaning, from);
    const names = paths.best(emission, forms.length);
    return from === 0
      ? names
      : names.map(({ kind, first, last }) => ({ kind, first: from + first, last: from + last }));
  };
  return {
    about,
    tag(forms, leaning) {
      if (forms.length <= PIECE) return tagPiece(forms, 0, leaning);
      const found: TaggedName[] = [];
      for (let from = 0; from < forms.length; from += PIECE)
        found.push(...tagPiece(forms.slice(from, from + PIECE), from, leaning));
      return found;
    },
  };
}

/** What the other sentences of a document weigh for a person, an organisation, a place, in units of the model. */
const LEAN: readonly number[] = [96, 24, 40];

/** Adds to the scores of the labels of the kinds that tokens lean to; `from` is the token of the first row. */
function lean(emission: Int32Array, length: number, leaning: Uint8Array, from: number): void {
  for (let i = 0; i < length; i++) {
    const kind = leaning[from + i] ?? 0;
    if (kind === 0) continue;
    for (let l = kind * 4 - 3; l <= kind * 4; l++)
      emission[i * LABELS + l] = (emission[i * LABELS + l] ?? 0) + (LEAN[kind - 1] ?? 0);
  }
}
