import type { Resources } from '../../src/annotate/mentions/tagger/form-features.ts';
import { companyLetters } from '../../src/annotate/mentions/tagger/net/embedding.ts';
import { formTraits, TRAITS } from '../../src/annotate/mentions/tagger/net/form-traits.ts';
import { PROFILE_LEVELS } from '../profiles.ts';
import { USAGE_LEVELS, type Usage } from '../usage.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { COMPANY } from './company.ts';

/** What the net sees of a form: its company, its use and profile, whether they are known, then its traits. */
export const WORD_INPUT = COMPANY + USAGE_LEVELS + 2 + PROFILE_LEVELS + 1;
export const INPUT = WORD_INPUT + TRAITS;

const USE_UNKNOWN = COMPANY + USAGE_LEVELS;
const WORD_UNKNOWN = USE_UNKNOWN + 1;
const PROFILE = WORD_UNKNOWN + 1;
const PROFILE_STEPS = 5;
const LOG_COUNT = 6;

/** Puts what news tells of word number `word` into `out`. */
export function wordInput(
  { company, values, levels, counts }: Vocabulary,
  usage: Usage,
  word: number,
  out: Float32Array,
): void {
  out.set(company.subarray(word * COMPANY, (word + 1) * COMPANY));
  for (let level = 0; level < USAGE_LEVELS; level++) {
    const share = usage[word * USAGE_LEVELS + level] ?? -1;
    if (share >= 0) out[COMPANY + level] = 2 * Math.sqrt(share);
    else out[USE_UNKNOWN] = 1;
  }
  const clusters = levels - PROFILE_LEVELS;
  for (let level = 0; level < PROFILE_LEVELS; level++)
    out[PROFILE + level] = ((values[word * levels + clusters + level] ?? 1) - 1) / PROFILE_STEPS;
  out[PROFILE + PROFILE_LEVELS] = Math.log(counts[word] ?? 1) / LOG_COUNT;
}

/** Puts what stands for an unknown word into `out`, beside the company that its letters make likely. */
export function unknownInput(out: Float32Array): void {
  out[USE_UNKNOWN] = 1;
  out[WORD_UNKNOWN] = 1;
}

/** INPUT numbers of a form, looked up as at use. */
export function formInput(form: string, vocabulary: Vocabulary, usage: Usage, resources: Resources): Float32Array {
  const input = new Float32Array(INPUT);
  const word = resources.clusters.wordOf(form);
  if (word >= 0) wordInput(vocabulary, usage, word, input);
  else {
    unknownInput(input);
    for (const bucket of companyLetters(form))
      for (let d = 0; d < COMPANY; d++)
        input[d] = (input[d] as number) + (vocabulary.letters[bucket * COMPANY + d] as number);
  }
  input.set(formTraits(form, resources.gazetteers, resources.likeness), WORD_INPUT);
  return input;
}
