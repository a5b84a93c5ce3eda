import { ARTICLE, DEFINITE_PREPOSITION, splits } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import {
  CLUB_OPENINGS,
  LEFT_OUT_OF_REGISTRY,
  PRIVATE_HEADS,
  PUBLIC_WITH,
  SPORT_OFFICE_WORDS,
} from '../../arabic/lexicons/registry-words.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { is, wordOf } from '../../arabic/words.ts';

/** Who may stand in a registry (DESIGN 3.12): holders of public offices, by name; no players, actors, victims, relatives. */

const HELD: ReadonlySet<string> = new Set(['office', 'spokesperson', 'rank']);
const PRIVATE = new Set(PRIVATE_HEADS.map(foldArabic));
const ONLY_WITH = new Map(PUBLIC_WITH.map(({ head, words }) => [foldArabic(head), new Set(words.map(foldArabic))]));
const SPORT = new Set(SPORT_OFFICE_WORDS.map(foldArabic));

/** A public office without «and» in front; undefined for what is none (النجم، مدرب المنتخب، الممثل المصري). */
export function officeOf(text: string): string | undefined {
  const [first = '', ...others] = foldArabic(text).split(' ');
  const word = wordOf(first);
  const role = word.role;
  if (role?.preposition !== '' || is(word, 'preposition') || !HELD.has(role.entry.kind)) return undefined;
  const head = foldArabic(role.entry.masculine);
  if (PRIVATE.has(head) || others.some((other) => SPORT.has(other))) return undefined;
  const needed = ONLY_WITH.get(head);
  if (needed !== undefined && !others.some((other) => needed.has(other))) return undefined;
  return role.conjunction === '' ? text : text.slice(1);
}

const LEFT_OUT = new Set(LEFT_OUT_OF_REGISTRY.map(foldArabic));
const CLUBS = new Set(CLUB_OPENINGS.map(foldArabic));

/**
 * A name of a person by its words, and none reviewed and left out. `known` tells whether coverage names somebody so: what
 * is known without the particle in front is no name with it (لدونالد ترامب).
 */
export function isPersonName(key: string, known: (name: string) => boolean): boolean {
  const words = key.split(' ');
  const [first = '', second = ''] = words;
  if (LEFT_OUT.has(key)) return false;
  for (const { taken, rest } of splits(first)) {
    if (CLUBS.has(rest) || (isCommonWord(rest) && (taken === 0 || (rest.length > 2 && isOrdinary(second)))))
      return false;
    if (taken > 0 && known([rest, ...words.slice(1)].join(' '))) return false;
  }
  return !words.some((word) => word.startsWith(DEFINITE_PREPOSITION));
}

/** An ordinary word, with or without article: بشكل | كامل, بتهمة | التجسس. */
function isOrdinary(form: string): boolean {
  return isCommonWord(form) || (form.startsWith(ARTICLE) && isCommonWord(form.slice(ARTICLE.length)));
}
