import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { contrastsWithThat, isWhereas, tellsAsTo } from '../../../arabic/phrases.ts';
import { isPresent } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, isComma, type Scene, wordAt } from './scene.ts';

/**
 * «لكن»، «غير أن»، «فيما طالب النواب»; not «شيء غير طبيعي»، «التاريخي وغير المسبوق»، «لا حل إلا الحوار»، «نتمنى ألا», nor «فيما يبدو»،
 * «فيما تعهدوا به»، «فيما يحدث من كذا», where the word means «in what».
 */
export function setsContrast(scene: Scene, i: number): boolean {
  if (!is(wordAt(scene, i), 'contrast')) return false;
  const form = formAt(scene, i);
  if (contrastsWithThat(form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : form))
    return wordAt(scene, i + 1).complementiser !== undefined;
  return !isWhereas(form) || !(meansInWhat(scene, i) || tellsAsTo(formAt(scene, i + 1)));
}

/** «فيما تعهدوا | به»، «فيما يحدث | من كذا»، «تشارك فيما وصفه بالعدوان», not «، فيما وصفه الوزير بكذا». */
function meansInWhat(scene: Scene, i: number): boolean {
  const { verb, form } = wordAt(scene, i + 1);
  const behind = wordAt(scene, i + 2);
  if (verb !== undefined && isWithPronoun(behind.form)) return true;
  if (isPresent(form) && is(behind, 'partitive')) return true;
  return verb?.object !== undefined && verb.entry.takes.includes('predicate') && !isComma(scene, i - 1);
}
