import type { Rule, Sides } from './rule.ts';
import { NOUN_RULES } from './rules/nouns.ts';
import { VERB_RULES } from './rules/verbs.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** All rules of events, those that others yield to first. */
export const EVENT_RULES: readonly Rule[] = inOrder([...VERB_RULES, ...NOUN_RULES]);

/** The first rule that matches a trigger, by the order that the rules declare. */
export function applyRules(scene: Scene, trigger: Trigger): { readonly rule: Rule; readonly sides: Sides } | undefined {
  for (const rule of EVENT_RULES) {
    const sides = rule.match(scene, trigger);
    if (sides) return { rule, sides };
  }
  return undefined;
}

/** Id and reason of a rule of events; undefined for an unknown id. */
export function eventRuleById(id: string): { readonly id: string; readonly reason: string } | undefined {
  return EVENT_RULES.find((rule) => rule.id === id);
}

/** Orders rules so that each comes after those it yields to. Throws on an unknown name and on a circle. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<Rule>();
  const open = new Set<Rule>();
  const visit = (rule: Rule) => {
    if (ordered.has(rule)) return;
    if (open.has(rule)) throw new Error(`event rules yield in a circle at ${rule.id}`);
    open.add(rule);
    for (const id of rule.yields) {
      const winner = byId.get(id);
      if (!winner) throw new Error(`event rule ${rule.id} yields to ${id}, which does not exist`);
      visit(winner);
    }
    ordered.add(rule);
  };
  for (const rule of rules) visit(rule);
  return [...ordered];
}
