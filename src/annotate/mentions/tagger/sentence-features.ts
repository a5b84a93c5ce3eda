import { contextFeatures, MARGIN, PAIR_FEATURES, PAIR_FROM, pairFeatures, topicOf } from './context-features.ts';
import { FACTS, putFacts } from './form-facts.ts';
import { BEYOND, type FormFeatures, formFeatures, type Resources } from './form-features.ts';
import { hashPair } from './hash.ts';
import { phraseFeatures } from './phrase-features.ts';

/**
 * All features of a sentence, token by token. Training reads them as they are; at use scores.ts adds up the same ones with
 * the part that hangs on single forms worked out beforehand.
 */

/** Where a token stands as seen from the token in question; salts the features of neighbours. */
export const PLACES = [-2, -1, 0, 1, 2] as const;

/** The feature that neighbour at `place` (index in PLACES) gives when it has `feature` itself. */
export function placed(feature: number, place: number): number {
  return place === 2 ? feature : hashPair(feature, place + 201);
}

/** The features which a form gives to the token that sees it at `place`. */
export function formFeaturesAt(form: FormFeatures, place: number): readonly number[] {
  return place === 2 ? form.self : place === 1 || place === 3 ? form.near : form.far;
}

export interface SentenceFeatures {
  readonly features: Int32Array;
  /** Where each token's features begin; one entry more than tokens. */
  readonly from: Int32Array;
}

export type FormCache = Map<string, FormFeatures>;

export function sentenceFeatures(words: readonly string[], resources: Resources, cache: FormCache): SentenceFeatures {
  const forms = words.map((word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const form = formFeatures(word, resources);
    cache.set(word, form);
    return form;
  });
  const facts = new Int32Array((forms.length + 2 * MARGIN) * FACTS);
  for (let at = 0; at * FACTS < facts.length; at++) putFacts(facts, at * FACTS, forms[at - MARGIN] ?? BEYOND);
  const sentence = { facts, length: forms.length, topic: topicOf(facts, forms.length) };
  const phrases: number[] = [];
  phraseFeatures(sentence, (token) => forms[token]?.openings ?? [], resources.gazetteers, phrases);
  const all: number[] = [];
  const from = new Int32Array(words.length + 1);
  const room = new Int32Array(32);
  const pair = new Int32Array(PAIR_FEATURES);
  for (let i = 0; i < forms.length; i++) {
    PLACES.forEach((step, place) => {
      const form = forms[i + step] ?? BEYOND;
      for (const feature of formFeaturesAt(form, place)) all.push(placed(feature, place));
    });
    // The token stands behind, second, first, or before the pairs that begin two before it and on.
    for (let back = 0; back < 4; back++) {
      pairFeatures(facts, (i + back) * FACTS, pair);
      all.push(...pair.subarray(PAIR_FROM[3 - back], PAIR_FROM[4 - back]));
    }
    const n = contextFeatures(sentence, i, room);
    for (let k = 0; k < n; k++) all.push(room[k] ?? 0);
    for (let k = 0; k < phrases.length; k += 2) if (phrases[k] === i) all.push(phrases[k + 1] ?? 0);
    from[i + 1] = all.length;
  }
  return { features: Int32Array.from(all), from };
}
