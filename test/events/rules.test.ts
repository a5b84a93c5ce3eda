import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../../src/annotate/events/rules.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';
import { unmark } from '../statements/marked.ts';

const registry = defaultRegistry();
const eventsOf = (text: string) => read(cleanText({ id: 'example', text, published: '2024-05-02' }), registry).events;

describe.each(EVENT_RULES.map((rule) => [rule.id, rule] as const))('The event rule %s', (id, rule) => {
  it('says why it holds and shows examples', () => {
    expect(rule.reason.length).toBeGreaterThan(20);
    expect(rule.yes.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
  });

  it.each(rule.yes)('reads %s', (example) => {
    const { text, contents } = unmark(example);
    const found = eventsOf(text).filter((event) => event.rule === id);
    const hits = contents.filter(({ start, end }) =>
      found.some(({ trigger }) => trigger.start < end && trigger.end > start),
    );
    expect(hits).toEqual(contents);
  });

  it.each(rule.no)('leaves %s alone', (text) => {
    expect(eventsOf(text).filter((event) => event.rule === id)).toEqual([]);
  });
});
