import { type Item, senseOf } from './item.ts';
import type { Meaning } from './meaning.ts';

const JOINTS = new Set(['and', 'or']);

/**
 * In a list the year, or «last» and «next», stand once, behind its last member («في مارس وأبريل 2017»): the members
 * before it take them over. Items keep their places.
 */
export function borrowYears(items: readonly Item[]): readonly Item[] {
  let result: Item[] | undefined;
  for (let k = items.length - 3; k >= 0; k--) {
    const [item, joint, next] = [(result ?? items)[k], items[k + 1], (result ?? items)[k + 2]];
    if (item === undefined || !joint?.senses.some(({ cat }) => JOINTS.has(cat))) continue;
    const [own, other] = [item.senses[0]?.meaning, next?.senses[0]?.meaning];
    const meaning = own === undefined || other === undefined ? undefined : borrowed(own, other);
    if (meaning === undefined) continue;
    result ??= [...items];
    result[k] = { ...item, senses: [senseOf(meaning)] };
  }
  return result ?? items;
}

/** What `own` becomes beside `other`; undefined when it has nothing to take. */
function borrowed(own: Meaning, other: Meaning): Meaning | undefined {
  if (own.kind === 'weekday' && other.kind === 'weekday') {
    return own.mod === undefined && other.mod !== undefined ? { ...own, mod: other.mod } : undefined;
  }
  if ((own.kind !== 'month' && own.kind !== 'day') || (other.kind !== 'month' && other.kind !== 'day'))
    return undefined;
  if (own.month === undefined || own.year !== undefined || own.mod !== undefined) return undefined;
  if (other.mod !== undefined) return { ...own, mod: other.mod };
  if (other.year === undefined) return undefined;
  const earlier = typeof other.year === 'number' && other.month !== undefined && own.month > other.month;
  return { ...own, year: earlier && typeof other.year === 'number' ? other.year - 1 : other.year };
}
