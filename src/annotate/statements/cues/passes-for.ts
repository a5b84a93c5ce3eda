import { endsAccusative } from '../../../arabic/names.ts';
import { holdsToBe, standsAmong, tellsRank } from '../../../arabic/not-speech.ts';
import { is } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';

/**
 * True where the present of a verb of holding tells what something passes for, which nobody says: «ويعد الميناء من أكبر موانئ
 * المنطقة», «الجسر الذي يعتبر المدخل إلى القرية». Whoever holds it so has an object («يعتبر الجسر خطرا»، «التي تعتبر الجسر خطرا»)
 * or a clause right behind.
 */
export function passesFor(scene: Scene, token: number, subject: Subject | undefined, found: Found): boolean {
  const verb = wordAt(scene, token).verb;
  if (!verb || verb.tense !== 'present' || verb.object || !holdsToBe(verb.entry.past)) return false;
  const behind = subject && subject.first > token ? subject.end : token + 1;
  if (found.kind === 'clause' && found.at - behind <= NEAR) return false;
  if (standsAmong(formAt(scene, behind))) return true;
  if (found.kind === 'noun' && wordAt(scene, token + 1).article && tellsRank(formAt(scene, token + 2)))
    return !holdsAsWell(scene, token + 1); // «يعد | المصدر الأول للأخبار»
  return is(wordAt(scene, token - 1), 'relative') && !holdsAsWell(scene, token + 1);
}

/** Tokens up to a clause that is the verb's own: «يعتبر من الضروري أن». */
const NEAR = 3;

/** «التي تعتبر | الجسر خطرا»: an object with what it is held to be, which has no article. */
function holdsAsWell(scene: Scene, i: number): boolean {
  const end = parsePhrase(scene.context, i, scene.end)?.end ?? i;
  for (const at of [end, end + 1]) {
    const { form, article, lead, bits } = wordAt(scene, at);
    if (!article && lead === '' && bits === 0 && endsAccusative(form)) return true;
  }
  return false;
}
