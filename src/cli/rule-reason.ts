/** Why a rule exists, in its own words; undefined for an id that no rule has. */
export type RuleReason = (id: string) => string | undefined;

/** The reasons of the statement rules, loaded when they are wanted: the command starts without the reader. */
export async function loadRuleReasons(): Promise<RuleReason> {
  const { ruleById } = await import('../index.ts');
  return (id) => ruleById(id)?.reason;
}
