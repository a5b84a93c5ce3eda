import { creditAt, type Page, subjectsOf } from '../page.ts';
import { shareOf } from '../words.ts';
import { dateLine } from './dates.ts';

/** A headline has at least so many words, when it can be told from a section name. */
const SHORTEST = 4;
const LONGEST = 35;

/**
 * The headline of an article: of the lines before its first paragraph the first that shares words with it, else the first
 * that is no date, caption or section name. Undefined when the article begins with its first paragraph.
 */
export function titleOf(page: Page, lines: readonly number[]): string | undefined {
  const lead = lines.findIndex((i) => page.prose[i] === true);
  const head = lines.slice(0, lead < 0 ? lines.length : lead).filter((i) => isHeadline(page, i));
  const subjects = lead < 0 ? new Set<string>() : subjectsOf(page, lines.slice(lead, lead + 2));
  const long = head.filter((i) => (page.lines[i]?.words ?? 0) >= SHORTEST);
  const alike = long.find((i) => shareOf(subjectsOf(page, [i]), subjects) >= ALIKE);
  const found = alike ?? long[0] ?? head[0];
  return found === undefined ? undefined : page.printed[found];
}

/** The share of its words by which a line before the first paragraph shows to be its headline. */
const ALIKE = 0.25;

function isHeadline({ tokens, lines }: Page, i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.words === 0 || line.words > LONGEST) return false;
  return creditAt(tokens, line) < 0 && dateLine(tokens, line) === undefined;
}
