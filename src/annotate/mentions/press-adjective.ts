import { isOccasion } from '../../arabic/names.ts';
import { isPassedWord, isPressCalling } from '../../arabic/relaying.ts';
import type { Context } from '../context.ts';

/** «مؤتمر | صحفي عقده الوزير»، «بيان | صحافي»: behind the noun of an occasion or of words, without article like it, the press is an adjective. */
export function tellsOfOccasion({ words, tokens }: Context, i: number): boolean {
  const role = words[i]?.role;
  if (role?.article !== false || role.number !== 'singular' || role.conjunction + role.preposition !== '') return false;
  if (!isPressCalling(role.entry.masculine) || words[i - 1]?.article !== false) return false;
  const before = tokens.form[i - 1] ?? '';
  return isOccasion(before) || isPassedWord(before);
}
