import {
  isCallingOfHeads,
  isDoer,
  isGenericSource,
  isHeadOfBody,
  isLeader,
  isOfficial,
  isSourceWord,
} from '../../../arabic/offices.ts';
import { isWalk } from '../../../arabic/walks.ts';
import { isOfficeNoun, type Word } from '../../../arabic/words.ts';
import { holdsAll, type Office } from '../../mentions/offices.ts';
import type { Party } from './party.ts';

/** A description that may mean the last speaker. */
interface Same {
  readonly role: NonNullable<Word['role']>;
  readonly office: Office;
  /** «ذاته»، «نفسها» behind it. */
  readonly again: boolean;
  /** In words. */
  readonly length: number;
}

/** Why a description means whoever spoke last; undefined where it does not. */
export function sameBecause({ role, office, again, length }: Same, last: Party): string | undefined {
  const head = role.entry.masculine;
  const isSource = isSourceWord(head); // «المصدر» is a man, a woman or a body
  if (role.gender !== (last.gender ?? role.gender) && !isSource) return undefined;
  if (again) return 'the same one goes on';
  if (isDoer(head) && length === 1) return undefined; // «واعترف | الفاعل بجريمته»
  if (isGenericSource(head)) {
    const described = (last.kind === 'unnamed' || (last.kind === 'role' && !isSource)) && length === 1;
    const body = isSource && length === 1 && (last.kind === 'organisation' || last.kind === 'group');
    const person =
      !isSource &&
      last.kind === 'person' &&
      (length === 1 || (length <= MOST_WORDS && (mayBe(last, office) || (isOfficial(head) && ofNation(last, office)))));
    return described || body || person ? DESCRIBED : undefined;
  }
  if (isOfficial(head) && last.kind === 'person' && length <= MOST_WORDS && ofNation(last, office)) return DESCRIBED; // «المسؤول الحزبي»، «الدبلوماسي السابق»
  const unheld = role.entry.kind === 'office' && !isLeader(head) && length === 1 && last.person?.offices.length === 0; // «وقال فلان … . وجدد السفير»
  const named = ((role.entry.kind === 'profession' && length <= MOST_WORDS) || unheld) && last.kind === 'person';
  return named && (mayBe(last, office) || mayPractise(last, office)) ? DESCRIBED : undefined;
}

/** No office of the person is one of another state. */
function ofNation({ person }: Party, { nations: asked }: Office): boolean {
  if (!person || asked.size === 0) return true;
  return person.offices.every(({ nations }) => nations.size === 0 || holdsAll(nations, asked));
}

/**
 * «رئيس الجمعية فلان … وانتقد الناشط»: an office of no state leaves somebody the calling of whoever heads such a body, or one that the office
 * tells with it («رئيس نقابة الأطباء فلان … وأكد الطبيب»); one who serves the state has none, nor has a sportsman another.
 */
function mayPractise({ person }: Party, asked: Office): boolean {
  const { nations, head, words } = asked;
  if (!person || nations.size > 0 || isWalk(head)) return false;
  if (person.offices.some((office) => office.nations.size > 0 || isWalk(office.head))) return false;
  if (isCallingOfHeads(head) || !person.offices.some((held) => isHeadOfBody(held.head))) return true;
  return person.offices.some((held) => [...words].some((word) => held.words.has(word)));
}

export const DESCRIBED = 'the last speaker, described by a noun';

/** No office of the person is one of a state or a body, or of another state. */
export function mayBe({ kind, person }: Party, asked: Office): boolean {
  if (!person) return kind === 'person';
  return person.offices.every(
    ({ nations, head }) =>
      (head === asked.head || !isOfficeNoun(head)) &&
      (nations.size === 0 || asked.nations.size === 0 || holdsAll(nations, asked.nations)),
  );
}

/** Words of a description that means the last speaker, at most. */
export const MOST_WORDS = 4;
