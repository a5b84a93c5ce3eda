import type { WordClass } from '../../arabic/event-terms.ts';
import type { Statement } from '../../model.ts';
import { isNamed, type Party } from './parties.ts';
import { inClass, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** What a telling names beside its word of action. */
export interface Told {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: string | undefined;
  readonly date: string | undefined;
}

/** The weights of the facts that hold, added up. */
export function weighed<Fact extends string>(
  weights: Readonly<Record<Fact, number>>,
  facts: Readonly<Record<Fact, boolean>>,
): number {
  const names = Object.keys(weights) as Fact[];
  return names.reduce((sum, name) => sum + (facts[name] ? weights[name] : 0), 0);
}

/** A word of action within so many words of the opening is what the sentence is about. */
const EARLY = 12;
/** Behind so many words it is an afterthought. */
const LATE = 25;

export function isEarly(scene: Scene, { token }: Trigger): boolean {
  return token - scene.first < EARLY;
}

export function isLate(scene: Scene, { token }: Trigger): boolean {
  return token - scene.first > LATE;
}

/** Nobody by name and no place. */
export function namesNobody({ place, actors, targets }: Told): boolean {
  return place === undefined && ![...actors, ...targets].some(isNamed);
}

/** A noun told as the subject of something else: its anniversary, its case, who is guilty of it. */
export function isBackground(scene: Scene, { kind, token }: Trigger): boolean {
  return kind === 'noun' && [1, 2, 3].some((back) => inClass(scene, token - back, 'background'));
}

/** A word of a class stands in the clause, the word of action left out. */
export function inClause(scene: Scene, { token, clause }: Trigger, name: WordClass): boolean {
  for (let i = clause.first; i < clause.end; i++) if (i !== token && inClass(scene, i, name)) return true;
  return false;
}

/** The statement in whose content a word of action stands. */
export function statementAround(scene: Scene, { token }: Trigger): Statement | undefined {
  const at = scene.context.tokens.start[token] ?? 0;
  return scene.statements.find((statement) => at >= statement.start && at < statement.end);
}
