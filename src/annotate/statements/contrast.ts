import { contrastsWithThat, isWhereas, tellsAsTo } from '../../arabic/phrases.ts';
import { isWithPronoun } from '../../arabic/with-pronoun.ts';
import { is } from '../../arabic/words.ts';
import { formAt, type Scene, wordAt } from './scene.ts';

/**
 * «لكن»، «غير أن»، «فيما طالب النواب»; not «شيء غير طبيعي»، «لا حل إلا الحوار»، «نتمنى ألا», nor «فيما يبدو»، «فيما تعهدوا به», where
 * the word means «in what».
 */
export function setsContrast(scene: Scene, i: number): boolean {
  if (!is(wordAt(scene, i), 'contrast')) return false;
  const form = formAt(scene, i);
  if (contrastsWithThat(form)) return wordAt(scene, i + 1).complementiser !== undefined;
  const inWhat = wordAt(scene, i + 1).verb !== undefined && isWithPronoun(formAt(scene, i + 2));
  return !isWhereas(form) || !(inWhat || tellsAsTo(formAt(scene, i + 1)));
}
