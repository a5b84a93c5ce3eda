import { foldArabic } from '../../../arabic/fold-table.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative } from '../../../arabic/names.ts';
import { prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isColon, isParticiple, type Scene, wordAt } from '../clause/scene.ts';

/**
 * True where the clause or quotation at `clause` is not what a verb governs whose noun opens at `noun`: a participle of speech stands
 * between that has it («حذر من حرب قد تطول | قائلا: "…"»), or «and» joins it to the noun with the same preposition («أشار إلى كذا | وإلى أن»).
 */
export function isSaidBesides(scene: Scene, noun: number, clause: number, entry: ReportingVerb): boolean {
  const joined = prepositionsOf(entry).some((one) => formAt(scene, clause - 1) === COORDINATION + foldArabic(one));
  if (joined) return true;
  for (let i = noun + 2; i < clause; i++) if (opensOwnContent(scene, i)) return true;
  return false;
}

/** «قائلا: …»، «مشيرا إلى أن»، «مؤكدا أن»: in the accusative, with «that» or a colon close behind. */
function opensOwnContent(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (!isParticiple(word) || word.article || !endsAccusative(word.form)) return false;
  if (isColon(scene, i + 1)) return true;
  return [i + 1, i + 2].some((at) => wordAt(scene, at).complementiser !== undefined);
}
