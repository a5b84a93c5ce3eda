import { describe, expect, it } from 'vitest';
import { cleanText, makeRegistry, read } from '../../../src/index.ts';
import { sameUtterance, utteranceFeatures } from '../../../src/link/utterances/likeness.ts';
import { UTTERANCE_WEIGHTS } from '../../../src/link/utterances/utterance-weights.ts';
import { sketched, utterancesOf } from '../../../src/link/utterances/utterances.ts';
import { wordingOf } from '../../../src/link/utterances/wording.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

function wordings(text: string) {
  const reading = read(cleanText({ id: 'x', text }), NOBODY);
  return reading.statements.map((statement) => wordingOf(reading, statement));
}

/** The first statements of two articles among each other. */
function firsts(one: string, other: string) {
  return sketched(
    [one, other].flatMap((text, article) =>
      wordings(text)
        .slice(0, 1)
        .map((wording) => ({ wording, article })),
    ),
  );
}

function features(one: string, other: string) {
  const [a, b] = firsts(one, other);
  if (!a || !b) throw new Error('a text has no statement');
  expect(utteranceFeatures(b, a)).toEqual(utteranceFeatures(a, b));
  return utteranceFeatures(a, b);
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
      const [a, b] = firsts(first, other);
      return a && b ? sameUtterance(a, b, UTTERANCE_WEIGHTS) : undefined;
    };
    const [alone = 0, amongTwo = 1] = [likeness(ONCE), likeness(TWICE)];
    expect(alone).toBeGreaterThan(amongTwo);
  });
});

describe('Two statements of two articles', () => {
  it('have one speaker, or names that hold each other in part, or names of one state or of two', () => {
    const compared = (one: string, other: string) => {
      const { speaker, side, strange, rival } = features(
        `${one} إن الجسر سيبقى مغلقا.`,
        `${other} إن الجسر سيبقى مغلقا.`,
      );
      return { speaker, side, strange, rival };
    };
    expect(compared('قال سامي الراوي', 'قال سامي الراوي')).toEqual({ speaker: 1, side: 0, strange: 0, rival: 0 });
    expect(compared('قالت وزارة الخارجية الفرنسية', 'قال متحدث باسم وزارة الخارجية الفرنسية')).toEqual({
      speaker: 1,
      side: 1,
      strange: 0,
      rival: 0,
    });
    expect(compared('قال الكرملين', 'قالت روسيا')).toMatchObject({ side: 1, strange: 0 });
    expect(compared('قال الكرملين', 'قالت وزارة الخارجية الفرنسية')).toMatchObject({ side: 0, strange: 1 });
    expect(compared('قال سامي الراوي', 'قالت لينا الشامي')).toMatchObject({ speaker: 0, rival: 1 });
  });

  it('are two denials, or turn one another round', () => {
    const denial = 'نفى سامي الراوي إغلاق الجسر القديم.';
    expect(features(denial, 'نفت لينا الشامي إغلاق الجسر.')).toMatchObject({ denied: 1, turned: 0 });
    expect(features(denial, 'أعلنت لينا الشامي إغلاق الجسر.')).toMatchObject({ denied: 0, turned: 1 });
    expect(features(ONCE, 'قالت لينا الشامي إن الجسر لن يغلق.')).toMatchObject({ denied: 0, turned: 1 });
  });

  it('share what the one quotes, and numbers', () => {
    const quoted = 'قال سامي الراوي إن الجسر «متصدع ومتآكل» منذ 1957.';
    const whole = features(quoted, 'قال سامي الراوي إن الجسر متصدع ومتآكل وسيغلق.');
    const none = features(quoted, 'قال سامي الراوي إن الجسر سيغلق، وقد بني عام 1957.');
    expect(whole.quoted).toBeGreaterThan(none.quoted);
    expect([whole.numbers, none.numbers]).toEqual([0, 1]);
  });
});

describe('Positions that several articles tell beside each other', () => {
  const first = 'قال سامي الراوي إن الجسر القديم سيبقى مغلقا حتى الربيع.';
  const second = 'قال سامي الراوي إن العبارات ستبقى عاملة حتى نهاية الصيف.';
  const told = (article: number, text: string) => wordings(text).map((wording) => ({ article, wording }));
  it('stay two, where the same wordings in articles of their own would be one', () => {
    const both = [1, 2, 3].flatMap((article) => [...told(article, first), ...told(article, second)]);
    expect(utterancesOf(both)).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ]);
    expect(utterancesOf(both.map(({ wording }, article) => ({ wording, article })))).toEqual([[0, 1, 2, 3, 4, 5]]);
  });
});
