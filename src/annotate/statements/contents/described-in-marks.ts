import { IN } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { formAt, quoteAt, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «وصف النائب قرار الرئيس بعودة المجلس | بـ"الفضيحة"»: a verb of describing says what stands in marks behind its particle; a noun with
 * the same particle before it belongs to what is described. Undefined where no such marks follow the noun at `from`.
 */
export function describedInMarks(
  scene: Scene,
  from: number,
  { act, toward, takes }: ReportingVerb,
): number | undefined {
  if (act !== 'claim' || toward !== 'object' || !takes.includes(IN) || formAt(scene, from) === IN) return undefined;
  for (let i = from + 1; i < Math.min(scene.end, from + DESCRIBED); i++) {
    const { verb, participle, complementiser } = wordAt(scene, i);
    if (verb || participle || complementiser) return undefined;
    if (formAt(scene, i) === IN && quoteAt(scene, i + 1)) return i;
  }
  return undefined;
}

/** Words of what is described, at most. */
const DESCRIBED = 16;
