import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ENGLISH_ARTICLES } from './english.ts';
import type { Contestant } from './measure.ts';
import { countTokens } from './tokens.ts';

/** How often the English articles are read in one run: about a tenth of a second is too short to time. */
const REPEATED = 100;

/** wink-nlp on English, doing what is nearest to reading: tokens, sentences, parts of speech and entities. */
export function winkContestant(): Contestant {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const once = ENGLISH_ARTICLES.reduce((sum, article) => sum + countTokens(article), 0);
  return {
    name: 'wink-nlp',
    tokens: once * REPEATED,
    articles: ENGLISH_ARTICLES.length * REPEATED,
    run: () => {
      let found = 0;
      for (let k = 0; k < REPEATED; k++) {
        for (const article of ENGLISH_ARTICLES) found += nlp.readDoc(article).entities().length();
      }
      return found;
    },
  };
}

/** The bare loop over the same Arabic texts as the reader. */
export function splitContestant(texts: readonly string[]): Contestant {
  const count = () => texts.reduce((sum, text) => sum + countTokens(text), 0);
  return { name: 'split', tokens: count(), articles: texts.length, run: count };
}
