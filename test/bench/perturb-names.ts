import type { Random } from './random.ts';

type Change = (name: string, random: Random, others: readonly string[]) => string;

/** What readers do to names, and what only an adversary does: each meets another branch of the scorer. */
const CHANGES: readonly Change[] = [
  (name) => name.split(' ').at(-1) ?? name,
  (name) => name.split(' ').slice(1).join(' ') || name,
  (name) => `الرئيس ${name}`,
  (name) => `وزير الخارجية ${name}`,
  (name) => `وزير الخارجية الروسي ${name}`,
  (name) => name.replaceAll('غ', 'ج').replaceAll('أ', 'ا').replaceAll('ة', 'ه'),
  (name) => name.replaceAll('ا', 'أ').replaceAll('ي', 'ى'),
  (name) => [...name].join('\u064e').replaceAll('لا', '\ufefb'),
  (name) => `«${name}»‏`,
  (name) => name.replaceAll(' ', '\ufe0f'),
  (name) => name.replaceAll(' ', '\u00a0').replaceAll('ل', 'لـ'),
  (name) => `وكالة ${name}`,
  (name) => `صحيفة ${name}`,
  (name) => name.split(' ').reverse().join(' '),
  (_name, random, others) => random.pick(others),
  (name, random, others) => `${random.pick(others)} ${name}`,
  (_name, random) =>
    random.pick(['رويترز', 'أ ف ب', 'وكالة الصحافة الفرنسية', 'الأسوشيتد برس', 'BBC', 'ＢＢＣ', 'سانا']),
  (_name, random) => random.pick(['!!!', 'ال', 'مصدر غير محدد', '𐒀𐒁 كيم', 'e\u0301t\u0334\u0345é']),
];

/** The name, changed with the given probability. */
export function perturbName(name: string, random: Random, others: readonly string[], probability: number): string {
  return random.chance(probability) ? random.pick(CHANGES)(name, random, others) : name;
}

/** A list of names with some changed, lost, added, doubled or out of order. */
export function perturbNames(list: readonly string[], random: Random, others: readonly string[]): string[] {
  const changed = list.map((name) => perturbName(name, random, others, 0.3)).filter(() => !random.chance(0.05));
  if (random.chance(0.05)) changed.push(random.pick(others));
  if (random.chance(0.03) && changed[0] !== undefined) changed.push(changed[0]);
  return random.chance(0.3) ? random.shuffle(changed) : changed;
}

/** Names as a reading may carry them: objects, bare strings, nulls and empty names between. */
export function asNamed(list: readonly string[], random: Random): unknown[] {
  const items: unknown[] = list.map((name) => (random.chance(0.1) ? name : { name, kind: null }));
  if (random.chance(0.03)) items.push({ name: null });
  if (random.chance(0.03)) items.push('');
  return items;
}
