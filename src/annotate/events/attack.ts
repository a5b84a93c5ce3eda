import { is } from '../../arabic/words.ts';
import { isNamed, type Party } from './parties.ts';
import { formAt, inClass, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** What a telling names beside its word of action. */
export interface Told {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: string | undefined;
  readonly date: string | undefined;
}

/**
 * What makes an attack that a sentence speaks of an event that it tells, and what makes it the background of something
 * else. Weights fitted on the tuning half of the judged sentences: the mean over resamples of it, each sign given.
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

type Fact = keyof typeof EVIDENCE;

/** Whether a sentence tells an attack with particulars: whom or where it hit, by what means, what it cost. */
export function isAttackTold(scene: Scene, trigger: Trigger, told: Told): boolean {
  const facts = factsOf(scene, trigger, told);
  const names = Object.keys(EVIDENCE) as Fact[];
  return names.reduce((sum, name) => sum + (facts[name] ? EVIDENCE[name] : 0), 0) >= LEAST;
}

/** A word of action within so many words of the opening is what the sentence is about. */
const EARLY = 12;

function factsOf(scene: Scene, trigger: Trigger, { place, targets, actors }: Told): Readonly<Record<Fact, boolean>> {
  const noun = trigger.kind === 'noun';
  return {
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
    early: trigger.token - scene.first < EARLY,
    nobodyNamed: place === undefined && ![...actors, ...targets].some(isNamed),
    person: targets.some(({ kind }) => kind === 'person'),
    known: noun && trigger.noun?.article === true && trigger.adjectives.length === 0,
    background: noun && [1, 2, 3].some((back) => inClass(scene, trigger.token - back, 'background')),
    relative: isInRelativeClause(scene, trigger),
    present: trigger.finite?.tense === 'present' && trigger.entry.mode !== 'battle',
    opinion: isOpinion(scene, trigger),
  };
}

function inClause(scene: Scene, { token, clause }: Trigger, name: 'casualty' | 'means'): boolean {
  for (let i = clause.first; i < clause.end; i++) if (i !== token && inClass(scene, i, name)) return true;
  return false;
}

/** «الذي اغتيل عام كذا»: told of whom the sentence is about. */
function isInRelativeClause(scene: Scene, { token, finite }: Trigger): boolean {
  const heads = [token, finite?.token ?? token].flatMap((at) => [at - 1, at - 2]);
  return heads.some((i) => is(wordAt(scene, i), 'relative') && formAt(scene, i).length > 2);
}

/** Inside what a named person says. */
function isOpinion(scene: Scene, { token }: Trigger): boolean {
  const at = scene.context.tokens.start[token] ?? 0;
  const around = scene.statements.find((statement) => at >= statement.start && at < statement.end);
  return around?.speakers.some(({ kind }) => kind === 'person') === true;
}
