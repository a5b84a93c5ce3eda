import { describe, expect, it } from 'vitest';
import { cleanText, makeRegistry, read } from '../../../src/index.ts';
import { sameUtterance, utteranceFeatures } from '../../../src/link/utterances/likeness.ts';
import { sketched } from '../../../src/link/utterances/utterances.ts';
import { wordingOf } from '../../../src/link/utterances/wording.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

function wordings(text: string) {
  const reading = read(cleanText({ id: 'x', text }), NOBODY);
  return reading.statements.map((statement) => wordingOf(reading, statement));
}

const ONCE = 'قال سامي الراوي إن الجسر القديم سيبقى مغلقا حتى الربيع.';
const TWICE = `${ONCE}\nوأضاف سامي الراوي أن البلدية ستدفع أجور العبارات.`;

describe('A statement among those of its article', () => {
  it('knows how often its speaker has the word, and where it stands', () => {
    expect(wordings(ONCE).map(({ turns }) => turns)).toEqual([1]);
    const two = wordings(TWICE);
    expect(two.map(({ turns }) => turns)).toEqual([2, 2]);
    expect(two[0]?.place).toBeLessThan(two[1]?.place ?? 0);
    expect(two[1]?.place).toBeLessThan(1);
  });

  it('is likelier the same as another of its speaker where each is the only one', () => {
    const other = 'ذكر سامي الراوي أن عبور النهر فوق الجسر لن يعود قبل الربيع.';
    const likeness = (first: string) => {
      const [a, b] = sketched(
        [wordings(first), wordings(other)].map(([one]) => one).filter((one) => one !== undefined),
      );
      return a && b ? sameUtterance(a, b) : undefined;
    };
    const [alone = 0, amongTwo = 1] = [likeness(ONCE), likeness(TWICE)];
    expect(alone).toBeGreaterThan(amongTwo);
  });

  it('is known to speak of the other statement’s speaker, who then may have said it himself', () => {
    const hers = 'قالت لينا الشامي إن العبارات ستعود إلى النهر قبل الربيع.';
    const named = (his: string) => {
      const [a, b] = sketched([wordings(his), wordings(hers)].map(([one]) => one).filter((one) => one !== undefined));
      return a && b ? [utteranceFeatures(a, b).named, utteranceFeatures(b, a).named] : [];
    };
    expect(named('قال سامي الراوي إن لينا الشامي تعيد العبارات إلى النهر قبل الربيع.')).toEqual([1, 1]);
    expect(named('قال سامي الراوي إن نورا البحري تعيد العبارات إلى النهر قبل الربيع.')).toEqual([0, 0]);
    expect(named('قالت لينا الشامي إن الشامي تعيد العبارات إلى النهر.')).toEqual([0, 0]);
  });
});
