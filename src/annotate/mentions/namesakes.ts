import { endsFeminine } from '../../arabic/clitics.ts';
import type { Hit } from '../../arabic/gazetteer.ts';
import { isCapitalAsName } from '../../arabic/names.ts';
import type { Word } from '../../arabic/words.ts';
import type { Tokens } from '../../text/tokens.ts';

/**
 * The known names of a text without what only bears their name: capitals that people are called by («صوفيا»), where neither their state
 * nor its adjective stands in it, and bodies of one state with the adjective of another behind them («هيئة المسح الجيولوجي | البريطانية»).
 */
export function withoutNamesakes({ form }: Tokens, words: readonly Word[], hits: readonly Hit[]): readonly Hit[] {
  const own = hits.some((hit) => isOfAnother(words, hit)) ? hits.filter((hit) => !isOfAnother(words, hit)) : hits;
  if (!own.some((hit) => isNamesake(form, hit))) return own;
  const told = new Set(words.flatMap(({ adjective }) => (adjective ? [adjective.code] : [])));
  for (const hit of own) if (hit.known.kind === 'state' && !isNamesake(form, hit)) told.add(hit.known.entry.code);
  return own.filter((hit) => !isNamesake(form, hit) || (hit.known.kind === 'state' && told.has(hit.known.entry.code)));
}

function isNamesake(forms: readonly string[], { first, last, known, taken }: Hit): boolean {
  return (
    known.kind === 'state' && known.capital && first === last && isCapitalAsName((forms[first] ?? '').slice(taken))
  );
}

/** A body that opens with its noun and names no state itself: the adjective behind it agrees with it and is that of another state than its own. */
function isOfAnother(words: readonly Word[], { first, last, known }: Hit): boolean {
  if (known.kind !== 'body' || known.entry.country === undefined || !words[first]?.bodyNoun) return false;
  const { adjective, article, lead, form = '' } = words[last + 1] ?? {};
  if (!adjective || adjective.plural || !article || lead !== '' || adjective.code === known.entry.country) return false;
  if (endsFeminine(form) !== (words[first]?.bodyNoun?.entry.gender === 'f')) return false;
  for (let i = first + 1; i <= last; i++) if (words[i]?.adjective) return false;
  return true;
}
