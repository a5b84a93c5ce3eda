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

/** «نادر بن سامر» and «سامر بن نادر»، «نورة بنت سامر بن نادر»: children of other names, who are told with the same words. */
function areOtherSons(one: Words, other: Words): boolean {
  const [given, another] = [ownName(one), ownName(other)];
  return given !== '' && another !== '' && given !== another;
}

/** The own name before that of the father, its words together; empty where no father is told. */
function ownName(words: Words): string {
  const father = words.findIndex((word) => CHILDREN.has(word));
  return father < 0 ? '' : words.slice(0, father).join('');
}

/** «محمد بن سامر بن نادر» and «سامر بن نادر»: the one name holds the other behind «son of», whose it is then. */
function areSonAndFather(one: Words, other: Words): boolean {
  const [son, father] = one.length > other.length ? [one, other] : [other, one];
  if (father.length < 2 || CHILDREN.has(father[0] ?? '')) return false;
  for (let at = 2; at + father.length <= son.length; at++)
    if (CHILDREN.has(son[at - 1] ?? '') && father.every((word, i) => word === son[at + i])) return true;
  return false;
}
