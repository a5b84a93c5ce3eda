import type { NameKind } from '../src/annotate/mentions/tagger/labels.ts';
import type { Tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import { wordOf } from './articles.ts';

/**
 * How often a tagger takes each word for (a part of) a name, over unlabelled news: the judgements of many contexts in
 * one trait of the word (self-training on the level of words).
 */
export const USAGE_LEVELS = 4;

const STEPS = [0.005, 0.03, 0.1, 0.25, 0.5, 0.75, 0.92];
const LEAST = 3;

/** For each word of the vocabulary its shares as opening and as later word of persons, in organisations, in places. */
export type Usage = Float32Array;

function levelOf(kind: NameKind, opening: boolean): number {
  if (kind === 'person') return opening ? 0 : 1;
  return kind === 'organisation' ? 2 : 3;
}

export function usageOf(tagger: Tagger, paragraphs: readonly (readonly string[])[], words: readonly string[]): Usage {
  const row = new Map(words.map((word, at) => [word, at]));
  const counts = new Float32Array(words.length * USAGE_LEVELS);
  const totals = new Float32Array(words.length);
  const count = (form: string | undefined, into: Float32Array, levels: number, level: number) => {
    const at = row.get(wordOf(form ?? ''));
    if (at !== undefined) into[at * levels + level] = (into[at * levels + level] ?? 0) + 1;
  };
  for (const forms of paragraphs) {
    for (const form of forms) count(form, totals, 1, 0);
    for (const { kind, first, last } of tagger.tag(forms)) {
      for (let i = first; i <= last; i++) count(forms[i], counts, USAGE_LEVELS, levelOf(kind, i === first));
    }
  }
  return counts.map((count, cell) => {
    const total = totals[Math.floor(cell / USAGE_LEVELS)] ?? 0;
    return total < LEAST ? -1 : count / total;
  });
}

/** Steps from 1; 0 for words seen too seldom. */
export function usageSteps(usage: Usage): Uint16Array {
  return Uint16Array.from(usage, (share) => (share < 0 ? 0 : 1 + STEPS.filter((bound) => share >= bound).length));
}
