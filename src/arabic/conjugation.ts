import { type Agreement, ENCLITICS } from './clitics.ts';
import { foldArabic } from './fold-table.ts';

/** What the ending of a verb shows. There is one object for each combination, so that lexicons of forms share them. */
export interface VerbShape {
  readonly tense: 'past' | 'present';
  readonly subject: Agreement;
  /** Pronoun of the object joined to the verb (وصفه). */
  readonly object?: Agreement;
  readonly passive: boolean;
}

/** A word read as a finite form, with the particles in front of it. */
export interface Finite extends VerbShape {
  readonly conjunction: string;
  readonly future: boolean;
}

/** One form of a verb, folded. */
export interface VerbForm {
  readonly form: string;
  readonly shape: VerbShape;
}

const he: Agreement = { person: 3, gender: 'm', number: 'singular' };
const she: Agreement = { person: 3, gender: 'f', number: 'singular' };
const they: Agreement = { person: 3, gender: 'm', number: 'plural' };
const theyTwo: Agreement = { person: 3, gender: 'm', number: 'dual' };
const sheTwo: Agreement = { person: 3, gender: 'f', number: 'dual' };

/** Pronouns of objects and of whom nouns belong to. */
const PRONOUNS = ENCLITICS.filter(({ agreement }) => agreement.person === 3);

/** A shape without a pronoun, then with each of PRONOUNS. */
type Shapes = readonly [VerbShape, ...VerbShape[]];

const shapesOf = (tense: VerbShape['tense'], subject: Agreement): Shapes => [
  { tense, subject, passive: false },
  ...PRONOUNS.map(({ agreement }) => ({ tense, subject, passive: false, object: agreement })),
];
const PAST = [he, she, they, theyTwo, sheTwo].map((subject) => shapesOf('past', subject));
const PRESENT = [he, she, they, they, theyTwo, sheTwo].map((subject) => shapesOf('present', subject));

const passive = (tense: VerbShape['tense'], subject: Agreement): VerbShape => ({ tense, subject, passive: true });

/** The shapes of the passive in the singular. */
export const PASSIVE = {
  past: { m: passive('past', he), f: passive('past', she) },
  present: { m: passive('present', he), f: passive('present', she) },
} as const;

const LONG_A = 'اى';

/**
 * The third-person forms of a verb given its past and present («نفى», «ينفي»), without and with object pronouns.
 * Weak endings follow the ordinary rules of orthography: نفى → نفت، نفوا، نفاه; دعا → دعت; يدعو → يدعون.
 */
export function conjugate(past: string, present: string): readonly VerbForm[] {
  return [
    ...conjugatePast(past),
    ...presentForms(present).flatMap((form, k) => withObjects(form, PRESENT[k] as Shapes)),
  ];
}

/** The same of the past alone. */
export function conjugatePast(past: string): readonly VerbForm[] {
  return pastForms(past).flatMap((form, k) => withObjects(form, PAST[k] as Shapes));
}

/** As in PAST. */
function pastForms(past: string): string[] {
  const weak = LONG_A.includes(past.at(-1) ?? '');
  const stem = weak ? past.slice(0, -1) : past;
  const dual = weak ? `${stem}ي` : stem;
  return [past, `${stem}ت`, `${stem}وا`, `${dual}ا`, `${stem}تا`];
}

/** As in PRESENT. */
function presentForms(present: string): string[] {
  const last = present.at(-1) ?? '';
  const stem = 'يىو'.includes(last) ? present.slice(0, -1) : present;
  const feminine = (form: string) => `ت${form.slice(1)}`;
  const dualStem = last === 'ى' ? `${stem}ي` : present;
  return [present, feminine(present), `${stem}ون`, `${stem}وا`, `${dualStem}ان`, feminine(`${dualStem}ان`)];
}

const theyWomen: Agreement = { person: 3, gender: 'f', number: 'plural' };
const WOMEN = { past: shapesOf('past', theyWomen), present: shapesOf('present', theyWomen) } as const;

/**
 * The forms of women in the plural: أكدن، يؤكدن, without the long vowel before the last letter: قلن، أشرن، يقلن; none of a weak verb (نفى), of one
 * whose last letter is doubled (عدّ).
 */
export function formsOfWomen(past: string, present: string): readonly VerbForm[] {
  return [...ofWomen(past, LONG_IN_PAST, WOMEN.past), ...ofWomen(present, LONG_IN_PRESENT, WOMEN.present)];
}

function ofWomen(form: string, long: RegExp, shapes: Shapes): readonly VerbForm[] {
  const women = `${form.replace(long, '')}ن`;
  const none = WEAK_END.test(form) || women.length < SHORTEST;
  return none ? [] : withObjects(women, shapes);
}

const LONG_IN_PAST = /ا(?=[^اوي]$)/u;
const LONG_IN_PRESENT = /[اوي](?=[^اوي]$)/u;
const WEAK_END = /[اىيو\u0651]$/u;

/** Letters of such a form, at least. */
const SHORTEST = 3;

function withObjects(plain: string, [alone, ...joined]: Shapes): VerbForm[] {
  const base = plain.endsWith('ى') ? `${plain.slice(0, -1)}ا` : plain;
  const stem = base.endsWith('وا') ? base.slice(0, -1) : base;
  return [
    { form: foldArabic(plain), shape: alone },
    ...joined.map((shape, k) => ({ form: foldArabic(stem + (PRONOUNS[k]?.suffix ?? '')), shape })),
  ];
}

/** A form of a participle used as accusative of circumstance (مشيراً، مشيرةً، مشيرين) with its agreement. */
export function participleForms(participle: string): readonly { readonly form: string; readonly subject: Agreement }[] {
  return [
    { form: foldArabic(`${participle}ا`), subject: he },
    { form: foldArabic(`${participle}ة`), subject: she },
    { form: foldArabic(`${participle}ين`.replace('يين', 'ين')), subject: they },
    { form: foldArabic(`${participle}تين`), subject: sheTwo },
  ];
}

/** What the ending of a noun shows: the article, or the pronoun of its doer. One object for each, as of VerbShape. */
export interface NounShape {
  readonly doer?: Agreement;
  readonly article: boolean;
}

const BARE: NounShape = { article: false };
const DEFINITE: NounShape = { article: true };
const POSSESSED = PRONOUNS.map(({ suffix, agreement }) => ({ suffix, shape: { article: false, doer: agreement } }));

/** A verbal noun with the pronoun of its doer, if any: قول، قوله، قولها, and with ال. */
export function nounForms(noun: string): readonly { readonly form: string; readonly shape: NounShape }[] {
  const base = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  return [
    { form: foldArabic(noun), shape: BARE },
    { form: foldArabic(`ال${noun}`), shape: DEFINITE },
    ...POSSESSED.map(({ suffix, shape }) => ({ form: foldArabic(base + suffix), shape })),
  ];
}
