import { foldArabic } from '../../arabic/fold-table.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { COMMAS } from './marks.ts';
import type { Phrase } from './phrase.ts';

const NONE = wordOf('');

/**
 * «حركة كذا، | وتيار كذا، والحزب الفلاني، | عن»: parties that speak together, parted by commas, each with «and»; none where anything but a
 * comma, a clause or a preposition stands behind the last. `joined` tells the party that «and» opens at a token.
 */
export function listedBehind(
  context: Context,
  first: Phrase,
  limit: number,
  joined: (at: number) => Phrase | undefined,
): readonly Phrase[] {
  if (!LISTED.has(first.kind)) return [];
  const found: Phrase[] = [];
  let end = first.end;
  while (COMMAS.has(context.tokens.form[end] ?? '') && end + 1 < limit) {
    const next = joined(end + 1);
    if (!next || !LISTED.has(next.kind)) break;
    found.push(next);
    end = next.end;
  }
  if (found.length === 1 && !COMMAS.has(context.tokens.form[end] ?? '') && isElsewhere(context, first, end)) return [];
  return closesList(context, end, limit) ? found : [];
}

/** Kinds of parties that have a name of their own. */
const LISTED: ReadonlySet<Phrase['kind']> = new Set(['known', 'body', 'person', 'nation']);

/** «حذرت فرنسا، وأمريكا | في طريقها إلى كذا، من»: behind one party a preposition that is not the verb's opens a clause about it. */
function isElsewhere({ words, tokens, hitOf, taggedOf }: Context, first: Phrase, end: number): boolean {
  const inPlace = hitOf[end + 1] !== undefined || taggedOf[end + 1]?.kind === 'place'; // «وتيار كذا | في ليدوريا، أن»
  if (inPlace || !is(words[end] ?? NONE, 'preposition')) return false;
  const verb = words[first.first - 1]?.verb ?? words[first.first - 2]?.verb; // «دعت "حركة كذا"»
  const taken: readonly string[] = verb?.entry.takes ?? [];
  return !taken.some((complement) => foldArabic(complement) === tokens.form[end]);
}

function closesList({ words, tokens }: Context, i: number, limit: number): boolean {
  const word = words[i] ?? NONE;
  const behind = COMMAS.has(tokens.form[i] ?? '') ? words[i + 1] : undefined;
  if (i >= limit || behind?.verb) return false; // «روسيا، والصين، وقالت»
  return behind !== undefined || word.complementiser !== undefined || is(word, 'preposition');
}
