import {
  ADJACENT_SHARE,
  firstSubjects,
  type Group,
  groupAt,
  groupsOf,
  headlineOf,
  lastTitle,
  likeness,
} from './groups.ts';
import { lineGoesOn, type Page, subjectsOf } from './page.ts';
import { shareOf } from './words.ts';

/**
 * What stands under the head of a list of other pages («اقرأ أيضاً:», «مقالات ذات صلة»). News pages do three things
 * there: titles, with or without a paragraph each, and then the page ends; titles, and then the article goes on; or
 * a whole further article is glued to the page, after titles or at once.
 */
export interface Listing {
  /** Lines that are teasers. */
  readonly teasers: readonly number[];
  /** The first line of a further article, its headline; −1 when there is none. */
  readonly glued: number;
}

/** What is known of the page up to the head of the list. */
export interface Before {
  /** Subject words of the article so far. */
  readonly subjects: ReadonlySet<string>;
  /** The article has been closed: its source, its key words or its end mark has been printed. */
  readonly closed: boolean;
}

/** A title that does not stand right above the paragraphs is their headline when it shares so many words with them. */
const FAR_SHARE = 0.4;
/** A headline has at least so many words; less is an intertitle of the article that goes on. */
const SHORTEST_HEADLINE = 5;
/** The summary of a teaser is no longer than this; a whole short report may be. */
const LONGEST_SUMMARY = 75;
/** A report of one paragraph has at least so many words. */
const SHORTEST_REPORT = 30;

/** Reads the lines under a head: `lines` are those up to the next head or label, residue left out. Linear. */
export function readListing(page: Page, lines: readonly number[], before: Before): Listing {
  const groups = groupsOf(page, lines);
  const summaries = leadingSummaries(page, groups);
  const teasers: number[] = [];
  for (const [n, group] of groups.entries()) {
    if (group.paragraphs.length === 0) return { teasers: [...teasers, ...group.titles], glued: -1 };
    const known = { ...before, closed: before.closed || n > 0 };
    const headline = headlineOf(page, group);
    if (n >= summaries && isFurther(page, group, headline, known, n === 0)) {
      const above = group.titles.slice(0, Math.max(0, group.titles.indexOf(headline)));
      return { teasers: [...teasers, ...above], glued: headline >= 0 ? headline : (group.paragraphs[0] ?? -1) };
    }
    if (n >= summaries && !isSummary(page, group, headline, known)) {
      return { teasers: [...teasers, ...withoutIntertitle(page, group)], glued: -1 };
    }
    teasers.push(...group.titles, ...group.paragraphs);
  }
  return { teasers, glued: -1 };
}

/** True when the line, after the close of the article and without any head, is the headline of a further one. */
export function opensFurther(page: Page, lines: readonly number[], subjects: ReadonlySet<string>): boolean {
  const group = groupAt(page, lines, 0);
  const headline = lines[0] ?? -1;
  if (group.titles.length === 0 || group.paragraphs.length < 2 || headlineOf(page, group) !== headline) return false;
  return isFurther(page, group, headline, { subjects, closed: false }, true);
}

/** How many groups at the top are a title with one short paragraph; a single one proves nothing and counts as none. */
function leadingSummaries(page: Page, groups: readonly Group[]): number {
  const end = groups.findIndex((group) => !isSummaryShaped(page, group));
  const count = end < 0 ? groups.length : end;
  return count > 1 ? count : 0;
}

function isSummaryShaped(page: Page, { titles, paragraphs }: Group): boolean {
  const lead = paragraphs[0] ?? 0;
  return (
    titles.length > 0 && paragraphs.length === 1 && wordsOf(page, lead) <= LONGEST_SUMMARY && !lineGoesOn(page, lead)
  );
}

/** True when the one paragraph belongs to the title above it. */
function isSummary(page: Page, group: Group, headline: number, before: Before): boolean {
  if (!isSummaryShaped(page, group)) return false;
  const subjects = firstSubjects(page, group);
  return before.closed || likeness(page, headline, subjects) >= shareOf(subjects, before.subjects);
}

/** True when the paragraphs are a further article rather than the old one going on or the summary of a teaser. */
function isFurther(page: Page, group: Group, headline: number, before: Before, first: boolean): boolean {
  const { titles, paragraphs, last } = group;
  const lead = paragraphs[0] ?? 0;
  const words = wordsOf(page, lead);
  if (before.closed) {
    if (paragraphs.length > 1) return titles.length > 0 || !lineGoesOn(page, lead);
    const alone = first && titles.length <= 2 && words >= SHORTEST_REPORT;
    return last && titles.length > 0 && (words > LONGEST_SUMMARY || alone);
  }
  if (titles.length === 0 || lineGoesOn(page, lead) || wordsOf(page, headline) < SHORTEST_HEADLINE) return false;
  if (paragraphs.length === 1 && !(last && words > LONGEST_SUMMARY)) return false;
  const share = likeness(page, headline, firstSubjects(page, group));
  const enough = headline === lastTitle(page, group) ? ADJACENT_SHARE : FAR_SHARE;
  return share >= enough && share >= likeness(page, headline, before.subjects);
}

/** The titles without a last one that is the intertitle of the paragraphs with which the article goes on. */
function withoutIntertitle(page: Page, group: Group): readonly number[] {
  const last = group.titles.at(-1) ?? -1;
  if (group.titles.length < 2 || wordsOf(page, last) > SHORTEST_HEADLINE) return group.titles;
  const subjects = subjectsOf(page, group.paragraphs.slice(0, 1));
  return likeness(page, last, subjects) >= FAR_SHARE ? group.titles.slice(0, -1) : group.titles;
}

function wordsOf(page: Page, line: number): number {
  return page.lines[line]?.words ?? 0;
}
