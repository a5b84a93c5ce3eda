import { compareNames } from '../../annotate/mentions/variants/index.ts';
import type { Span } from '../../text/spans.ts';
import { type Chain, chainsOf } from './chains.ts';
import type { CopyText, Quotation } from './copy-text.ts';
import { type ArticlesWith, isOneMatter, proves } from './proof.ts';
import { type Pairs, pairsOf, runsBetween } from './runs.ts';
import { shinglesOf, winnow } from './shingles.ts';
import { type CopyWords, spanOfWords } from './words.ts';

/**
 * What a shared passage is. `copy`: one text has it from the other, or both from a third. `quotation`: words of one
 * speaker that both quote, and little besides. `formula`: names, offices and common words. `boilerplate`: what an outlet
 * puts into many of its articles.
 */
export type PassageKind = 'copy' | 'quotation' | 'formula' | 'boilerplate';

/** A passage that two texts share, with reworded or dropped words within it. */
export interface Passage {
  readonly kind: PassageKind;
  /** Where it stands in the text of each document, UTF-16. */
  readonly a: Span;
  readonly b: Span;
  /** Words that both have, in one order. */
  readonly words: number;
  /** Words between these that only `a` has, and only `b`. */
  readonly own: { readonly a: number; readonly b: number };
}

/** Shared words of a passage, at least: of eight copied words two may stand alone at an edge, where they are not seen. */
const LEAST_WORDS = 6;
/** Of the words from the first shared to the last, in both texts together, so many are shared. */
const LEAST_DENSITY = 0.5;
/** Fewer shared words prove less: they stand closer together. */
const SHORT = 20;
const SHORT_DENSITY = 0.55;
/** A passage is a quotation when so much of it stands in quotations of one speaker in both texts … */
const QUOTED = 0.75;
/** … unless the texts share so many words outside quotations: then the quotation came with these. */
const BESIDES = 15;

/** Is a shingle of an outlet's habits: one that many of its articles have? */
export type IsHabit = (outlet: string | undefined, shingle: number) => boolean;

export interface PassageOptions {
  readonly pairs?: { readonly a?: Pairs; readonly b?: Pairs };
  readonly isHabit?: IsHabit;
  /** Articles that have a shingle, the two with them. */
  readonly articlesWith?: ArticlesWith;
}

/** The passages that two texts share, in the order of `a`. Exchanging the texts exchanges the sides and nothing else. */
export function passagesBetween(a: CopyText, b: CopyText, options: PassageOptions = {}): Passage[] {
  if (isBefore(b.words, a.words)) {
    const { pairs, ...rest } = options;
    const turned = inOrder(b, a, {
      ...rest,
      pairs: { ...(pairs?.b && { a: pairs.b }), ...(pairs?.a && { b: pairs.a }) },
    });
    return turned
      .map(({ a: x, b: y, own, ...passage }) => ({ ...passage, a: y, b: x, own: { a: own.b, b: own.a } }))
      .sort((x, y) => x.a.start - y.a.start);
  }
  return inOrder(a, b, options).sort((x, y) => x.a.start - y.a.start);
}

function inOrder(a: CopyText, b: CopyText, { pairs, ...known }: PassageOptions): Passage[] {
  const runs = runsBetween(a.words, b.words, pairs?.a ?? pairsOf(a.words));
  const chains = chainsOf(runs, LEAST_WORDS, a.words, b.words).filter(isDense);
  let oneMatter: boolean | undefined;
  const ofOneMatter = () => {
    oneMatter ??= isOneMatter(a.words, b.words, chains);
    return oneMatter;
  };
  const judged = chains.map((chain) => ({ chain, kind: kindOf(chain, a, b, { ...known, ofOneMatter }) }));
  const besides = judged.reduce((sum, { chain, kind }) => sum + (kind === 'copy' ? chain.matches.length : 0), 0);
  return judged.map(({ chain, kind }) => ({
    kind: kind === 'quotation' && besides >= BESIDES ? 'copy' : kind,
    a: spanOfWords(a.words, chain.a.from, chain.a.to),
    b: spanOfWords(b.words, chain.b.from, chain.b.to),
    words: chain.matches.length,
    own: {
      a: chain.a.to - chain.a.from - chain.matches.length,
      b: chain.b.to - chain.b.from - chain.matches.length,
    },
  }));
}

/** Any order of two texts that does not depend on which is given first. */
function isBefore({ hash: x }: CopyWords, { hash: y }: CopyWords): boolean {
  if (x.length !== y.length) return x.length < y.length;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return (x[i] as number) < (y[i] as number);
  return false;
}

function isDense({ a, b, matches }: Chain): boolean {
  const density = (2 * matches.length) / (a.to - a.from + b.to - b.from);
  return density >= (matches.length < SHORT ? SHORT_DENSITY : LEAST_DENSITY);
}

interface Known extends Pick<PassageOptions, 'isHabit' | 'articlesWith'> {
  readonly ofOneMatter: () => boolean;
}

function kindOf(chain: Chain, a: CopyText, b: CopyText, { isHabit, articlesWith, ofOneMatter }: Known): PassageKind {
  if (!proves(chain, a, b, ofOneMatter, articlesWith)) return 'formula';
  if (isHabit && (habitual(chain.a, a, isHabit) || habitual(chain.b, b, isHabit))) return 'boilerplate';
  return isQuotation(chain, a, b) ? 'quotation' : 'copy';
}

/** Are more than half of the winnowed shingles of a range habits of the outlet? */
function habitual({ from, to }: Chain['a'], { words, outlet }: CopyText, isHabit: IsHabit): boolean {
  const kept = winnow(shinglesOf({ ...words, hash: words.hash.subarray(from, to) }));
  let habits = 0;
  for (const shingle of kept) if (isHabit(outlet, shingle)) habits++;
  return habits * 2 > kept.length;
}

function isQuotation({ matches }: Chain, a: CopyText, b: CopyText): boolean {
  return a.quotations.some((x) =>
    b.quotations.some((y) => {
      const inBoth = matches.filter(([i, j]) => within(i, x) && within(j, y)).length;
      return inBoth >= QUOTED * matches.length && share(x.speakers, y.speakers);
    }),
  );
}

function within(word: number, { from, to }: Quotation): boolean {
  return word >= from && word < to;
}

function share(x: readonly string[], y: readonly string[]): boolean {
  return x.some((one) => y.some((other) => one === other || compareNames(one, other).same));
}
