import { isBackground, isEarly, isLate, namesNobody, statementAround, type Told, weighed } from './evidence.ts';
import { isNamed } from './parties.ts';
import { inClass, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/**
 * What makes a protest that a sentence speaks of an event that it tells, and what makes it a topic. Weights set by hand
 * after counts on the tuning half of the judged sentences.
 */
const EVIDENCE = {
  verb: 2,
  place: 2,
  actor: 1,
  target: 1,
  chant: 1,
  carried: 1,
  early: 1,
  nobodyNamed: -1,
  spoken: -1,
  known: -2,
  late: -2,
  present: -2,
  background: -2,
};
const LEAST = 3;

/** Whether a sentence tells a protest with particulars: who went out where, against whom, with what on their lips. */
export function isProtestTold(scene: Scene, trigger: Trigger, told: Told): boolean {
  return (
    weighed(EVIDENCE, {
      verb: trigger.kind === 'verb',
      place: told.place !== undefined,
      actor: told.actors.length > 0,
      target: told.targets.some(isNamed),
      chant: isChanted(scene),
      carried: trigger.brought !== undefined,
      early: isEarly(scene, trigger),
      nobodyNamed: namesNobody(told),
      spoken: statementAround(scene, trigger) !== undefined,
      known: trigger.noun?.article === true,
      late: isLate(scene, trigger),
      present: trigger.finite?.tense === 'present',
      background: isBackground(scene, trigger),
    }) >= LEAST
  );
}

function isChanted(scene: Scene): boolean {
  for (let i = scene.first; i < scene.end; i++) if (inClass(scene, i, 'chant')) return true;
  return false;
}
