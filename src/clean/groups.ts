import { dateLine } from './facts/dates.ts';
import { creditAt, type Page, subjectsOf } from './page.ts';
import { shareOf } from './words.ts';

/** Some titles and the paragraphs right under them: the unit that lists and articles are made of. */
export interface Group {
  readonly titles: readonly number[];
  readonly paragraphs: readonly number[];
  /** Nothing follows. */
  readonly last: boolean;
}

/** A headline shares so many of its words with the paragraphs right under it. */
export const ADJACENT_SHARE = 0.25;

/** Parts lines into groups. Linear. */
export function groupsOf(page: Page, lines: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < lines.length; ) {
    const group = groupAt(page, lines, at);
    groups.push(group);
    at += group.titles.length + group.paragraphs.length;
  }
  return groups;
}

/** The group that begins at index `from` of the lines. */
export function groupAt(page: Page, lines: readonly number[], from: number): Group {
  let lead = from;
  while (lead < lines.length && page.prose[lines[lead] ?? 0] !== true) lead++;
  let end = lead;
  while (end < lines.length && page.prose[lines[end] ?? 0] === true) end++;
  return { titles: lines.slice(from, lead), paragraphs: lines.slice(lead, end), last: end === lines.length };
}

/** The headline of the paragraphs: a title printed twice, else the one right above or most like them; −1 without titles. */
export function headlineOf(page: Page, group: Group): number {
  const twice = printedTwice(page, group.titles);
  if (twice >= 0) return twice;
  const subjects = firstSubjects(page, group);
  const able = group.titles.filter((line) => canHead(page, line));
  let best = lastTitle(page, group);
  let most = Math.max(likeness(page, best, subjects), ADJACENT_SHARE);
  for (const line of able) {
    const share = likeness(page, line, subjects);
    if (share > most) [best, most] = [line, share];
  }
  return best;
}

/** The title right above the paragraphs, captions and dates between them aside; −1 without titles. */
export function lastTitle(page: Page, { titles }: Group): number {
  return titles.findLast((line) => canHead(page, line)) ?? titles.at(-1) ?? -1;
}

/** The subject words of the first two paragraphs. */
export function firstSubjects(page: Page, { paragraphs }: Group): ReadonlySet<string> {
  return subjectsOf(page, paragraphs.slice(0, 2));
}

/** The share of a title's subject words that the others hold. */
export function likeness(page: Page, title: number, subjects: ReadonlySet<string>): number {
  return shareOf(subjectsOf(page, [title]), subjects);
}

/** False for what may stand between a headline and its first paragraph: captions with their credit, dates, two words. */
function canHead({ tokens, lines }: Page, i: number): boolean {
  const line = lines[i];
  return line !== undefined && line.words > 2 && creditAt(tokens, line) < 0 && dateLine(tokens, line) === undefined;
}

/** The first line that is printed again further down; −1 without one. */
function printedTwice(page: Page, lines: readonly number[]): number {
  const below = new Set<string>();
  let twice = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? 0;
    const printed = page.printed[line] ?? '';
    if (below.has(printed)) twice = line;
    below.add(printed);
  }
  return twice;
}
