import type { Word } from '../../arabic/words.ts';
import type { Told } from './family-nouns.ts';

/**
 * «فان هالدين»: what is printed like «so that» is a word of the name where the tagger saw a longer name of a person open with it or go on
 * with it. Gives the words with none of their senses of a particle there.
 */
export function withParticleNames({ words, of }: Told): readonly Word[] {
  const isName = (word: Word, i: number) => {
    const name = word.complementiser?.conjunction ? of[i] : undefined;
    return name?.kind === 'person' && name.last > name.first;
  };
  if (!words.some(isName)) return words;
  return words.map((word, i) => (isName(word, i) ? { ...word, complementiser: undefined, bits: 0 } : word));
}
