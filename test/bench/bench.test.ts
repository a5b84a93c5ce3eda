import { describe, expect, it } from 'vitest';
import { benchDocuments } from '../../bench/bench/documents.ts';
import { ENGLISH_ARTICLES } from '../../bench/bench/english.ts';
import { type Contestant, measure, median } from '../../bench/bench/measure.ts';
import { pageContestants } from '../../bench/bench/pages.ts';
import { compromiseContestant, winkContestant } from '../../bench/bench/peers.ts';
import { benchJson, benchTable, ONE_THREAD, TWO_THREADS } from '../../bench/bench/report.ts';
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

  it('takes medians of warm runs, and ratios within a round', async () => {
    const { now, contestant } = clockwork();
    const split = contestant('split', 100, [999, 10, 20, 10]);
    const reader = contestant('reader', 100, [999, 100, 200, 400]);
    const [first, second] = await measure([split, reader], now);
    expect(first).toMatchObject({ tokensPerSecond: 10_000, ratio: 1 });
    expect(second).toMatchObject({ tokensPerSecond: 500, articlesPerSecond: 50, ratio: 10 });
  });

  it('prints the object of the design, with or without a reader', async () => {
    const { now, contestant } = clockwork();
    const all = ['split', 'reader', 'wink-nlp'].map((name) => contestant(name, 100, [1, 10, 10, 10]));
    const speeds = await measure(all, now);
    expect(benchJson({ speeds })).toEqual({
      reader: { tokensPerSecond: 10_000, articlesPerSecond: 1000 },
      split: { tokensPerSecond: 10_000 },
      peers: { 'wink-nlp': { tokensPerSecond: 10_000 } },
      ratios: { 'reader/split': 1, 'reader/wink-nlp': 1 },
    });
    expect(benchJson({ speeds: speeds.filter((speed) => speed.name !== 'reader') }).reader).toBeNull();
    expect(benchTable({ speeds })).toMatch(/^wink-nlp +100 tokens +10,000 +1\.00 ms\/article +1\.0× +time of split$/m);
  });

  it('tells a speed that is half of another as 0.5 of it', async () => {
    const { now, contestant } = clockwork();
    const speeds = await measure(
      [contestant('reader', 100, [9, 20, 20, 20]), contestant('peer', 100, [9, 10, 10, 10])],
      now,
    );
    const call = (name: string, wall: number) => ({ name, wall, processor: wall, memory: 90 });
    const calls = [call(ONE_THREAD, 3000), call(TWO_THREADS, 1500)];
    expect(benchJson({ speeds, calls }).ratios).toEqual({ 'reader/peer': 0.5, 'two threads/one': 2 });
  });

  it('shares the time of the reader among its stages', async () => {
    const { now, contestant } = clockwork();
    const speeds = await measure([contestant('reader', 100, [9, 10, 10, 10])], now);
    const stages = new Map([['mentions', 0.25]]);
    expect(benchTable({ speeds, stages })).toMatch(
      /^ {2}mentions +100 tokens +40,000 +0\.25 ms\/article +25\.0 % +of the reader$/m,
    );
  });

  it('has every extractor find articles on the own pages', async () => {
    for (const { run } of pageContestants()) expect(await run()).toBeGreaterThan(10_000);
  });

  it('has the peer find entities in about a thousand words of English', () => {
    const words = ENGLISH_ARTICLES.join(' ').match(/[A-Za-z][\w'-]*/g) ?? [];
    expect(words.length).toBeGreaterThan(900);
    expect(winkContestant().run()).toBeGreaterThan(1000);
    expect(compromiseContestant().run()).toBeGreaterThan(100);
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
