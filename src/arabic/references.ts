import { type CommonForm, kept } from '../text/common-forms.ts';
import { type Agreement, ENCLITICS, type Gender, type GrammaticalNumber, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { TO } from './lexicons/attribution.ts';
import { COUNTERPART_STEMS, HOMELAND, PAIRS, PLANS_OF_TWO, PRONOUNS } from './lexicons/references.ts';

/** A word that means somebody told before by what they are to others, with the letters of particles in front of it. */
export type Reference = { readonly taken: number } & (
  | {
      readonly kind: 'counterpart';
      readonly gender: Gender;
      readonly number: GrammaticalNumber;
      readonly of: Agreement;
    }
  | { readonly kind: 'pair'; readonly of: (typeof PAIRS)[number]['of'] }
  | { readonly kind: 'homeland'; readonly of: Agreement }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
);

type Sense = Reference extends infer R ? (R extends Reference ? Omit<R, 'taken'> : never) : never;

const SENSES = new Map<string, Sense>();
for (const { suffix, agreement } of ENCLITICS.filter((one) => one.agreement.person !== 2)) {
  if (agreement.number !== 'dual') SENSES.set(foldArabic(HOMELAND + suffix), { kind: 'homeland', of: agreement });
  if (agreement.person === 1) continue;
  for (const { stem, gender, number } of COUNTERPART_STEMS)
    SENSES.set(foldArabic(stem + suffix), { kind: 'counterpart', gender, number, of: agreement });
}
for (const { words, of } of PAIRS) for (const word of words) SENSES.set(foldArabic(word), { kind: 'pair', of });
for (const { word, gender } of PRONOUNS) SENSES.set(foldArabic(word), { kind: 'pronoun', gender });

/** What a folded form refers back to, particles in front allowed; undefined for other words. */
export function referenceOf(form: string): Reference | undefined {
  for (const { rest, taken } of splits(form)) {
    const sense = SENSES.get(rest);
    if (sense) return { ...sense, taken };
  }
  return undefined;
}

/** The same for a form of a text, asked of every token; false for other words. */
export const referenceIn: (of: CommonForm) => Reference | false = kept((form) => referenceOf(form) ?? false);

/** True for «his counterpart» in the singular without a particle: نظيره، نظيرتها. */
export function isCounterpart(form: string): boolean {
  const sense = SENSES.get(form);
  return sense?.kind === 'counterpart' && sense.number === 'singular';
}

/** True for «his two counterparts»: نظيراه، نظيريه. */
export function areTwoCounterparts(form: string): boolean {
  const sense = SENSES.get(form);
  return sense?.kind === 'counterpart' && sense.number === 'dual';
}

/** True for two in the nominative: «الجانبان», not «الجانبين». */
export function isSubjectDual(form: string): boolean {
  return form.endsWith('ان');
}

/** True for «to his counterpart», of one or several: لنظيره، لنظرائها. */
export function isToCounterpart(form: string): boolean {
  return form.startsWith(TO) && SENSES.get(form.slice(TO.length))?.kind === 'counterpart';
}

const PLANS = new Set(PLANS_OF_TWO.map(foldArabic));

/** True for a word that «the two states» behind it makes the name of a plan. */
export function isPlanOfTwo(form: string): boolean {
  return splits(form).some(({ rest }) => PLANS.has(rest));
}

/** All folded forms of a kind, without particles. */
export function formsOf(kind: Reference['kind']): readonly string[] {
  return [...SENSES].flatMap(([form, sense]) => (sense.kind === kind ? [form] : []));
}
