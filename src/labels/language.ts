/** Languages in which people are shown labels. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The forms of a counted noun, by plural category of the language; `{n}` is the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form of a counted noun for `n`, with the number as it is to be printed in its place. */
export function countedForm(forms: Counted, n: number, language: Language, printed: string): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? '{n}';
  return form.replace('{n}', printed);
}
