import type { Complement, ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { is } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { isComma, type Scene, wordAt } from '../clause/scene.ts';
import { findGoverned } from '../contents/governed.ts';

/** «وحذر مراقبون | من التصعيد»: a description that took in the only particle that its verb governs gives it back. */
export function givingBack(scene: Scene, token: number, subject: Subject, entry: ReportingVerb): Subject {
  const { role, name, others } = subject;
  const toward = entry.toward === undefined || entry.toward === 'object' ? [] : [entry.toward];
  const takes = [...prepositionsOf(entry), ...toward];
  if (
    subject.kind !== 'role' ||
    name ||
    !role ||
    others.length > 0 ||
    !reportsByNoun(entry) ||
    !opensItsClause(scene, token)
  )
    return subject;
  const last = (wanted: readonly Complement[]) => {
    const least = countedFrom(scene, subject.first); // «اشتكى عدد | من السكان»
    let i = subject.end - 1;
    while (i > least && !wanted.some((c) => opensWith(scene, i, c))) i--;
    return i > least ? i : undefined;
  };
  const near = last(takes);
  const end = near !== undefined && findGoverned(scene, token, subject.end, entry) ? last(toward) : near; // «طلبت مصادر | من الحكومة»
  if (end === undefined) return subject;
  const { label: _label, ...rest } = subject;
  return { ...rest, end, role: { ...role, end: Math.min(role.end, end) } };
}

/** «عدد من كذا»، «عدد كبير من كذا»: the particle of a quantity that opens at `i` is its own. */
export function countedFrom(scene: Scene, i: number): number {
  if (!is(wordAt(scene, i), 'quantifier')) return i;
  const at = wordAt(scene, i + 1).article || is(wordAt(scene, i + 1), 'partitive') ? i + 1 : i + 2;
  return is(wordAt(scene, at), 'partitive') ? at : i;
}

function reportsByNoun({ weak, bySomebody }: ReportingVerb): boolean {
  return weak !== true || bySomebody === true;
}

/** What follows the verb is whoever speaks and no object: of a present only where it stands first, not «بلدية سيراف تدعو | معلمين للقاء». */
function opensItsClause(scene: Scene, token: number): boolean {
  const { verb } = wordAt(scene, token);
  const before = wordAt(scene, token - 1);
  if (verb?.tense === 'past') return true;
  return token === scene.sentence.first || verb?.conjunction !== '' || isComma(scene, token - 1) || before.bits !== 0;
}
