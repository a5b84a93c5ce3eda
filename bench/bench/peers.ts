import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ENGLISH_ARTICLES } from './english.ts';
import type { Contestant } from './measure.ts';
import { countTokens } from './tokens.ts';

/** How often the English articles are read in one run: about a tenth of a second is too short to time. */
const WINK_REPEATED = 100;
const COMPROMISE_REPEATED = 10;

/** wink-nlp on English, doing what is nearest to reading: tokens, sentences, parts of speech and entities. */
export function winkContestant(): Contestant {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  return english('wink-nlp', WINK_REPEATED, (article) => wink.readDoc(article).entities().length());
}

/** compromise on the same English: tokens, sentences, parts of speech; persons, places and organisations. */
export function compromiseContestant(): Contestant {
  return english('compromise', COMPROMISE_REPEATED, (article) => nlp(article).topics().length);
}

function english(name: string, repeated: number, find: (article: string) => number): Contestant {
  const once = ENGLISH_ARTICLES.reduce((sum, article) => sum + countTokens(article), 0);
  return {
    name,
    tokens: once * repeated,
    articles: ENGLISH_ARTICLES.length * repeated,
    run: () => {
      let found = 0;
      for (let k = 0; k < repeated; k++) for (const article of ENGLISH_ARTICLES) found += find(article);
      return found;
    },
  };
}

/** The bare loop over the same Arabic texts as the reader. */
export function splitContestant(texts: readonly string[]): Contestant {
  const count = () => texts.reduce((sum, text) => sum + countTokens(text), 0);
  return { name: 'split', tokens: count(), articles: texts.length, run: count };
}
