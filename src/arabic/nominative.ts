import { ARTICLE, type GrammaticalNumber } from './clitics.ts';
import { ROLES } from './lexicons/roles.ts';
import { ASKED_OF } from './lexicons/stances.ts';

/** Nouns of people that end as the accusative does: مراسلنا، بابا. */
const ENDS_SO = new Set(
  ROLES.filter(({ masculine }) => masculine.endsWith('ا')).flatMap(({ masculine }) => [masculine, ARTICLE + masculine]),
);

/** Not the pronoun of رئيسها. */
const ACCUSATIVE = /(?<=\p{L}{3})(?:اً|ًا|(?<!ه)ا)$/u;
/** A plural before the noun it governs; not «في». */
const BOUND = /\p{L}{3}ي$/u;
/** Not «ملايين», nor whoever is led in by a preposition: «ممثلين | للمقاتلين». */
const OBLIQUE = /^(?!لل|ملايين$)\p{L}{2,}ين$/u;
const OBLIQUE_ENDING = /ين$/u;

/**
 * A description of unnamed people as a name has it, in the nominative: متحدثاً → متحدث، مسؤولين أمنيين → مسؤولون أمنيون، سكان محليين →
 * سكان محليون. `heads`: the first word is the noun itself, not a number before it.
 */
export function nominative(text: string, number: GrammaticalNumber, heads = true): string {
  const [first = '', ...rest] = text.split(' ');
  if (number === 'singular') return isWhole(first, rest[0]) ? text : withoutAccusative([first, ...rest]).join(' ');
  if (isCount(first, rest[0])) return withoutAccusative([first, ...rest]).join(' ');
  if (!OBLIQUE.test(first)) return heads ? [first, ...adjectives(rest)].join(' ') : text;
  const ending = number === 'dual' ? 'ان' : 'ون';
  const plain = rest.findIndex((word) => !OBLIQUE.test(word));
  const agreeing = plain < 0 ? rest.length : plain;
  const told = [first, ...rest].map((word, i) => (i <= agreeing ? word.replace(OBLIQUE_ENDING, ending) : word));
  const bound = told[agreeing + 2]?.startsWith(ARTICLE) ? told[agreeing + 1] : undefined;
  if (bound !== undefined && BOUND.test(bound) && !bound.startsWith(ARTICLE))
    told[agreeing + 1] = bound.slice(0, -1) + (number === 'dual' ? 'ا' : 'و'); // «رفيعي المستوى»
  return told.join(' ');
}

/** «مصدرا أمنيا رفيعا» → «مصدر أمني رفيع»: a noun in the accusative and the adjectives right behind that agree with it. */
function withoutAccusative(words: readonly string[]): string[] {
  const plain = words.findIndex((word) => !ACCUSATIVE.test(word) || word.startsWith(ARTICLE));
  return words.map((word, i) => (plain < 0 || i < plain ? word.replace(ACCUSATIVE, '') : word));
}

/** «عددا من»، «عددا كبيرا من»: how many, in the accusative; not «اثنا عشر». */
function isCount(first: string, next = ''): boolean {
  return ACCUSATIVE.test(first) && (next === ASKED_OF || ACCUSATIVE.test(next));
}

/** «البابا»، and two who are bound to a definite noun: «محاميا المتهم». */
function isWhole(first: string, next = ''): boolean {
  return ENDS_SO.has(first) || (next.startsWith(ARTICLE) && !first.startsWith(ARTICLE));
}

/** «سكانا غاضبين» → «سكان غاضبين»: the noun of a crowd without the ending of the accusative. */
export function crowdInNominative(
  text: string,
  { masculine, plural }: { readonly masculine: string; readonly plural: readonly string[] },
): string {
  const [first = '', ...rest] = text.split(' ');
  const bare = first.replace(ACCUSATIVE, '');
  return bare === masculine || plural.includes(bare) ? [bare, ...rest].join(' ') : text;
}

/** «مسؤولي الشركة» → «مسؤولو الشركة»: a sound plural before the noun it governs, as a subject has it. */
export function boundNominative(text: string): string {
  return text.replace(/^(\p{L}{3,})ي(?= )/u, '$1و');
}

/** «سكان محليين»: adjectives right behind a broken plural. */
function adjectives(words: readonly string[]): string[] {
  const plain = words.findIndex((word) => !OBLIQUE.test(word) || word.startsWith(ARTICLE));
  return words.map((word, i) => (plain < 0 || i < plain ? word.replace(OBLIQUE_ENDING, 'ون') : word));
}

/** «للخارجية الأميركية» → «الخارجية الأميركية», «لوسائل إعلام» → «وسائل إعلام». */
export function withoutPreposition(text: string, article: boolean): string {
  const bare = text.slice(1);
  return article && !bare.startsWith(ARTICLE) ? `${ARTICLE}${bare.replace(/^ل/u, '')}` : bare;
}
