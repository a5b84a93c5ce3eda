import { isCallingBesideAnother, isLeader, isMemberOffice, isOfficial, isProsecutor } from '../../../arabic/offices.ts';
import { isAdding } from '../../../arabic/verb-kinds.ts';
import { isWalk } from '../../../arabic/walks.ts';
import type { RoleSense } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import type { Context } from '../../context.ts';
import { holdsAll, type Office } from '../../mentions/offices.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { HELD_ROLES, lastOne, toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';

/**
 * «قال فلان مدير مكتب كذا إن …. وأضاف رئيس لجنة كذا»، «… . وأكد الخبير أن»: right behind a verb that adds a definite office that nobody is told
 * to hold, and elsewhere one with its article, is the last speaker's, where none of his own is one of another state.
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
  const adds = isAdding(context.words[phrase.first - 1]?.verb?.entry.past ?? '');
  const own = last.person.offices.some(({ head }) => head === office.head);
  if (own && !adds) return undefined; // «المدرب الليدوري» of two coaches
  if (!own && isWalk(office.head) && office.words.size === 0) return undefined; // «وأضاف | اللاعب»
  if (!adds && !isBesides(context, phrase, office, one)) return undefined;
  if (!HELD_ROLES.has(role.entry.kind) && !(role.article && isOfficial(role.entry.masculine))) return undefined;
  const another = last.person.offices.some((held) => isApart(office.nations, held.nations) || isAnother(office, held));
  return another ? undefined : toldAgain(context, phrase, last);
}

/**
 * Without a verb that adds: an office held no longer, a calling that one has beside another, or one of many in a body where theirs tell
 * none of a state; not «ونفى المحامي», nor «السيناتور» of a minister.
 */
function isBesides(
  context: Context,
  phrase: Phrase,
  { head, former, nations }: Office,
  { last, role }: NonNullable<ReturnType<typeof lastOne>>,
): boolean {
  if (answers(context, phrase) || !isTitle(context, phrase, role) || leadsElsewhere(role, last.person.offices))
    return false;
  if (former || isCallingBesideAnother(head)) return true;
  return isMemberOffice(head) && last.person.offices.every((held) => held.nations.size === 0 || nations.size > 0);
}

/** «ونفى | المحامي»، «ورد | النائب»: what somebody else said. */
export function answers({ words }: Context, { first }: Phrase): boolean {
  return ANSWERING.has(words[first - 1]?.verb?.entry.act ?? 'say');
}

const ANSWERING: ReadonlySet<Act> = new Set<Act>(['deny', 'oppose', 'criticise', 'condemn']);

/** «وأكد الخبير أن»، «وقالت النائبة إن»: a calling or an office of many with its article, behind which no name can follow. */
function isTitle({ words, tokens }: Context, { first, end }: Phrase, { article, entry }: RoleSense): boolean {
  if (!article || isLeader(entry.masculine) || isProsecutor(tokens.form[first] ?? '', tokens.form[first + 1] ?? ''))
    return false;
  const next = words[end];
  const closed = next === undefined || next.complementiser !== undefined || next.bits !== 0 || CLOSING.test(next.form);
  return closed && (entry.kind === 'office' || entry.kind === 'profession');
}

/** «وقال رئيس النادي … . وقال المصرفي»: a calling behind somebody who leads a state or a body or lives by another. */
function leadsElsewhere({ entry }: RoleSense, held: readonly Office[]): boolean {
  return entry.kind === 'profession' && held.some(({ head, former }) => (isLeader(head) || isWalk(head)) && !former);
}

/** «وزير الدفاع» and «وزير الخارجية», «المدير السابق» and «المدير الجديد»: the same noun, which tells of each what it does not of the other. */
export function isAnother(asked: Office, held: Office): boolean {
  if (asked.head !== held.head) return false;
  return asked.former !== held.former || (!holdsAll(asked.words, held.words) && !holdsAll(held.words, asked.words));
}

const CLOSING = /^[^\p{L}\p{N}#]/u;

function isApart(asked: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return asked.size > 0 && held.size > 0 && ![...asked].some((nation) => held.has(nation));
}
