import type { Draft } from '../draft.ts';
import { isPlaceAt, mediumAt, type NamedMedium, onlyMedia } from '../media.ts';
import { creditAt, type Page } from '../page.ts';
import { bracketedName, datelineMedium } from './dateline.ts';
import { dateLine } from './dates.ts';

/** A dateline is over after so many tokens: «دبي، الإمارات العربية المتحدة (CNN)--». */
const DATELINE_REACH = 14;
/** Words of a line above the first paragraph that may be a byline: «موسكو - رويترز». */
const BYLINE_WORDS = 6;

/**
 * The agencies that an article itself gives as its source: in the dateline («أنقرة (المدار) –», «(CNN)--»), in a byline
 * above the first paragraph, or in the sign-off («فرانس24/ أ ف ب», «… الأسبوع المقبل. (رويترز)»). Captions do not count.
 * `signing`: lines under the article that sign it.
 */
export function agenciesOf(
  page: Page,
  draft: Draft,
  lines: readonly number[],
  signing: readonly number[],
): readonly string[] {
  const lead = lines.findIndex((i) => page.prose[i] === true);
  const last = lines.findLast((i) => page.prose[i] === true);
  const names = [
    ...lines.slice(1, Math.max(1, lead)).flatMap((i) => byline(page, i)),
    ...(lead < 0 ? [] : dateline(page, lines[lead] ?? 0)),
    ...(last === undefined ? [] : closingCredit(page, last)),
    ...signing.flatMap((i) =>
      draft[i]?.reason.startsWith('source-') === true ? agenciesIn(page, i) : mediaIn(page, i),
    ),
  ];
  return [...new Set(names)];
}

/** A short line of nothing but media, a place and a medium with a dash between them, or a date and an agency. */
function byline(page: Page, i: number): readonly string[] {
  const line = page.lines[i];
  if (line === undefined || line.words === 0) return [];
  if (dateLine(page.tokens, line) !== undefined) return agenciesIn(page, i);
  if (line.words > BYLINE_WORDS) return [];
  if (onlyMedia(page.tokens, line.first, line.last) !== undefined) {
    return named(page, i).flatMap(({ entry, first }) => (isPlaceAt(page.tokens, first, line.last) ? [] : [entry.name]));
  }
  const name = datelineMedium(page, line.first, line.last, line.last);
  return name === undefined ? [] : [name];
}

function dateline(page: Page, i: number): readonly string[] {
  const line = page.lines[i];
  if (line === undefined) return [];
  const reach = Math.min(line.last, line.first + DATELINE_REACH);
  const name = datelineMedium(page, line.first, reach, line.last) ?? bracketedName(page, line.first, reach);
  return name === undefined ? [] : [name];
}

/** «… (رويترز)» after the last sentence. */
function closingCredit({ tokens, lines }: Page, i: number): readonly string[] {
  const line = lines[i];
  const at = line === undefined ? -1 : creditAt(tokens, line);
  return line === undefined || at < 0
    ? []
    : (onlyMedia(tokens, at + 1, line.last - 1) ?? []).map((entry) => entry.name);
}

function agenciesIn(page: Page, i: number): readonly string[] {
  return named(page, i).flatMap(({ entry }) => (entry.kind === 'agency' ? [entry.name] : []));
}

function mediaIn(page: Page, i: number): readonly string[] {
  return named(page, i).map(({ entry }) => entry.name);
}

function named({ tokens, lines }: Page, i: number): readonly NamedMedium[] {
  const line = lines[i];
  const found: NamedMedium[] = [];
  for (let k = line?.first ?? 0; line !== undefined && k < line.last; ) {
    const medium = mediumAt(tokens, k, line.last);
    if (medium !== undefined) found.push(medium);
    k = medium?.end ?? k + 1;
  }
  return found;
}
