import { isUnderAnother } from '../../../arabic/offices.ts';
import { isReporter } from '../../../arabic/relaying.ts';
import { livesBySport } from '../../../arabic/walks.ts';
import type { Context } from '../../context.ts';
import { holdsAll, type Office } from '../../mentions/offices.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { answers, isAnother } from './adds-by-office.ts';
import { lastOne, toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';
import { mayBe } from './same-party.ts';

/**
 * «قال رئيس جمعية كذا فلان … وأضاف … . وطلب مدير الجمعية»، «ووجه الوزير السابق»: an office that nobody is told to hold is that of the one
 * person who has spoken in the article so far, where theirs tell all that it does or it all that they do, or they hold it no longer; no other state parts them, and
 * neither is under the other.
 */
export function soleSpeaker(
  context: Context,
  phrase: Phrase,
  office: Office,
  speaking: readonly Party[],
): Resolved | undefined {
  const one = lastOne(context, phrase, speaking);
  if (!one || office.words.size === 0 || answers(context, phrase) || turnsToAnother(context, phrase)) return undefined;
  const { last, role } = one;
  const practises = role.entry.kind === 'profession' && !isReporter(role.entry.masculine) && mayBe(last, office);
  if (role.entry.kind !== 'office' && !practises) return undefined;
  const { offices } = last.person;
  if (offices.some((held) => isAnother(office, held) || isAside(office, held))) return undefined;
  const alike = offices.some(
    ({ words }) => words.size > 0 && (holdsAll(words, office.words) || holdsAll(office.words, words)),
  );
  return alike || office.former ? toldAgain(context, phrase, last) : undefined;
}

/** Of another state, or of nobody's where theirs is of one; the deputy and whoever it stands for; an office beside a sport. */
function isAside(asked: Office, held: Office): boolean {
  const states = held.nations.size > 0 || asked.nations.size > 0;
  const under = isUnderAnother(asked.head) !== isUnderAnother(held.head);
  return (states && !asked.former) || under || livesBySport(held.head);
}
