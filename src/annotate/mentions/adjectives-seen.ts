import { FEMININE } from '../../arabic/described-people.ts';
import { isCommonWord, isOccasion } from '../../arabic/names.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggedName } from './tagger/tagger.ts';

/**
 * Names of one word that are adjectives here: «لقاء | نادر», «تصريح | سعيد» behind an occasion of speech, where the
 * word has a feminine form in the news and no other name of the text holds it.
 */
export function* adjectivesSeen(tokens: Tokens, of: readonly (TaggedName | undefined)[]): Generator<TaggedName> {
  const persons = [...new Set(of)].filter((name) => name?.kind === 'person') as TaggedName[];
  const form = (i: number) => tokens.form[i] ?? '';
  for (const name of persons) {
    const word = form(name.first);
    if (name.last > name.first || !isOccasion(form(name.first - 1)) || !isCommonWord(word + FEMININE)) continue;
    const elsewhere = persons.some(
      (other) => other !== name && tokens.form.slice(other.first, other.last + 1).includes(word),
    );
    if (!elsewhere) yield name;
  }
}
