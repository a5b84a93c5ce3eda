import { isAttackTold, type Told } from './attack.ts';
import { isNamed } from './parties.ts';
import { inClass, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Something specific that happened to somebody named or at a named place, and no mere occasion of another event. */
export function isWorthTelling(scene: Scene, trigger: Trigger, told: Told): boolean {
  const sides = [...told.actors, ...told.targets];
  const named = sides.filter(isNamed).length;
  if (trigger.entry.type === 'ASSAULT') {
    if (!isAttackTold(scene, trigger, told)) return false;
  } else if (named === 0 && told.place === undefined) return false;
  if (trigger.kind === 'verb') return true;
  if (isGeneric(scene, trigger)) return false;
  const weak = 'weak' in trigger.entry && trigger.entry.weak === true;
  if (weak && named === 0) return false;
  if (weak && trigger.brought === undefined && named < 2 && told.date === undefined) return false;
  if (
    isOccasion(scene, trigger) &&
    trigger.brought !== 'carried' &&
    named < 2 &&
    !(named > 0 && (told.date !== undefined || told.place !== undefined))
  )
    return false;
  const known = trigger.noun?.article === true && trigger.brought === undefined;
  return !(known && sides.length === 0 && told.date === undefined);
}

/** «أي هجوم»، «وزارة …»، «لجنة …»: no event in particular. */
function isGeneric(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'generic') || wordAt(scene, trigger.token - 1).bodyNoun?.article === false;
}

/** «على هامش القمة»، «بعد الاجتماع». */
function isOccasion(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'occasion') || inClass(scene, trigger.token - 2, 'occasion');
}
