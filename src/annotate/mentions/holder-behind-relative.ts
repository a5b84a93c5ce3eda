import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { apposedName } from './apposition.ts';
import { COMMAS } from './marks.ts';
import { person } from './person-phrase.ts';
import type { Phrase } from './phrase.ts';

const NONE = wordOf('');
/** Tokens of the clause, at most. */
const CLAUSE = 10;

/**
 * «الطالب الجامعي الذي يعيش في كولبارا، | فلان الفلاني، فأكد»: behind a relative that closes with a place or a number, nobody told in it, the
 * full name between commas is that of whoever was described.
 */
export function namedBehindRelative(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const { words, tokens, hitOf, taggedOf } = context;
  const role = words[start]?.role;
  const relative = words[end] ?? NONE;
  if (!role?.article || role.number !== 'singular' || !is(relative, 'relative') || is(relative, 'preposition'))
    return undefined;
  for (let i = end + 1; i < Math.min(limit, end + CLAUSE); i++) {
    if (COMMAS.has(tokens.form[i] ?? '')) {
      const tagged = taggedOf[i - 1];
      const closed =
        hitOf[i - 1] !== undefined || tokens.kind[i - 1] === TokenKind.number || (tagged && tagged.kind !== 'person');
      const name = closed && taggedOf[i + 1]?.kind === 'person' ? apposedName(context, i, limit) : undefined;
      return name && name.end - name.first > 1 ? person(context, { first: start, end }, name, limit) : undefined;
    }
    const word = words[i] ?? NONE;
    const told = taggedOf[i]?.kind === 'person' || word.role !== undefined || word.complementiser !== undefined;
    if (told || word.verb?.entry.takes.includes('clause') || tokens.kind[i] === TokenKind.mark) return undefined;
  }
  return undefined;
}
