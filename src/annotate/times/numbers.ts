import type { Item, Sense } from './item.ts';
import { numberSenses } from './number-senses.ts';

/**
 * Joins numbers written in words: «ألفين وثمانية عشر» becomes one item with the senses of 2018, «الحادي والعشرين» one
 * with those of the 21st. Other items pass through. Linear: no item is looked at more than a few times.
 */
export function joinNumbers(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  let i = 0;
  while (i < items.length) {
    const number = cardinal(items, i) ?? ordinal(items, i);
    const first = items[i];
    const last = items[number === undefined ? i : number.end - 1];
    if (first === undefined || last === undefined) break;
    if (number === undefined) joined.push(first);
    else joined.push({ first: first.first, last: last.last, start: first.start, end: last.end, senses: number.senses });
    i = number?.end ?? i + 1;
  }
  return joined;
}

interface Found {
  /** Index after the last item. */
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A word of a number with its value. */
interface NumberPart {
  readonly cat: Part;
  readonly n: number;
}

type Part = 'one' | 'teen' | 'ten' | 'hundred' | 'thousand';
const RANK: Readonly<Record<Part, number>> = { one: 0, teen: 1, ten: 1, hundred: 2, thousand: 3 };
const isPart = (cat: string): cat is Part => cat in RANK;

/** A cardinal as far as it has been read: thousands, the part below a thousand, and the ranks still free in that. */
interface Reading {
  readonly total: number;
  readonly group: number;
  readonly free: readonly boolean[];
}

const START: Reading = { total: 0, group: 0, free: [true, true, true, true] };

/** A cardinal that begins at `from`. */
function cardinal(items: readonly Item[], from: number): Found | undefined {
  let reading = START;
  let end = from;
  for (;;) {
    const joined = end > from && has(items[end], 'and');
    const at = joined ? end + 1 : end;
    const part = partOf(items[at]);
    if (part === undefined || (end > from && !fits(part, joined, reading))) break;
    reading = added(part, joined, reading);
    end = at + 1;
  }
  return end === from ? undefined : { end, senses: numberSenses(reading.total + reading.group, 0) };
}

/** True when a part can go on with the number: after «and» a free rank, else what multiplies. */
function fits({ cat }: NumberPart, joined: boolean, { group, free }: Reading): boolean {
  return joined ? cat !== 'teen' && (free[RANK[cat]] ?? false) : follows(cat, group);
}

function added({ cat, n }: NumberPart, joined: boolean, { total, group, free }: Reading): Reading {
  if (cat === 'thousand') {
    return { total: total + (n === 1000 ? Math.max(group, 1) * 1000 : n), group: 0, free: [true, true, true, false] };
  }
  const more = cat === 'hundred' && !joined && group > 0 ? group * 100 : group + n;
  const thousands = free[3] ?? false;
  if (cat === 'hundred') return { total, group: more, free: [true, true, false, thousands] };
  return { total, group: more, free: [false, cat === 'one' && (free[1] ?? false), free[2] ?? false, thousands] };
}

/** What may stand straight after a number without «and»: عشر after a unit, hundreds and thousands that multiply. */
function follows(cat: Part, group: number): boolean {
  if (cat === 'teen' || cat === 'hundred') return group > 0 && group < 10;
  return cat === 'thousand' && group > 0;
}

/** An ordinal that begins at `from`: الثالث، الثالث عشر، الثالث والعشرين، العشرين. */
function ordinal(items: readonly Item[], from: number): Found | undefined {
  const sense = senseIn(items[from], 'ordinal') ?? senseIn(items[from], 'ordinalTen') ?? senseIn(items[from], 'first');
  if (sense === undefined) return undefined;
  const teen = sense.cat === 'ordinal' ? senseIn(items[from + 1], 'teen') : undefined;
  const ten =
    sense.cat === 'ordinal' && has(items[from + 1], 'and') ? senseIn(items[from + 2], 'ordinalTen') : undefined;
  const n = sense.n + (teen?.n ?? ten?.n ?? 0);
  const end = from + (teen !== undefined ? 2 : ten !== undefined ? 3 : 1);
  return { end, senses: ordinalSenses(n, sense.cat === 'first') };
}

/** `hourWord`: minutes of the hour that an ordinal names on the clock. */
function ordinalSenses(n: number, bare: boolean): Sense[] {
  const senses: Sense[] = [{ cat: bare ? 'first' : 'ordinal', n }];
  if (n <= 31) senses.push({ cat: 'dayWord', n });
  if (n <= 12 && !bare) senses.push({ cat: 'hourWord', n: n * 60 });
  return senses;
}

function partOf(item: Item | undefined): NumberPart | undefined {
  for (const { cat, n } of item?.senses ?? []) if (isPart(cat)) return { cat, n };
  return undefined;
}

function senseIn(item: Item | undefined, cat: string): Sense | undefined {
  return item?.senses.find((sense) => sense.cat === cat);
}

function has(item: Item | undefined, cat: string): boolean {
  return senseIn(item, cat) !== undefined;
}
