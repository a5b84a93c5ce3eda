import type { Draft, Verdict } from './draft.ts';
import { opensFurther, readListing } from './lists.ts';
import type { Page } from './page.ts';
import { openRun, openUnder, readLines } from './readings.ts';
import { LIST } from './steps/walk-steps.ts';
import { Told } from './told.ts';

/** How many lines under a closed article are looked at for the headline and the paragraphs of a further one. */
const LOOK_AHEAD = 12;

/**
 * Walks down the page: lines that name themselves as residue, lists of other pages, further articles. Linear: the
 * lines under a head are looked at once more, up to the next head. `titled`: the first line is known to be the headline.
 */
export function walk(page: Page, titled: boolean): Draft {
  const readings = readLines(page, titled);
  const verdicts = new Map<number, Verdict>();
  let article = new Told(page, 0);
  let glued = -1;
  const head = (i: number): Verdict => {
    const before = { subjects: article.subjects(), closed: article.closed };
    const listing = readListing(page, openUnder(readings, i), before);
    for (const k of listing.teasers) verdicts.set(k, { kind: 'related', reason: LIST.id, article: article.number });
    glued = listing.glued;
    const kind = glued >= 0 && listing.teasers.length === 0 ? 'metadata' : 'related';
    return { kind, reason: LIST.id, article: article.number };
  };
  const text = (i: number): Verdict => {
    const opens = article.closed && opensFurther(page, openRun(readings, i, LOOK_AHEAD), article.subjects());
    if (i === glued || opens) article = new Told(page, article.number + 1);
    return article.tell(i);
  };
  return readings.map(({ step, head: isHead }, i) => {
    const known = verdicts.get(i);
    if (known !== undefined) return known;
    if (step === undefined) return isHead ? head(i) : text(i);
    if (step.closes === true) article.close();
    return { kind: step.kind, reason: step.id, article: article.number };
  });
}
