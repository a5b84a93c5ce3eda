import { findKnownNames } from './gazetteer.ts';
import { wordOf } from './words.ts';

/** ISO codes of the states that a phrase names, by name, capital or adjective: «وزارة الخارجية الفرنسية» is FR. */
export function statesIn(forms: readonly string[]): readonly string[] {
  const codes = new Set<string>();
  for (const { known } of findKnownNames(forms)) if (known.kind === 'state') codes.add(known.entry.code);
  for (const form of forms) {
    const { adjective } = wordOf(form);
    if (adjective) codes.add(adjective.code);
  }
  return [...codes];
}
