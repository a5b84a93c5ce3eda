import type { WordStream } from './articles.ts';

/**
 * How a word is used, in place of the capital letter that Arabic lacks: ordinary nouns take the article and possessive
 * pronouns, verbs are often joined to و, names do none of it (cf. training/common-words.ts). Each trait is a step from 1.
 */
export const PROFILE_LEVELS = 4;

const POSSESSIVES = ['ه', 'ها', 'هم', 'نا'];
const STEPS = [0.0001, 0.005, 0.02, 0.08, 0.25, 1];

/** PROFILE_LEVELS small numbers for each word of the vocabulary. */
export function profiles({ words, counts }: WordStream): Uint16Array {
  const count = new Map(words.map((word, at) => [word, counts[at] ?? 0]));
  const n = (form: string) => count.get(form) ?? 0;
  const result = new Uint16Array(words.length * PROFILE_LEVELS);
  words.forEach((word, at) => {
    const total = n(word);
    const base = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
    const possessed = POSSESSIVES.reduce((sum, suffix) => sum + n(base + suffix), 0);
    const bare = word.startsWith('ال') ? n(word.slice(2)) : n(`ال${word}`);
    const joined = n(`و${word}`);
    const prefixed = n(`ل${word}`) + n(`ب${word}`) + (word.startsWith('ال') ? n(`لل${word.slice(2)}`) : 0);
    [possessed, bare, joined, prefixed].forEach((other, level) => {
      result[at * PROFILE_LEVELS + level] = 1 + step(other / total);
    });
  });
  return result;
}

function step(share: number): number {
  const at = STEPS.findIndex((bound) => share < bound);
  return at < 0 ? STEPS.length : at;
}
