import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isLeader } from '../../../arabic/offices.ts';
import { isTitleNoun } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import type { Office } from '../../mentions/offices.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { HELD_ROLES, lastOne, toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';

/** «وقال فلان … . وأشار نائب رئيس الهيئة»: a definite office that nobody holds is the last speaker's, of whom the article tells none. */
export function lastWithoutOffice(
  context: Context,
  phrase: Phrase,
  office: Office,
  speaking: readonly Party[],
): Resolved | undefined {
  const one = lastOne(context, phrase, speaking);
  if (!one) return undefined;
  const { last, role } = one;
  const held = role.article ? HELD_ROLES.has(role.entry.kind) : role.entry.kind === 'office' && !isAny(context, phrase); // not «متحدث باسم الشرطة»
  if (!held || (isLeader(office.head) && office.words.size === 0) || office.former) return undefined;
  if (last.person.offices.some(({ head }) => !isTitleNoun(head))) return undefined;
  return turnsToAnother(context, phrase) ? undefined : toldAgain(context, phrase, last); // not «لكن الوزير، من جهته، أكد»
}

/** «صاحب محل | لبيع كذا»: «for» right behind the noun that an office governs leaves it one of many. */
function isAny({ words, tokens, hitOf }: Context, { first }: Phrase): boolean {
  const at = first + 2;
  return words[first + 1]?.article === false && !hitOf[at] && tokens.form[at]?.startsWith(TO) === true;
}
