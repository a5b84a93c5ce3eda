import { ascriptionOf, isGivenBack } from '../../../arabic/ascribing.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensObject } from '../clause/object-noun.ts';
import { formAt, isColon, isDots, isOtherCue, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «ونسبت الوزارة | الهجوم إلى حركة كذا»، «وقدر المكتب | عدد السكان بنحو كذا»: the object of a verb of ascribing, where what it is
 * ascribed to or put at follows in the same clause; undefined elsewhere («أرجع الموظف المال إلى صاحبه»).
 */
export function ascribedNoun(
  scene: Scene,
  cue: number,
  subjectEnd: number,
  { past }: ReportingVerb,
): number | undefined {
  const ascription = ascriptionOf(past);
  if (!ascription) return undefined;
  const { verb } = wordAt(scene, cue);
  if (verb?.tense === 'present' && subjectEnd === cue + 1) return undefined; // «وتقدر | قيمة العقار بنحو كذا»
  const at = skipCircumstance(scene, subjectEnd);
  const word = wordAt(scene, at);
  if (!opensObject(scene, at) || is(word, 'demonstrative') || word.adjective || isGivenBack(word.form))
    return undefined;
  for (let i = at + 1; i < Math.min(scene.end, cue + REACH); i++) {
    if (isDots(scene, i) || isColon(scene, i) || wordAt(scene, i).complementiser || isOtherCue(scene, i))
      return undefined;
    if (ascription.behind.has(formAt(scene, i))) return at;
    if (ascription.number && formAt(scene, i) === IN && scene.context.tokens.kind[i + 1] === TokenKind.number)
      return at;
  }
  return undefined;
}

/** Tokens from the verb to what its object is ascribed to, at most. */
const REACH = 26;
