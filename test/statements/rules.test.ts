import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_RULES } from '../../src/annotate/statements/rules/attributions.ts';
import { RULES } from '../../src/annotate/statements/rules.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';
import { unmark } from './marked.ts';

const registry = defaultRegistry();
const statementsOf = (text: string) => read(cleanText({ id: 'example', text }), registry).statements;

describe.each([...RULES, ...ATTRIBUTION_RULES].map((rule) => [rule.id, rule] as const))('The rule %s', (id, rule) => {
  it('says why it holds and shows examples', () => {
    expect(rule.reason.length).toBeGreaterThan(20);
    expect(rule.yes.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
  });

  it.each(rule.yes)('reads %s', (example) => {
    const { text, contents } = unmark(example);
    const found = statementsOf(text)
      .filter((statement) => statement.rule === id)
      .map((statement) => text.slice(statement.start, statement.end));
    for (const { start, end } of contents) expect(found).toContain(text.slice(start, end));
  });

  it.each(rule.no)('leaves %s alone', (text) => {
    expect(statementsOf(text).filter((statement) => statement.rule === id)).toEqual([]);
  });
});
