import { isDeputy } from '../../../arabic/offices.ts';
import { isReporter } from '../../../arabic/relaying.ts';
import { livesBySport } from '../../../arabic/walks.ts';
import type { Context } from '../../context.ts';
import type { Office } from '../../mentions/offices.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { isAnother } from './adds-by-office.ts';
import { lastOne, toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';
import { mayBe } from './same-party.ts';

/**
 * «قال وزير المياه فلان … وأضاف … . وأبرز الأمين العام لحزب كذا أن»: an office that nobody is told to hold is that of the one person
 * who has spoken in the article so far, if no other state parts them.
 */
export function soleSpeaker(
  context: Context,
  phrase: Phrase,
  office: Office,
  speaking: readonly Party[],
): Resolved | undefined {
  const one = lastOne(context, phrase, speaking);
  if (!one || isDeputy(office.head) || office.words.size === 0) return undefined;
  const { last, role } = one;
  const practises = role.entry.kind === 'profession' && !isReporter(role.entry.masculine) && mayBe(last, office);
  if (role.entry.kind !== 'office' && !practises) return undefined;
  const apart = last.person.offices.some(
    (held) =>
      isAnother(office, held) ||
      (held.nations.size > 0 && office.nations.size > 0) ||
      (livesBySport(held.head) && role.entry.kind === 'office'),
  );
  return apart || turnsToAnother(context, phrase) ? undefined : toldAgain(context, phrase, last);
}
