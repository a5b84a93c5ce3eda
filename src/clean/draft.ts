import type { SegmentKind } from '../model.ts';

/** What one line of the page is, and which step said so. */
export interface Verdict {
  readonly kind: SegmentKind;
  readonly reason: string;
  /** Whose text it is: 0 for the page's own article, then the further ones in order; residue keeps the number it stands in. */
  readonly article: number;
}

/** One verdict for each line of the page. Later parts see the verdicts of earlier ones and return new ones. */
export type Draft = readonly Verdict[];

/** True for lines that are told as news: the page's own article or a further one. */
export function isText(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'article' || verdict?.kind === 'other-article';
}

/** A copy of the draft with other verdicts on some lines. */
export function revised(draft: Draft, lines: Iterable<number>, kind: SegmentKind, reason: string): Draft {
  const verdicts = [...draft];
  for (const i of lines) verdicts[i] = { kind, reason, article: draft[i]?.article ?? 0 };
  return verdicts;
}

/** The lines of each article in order, the page's own first. */
export function articleLines(draft: Draft): readonly (readonly number[])[] {
  const lines: number[][] = [];
  draft.forEach((verdict, i) => {
    if (!isText(verdict)) return;
    const own = lines[verdict.article];
    if (own === undefined) lines[verdict.article] = [i];
    else own.push(i);
  });
  return lines.filter((own) => own !== undefined);
}
