import type { Cue } from '../rule.ts';
import type { Party } from './party.ts';

/**
 * «عبر الصليب الأحمر عن قلقه، ودعا إلى»: an organisation has the gender of the verb right before it, which is that of its name as
 * printed and not always that of its name in full.
 */
export function asItsVerb({ kind, token, agreement, subject }: Cue, parties: readonly Party[]): readonly Party[] {
  const [party, ...more] = parties;
  if (kind !== 'verb' || !subject || subject.first < token || subject.document || !party || more.length > 0)
    return parties;
  if (party.kind !== 'organisation' || agreement?.number !== 'singular' || !agreement.gender) return parties;
  return party.gender === agreement.gender ? parties : [{ ...party, gender: agreement.gender }];
}
