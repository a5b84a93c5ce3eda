import type { Hit } from '../../arabic/gazetteer.ts';
import { isCapitalAsName } from '../../arabic/names.ts';
import type { Word } from '../../arabic/words.ts';
import type { Tokens } from '../../text/tokens.ts';

/** The known names of a text without capitals that people are called by («صوفيا»), where neither their state nor its adjective stands in it. */
export function withoutNamesakes({ form }: Tokens, words: readonly Word[], hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some((hit) => isNamesake(form, hit))) return hits;
  const told = new Set(words.flatMap(({ adjective }) => (adjective ? [adjective.code] : [])));
  for (const hit of hits) if (hit.known.kind === 'state' && !isNamesake(form, hit)) told.add(hit.known.entry.code);
  return hits.filter((hit) => !isNamesake(form, hit) || (hit.known.kind === 'state' && told.has(hit.known.entry.code)));
}

function isNamesake(forms: readonly string[], { first, last, known, taken }: Hit): boolean {
  return (
    known.kind === 'state' && known.capital && first === last && isCapitalAsName((forms[first] ?? '').slice(taken))
  );
}
