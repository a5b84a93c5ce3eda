import { ARTICLE, type GrammaticalNumber } from './clitics.ts';

/** Not the pronoun of رئيسها. */
const ACCUSATIVE = /(?<=\p{L}{3})(?:اً|ًا|(?<!ه)ا)$/u;
const OBLIQUE = /(?<=\p{L}{2})ين$/u;

/** A description of unnamed people as a name has it, in the nominative: متحدثاً → متحدث، مسؤولين أمنيين → مسؤولون أمنيون. */
export function nominative(text: string, number: GrammaticalNumber): string {
  const [first = '', ...rest] = text.split(' ');
  if (number === 'singular') return [first.replace(ACCUSATIVE, ''), ...rest].join(' ');
  if (!OBLIQUE.test(first)) return text;
  const ending = number === 'dual' ? 'ان' : 'ون';
  const plain = rest.findIndex((word) => !OBLIQUE.test(word));
  const agreeing = plain < 0 ? rest.length : plain;
  return [first, ...rest].map((word, i) => (i <= agreeing ? word.replace(OBLIQUE, ending) : word)).join(' ');
}

/** «للخارجية الأميركية» → «الخارجية الأميركية», «لوسائل إعلام» → «وسائل إعلام». */
export function withoutPreposition(text: string, article: boolean): string {
  const bare = text.slice(1);
  return article && !bare.startsWith(ARTICLE) ? `${ARTICLE}${bare.replace(/^ل/u, '')}` : bare;
}
