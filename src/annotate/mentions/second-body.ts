import { IN } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const NONE = wordOf('');

/**
 * «مصادر في الشرطة | والجيش»، «مسؤولون من الوزارة | والبلدية»: behind people or sources without article, told by a definite body to which a
 * preposition leads, a second one belongs to the same preposition; «مسؤولون في الشرطة ومنظمات حقوقية» are two. Its end, else undefined.
 */
export function secondBody(context: Context, first: Phrase, limit: number): number | undefined {
  const { words, hitOf } = context;
  const at = first.end;
  if (first.kind !== 'role' || first.name || first.label || at >= limit || !belongsToBody(context, first))
    return undefined;
  const hit = hitOf[at];
  if (hit?.first === at && hit.known.kind === 'body')
    return hit.conjunction === COORDINATION && hit.preposition === '' && hit.last < limit ? hit.last + 1 : undefined;
  const { bodyNoun, verb } = words[at] ?? NONE;
  if (bodyNoun?.conjunction !== COORDINATION || bodyNoun.preposition !== '' || verb) return undefined;
  if (!bodyNoun.article && !words[at + 1]?.article) return undefined;
  const body = parsePhrase(context, at, limit);
  return body?.kind === 'body' || body?.kind === 'known' ? body.end : undefined;
}

/** «مصادر | في الشرطة»، «مسؤول | بالوزارة»: the last words are a definite body that «in» or «from» leads in. */
function belongsToBody({ words, hitOf }: Context, { first, end }: Phrase): boolean {
  const role = words[first]?.role;
  if (!role || role.article || role.number === 'dual') return false;
  for (let i = end - 1; i > first; i--) {
    const word = words[i] ?? NONE;
    const known = hitOf[i]?.first === i && hitOf[i]?.known.kind === 'body' ? hitOf[i] : undefined;
    const noun = known ?? word.bodyNoun;
    if (!noun) continue;
    if (!known && !word.bodyNoun?.article && !words[i + 1]?.article) return false;
    const before = words[i - 1] ?? NONE;
    if (noun.preposition === IN) return true;
    if (noun.preposition === '' && (is(before, 'locative') || is(before, 'partitive'))) return true;
  }
  return false;
}

/**
 * «وزراء خارجية ليدوريا | ونرمانيا والزرمان»، «قادة ليدوريا | ونرمانيا»: behind several of office and the name of their state the further
 * states whose they are; not before a holder's name («رئيسا ليدوريا فلان | ونرمانيا فلان»). Their end, else undefined.
 */
export function furtherStates(context: Context, first: Phrase, limit: number): number | undefined {
  const { words, hitOf, taggedOf } = context;
  const role = words[first.first]?.role;
  if (first.kind !== 'role' || first.name || first.end < first.first + 2) return undefined;
  if (role?.entry.kind !== 'office' || role.article || role.number !== 'plural') return undefined;
  const own = hitOf[first.end - 1];
  if (own?.known.kind !== 'state' || own.taken > 0) return undefined;
  if (words[own.first]?.adjective && words[own.first - 1]?.article) return undefined; // «قادة الجيش | الليدورية»
  let end = first.end;
  for (let hit = hitOf[end]; hit?.first === end && hit.last < limit; hit = hitOf[end]) {
    if (hit.known.kind !== 'state' || hit.conjunction !== COORDINATION || hit.preposition !== '') break;
    end = hit.last + 1;
  }
  return end > first.end && taggedOf[end]?.kind !== 'person' ? end : undefined;
}
