import { isAdding } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits } from '../clause/agreement.ts';
import { isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { clauseSubjects } from '../subjects/subjects.ts';

/**
 * «استجوبت اللجنة | الوكيل فلانا | عن كذا، حيث أشار إلى»: the subject of the clause before is of another gender than the verb of speech,
 * and a person of its gender is the first whom the clause names behind it.
 */
export function whomItMet(scene: Scene, from: number, { token, agreement, entry }: Cue): Subject | undefined {
  if (isAdding(entry?.past ?? '')) return undefined; // whoever spoke before adds to it
  if (agreement?.number !== 'singular' || !agreement.gender) return undefined;
  const last = [...clauseSubjects(scene, from, token)].findLast(({ inner }) => !inner);
  if (!last || last.verb > last.subject.first || !last.gender || last.gender === agreement.gender) return undefined;
  for (let i = last.subject.end; i < Math.min(token, last.subject.end + REACH); i++) {
    if (isComma(scene, i) || wordAt(scene, i).complementiser || is(wordAt(scene, i), 'relative')) return undefined;
    const phrase = parseSubject(scene.context, i, token);
    if (!phrase?.name || phrase.kind !== 'person' || !isSomebody(scene, phrase)) continue;
    return phrase.others.length === 0 && fits(scene, phrase, agreement) ? phrase : undefined;
  }
  return undefined;
}

/** Words between a subject and whom its verb means, at most. */
const REACH = 6;
