import { mayHoldParticle } from '../../arabic/clitics.ts';
import { isOccasion } from '../../arabic/names.ts';
import { isOfPress, isPassedWord, isPressCalling } from '../../arabic/relaying.ts';
import type { Context } from '../context.ts';

/** «مؤتمر | صحفي عقده الوزير»، «ندوة | صحافية مشتركة مع الوزير»: behind the noun of an occasion or of words, without article like it, the press is an adjective. */
export function tellsOfOccasion({ words, tokens }: Context, i: number): boolean {
  const role = words[i]?.role;
  if (role?.article !== false || role.number !== 'singular' || role.conjunction + role.preposition !== '') return false;
  if (!isPressCalling(role.entry.masculine) || words[i - 1]?.article !== false) return false;
  const before = tokens.form[i - 1] ?? '';
  return isTold(before) || (mayHoldParticle(before) && isTold(before.slice(1))); // «بمؤتمر | صحفي»
}

function isTold(noun: string): boolean {
  return isOccasion(noun) || isPassedWord(noun) || isOfPress(noun);
}
