/** Why a rule or a step exists, in its own words; undefined for an id that none has. */
export type RuleReason = (id: string) => string | undefined;

/** The reasons of the rules of statements and events, and of the steps that take something out of a page. */
export interface Reasons {
  readonly rule: RuleReason;
  readonly event: RuleReason;
  readonly removal: RuleReason;
}

/** Loaded when they are wanted: the command starts without the reader. */
export async function loadReasons(): Promise<Reasons> {
  const { eventRuleById, ruleById } = await import('../index.ts');
  const { REMOVAL_REASONS } = await import('../pages.ts');
  return {
    rule: (id) => ruleById(id)?.reason,
    event: (id) => eventRuleById(id)?.reason,
    removal: (id) => REMOVAL_REASONS.get(id),
  };
}
