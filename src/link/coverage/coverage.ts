import { termsOf } from '../stories/profile.ts';

/** How an outlet tells an utterance: as the representative has it, in other words, cut short, or not at all. */
export type CoverageState = 'present' | 'reworded' | 'shortened' | 'absent';

export interface CoveredArticle {
  readonly id: string;
  readonly outlet: string;
}

export interface CoveredUtterance {
  readonly id: string;
  readonly variants: readonly { readonly article: string; readonly text: string }[];
  /** Index of the variant that the others are measured against. */
  readonly representative: number;
}

export interface CoverageCell {
  readonly outlet: string;
  readonly state: CoverageState;
  /** Index of the outlet's variant that comes closest; undefined where it has none. */
  readonly variant?: number;
  /** The share of the representative's terms that this variant has, 0 to 1. */
  readonly kept: number;
}

/** Utterances against outlets: a row for each utterance, a cell for each outlet. */
export interface Coverage {
  /** In the order in which their articles were given. */
  readonly outlets: readonly string[];
  readonly rows: readonly { readonly utterance: string; readonly cells: readonly CoverageCell[] }[];
}

/** The whole content: so much of the representative's terms is kept … */
const WHOLE = 0.75;
/** … cut short: less is, but so much of what stands there is the representative's, … */
const ITS_OWN = 0.65;
/** … and it is so much shorter. */
const SHORTER = 0.8;

/** Which outlet tells which utterance of a story, and how. */
export function coverageOf(articles: readonly CoveredArticle[], utterances: readonly CoveredUtterance[]): Coverage {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
  return {
    outlets,
    rows: utterances.map((utterance) => ({
      utterance: utterance.id,
      cells: outlets.map((outlet) => cellOf(outlet, utterance, (article) => outletOf.get(article) === outlet)),
    })),
  };
}

function cellOf(
  outlet: string,
  { variants, representative }: CoveredUtterance,
  isOf: (article: string) => boolean,
): CoverageCell {
  const whole = termsOf(variants[representative]?.text ?? '');
  let best: CoverageCell = { outlet, state: 'absent', kept: 0 };
  for (const [variant, { article, text }] of variants.entries()) {
    if (!isOf(article)) continue;
    const { state, kept } =
      variant === representative ? { state: 'present' as const, kept: 1 } : stateOf(whole, termsOf(text));
    if (best.variant === undefined || kept > best.kept) best = { outlet, state, variant, kept };
  }
  return best;
}

/** How a wording stands to the whole, by the terms that both have. */
export function stateOf(
  whole: readonly string[],
  terms: readonly string[],
): { readonly state: Exclude<CoverageState, 'absent'>; readonly kept: number } {
  const shared = sharedCount(whole, terms);
  const kept = shared / Math.max(1, whole.length);
  if (kept >= WHOLE) return { state: 'present', kept };
  const own = shared / Math.max(1, terms.length);
  return { state: own >= ITS_OWN && terms.length <= SHORTER * whole.length ? 'shortened' : 'reworded', kept };
}

function sharedCount(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const term of a) left.set(term, (left.get(term) ?? 0) + 1);
  let shared = 0;
  for (const term of b) {
    const count = left.get(term) ?? 0;
    if (count > 0) shared++;
    left.set(term, count - 1);
  }
  return shared;
}
