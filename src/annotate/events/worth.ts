import { isAttackTold } from './attack.ts';
import type { Told } from './evidence.ts';
import { isNamed, type Party } from './parties.ts';
import { isProtestTold } from './protest.ts';
import { inClass, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Something specific that happened to somebody named or at a named place, and no mere occasion of another event. */
export function isWorthTelling(scene: Scene, trigger: Trigger, told: Told): boolean {
  if (trigger.entry.type === 'PROTEST') return isProtestTold(scene, trigger, told);
  const sides = [...told.actors, ...told.targets];
  const named = sides.filter(isNamed).length;
  if (trigger.entry.type === 'ASSAULT') {
    if (!isAttackTold(scene, trigger, told)) return false;
  } else if (named === 0 && told.place === undefined) return false;
  if (trigger.entry.mode === 'release' && told.targets.length === 0) return false;
  if (trigger.entry.mode === 'withdraw-forces' && told.actors.length > 0 && told.actors.every(isSomebody)) return false;
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

/** A person withdraws from a race or a session; forces and states withdraw from a place. */
function isSomebody({ kind }: Party): boolean {
  return kind === 'person' || kind === 'role';
}

/** «أي هجوم»، «وزارة …»، «لجنة …»: no event in particular. */
function isGeneric(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'generic') || wordAt(scene, trigger.token - 1).bodyNoun?.article === false;
}

/** «على هامش القمة»، «بعد الاجتماع». */
function isOccasion(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'occasion') || inClass(scene, trigger.token - 2, 'occasion');
}
