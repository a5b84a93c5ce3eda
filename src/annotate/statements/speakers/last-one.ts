import type { RoleSense } from '../../../arabic/words.ts';
import { tokenSpan } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { isDefinite } from './naming.ts';
import type { Party, Resolved } from './party.ts';
import { DESCRIBED } from './same-party.ts';

/** Kinds of roles that one person holds. */
export const HELD_ROLES: ReadonlySet<string> = new Set(['office', 'spokesperson', 'profession']);

/** The one person who spoke last, and the definite role in the singular and of their gender that may mean them. */
export function lastOne(
  context: Context,
  phrase: Phrase,
  speaking: readonly Party[],
): { readonly last: Party & Required<Pick<Party, 'person'>>; readonly role: RoleSense } | undefined {
  const [last, ...more] = speaking;
  const role = context.words[(phrase.role ?? phrase).first]?.role;
  if (!last?.person || more.length > 0 || role?.number !== 'singular' || !isDefinite(context, phrase)) return undefined;
  return role.gender === (last.gender ?? role.gender) ? { last: { ...last, person: last.person }, role } : undefined;
}

/** Whoever spoke last, told again by the words of a phrase. */
export function toldAgain(context: Context, phrase: Phrase, last: Party): Resolved {
  const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
  return { party: { ...last, at }, certainty: 'inferred', because: DESCRIBED };
}
