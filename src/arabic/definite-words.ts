import { Forms } from '../text/forms.ts';
import { ARTICLE } from './clitics.ts';
import { DEFINITE_ADJECTIVES, DEFINITE_NOUNS } from './lexicons/definite-words.generated.ts';

const NOUNS = new Forms(DEFINITE_NOUNS.trim().split(/\s+/u));
const ADJECTIVES = new Forms(DEFINITE_ADJECTIVES.trim().split(/\s+/u));

/** True for a folded word with article that is a noun wherever news has it: behind another such word it begins a phrase of its own. */
export function isDefiniteNoun(form: string): boolean {
  return form.startsWith(ARTICLE) && NOUNS.has(form.slice(ARTICLE.length));
}

/** The same of a word without article. */
export function isKnownNoun(stem: string): boolean {
  return NOUNS.has(stem);
}

/** True for a folded word without article that, with it, tells more of the noun before it: الوزير | السابق. */
export function isKnownAdjective(stem: string): boolean {
  return ADJECTIVES.has(stem);
}
