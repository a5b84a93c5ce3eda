import { findKnownNames, type Known } from './gazetteer.ts';
import { wordOf } from './words.ts';

/** ISO codes of the states that a phrase names, by name, capital or adjective: «وزارة الخارجية الفرنسية» is FR. */
export function statesIn(forms: readonly string[]): readonly string[] {
  return codesIn(forms, ({ kind }) => kind === 'state');
}

/** Those codes, and of the states to which a body or medium that the phrase names belongs: «الكرملين» is RU. */
export function sidesIn(forms: readonly string[]): readonly string[] {
  return codesIn(forms, () => true);
}

function codesIn(forms: readonly string[], counts: (known: Known) => boolean): readonly string[] {
  const codes = new Set<string>();
  for (const { known } of findKnownNames(forms)) {
    const code = counts(known) ? codeOf(known) : undefined;
    if (code !== undefined) codes.add(code);
  }
  for (const form of forms) {
    const { adjective } = wordOf(form);
    if (adjective) codes.add(adjective.code);
  }
  return [...codes];
}

function codeOf(known: Known): string | undefined {
  if (known.kind === 'state') return known.entry.code;
  return known.kind === 'place' ? undefined : known.entry.country;
}
