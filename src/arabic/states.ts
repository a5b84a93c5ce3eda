import { type CommonForm, kept } from '../text/common-forms.ts';
import { foldArabic } from './fold-table.ts';
import { MASCULINE_STATES, STATES } from './lexicons/states.ts';

const NAMES = new Map(STATES.map((state) => [state.code, state.name]));

/** The common name of a state by its ISO code. */
export function stateName(code: string): string | undefined {
  return NAMES.get(code);
}

const WITHOUT = /^(?:و|ف)?(?:[بكل]?ال|لل)(?=..)/u;

/** Adjectives of two words, each without article: كوري جنوبي. */
const IN_TWO = new Map(
  STATES.flatMap(({ code, masculine, feminine, plural }) =>
    [...masculine, ...feminine, ...plural].flatMap((surface) => {
      const words = foldArabic(surface).split(' ');
      return words.length === 2 ? [[words.join(' '), code] as const] : [];
    }),
  ),
);

const FIRST_OF_TWO = [...new Set([...IN_TWO.keys()].map((pair) => pair.split(' ')[0] ?? pair))];

/** Whether an adjective of two words may open with a form; asked of every token of a text. */
export const mayOpenInTwo: (of: CommonForm) => boolean = kept(endsAsFirst);

const LAST_LETTERS = 3;
const ENDS_OF_FIRST = new Set(FIRST_OF_TWO.map((word) => word.slice(-LAST_LETTERS)));

function endsAsFirst(form: string): boolean {
  return ENDS_OF_FIRST.has(form.slice(-LAST_LETTERS)) && FIRST_OF_TWO.some((word) => form.endsWith(word));
}

/** ISO code of the state whose adjective of two words stands here: الكوري | الجنوبي. */
export function nationInTwo(first: string, second: string): string | undefined {
  if (!endsAsFirst(first)) return undefined;
  return IN_TWO.get(`${first.replace(WITHOUT, '')} ${second.replace(WITHOUT, '')}`);
}

/** The feminine adjective of a state with the article on each word, as a ministry carries it: الكورية الجنوبية. */
export function feminineAdjective(code: string): string | undefined {
  return definite(STATES.find((state) => state.code === code)?.feminine[0]);
}

/** The same in the masculine: الجيش | الكوري الجنوبي. */
export function masculineAdjective(code: string): string | undefined {
  return definite(STATES.find((state) => state.code === code)?.masculine[0]);
}

function definite(adjective: string | undefined): string | undefined {
  return adjective
    ?.split(' ')
    .map((word) => `ال${word}`)
    .join(' ');
}

/** True for a state or capital that is always feminine, as most are: بريطانيا، أنقرة، الهند, not العراق. */
export function isFeminineState(known: {
  readonly entry: { readonly name: string };
  readonly capital: boolean;
}): boolean {
  return known.capital || !OF_EITHER_GENDER.has(known.entry.name);
}

const OF_EITHER_GENDER = new Set(MASCULINE_STATES);

const CODES = new Map(STATES.flatMap(({ code, name, also }) => [name, ...also].map((one) => [foldArabic(one), code])));
const SHARED = new Set(
  STATES.flatMap(({ code, capitals }) =>
    capitals.map(foldArabic).filter((capital) => (CODES.get(capital) ?? code) !== code),
  ),
);

/** True for a form that is the name of one state and the capital of another: عمان. */
export function isTwoStates(form: string): boolean {
  return SHARED.has(form);
}
