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
  return closesList(context, end, limit) ? found : [];
}

/** Kinds of parties that have a name of their own. */
const LISTED: ReadonlySet<Phrase['kind']> = new Set(['known', 'body', 'person', 'nation']);

function closesList({ words, tokens }: Context, i: number, limit: number): boolean {
  const word = words[i] ?? NONE;
  const behind = COMMAS.has(tokens.form[i] ?? '') ? words[i + 1] : undefined;
  if (i >= limit || behind?.verb) return false; // «روسيا، والصين، وقالت»
  return behind !== undefined || word.complementiser !== undefined || is(word, 'preposition');
}
