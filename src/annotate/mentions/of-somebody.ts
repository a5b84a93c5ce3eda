import { isHousehold, isKinNoun } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { latterGender } from '../../arabic/phrases.ts';
import type { Context } from '../context.ts';
import { isOfKin } from './own-name.ts';
import type { Phrase } from './phrase.ts';

/** «والدة | الطفل فلان الفلاني»، «عائلة | المرشح السابق فلان»: whose kin somebody is, told by words with article and the full name. */
export function ofSomebody(context: Context, start: number, limit: number): Phrase | undefined {
  const kin = context.tokens.form[start] ?? '';
  const household = isHousehold(kin);
  const role = context.words[start]?.role;
  const several = role?.number === 'plural' && !role.article && isKinNoun(foldArabic(role.entry.masculine)); // «أبناء | الشيخ فلان»
  if (!household && !several && !isKinNoun(kin)) return undefined;
  let i = start + 1;
  while (i < limit && i - start <= (household ? MOST_TITLES : 1) && tellsWho(context, i)) i++;
  const name = context.taggedOf[i];
  if (i === start + 1 || name?.kind !== 'person' || name.first !== i || name.last >= limit) return undefined;
  if (!household && isOfKin(context, start, i - 1, i)) return undefined;
  return { kind: 'role', first: start, end: name.last + 1, role: { first: start, end: name.last + 1 } };
}

/** Not «مدرب | البرازيل | فلان», «مدرب | الأخير | فلان»: a team by its state, or the one told before. */
function tellsWho({ words, hitOf }: Context, i: number): boolean {
  const word = words[i];
  if (!word?.article || word.lead !== '' || word.bits !== 0 || word.bodyNoun) return false;
  return (hitOf[i] === undefined || word.adjective !== undefined) && latterGender(word.form) === undefined;
}

/** Words with article between a household and the name, at most. */
const MOST_TITLES = 3;
