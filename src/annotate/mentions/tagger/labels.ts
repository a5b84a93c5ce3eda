/**
 * The labels of the sequence model: each kind of name with the place of a token in it, begin / inside / last / unit, and
 * `outside` (BILOU: Ratinov and Roth 2009 found it better than BIO for names). Only some can follow each other.
 */

export const NAME_KINDS = ['person', 'organisation', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Tokens `first`..`last` (included) that name something. */
export interface NameSpan {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** Label numbers: 0 is outside; kind k has 1 + 4k (begin), 2 + 4k (inside), 3 + 4k (last), 4 + 4k (unit). */
export const LABELS = 1 + 4 * NAME_KINDS.length;

const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

/** Whether the label opens a name that must go on. */
function open(label: number): boolean {
  return label > 0 && (label - 1) % 4 <= INSIDE;
}

/** True when label `to` may stand right after label `from`. */
export function mayFollow(from: number, to: number): boolean {
  const part = (to - 1) % 4;
  const continues = to > 0 && (part === INSIDE || part === LAST);
  if (!open(from)) return !continues;
  return continues && (from - 1) >> 2 === (to - 1) >> 2;
}

export function mayStart(label: number): boolean {
  return mayFollow(0, label);
}

export function mayEnd(label: number): boolean {
  return !open(label);
}

/** One label for each of `length` tokens. */
export function encode(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { kind, first, last } of names) {
    const base = 1 + 4 * NAME_KINDS.indexOf(kind);
    if (first === last) labels[first] = base + UNIT;
    else {
      labels.fill(base + INSIDE, first, last);
      labels[first] = base + BEGIN;
      labels[last] = base + LAST;
    }
  }
  return labels;
}

/** The names of a sequence in which every label may follow the one before it. */
export function decode(labels: Uint8Array): NameSpan[] {
  const names: NameSpan[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    if (label === 0) continue;
    const part = (label - 1) % 4;
    if (part === BEGIN || part === UNIT) first = i;
    const kind = NAME_KINDS[(label - 1) >> 2];
    if (kind !== undefined && (part === LAST || part === UNIT)) names.push({ kind, first, last: i });
  }
  return names;
}
