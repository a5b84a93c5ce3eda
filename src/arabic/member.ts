import { foldArabic } from './fold-table.ts';

/** Whether a folded form is one of the words of a list. */
export function memberOf(words: readonly string[]): (form: string) => boolean {
  const forms = new Set(words.map(foldArabic));
  return (form) => forms.has(form);
}
