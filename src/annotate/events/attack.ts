import { is } from '../../arabic/words.ts';
import { inClause, isBackground, isEarly, namesNobody, statementAround, type Told, weighed } from './evidence.ts';
import { isNamed } from './parties.ts';
import { formAt, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/**
 * What makes an attack that a sentence speaks of an event that it tells, and what makes it the background of something
 * else. Most weights are the mean of fits to resamples of the tuning half of the
 * judged sentences, each sign given, rounded; those of states, bodies and bombing were set by hand to keep the reference.
 */
const EVIDENCE = {
  place: 2,
  target: 1,
  casualties: 3,
  means: 4,
  passive: 3,
  burst: 3,
  carried: 1,
  struck: 1,
  state: 4,
  body: 1,
  bombed: 2,
  early: 2,
  nobodyNamed: -1,
  person: -2,
  known: -1,
  background: -1,
  relative: -2,
  present: -4,
  opinion: -3,
};
const LEAST = 8;

/** Whether a sentence tells an attack with particulars: whom or where it hit, by what means, what it cost. */
export function isAttackTold(scene: Scene, trigger: Trigger, told: Told): boolean {
  const { place, targets, actors } = told;
  return (
    weighed(EVIDENCE, {
      place: place !== undefined,
      target: targets.length > 0,
      casualties: inClause(scene, trigger, 'casualty'),
      means: inClause(scene, trigger, 'means'),
      passive: trigger.passive,
      burst: trigger.entry.frame === 'happen',
      carried: trigger.brought === 'carried',
      struck: actors.some(isNamed) && (targets.length > 0 || place !== undefined),
      state: actors.some(({ kind }) => kind === 'state'),
      body: actors.some(({ kind }) => kind === 'organisation'),
      bombed: trigger.entry.mode === 'shell' || trigger.entry.mode === 'airstrike',
      early: isEarly(scene, trigger),
      nobodyNamed: namesNobody(told),
      person: targets.some(({ kind }) => kind === 'person'),
      known: trigger.kind === 'noun' && trigger.noun?.article === true && trigger.adjectives.length === 0,
      background: isBackground(scene, trigger),
      relative: isInRelativeClause(scene, trigger),
      present: trigger.finite?.tense === 'present' && trigger.entry.mode !== 'battle',
      opinion: statementAround(scene, trigger)?.speakers.some(({ kind }) => kind === 'person') === true,
    }) >= LEAST
  );
}

/** «الذي اغتيل عام كذا»: told of whom the sentence is about. */
function isInRelativeClause(scene: Scene, { token, finite }: Trigger): boolean {
  const heads = [token, finite?.token ?? token].flatMap((at) => [at - 1, at - 2]);
  return heads.some((i) => is(wordAt(scene, i), 'relative') && formAt(scene, i).length > 2);
}
