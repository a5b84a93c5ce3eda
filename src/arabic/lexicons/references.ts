import type { Gender, GrammaticalNumber } from '../clitics.ts';

/** «Counterpart» as it stands before a pronoun: whoever holds the same office elsewhere. */
export const COUNTERPART_STEMS: readonly { stem: string; gender: Gender; number: GrammaticalNumber }[] = [
  { stem: 'نظير', gender: 'm', number: 'singular' },
  { stem: 'نظيرت', gender: 'f', number: 'singular' },
  { stem: 'نظيرا', gender: 'm', number: 'dual' },
  { stem: 'نظيري', gender: 'm', number: 'dual' },
  { stem: 'نظراء', gender: 'm', number: 'plural' },
  { stem: 'نظرائ', gender: 'm', number: 'plural' },
  { stem: 'نظراؤ', gender: 'm', number: 'plural' },
];

/** Two that the text has told before: states, or whoever the sides are. */
export const PAIRS: readonly { readonly words: readonly string[]; readonly of: 'states' | 'sides' | 'persons' }[] = [
  {
    words: ['البلدان', 'البلدين', 'الدولتان', 'الدولتين', 'الجارتان', 'الجارتين', 'العاصمتان', 'العاصمتين'],
    of: 'states',
  },
  { words: ['الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'الحليفان', 'الحليفين'], of: 'sides' },
  { words: ['الرجلان', 'الرجلين'], of: 'persons' },
];

/** Before «the two states» a plan, whoever else the text names: حل الدولتين. */
export const PLANS_OF_TWO: readonly string[] = ['حل'];

/** One's own state, before a pronoun. */
export const HOMELAND = 'بلاد';

/** Pronouns that stand by themselves, for one person. */
export const PRONOUNS: readonly { readonly word: string; readonly gender: Gender }[] = [
  { word: 'هو', gender: 'm' },
  { word: 'هي', gender: 'f' },
];
