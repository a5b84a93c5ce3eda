import type { Scene } from './clause/scene.ts';
import type { Cue, Draft, Rule } from './rule.ts';
import { ATTRIBUTION_RULES } from './rules/attributions.ts';
import { LAYOUT_RULES } from './rules/layout.ts';
import { PARTICIPLE_RULES } from './rules/participles.ts';
import { VERB_RULES } from './rules/verbs.ts';

/** All rules of statements that start at a cue, those that others yield to first. */
export const RULES: readonly Rule[] = inOrder([...VERB_RULES, ...PARTICIPLE_RULES, ...LAYOUT_RULES]);

export interface Applied {
  readonly rule: Rule;
  readonly drafts: readonly Draft[];
}

/** The first rule that matches a cue, by the order that the rules declare. */
export function applyRules(scene: Scene, cue: Cue): Applied | undefined {
  for (const rule of RULES) {
    const drafts = rule.match(scene, cue).filter((draft) => draft.last >= draft.first);
    if (drafts.length > 0) return { rule, drafts };
  }
  return undefined;
}

/** Id and reason of a rule of statements; undefined for an unknown id. */
export function ruleById(id: string): { readonly id: string; readonly reason: string } | undefined {
  return [...RULES, ...ATTRIBUTION_RULES].find((rule) => rule.id === id);
}

/** Orders rules so that each comes after those it yields to. Throws on an unknown name and on a circle. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered: Rule[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (rule: Rule) => {
    if (state.get(rule.id) === 'done') return;
    if (state.get(rule.id) === 'open') throw new Error(`statement rules yield in a circle at ${rule.id}`);
    state.set(rule.id, 'open');
    for (const id of rule.yields) {
      const winner = byId.get(id);
      if (!winner) throw new Error(`rule ${rule.id} yields to ${id}, which does not exist`);
      visit(winner);
    }
    state.set(rule.id, 'done');
    ordered.push(rule);
  };
  for (const rule of rules) visit(rule);
  return ordered;
}
