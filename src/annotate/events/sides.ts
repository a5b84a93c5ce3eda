import { distinct, isNamed, type Party } from './parties.ts';
import type { Sides } from './rule.ts';
import { type Scene, wordAt } from './scene.ts';
import type { Link, Slot } from './slots.ts';
import type { Trigger } from './trigger.ts';

const FAR = 16;

/** Parties of the slots that hang on the trigger by one of the links; a slot far away belongs to something else. */
export function linked(trigger: Trigger, links: readonly Link[], reach = FAR): readonly Party[] {
  return slotsBy(trigger, links, reach).flatMap((slot) => slot.parties);
}

export function slotsBy(trigger: Trigger, links: readonly Link[], reach = FAR): readonly Slot[] {
  return [...near(trigger, links, reach)];
}

function* near({ slots, token }: Trigger, links: readonly Link[], reach: number): Generator<Slot> {
  for (const slot of slots) {
    if (slot.first - token > reach) return;
    if (links.includes(slot.link)) yield slot;
  }
}

/** The first slot by one of the links that names somebody. */
export function firstNamed(trigger: Trigger, links: readonly Link[], reach = FAR): readonly Party[] {
  for (const { parties, link, gap } of near(trigger, links, reach))
    if (parties.length > 0 && (link === 'bare' || gap < 2)) return parties;
  return [];
}

/** Everybody on one side. */
export function together(parties: readonly Party[], because: string): Sides {
  return { actors: distinct(parties), targets: [], because };
}

/** Doer and target; nobody stands on both sides. */
export function against(actors: readonly Party[], targets: readonly Party[], because: string): Sides {
  const doers = distinct(actors);
  const names = new Set(doers.map(({ name }) => name));
  return { actors: doers, targets: distinct(targets).filter(({ name }) => !names.has(name)), because };
}

export function named(parties: readonly Party[]): readonly Party[] {
  return parties.filter(isNamed);
}

/** Envoys and diplomats who are expelled or summoned stand for the state of their adjective: دبلوماسيين روسا. */
export function nationOf(scene: Scene, { entry, object, clause }: Trigger): readonly Party[] | undefined {
  if (object === undefined || !(entry.needs === 'envoy' || entry.needs === 'diplomats')) return undefined;
  for (let i = object; i < Math.min(clause.end, object + 4); i++) {
    const hit = scene.context.hitOf[i];
    const code = hit?.known.kind === 'state' ? hit.known.entry.code : wordAt(scene, i).adjective?.code;
    const state = code === undefined ? undefined : scene.parties.state(code);
    if (state) return [state];
  }
  return undefined;
}
