import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { isWholeContent, opensWith, prepositionsOf } from '../clause/opens-with.ts';
import type { Scene } from '../clause/scene.ts';
import { countedFrom } from './giving-back.ts';

/**
 * «ورحب نائب الوالي | بالوزير فلان»، «وأوصت لجنة النخيل | باقتطاع كذا»: where a verb finds nothing to govern behind its subject, the subject
 * without what it took in: it ends before the first preposition that the verb asks for. Of a verb that has whom it is said to right behind
 * it only where its noun shows («حمل الصفدي | كامل المسؤولية»).
 */
export function withoutTakenIn(scene: Scene, { first, end }: Subject, entry: ReportingVerb): Subject | undefined {
  const own = prepositionsOf(entry).filter((c) => entry.toward !== 'object' || isWholeContent(c));
  for (let i = countedFrom(scene, first) + 1; i < end; i++) {
    if (!own.some((c) => opensWith(scene, i, c))) continue;
    const subject = parseSubject(scene.context, first, i);
    return subject && isStrong(subject) && subject.end === i ? subject : undefined;
  }
  return undefined;
}
