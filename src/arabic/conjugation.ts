import { type Agreement, ENCLITICS } from './clitics.ts';
import { foldArabic } from './fold-table.ts';

/** One form of a verb, folded, with what its ending shows. */
export interface VerbForm {
  readonly form: string;
  readonly tense: 'past' | 'present';
  readonly subject: Agreement;
  /** Pronoun of the object joined to the verb (وصفه). */
  readonly object?: Agreement;
}

const he: Agreement = { person: 3, gender: 'm', number: 'singular' };
const she: Agreement = { person: 3, gender: 'f', number: 'singular' };
const they: Agreement = { person: 3, gender: 'm', number: 'plural' };
const theyTwo: Agreement = { person: 3, gender: 'm', number: 'dual' };
const sheTwo: Agreement = { person: 3, gender: 'f', number: 'dual' };

const LONG_A = 'اى';

/**
 * The third-person forms of a verb given its past and present («نفى», «ينفي»), without and with object pronouns.
 * Weak endings follow the ordinary rules of orthography: نفى → نفت، نفوا، نفاه; دعا → دعت; يدعو → يدعون.
 */
export function conjugate(past: string, present: string): readonly VerbForm[] {
  return [...pastForms(past), ...presentForms(present)].flatMap(withObjects);
}

function pastForms(past: string): VerbForm[] {
  const weak = LONG_A.includes(past.at(-1) ?? '');
  const stem = weak ? past.slice(0, -1) : past;
  const dual = weak ? `${stem}ي` : stem;
  return [
    verb(past, 'past', he),
    verb(`${stem}ت`, 'past', she),
    verb(`${stem}وا`, 'past', they),
    verb(`${dual}ا`, 'past', theyTwo),
    verb(`${stem}تا`, 'past', sheTwo),
  ];
}

function presentForms(present: string): VerbForm[] {
  const last = present.at(-1) ?? '';
  const stem = 'يىو'.includes(last) ? present.slice(0, -1) : present;
  const feminine = (form: string) => `ت${form.slice(1)}`;
  const dualStem = last === 'ى' ? `${stem}ي` : present;
  return [
    verb(present, 'present', he),
    verb(feminine(present), 'present', she),
    verb(`${stem}ون`, 'present', they),
    verb(`${stem}وا`, 'present', they),
    verb(`${dualStem}ان`, 'present', theyTwo),
    verb(feminine(`${dualStem}ان`), 'present', sheTwo),
  ];
}

function withObjects(plain: VerbForm): VerbForm[] {
  const found = [{ ...plain, form: foldArabic(plain.form) }];
  for (const { suffix, agreement } of ENCLITICS) {
    if (agreement.person !== 3) continue;
    const base = plain.form.endsWith('ى') ? `${plain.form.slice(0, -1)}ا` : plain.form;
    const joined = base.endsWith('وا') ? base.slice(0, -1) : base;
    found.push({ ...plain, form: foldArabic(joined + suffix), object: agreement });
  }
  return found;
}

function verb(form: string, tense: VerbForm['tense'], subject: Agreement): VerbForm {
  return { form, tense, subject };
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

/** A verbal noun with the pronoun of its doer, if any: قول، قوله، قولها, and with ال. */
export function nounForms(
  noun: string,
): readonly { readonly form: string; readonly doer?: Agreement; readonly article: boolean }[] {
  const base = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const found: { form: string; doer?: Agreement; article: boolean }[] = [
    { form: foldArabic(noun), article: false },
    { form: foldArabic(`ال${noun}`), article: true },
  ];
  for (const { suffix, agreement } of ENCLITICS) {
    if (agreement.person !== 3) continue;
    found.push({ form: foldArabic(base + suffix), doer: agreement, article: false });
  }
  return found;
}
