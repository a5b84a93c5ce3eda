import { isSameBehind, isTimeUnit } from '../../arabic/phrases.ts';
import { formAt, type Scene, wordAt } from './scene.ts';

/** «الأسبوع | الماضي»، «الشهر نفسه»: token `i` is a unit of time with a word behind that tells which, or that word. */
export function isUnitOfTime(scene: Scene, i: number): boolean {
  return (
    (isTimeUnit(formAt(scene, i)) && tellsWhich(scene, i + 1)) ||
    (isTimeUnit(formAt(scene, i - 1)) && tellsWhich(scene, i))
  );
}

function tellsWhich(scene: Scene, i: number): boolean {
  const { article, lead, role, bodyNoun, form } = wordAt(scene, i);
  return isSameBehind(form) || (article && lead === '' && !role && !bodyNoun && scene.context.hitOf[i] === undefined);
}
