import type { TimeUnit } from '../../arabic/lexicons/time-words.ts';
import type { Item, Sense } from './item.ts';

/**
 * Patterns of rules, over items. A pattern is a row of elements: `name:cat/unit|cat?`. `|` parts alternatives, `/unit`
 * asks for a unit of the calendar, `?` makes the element optional, `name:` lets the rule ask for what stood there
 * (without it, the first category is the name). `ALIASES` name groups of categories.
 */
export interface Element {
  readonly name: string;
  readonly alternatives: readonly { readonly cat: string; readonly unit: TimeUnit | undefined }[];
  readonly optional: boolean;
}

const DAYISH = '@day|@weekday|@relday|@sequel/day|@weekdayOf';

/** Groups of categories that patterns name. `$point`: whatever is an expression of its own. */
const ALIASES: Readonly<Record<string, string>> = {
  $dayish: DAYISH,
  $month: '@month|weakMonth|nameMonth',
  $hijri: '@hijri|hijri|nameHijri|zeroHijri',
  $year: '@year|modernYear',
  $point: `${DAYISH}|@part|@clock|@month|@year|@unit|@sequel|@shift|@fromNow|@span|@season|@weekend|@decade|@century|@share|@months|@weekOf|@weekWith|@hijri|@range`,
};

/** Reads a pattern. Throws on one without a mandatory element: it would match nothing. */
export function parsePattern(source: string): readonly Element[] {
  const elements = source.split(' ').map(parseElement);
  if (elements.every((element) => element.optional)) throw new SyntaxError(`pattern matches nothing: ${source}`);
  return elements;
}

function parseElement(source: string): Element {
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const colon = body.indexOf(':');
  const alternatives = body
    .slice(colon + 1)
    .split('|')
    .flatMap((part) => (ALIASES[part] ?? part).split('|'))
    .map((part) => {
      const [cat = '', unit] = part.split('/');
      return { cat, unit: unit as TimeUnit | undefined };
    });
  return { name: colon < 0 ? (alternatives[0]?.cat ?? '') : body.slice(0, colon), alternatives, optional };
}

/** Categories an item must have one of for a pattern to begin with it. */
export function firstCategories(elements: readonly Element[]): ReadonlySet<string> {
  const cats = new Set<string>();
  for (const element of elements) {
    for (const { cat } of element.alternatives) cats.add(cat);
    if (!element.optional) break;
  }
  return cats;
}

/** For each element, what it took; null where an optional one took nothing. */
export type Taken = readonly ({ readonly item: Item; readonly sense: Sense } | null)[];

/** Matches a pattern at `from`, taking as much as it can; undefined when it does not stand there. */
export function matchAt(
  elements: readonly Element[],
  items: readonly Item[],
  from: number,
): { readonly end: number; readonly taken: Taken } | undefined {
  const taken: { item: Item; sense: Sense }[] | Taken[number][] = new Array(elements.length).fill(null);
  const end = step(elements, 0, items, from, taken as Taken[number][]);
  return end < 0 ? undefined : { end, taken: taken as Taken };
}

/** Matches elements from the `k`-th on; returns the index after the match, or -1. */
function step(
  elements: readonly Element[],
  k: number,
  items: readonly Item[],
  at: number,
  taken: Taken[number][],
): number {
  const element = elements[k];
  if (element === undefined) return at;
  const item = items[at];
  const sense = item === undefined ? undefined : senseFor(element, item);
  if (item !== undefined && sense !== undefined) {
    taken[k] = { item, sense };
    const end = step(elements, k + 1, items, at + 1, taken);
    if (end >= 0) return end;
  }
  taken[k] = null;
  return element.optional ? step(elements, k + 1, items, at, taken) : -1;
}

function senseFor(element: Element, item: Item): Sense | undefined {
  for (const { cat, unit } of element.alternatives) {
    const sense = item.senses.find((s) => s.cat === cat && (unit === undefined || s.unit === unit));
    if (sense !== undefined) return sense;
  }
  return undefined;
}
