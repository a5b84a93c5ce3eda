import { splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { CONDITIONS, HEDGES, NEGATIONS, NUMBER_WORDS } from './lexicons/weighty-words.ts';

/** What makes a word change what a content says: whether, how much, how surely, on what condition. */
export type Weight = 'negation' | 'number' | 'hedge' | 'condition';

const WEIGHTS: ReadonlyMap<string, Weight> = new Map(
  [
    [NUMBER_WORDS, 'number'] as const,
    [HEDGES, 'hedge'] as const,
    [CONDITIONS, 'condition'] as const,
    [NEGATIONS, 'negation'] as const,
  ].flatMap(([words, weight]) => words.map((word) => [foldArabic(word), weight] as const)),
);

/** Behind a preposition a word of two letters is another word (كما). */
const SHORTEST = 3;

/** A weighty word as it stands in a form: without particles before it (ولن → لن, بثلاثة → ثلاثة). */
export interface WeightyForm {
  readonly stem: string;
  readonly weight: Weight;
}

/** The weighty word in a folded word or number; undefined where there is none. */
export function weightyIn(form: string): WeightyForm | undefined {
  if (/^\p{N}/u.test(form)) return { stem: form, weight: 'number' };
  for (const { rest: stem, preposition } of splits(form)) {
    const weight = stem === form || stem.length >= SHORTEST || preposition === '' ? WEIGHTS.get(stem) : undefined;
    if (weight !== undefined) return { stem, weight };
  }
  return undefined;
}

/** Is a search term, which stands without particles, a negation? */
export function isNegation(term: string): boolean {
  return WEIGHTS.get(term) === 'negation';
}
