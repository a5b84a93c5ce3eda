/** How many numbers a form is to the net, and how many hidden units stand between forms and labels. */
export const EMBEDDING = 24;
export const HIDDEN = 64;

/**
 * The places from which a form is seen: two before the token to two behind it, all further before, all further behind
 * (fading with distance), and anywhere in the sentence.
 */
export const NET_PLACES = 8;
export const NEAR = 5;
export const BEFORE = 5;
export const BEHIND = 6;
export const ANYWHERE = 7;
/** How far from the token the nearest of the further ones stands. */
export const FURTHER = 3;
/** What is left of a further form's part at each step away. */
export const FADING = 0.7;

/** Weights of the net as the model file holds them; all arrays are empty where there is none. */
export interface NetWeights {
  /** EMBEDDING numbers for each word of the clusters, in units of `wordScale`. */
  readonly words: Int8Array;
  readonly wordScale: number;
  /** The same for each bucket of letters. */
  readonly letters: Int8Array;
  readonly letterScale: number;
  /** EMBEDDING numbers for each trait of a form, and as many for unknown words. */
  readonly traits: Float32Array;
  /** For each of NET_PLACES and each number of a form its weights on the hidden units. */
  readonly places: Float32Array;
  readonly hiddenBias: Float32Array;
  /** For each hidden unit its weights on the labels, then what every label has beforehand, in units of the model. */
  readonly out: Float32Array;
}

export const NO_NET: NetWeights = {
  words: new Int8Array(0),
  wordScale: 0,
  letters: new Int8Array(0),
  letterScale: 0,
  traits: new Float32Array(0),
  places: new Float32Array(0),
  hiddenBias: new Float32Array(0),
  out: new Float32Array(0),
};
