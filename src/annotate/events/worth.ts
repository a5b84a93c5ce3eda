import { isNamed, type Party } from './parties.ts';
import { inClass, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

interface Told {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: string | undefined;
  readonly date: string | undefined;
}

/** Something specific that happened to somebody named or at a named place, and no mere occasion of another event. */
export function isWorthTelling(scene: Scene, trigger: Trigger, told: Told): boolean {
  const sides = [...told.actors, ...told.targets];
  const named = sides.filter(isNamed).length;
  if (named === 0 && told.place === undefined) return false;
  if (trigger.entry.type === 'ASSAULT' && evidenceOf(scene, trigger, told) < LEAST) return false;
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

/** What makes an attack of a sentence an event of its own; chosen on the tuning half of the judged sentences. */
const EVIDENCE = {
  place: 1,
  target: 2,
  casualties: 3,
  carried: 1,
  passive: 4,
  burst: 3,
  struck: 3,
  background: -4,
  known: -3,
};
const LEAST = 4;

/** Whom an attack hit, what it cost, who carried it out; less where it is only the background of something else. */
function evidenceOf(scene: Scene, trigger: Trigger, told: Told): number {
  const { place, targets, actors } = told;
  const noun = trigger.kind === 'noun';
  const background = noun && [1, 2, 3].some((back) => inClass(scene, trigger.token - back, 'background'));
  const facts = {
    place: place !== undefined,
    target: targets.length > 0,
    casualties: hasCasualties(scene, trigger),
    carried: trigger.brought === 'carried',
    passive: trigger.passive,
    burst: trigger.entry.frame === 'happen',
    struck: actors.some(isNamed) && (targets.length > 0 || place !== undefined),
    background,
    known: noun && trigger.noun?.article === true && trigger.adjectives.length === 0,
  };
  const names = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[];
  return names.reduce((sum, name) => sum + (facts[name] ? EVIDENCE[name] : 0), 0);
}

function hasCasualties(scene: Scene, trigger: Trigger): boolean {
  for (let i = trigger.clause.first; i < trigger.clause.end; i++)
    if (i !== trigger.token && inClass(scene, i, 'casualty')) return true;
  return false;
}

/** «أي هجوم»، «وزارة …»، «لجنة …»: no event in particular. */
function isGeneric(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'generic') || wordAt(scene, trigger.token - 1).bodyNoun?.article === false;
}

/** «على هامش القمة»، «بعد الاجتماع». */
function isOccasion(scene: Scene, trigger: Trigger): boolean {
  return inClass(scene, trigger.token - 1, 'occasion') || inClass(scene, trigger.token - 2, 'occasion');
}
