import { foldArabic } from '../../../arabic/fold-table.ts';
import { printedText } from '../printed.ts';
import type { Marks } from './marks.ts';

const SHORTEST = 8;
const LONGEST = 400;
/** Between a headline and the name of the site in `title`. */
const JOINTS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' • ', ' · ', '|', ' / '];

/**
 * The headline of a page: the `h1` that another source repeats; else what JSON-LD, the meta tags for sharing, the only
 * `h1`, or `title` without the name of the site tells, in this order.
 */
export function pageTitle(marks: Marks, outlets: readonly string[]): string | undefined {
  const bare = marks.title === undefined ? undefined : withoutSite(tidy(marks.title), outlets);
  const told = [
    marks.jsonLd?.headline,
    marks.meta.get('og:title'),
    marks.meta.get('twitter:title'),
    marks.meta.get('dc.title'),
    bare,
  ]
    .map((one) => (one === undefined ? '' : withoutSite(tidy(one), outlets)))
    .filter(isTitle);
  const printed = marks.headlines.map(printedText).filter(isTitle);
  const repeated = printed.find((one) => told.some((other) => alike(one, other)));
  return repeated ?? told[0] ?? (printed.length > 0 ? printed[0] : undefined);
}

function isTitle(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}

/** One line, without the entities that pages encode twice. */
function tidy(text: string): string {
  return text
    .replace(
      /&(quot|#0?39|apos|amp|laquo|raquo|nbsp|ldquo|rdquo|lsquo|rsquo|#8220|#8221|#8230|hellip);/g,
      (_, name: string) => ENTITIES[name] ?? ' ',
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#39': "'",
  '#039': "'",
  apos: "'",
  amp: '&',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  '#8220': '“',
  '#8221': '”',
  '#8230': '…',
  hellip: '…',
};

/** Takes the name of the site off either end, where a joint parts it from the rest and it is known or short. */
function withoutSite(title: string, outlets: readonly string[]): string {
  const known = new Set(outlets.map(letters));
  for (const joint of JOINTS) {
    const last = title.lastIndexOf(joint);
    if (last > 0) {
      const tail = title.slice(last + joint.length).trim();
      const head = title.slice(0, last).trim();
      if (known.has(letters(tail)) || (isSiteLike(tail) && !joint.includes('-') && wordsIn(head) >= 3))
        return withoutSite(head, outlets);
      const first = title.indexOf(joint);
      if (known.has(letters(title.slice(0, first))))
        return withoutSite(title.slice(first + joint.length).trim(), outlets);
    }
  }
  return title;
}

const LONGEST_SITE = 4;

function isSiteLike(tail: string): boolean {
  return tail.length > 0 && wordsIn(tail) <= LONGEST_SITE;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

/** True when the two are the same words, or one holds the other and little more. */
function alike(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= SHORTEST && long.includes(short) && short.length >= long.length * 0.6;
}

/** True when two lines are the same words, whatever their marks. */
export function sameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < LONGEST && letters(a) === letters(b);
}

/** The letters and numbers alone, folded: pages print one headline with several kinds of marks. */
function letters(text: string): string {
  return foldArabic(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
