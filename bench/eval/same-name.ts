import { type FoldedName, fold } from './fold.ts';

/** One agency under several names, as in gold/score.py. */
const ALIASES: readonly (readonly string[])[] = [
  ['سانا', 'وكالة الأنباء السورية'],
  ['واس', 'وكالة الأنباء السعودية'],
  ['وام', 'وكالة أنباء الإمارات'],
  ['وفا', 'وكالة الأنباء الفلسطينية'],
  ['إرنا', 'وكالة الأنباء الإيرانية', 'وكالة أنباء الجمهورية الإسلامية'],
  ['شينخوا', 'الصين الجديدة', 'وكالة أنباء الصين الجديدة'],
  ['فرانس برس', 'وكالة الصحافة الفرنسية', 'وكالة الأنباء الفرنسية', 'أ ف ب', 'فرانس بريس'],
  ['وكالة الأنباء الألمانية', 'د ب أ'],
  ['وكالة أنباء الشرق الأوسط', 'أ ش أ'],
  ['بترا', 'وكالة الأنباء الأردنية'],
  ['قنا', 'وكالة الأنباء القطرية'],
  ['كونا', 'وكالة الأنباء الكويتية'],
  ['أسوشيتد برس', 'أسوشييتد برس', 'الأسوشيتد برس', 'أ ب'],
  ['ريا نوفوستي', 'نوفوستي', 'ريا'],
  ['سبأ', 'وكالة الأنباء اليمنية'],
  ['وكالة الأنباء المركزية الكورية', 'وكالة الأنباء الكورية الشمالية'],
  ['نيويورك تايمز', 'النيويورك تايمز'],
  ['سي إن إن', 'CNN', 'سي أن أن'],
  ['بي بي سي', 'BBC'],
];

const AGENCY = new Map(ALIASES.flatMap((group, k) => group.map((alias) => [fold(alias).key, k] as const)));

/** Does a predicted name answer a name of the reference, given all names of the document's reference? */
export type SameName = (gold: string, predicted: string, known: Iterable<string>) => boolean;

/** Equal after folding: what *full accuracy* asks for. */
export function exactly(gold: string, predicted: string): boolean {
  return fold(gold).key === fold(predicted).key;
}

/**
 * Right: equal after folding, an alias of the same agency, the name shortened to its last words when that shortens no
 * other known name, or the name with at most two words before it (one, before a one-word name) that name nobody else.
 */
export function same(gold: string, predicted: string, known: Iterable<string> = []): boolean {
  const g = fold(gold);
  const p = fold(predicted);
  if (g.key === p.key) return true;
  const agency = AGENCY.get(g.key);
  if (agency !== undefined && agency === AGENCY.get(p.key)) return true;
  const others = [...known].map(fold).filter((o) => o.key !== g.key);
  if (p.words.length > 0 && p.words.length < g.words.length) return shortens(p, g, others);
  return g.words.length > 0 && p.words.length > g.words.length && prolongs(p, g, others);
}

function shortens(p: FoldedName, g: FoldedName, others: readonly FoldedName[]): boolean {
  return endsWith(g, p) && !others.some((o) => includes(o, p));
}

function prolongs(p: FoldedName, g: FoldedName, others: readonly FoldedName[]): boolean {
  const added = p.words.length - g.words.length;
  if (added > Math.min(2, g.words.length) || !endsWith(p, g)) return false;
  return !others.some((o) => includes(p, o) && !includes(g, o));
}

function endsWith(long: FoldedName, short: FoldedName): boolean {
  const from = long.words.length - short.words.length;
  return short.words.every((w, k) => w === long.words[from + k]);
}

/** Every word of `small` is one of `big`, in any order. */
function includes(big: FoldedName, small: FoldedName): boolean {
  return small.words.every((w) => big.words.includes(w));
}

/** Above this many names only equality after folding counts (score.py would try every order). */
const ORDERS_TRIED = 6;

/** Every gold name has a predicted name of its own, in some order. */
export function sameSet(
  gold: readonly string[],
  predicted: readonly string[],
  known: Iterable<string>,
  equal: SameName = same,
): boolean {
  if (gold.length !== predicted.length) return false;
  if (gold.length > ORDERS_TRIED) {
    const keys = (list: readonly string[]) => list.map((n) => fold(n).key).sort();
    const wanted = keys(gold);
    return keys(predicted).every((key, k) => key === wanted[k]);
  }
  const all = [...known];
  const assign = (k: number, free: readonly string[]): boolean => {
    const name = gold[k];
    if (name === undefined) return true;
    return free.some((p, at) => equal(name, p, all) && assign(k + 1, free.toSpliced(at, 1)));
  };
  return assign(0, predicted);
}
