import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { isOfficial } from '../../../arabic/offices.ts';
import { isAdding } from '../../../arabic/verb-kinds.ts';
import { isTitleNoun, type RoleSense } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import { holdsAll, type Office } from '../../mentions/offices.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { HELD_ROLES, lastOne, toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';

/**
 * «قال فلان مدير مكتب كذا إن …. وأضاف رئيس مكتب كذا السابق»: right behind a verb that adds, a definite office that nobody is told to
 * hold is the last speaker's, where one of those told of him is alike: the same noun or a word of what describes it.
 */
export function addsByOffice(
  context: Context,
  phrase: Phrase,
  office: Office,
  speaking: readonly Party[],
): Resolved | undefined {
  const one = lastOne(context, phrase, speaking);
  if (!one || turnsToAnother(context, phrase)) return undefined;
  const { last, role } = one;
  if (!isAdding(context.words[phrase.first - 1]?.verb?.entry.past ?? '')) return undefined;
  if (!HELD_ROLES.has(role.entry.kind) && !(role.article && isOfficial(role.entry.masculine))) return undefined;
  const told = last.person.offices.some((held) => !isTitleNoun(held.head) && isAlike(role, office, held));
  return told ? toldAgain(context, phrase, last) : undefined;
}

/**
 * The same noun, or another one with an ordinary word in common («مدير مكتب كذا»، «رئيس مكتب كذا»), where neither tells what the other does
 * not («رئيس اتحاد التجار»، «رئيس اتحاد الصناعيين»), or another one with two such words at its head («مدير مكتب التحقيقات الفدرالي»، «رئيس مكتب
 * التحقيقات الاتحادي»); no other state, both held still or no longer.
 */
function isAlike(role: RoleSense, asked: Office, held: Office): boolean {
  if (asked.former !== held.former) return false;
  if (role.entry.kind !== 'profession' && isApart(asked.nations, held.nations)) return false;
  const [wanted, told] = [asked, held].map(({ words }) => new Set([...words].map(withoutTo))) as [
    Set<string>,
    Set<string>,
  ];
  const ordinary = (word: string | undefined) => word !== undefined && told.has(word) && isCommonWord(word);
  const [first, second] = wanted;
  if (asked.head !== held.head && ordinary(first) && ordinary(second)) return true;
  if (!holdsAll(wanted, told) && !holdsAll(told, wanted)) return false;
  return asked.head === held.head || [...wanted].some(ordinary);
}

/** «المدير العام | لمكتب كذا»: the word without the preposition that joins it to its office. */
function withoutTo(word: string): string {
  return word.startsWith(TO) && isCommonWord(word.slice(TO.length)) ? word.slice(TO.length) : word;
}

function isApart(asked: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return asked.size > 0 && held.size > 0 && ![...asked].some((nation) => held.has(nation));
}
