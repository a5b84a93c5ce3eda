import { foldArabic } from '../../arabic/fold-table.ts';
import { CHILD_WORDS } from '../../arabic/lexicons/name-words.ts';

/** Folded words of a name. */
type Words = readonly string[];

const CHILDREN: ReadonlySet<string> = new Set(CHILD_WORDS.map(foldArabic));

/** True for the word between a child's name and the father's: بن، بنت. */
export function isChildWord(word: string): boolean {
  return CHILDREN.has(word);
}

/** One of the names of somebody is that of the son or the father of whoever is asked for, and none the name itself. */
export function isKinOnly(names: readonly Words[], words: Words): boolean {
  const kin = names.some((name) => areSonAndFather(name, words) || areOtherSons(name, words));
  return kin && !names.some((name) => name.join(' ') === words.join(' '));
}

/** «نادر بن سامر» and «سامر بن نادر»: sons of other names, who are told with the same words. */
function areOtherSons(one: Words, other: Words): boolean {
  const [given, another] = [one, other].map((words) =>
    words.slice(
      0,
      words.findIndex((word) => CHILDREN.has(word)),
    ),
  );
  if (!given || !another || given.length === 0 || another.length === 0) return false;
  return one.includes(another[0] ?? '') && other.includes(given[0] ?? '') && given[0] !== another[0];
}

/** «محمد بن سامر بن نادر» and «سامر بن نادر»: the one name holds the other behind «son of», whose it is then. */
function areSonAndFather(one: Words, other: Words): boolean {
  const [son, father] = one.length > other.length ? [one, other] : [other, one];
  if (father.length < 2 || CHILDREN.has(father[0] ?? '')) return false;
  for (let at = 2; at + father.length <= son.length; at++)
    if (CHILDREN.has(son[at - 1] ?? '') && father.every((word, i) => word === son[at + i])) return true;
  return false;
}

/** «نورة بنت سالم»: a name that tells whose child somebody is, and so opens with an own name. */
export function tellsFather(words: Words): boolean {
  return words.some((word, i) => i > 0 && CHILDREN.has(word));
}
