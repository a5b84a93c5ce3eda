import { ARTICLE, splits } from '../../../arabic/clitics.ts';
import type { Clusters } from './clusters.ts';
import { type Gazetteers, wordHash } from './gazetteers.ts';
import { hashPair, hashString } from './hash.ts';
import type { Likeness } from './likeness.ts';

/**
 * What a form says by itself: itself, what is left without particles and article, its beginning and end, its shape, its
 * word clusters (Miller et al. 2004), the lexicons that hold it. Worked out once for each form; at use all of it melts
 * into one row of label scores for each place relative to the token in question (scores.ts).
 */
export interface FormFeatures {
  /** Features of the token itself, of its neighbours, and of the tokens two away. */
  readonly self: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
  /** Identity of the form, and of its clusters at each granularity (0 is none), for features of several tokens. */
  readonly id: number;
  readonly stem: number;
  readonly cluster: readonly number[];
  /** Lexicons that hold the form as one word. */
  readonly groups: number;
  /** Hash by which phrases of the lexicons are followed, and those by which one may begin here. */
  readonly word: number;
  readonly openings: readonly number[];
  readonly quote: boolean;
  /** Features of `self` that know the word itself: those hidden at random in training. */
  readonly lexical: readonly number[];
}

/** What forms are looked up in. */
export interface Resources {
  readonly clusters: Clusters;
  readonly gazetteers: Gazetteers;
  /** Absent while it is being learnt. */
  readonly likeness?: Likeness | undefined;
}

const Kind = {
  word: 1,
  stem: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  cluster: 6,
  group: 7,
  particle: 8,
  inner: 9,
  likeness: 10,
} as const;

const LONGEST_AFFIX = 4;
/** Letters of a form whose groups of three are looked at: a bound on work, beyond any real word. */
const INNER_REACH = 24;

/** A token before the first or after the last of the sentence. */
export const BEYOND: FormFeatures = {
  self: [],
  near: [1],
  far: [2],
  id: 3,
  stem: 3,
  cluster: [],
  groups: 0,
  word: 0,
  openings: [],
  quote: false,
  lexical: [],
};

export function formFeatures(form: string, { clusters, gazetteers, likeness }: Resources): FormFeatures {
  const id = hashString(form, Kind.word);
  const parts = splits(form);
  const rest = parts.at(-1)?.rest ?? form;
  const bare = withoutArticle(form);
  const shape = shapeOf(form);
  const cluster = clusters.of(form);
  const groups = gazetteers.groupsOf(form);
  const self = [id, hashPair(Kind.shape, shape)];
  const lexical = [id];
  const near = [id, hashPair(Kind.shape, shape)];
  const far = [id];
  for (const split of parts) {
    const stem = hashString(withoutArticle(split.rest), Kind.stem);
    self.push(stem);
    lexical.push(stem);
    if (split.taken > 0) {
      const particle = hashPair(Kind.particle, hashString(split.conjunction + split.preposition, Kind.particle));
      self.push(particle);
    }
  }
  near.push(hashString(bare, Kind.stem));
  const letters = form.length;
  for (let n = 1; n <= LONGEST_AFFIX && n <= letters; n++) {
    self.push(hashString(form, Kind.prefix * 16 + n, 0, n), hashString(form, Kind.suffix * 16 + n, letters - n));
  }
  if (letters > 2) {
    near.push(hashString(form, Kind.suffix * 16 + 2, letters - 2), hashString(form, Kind.prefix * 16 + 2, 0, 2));
    near.push(hashString(form, Kind.suffix * 16 + 3, letters - 3), hashString(form, Kind.prefix * 16 + 3, 0, 3));
  }
  for (let n = 0; n + 3 <= Math.min(rest.length, INNER_REACH); n++) self.push(hashString(rest, Kind.inner, n, n + 3));
  cluster.forEach((value, level) => {
    if (value === 0) return;
    const feature = hashPair(Kind.cluster * 16 + level, value);
    self.push(feature);
    near.push(feature);
    far.push(feature);
  });
  if (likeness !== undefined && isUnknown(cluster) && isWord(form)) {
    const whole = likeness.of(form);
    const inner = rest === form ? whole : likeness.of(rest);
    for (const [kind, step] of whole.entries()) {
      self.push(hashPair(Kind.likeness * 16 + kind, step), hashPair(Kind.likeness * 16 + 4 + kind, inner[kind] ?? 0));
      near.push(hashPair(Kind.likeness * 16 + kind, step));
    }
    const best = hashPair(Kind.likeness * 16 + 8, ((whole[0] ?? 0) * 16 + (whole[1] ?? 0)) * 16 + (whole[2] ?? 0));
    self.push(best);
  }
  for (let bit = 0; groups >>> bit > 0; bit++) {
    if (((groups >>> bit) & 1) === 0) continue;
    const feature = hashPair(Kind.group, bit);
    self.push(feature);
    near.push(feature);
    far.push(feature);
  }
  return {
    self,
    near,
    far,
    id,
    stem: hashString(bare, Kind.stem),
    cluster,
    groups,
    word: wordHash(form),
    openings: gazetteers.openings(form),
    quote: isQuote(form),
    lexical,
  };
}

/** The last level is the use of a word in names: unknown for words that unlabelled news showed too seldom. */
function isUnknown(cluster: readonly number[]): boolean {
  return (cluster.at(-1) ?? 0) === 0;
}

function isWord(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x620 && unit <= 0x64a;
}

function withoutArticle(form: string): string {
  return form.length > 3 && form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
}

function isQuote(form: string): boolean {
  return form === '"' || form === "'";
}

/** Letters and numbers of a form as a small number: script, article, length. */
function shapeOf(form: string): number {
  const unit = form.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return 1 + Math.min(form.length, 5);
  if (unit >= 0x61 && unit <= 0x7a) return 8 + Math.min(form.length, 4);
  if (unit < 0x600 || unit > 0x6ff || unit === 0x60c || unit === 0x61b || unit === 0x61f) return 16 + (unit & 0x7f);
  return (form.startsWith(ARTICLE) ? 256 : 512) + Math.min(form.length, 9);
}
