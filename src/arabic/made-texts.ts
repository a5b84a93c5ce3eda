import { ARTICLE } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  CONTENTS_OF_DOCUMENTS,
  LATEST_WORDS,
  MADE_INQUIRIES,
  NOUNS_LIKE_ADJECTIVES,
  OBTAINING,
} from './lexicons/body-speech.ts';
import { memberOf } from './member.ts';

/** True for what speaks only for whoever is told to have made it: التحقيقات، دعوى، المسح. */
export const isInquiry = memberOf(MADE_INQUIRIES);

/** True for what a document holds: معطيات | التقرير. */
export const isContentOfDocument = memberOf(CONTENTS_OF_DOCUMENTS);

/** True for a superlative before the last document of its kind: أحدث. */
export const isLatest = memberOf(LATEST_WORDS);

const NO_ADJECTIVES = new Set(NOUNS_LIKE_ADJECTIVES.map(foldArabic));

/** True for the noun of a body that only looks like an adjective, its article apart: هيئة، جمعية. */
export function isNounLikeAdjective(form: string): boolean {
  return NO_ADJECTIVES.has(form) || (form.startsWith(ARTICLE) && NO_ADJECTIVES.has(form.slice(ARTICLE.length)));
}

const OBTAINED = new Set(
  OBTAINING.flatMap(({ verbs, object }) => verbs.map((verb) => `${verb} ${object}`)).map(foldArabic),
);

/** True for the verb of coming by words with what it takes: حصلت | عليها. */
export function isObtaining(verb: string, object: string): boolean {
  return OBTAINED.has(`${verb} ${object}`);
}
