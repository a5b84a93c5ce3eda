import type { Segment } from '../model.ts';
import { offset } from '../text/spans.ts';
import { type Draft, isText } from './draft.ts';
import type { Page } from './page.ts';

/** Joins consecutive lines of one kind to segments. Spans run from visible character to visible character. */
export function segmentsOf(page: Page, draft: Draft): readonly Segment[] {
  const segments: { kind: Segment['kind']; reasons: Set<string>; article: number; start: number; end: number }[] = [];
  page.lines.forEach((line, i) => {
    const verdict = draft[i];
    if (verdict === undefined) return;
    const open = segments.at(-1);
    if (open !== undefined && open.kind === verdict.kind && (open.article === verdict.article || !isText(verdict))) {
      open.end = line.end;
      open.reasons.add(verdict.reason);
    } else {
      segments.push({
        kind: verdict.kind,
        reasons: new Set([verdict.reason]),
        article: verdict.article,
        start: line.start,
        end: line.end,
      });
    }
  });
  return segments.map(({ kind, reasons, start, end }) => ({
    kind,
    reason: [...reasons].join(', '),
    start: offset(start),
    end: offset(end),
  }));
}
