import { TO } from '../../arabic/lexicons/attribution.ts';
import { isLeader } from '../../arabic/offices.ts';
import { isTitleNoun } from '../../arabic/words.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { Office } from '../mentions/offices.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { isDefinite } from './naming.ts';
import type { Party, Resolved } from './party.ts';
import { DESCRIBED } from './same-party.ts';
import { turnsToAnother } from './turns-to-another.ts';

const HELD: ReadonlySet<string> = new Set(['office', 'spokesperson', 'profession']);

/** «وقال فلان … . وأشار نائب رئيس الهيئة»: a definite office that nobody holds is the last speaker's, of whom the article tells none. */
export function lastWithoutOffice(
  context: Context,
  phrase: Phrase,
  office: Office,
  speaking: readonly Party[],
): Resolved | undefined {
  const [last, ...more] = speaking;
  const role = context.words[(phrase.role ?? phrase).first]?.role;
  if (!last?.person || more.length > 0 || role?.number !== 'singular' || !isDefinite(context, phrase)) return undefined;
  const held = role.article ? HELD.has(role.entry.kind) : role.entry.kind === 'office' && !isAny(context, phrase); // not «متحدث باسم الشرطة»
  if (!held || (isLeader(office.head) && office.words.size === 0) || office.former) return undefined;
  if (role.gender !== (last.gender ?? role.gender) || last.person.offices.some(({ head }) => !isTitleNoun(head)))
    return undefined;
  if (turnsToAnother(context, phrase)) return undefined; // «لكن الوزير، من جهته، أكد»
  const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
  return { party: { ...last, at }, certainty: 'inferred', because: DESCRIBED };
}

/** «صاحب محل | لبيع كذا»: «for» right behind the noun that an office governs leaves it one of many. */
function isAny({ words, tokens, hitOf }: Context, { first }: Phrase): boolean {
  const at = first + 2;
  return words[first + 1]?.article === false && !hitOf[at] && tokens.form[at]?.startsWith(TO) === true;
}
