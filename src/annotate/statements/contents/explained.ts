import { foldArabic } from '../../../arabic/fold-table.ts';
import { DUE_TO, EXPLAINED_THINGS, REASON_OPENERS, REASONING_VERBS } from '../../../arabic/lexicons/explaining.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { is } from '../../../arabic/words.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, opensClause, type Scene, wordAt } from '../clause/scene.ts';

const REASONING = new Set(REASONING_VERBS);
const THINGS = new Set(EXPLAINED_THINGS.map(foldArabic));

/** «وعلل فلان ذلك | بعدم كذا»، «عازيا السبب | إلى كذا»: the reason right behind a word that only points at what is explained. */
export function reasonBehind(
  scene: Scene,
  cue: number,
  subjectEnd: number,
  { past }: ReportingVerb,
): number | undefined {
  if (!REASONING.has(past) || (past === DUE_TO && wordAt(scene, cue).verb?.tense === 'present')) return undefined;
  const thing = skipCircumstance(scene, subjectEnd);
  if (!THINGS.has(formAt(scene, thing))) return undefined;
  const at = isThereof(scene, thing + 1) ? thing + 3 : thing + 1;
  if (opensClause(scene, at) || opensClause(scene, at + 1) || wordAt(scene, at).speechNoun) return undefined; // «ذلك بقوله "…"»
  return REASON_OPENERS.some((c) => opensWith(scene, at, c)) ? at : undefined;
}

/** «السبب | في ذلك | إلى كذا». */
function isThereof(scene: Scene, i: number): boolean {
  return is(wordAt(scene, i), 'locative') && THINGS.has(formAt(scene, i + 1));
}
