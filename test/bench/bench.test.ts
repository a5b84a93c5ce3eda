import { describe, expect, it } from 'vitest';
import { benchDocuments } from '../../bench/bench/documents.ts';
import { ENGLISH_ARTICLES } from '../../bench/bench/english.ts';
import { type Contestant, measure, median } from '../../bench/bench/measure.ts';
import { winkContestant } from '../../bench/bench/peers.ts';
import { benchJson, speedTable } from '../../bench/bench/report.ts';
import { countTokens } from '../../bench/bench/tokens.ts';
import { ROOT } from '../../bench/eval/shared.ts';

/** A contestant and a clock that only its work moves forward. */
function clockwork() {
  let time = 0;
  const contestant = (name: string, tokens: number, milliseconds: readonly number[]): Contestant => {
    let runs = 0;
    return { name, tokens, articles: 10, run: () => (time += milliseconds[runs++] ?? 0) };
  };
  return { now: () => time, contestant };
}

describe('the benchmark', () => {
  it('counts words with their marks and every other visible sign', () => {
    expect(countTokens('قالَ: «لن نُغلقه» 3.5 a_b 😀')).toBe(11);
    expect(countTokens(' \n\t')).toBe(0);
  });

  it('takes medians of warm runs, and ratios within a round', () => {
    const { now, contestant } = clockwork();
    const split = contestant('split', 100, [999, 10, 20, 10]);
    const reader = contestant('reader', 100, [999, 100, 200, 400]);
    const [first, second] = measure([split, reader], now);
    expect(first).toMatchObject({ tokensPerSecond: 10_000, ratio: 1 });
    expect(second).toMatchObject({ tokensPerSecond: 500, articlesPerSecond: 50, ratio: 10 });
  });

  it('prints the object of the design, with or without a reader', () => {
    const { now, contestant } = clockwork();
    const all = ['split', 'reader', 'wink-nlp'].map((name) => contestant(name, 100, [1, 10, 10, 10]));
    const speeds = measure(all, now);
    expect(benchJson(speeds)).toEqual({
      reader: { tokensPerSecond: 10_000, articlesPerSecond: 1000 },
      split: { tokensPerSecond: 10_000 },
      peers: { 'wink-nlp': { tokensPerSecond: 10_000 } },
    });
    expect(benchJson(speeds.filter((speed) => speed.name !== 'reader')).reader).toBeNull();
    expect(speedTable(speeds)).toMatch(/^wink-nlp +10 +100 +10,000 +1,000 +1\.0×$/m);
  });

  it('has the peer find entities in about a thousand words of English', () => {
    const words = ENGLISH_ARTICLES.join(' ').match(/[A-Za-z][\w'-]*/g) ?? [];
    expect(words.length).toBeGreaterThan(900);
    expect(winkContestant().run()).toBeGreaterThan(1000);
  });

  it('repeats the examples where there is no corpus', async () => {
    const { sources } = await benchDocuments('/nowhere', ROOT, 20);
    expect(new Set(sources.map((source) => source.id)).size).toBe(20);
    expect(sources.every((source) => source.text.length > 0)).toBe(true);
  });

  it('calls the middle value the median', () => {
    expect([median([3, 1, 2]), median([2, 1])]).toEqual([2, 1]);
  });
});
