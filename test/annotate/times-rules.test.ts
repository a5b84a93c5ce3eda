import { describe, expect, it } from 'vitest';
import { annotateTimes } from '../../src/annotate/times/index.ts';
import type { Example } from '../../src/annotate/times/rule.ts';
import { RULES } from '../../src/annotate/times/rules/index.ts';
import { ARABIC_FOLD } from '../../src/arabic/fold-table.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Every rule's own examples, run through the whole annotator. */
function timesOf({ text, published }: Example) {
  const times = annotateTimes({ text, tokens: tokenise(fold(text, ARABIC_FOLD)), published });
  return times.map(({ start, end, value, type, rule }) => ({ text: text.slice(start, end), value, type, rule }));
}

function plain(times: ReturnType<typeof timesOf>, example: Example) {
  return times.map(({ text, value, type }, k) =>
    example.expect[k]?.type === undefined ? { text, value } : { text, value, type },
  );
}

for (const rule of RULES) {
  describe(`rule ${rule.id}`, () => {
    for (const example of rule.yes) {
      it(`makes ${example.text}`, () => {
        const times = timesOf(example);
        expect(plain(times, example)).toEqual(example.expect);
        expect(usedBy(rule.id, times)).toBe(true);
      });
    }
    for (const example of rule.no) {
      it(`leaves ${example.text}`, () => {
        const times = timesOf(example);
        expect(plain(times, example)).toEqual(example.expect);
        if (example.expect.length === 0) expect(usedBy(rule.id, times)).toBe(false);
      });
    }
  });
}

/** The rule built one of the times. */
function usedBy(id: string, times: ReturnType<typeof timesOf>): boolean {
  return times.some(({ rule }) => rule === id);
}

it('rule ids are unique and named rules exist', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { yields = [] } of RULES) for (const other of yields) expect(ids).toContain(other);
});

it('every rule has examples', () => {
  for (const { id, yes, no } of RULES) expect(`${id}: ${yes.length + no.length > 0}`).toBe(`${id}: true`);
});
