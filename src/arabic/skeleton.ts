import { DERIVED_LETTER, SKELETON_PREFIXES, WEAK_LETTERS } from './lexicons/skeleton-letters.ts';

const WEAK = new RegExp(`[${WEAK_LETTERS}]`, 'gu');
const SHORTEST = 3;
const LIMIT = 100_000;
let cache = new Map<string, string>();

/**
 * The strong letters of a folded term, for likening verbs to their nouns: يلتزم، التزام → لزم. No root in the
 * grammarian's sense: weak letters and the letters of derived stems in front are dropped as long as three remain.
 */
export function skeletonOf(term: string): string {
  const known = cache.get(term);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache = new Map();
  const strong = term.replace(WEAK, '');
  let rest = strong.length >= SHORTEST ? strong : term;
  for (const prefix of SKELETON_PREFIXES) {
    if (rest.startsWith(prefix) && rest.length - prefix.length >= SHORTEST) {
      rest = rest.slice(prefix.length);
      break;
    }
  }
  const second = rest.length > SHORTEST && rest[1] === DERIVED_LETTER ? rest[0] + rest.slice(2) : rest;
  cache.set(term, second);
  return second;
}
