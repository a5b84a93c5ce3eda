import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { mediumAt, onlyMedia } from '../media.ts';
import type { Page } from '../page.ts';
import { Phrases } from '../phrases.ts';
import { headOf, label } from '../steps/step.ts';

const SOURCE = new Phrases(RESIDUE.source);
const JOINTS = new Phrases(RESIDUE.mediumJoints);
/** What parts the outlet from the agencies it used: «المدار + وكالات». */
const JOINERS = new Set(['+', '/', '،', ',', '-', '|', '(']);
const LONGEST_NAME = 6;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretch of tokens that names the page's source: after the label in its line, «المصدر: …», or in the line under it. */
function sourceLine({ tokens, lines }: Page, draft: Draft): Stretch | undefined {
  for (const [i, line] of lines.entries()) {
    const verdict = draft[i];
    if (verdict?.article !== 0 || (verdict.reason !== 'source-line' && verdict.reason !== 'source-head')) continue;
    const found = label({ tokens, line, head: headOf(tokens, line) }, SOURCE);
    if (found === undefined || found.words > 0) return { first: found?.rest ?? line.first, last: line.last };
  }
  return undefined;
}

/** The outlet that the source line names first, unless that is an agency, which outlets use. */
export function outletOf(page: Page, draft: Draft): string | undefined {
  const { tokens } = page;
  const source = sourceLine(page, draft);
  if (source === undefined) return undefined;
  let end = source.first;
  while (end < source.last && !JOINERS.has(tokens.form[end] ?? '')) end++;
  const media = onlyMedia(tokens, source.first, end);
  const named = mediumAt(tokens, source.first, end);
  if (media !== undefined && (named === undefined || named.entry.kind === 'agency')) return undefined;
  if (JOINTS.matchAt(tokens, source.first, end) === end || end - source.first > LONGEST_NAME) return undefined;
  let first = source.first;
  while (end > first && tokens.kind[end - 1] === TokenKind.mark) end--;
  while (first < end && tokens.kind[first] === TokenKind.mark) first++;
  return end === first ? undefined : page.text.slice(tokens.start[first], tokens.end[end - 1]);
}
