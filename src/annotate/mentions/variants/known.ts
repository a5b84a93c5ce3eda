import { foldArabic } from '../../../arabic/fold-table.ts';
import { PLACES } from '../../../arabic/lexicons/places.ts';
import { STATES } from '../../../arabic/lexicons/states.ts';
import {
  ARABIC_GIVEN_NAMES,
  ARTICLE,
  FAMILY_ENDING,
  FOREIGN_GIVEN_NAMES,
  SERVANT_OF,
  TELLING_WORDS,
} from '../../../arabic/lexicons/transliteration.ts';
import { FormMap } from '../../../text/form-map.ts';
import { SharedLists } from '../../../text/shared-lists.ts';

/** A name of the closed lists: which it is, in which shape (with article, as a family name …), and whether it is Arabic. */
export interface Known {
  /** Every name of the lists that is spelt so. */
  readonly names: readonly number[];
  readonly shape: string;
  /** Ends like a family name made of a given name. */
  readonly family: boolean;
  readonly arabic: boolean;
}

const ARABIC = numbered(ARABIC_GIVEN_NAMES, 0);
const OTHER = numbered([...FOREIGN_GIVEN_NAMES, ...TELLING_WORDS], ARABIC_GIVEN_NAMES.length);
const PLACE = places();

/** Looks a part up: as it stands, after عبد ال, and as a family name made of a given name. */
export function knownPart(part: string): Known | undefined {
  const other = OTHER.get(part);
  const arabic = ARABIC.get(part);
  if (arabic !== undefined || other !== undefined)
    return { names: [...(arabic ?? []), ...(other ?? [])], shape: '', family: false, arabic: arabic !== undefined };
  return (
    derived(part, SERVANT_OF, '') ??
    derived(part, ARTICLE, '') ??
    derived(part, ARTICLE, FAMILY_ENDING) ??
    derived(part, '', FAMILY_ENDING)
  );
}

/** The state, capital or place a whole name (its letters without blanks) is; undefined for any other name. */
export function knownPlace(letters: string): readonly number[] | undefined {
  return PLACE.get(letters);
}

/** Both are names of the lists, and no reading of one is a reading of the other. */
export function areDifferent(left: readonly number[] | undefined, right: readonly number[] | undefined): boolean {
  return left !== undefined && right !== undefined && !left.some((name) => right.includes(name));
}

function derived(part: string, before: string, after: string): Known | undefined {
  if (!part.startsWith(before) || !part.endsWith(after)) return undefined;
  const names = ARABIC.get(part.slice(before.length, part.length - after.length));
  return names && { names, shape: `${before}-${after}`, family: after !== '', arabic: true };
}

function numbered(entries: readonly string[], from: number): FormMap<readonly number[]> {
  return index(entries.map((entry, k) => [from + k, entry.split('/')]));
}

function places(): FormMap<readonly number[]> {
  const names = [
    ...STATES.flatMap(({ name, also, capitals }) => [[name, ...also], capitals]),
    ...PLACES.map(({ name, also }) => [name, ...also]),
  ];
  return index(names.map((spellings, k) => [k, spellings]));
}

function index(groups: readonly (readonly [id: number, spellings: readonly string[]])[]) {
  const map = new Map<string, number[]>();
  for (const [id, spellings] of groups)
    for (const spelling of spellings) {
      const key = foldArabic(spelling).replaceAll(' ', '');
      const ids = map.get(key);
      if (ids === undefined) map.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  const shared = new SharedLists<number>();
  return new FormMap([...map].map(([form, ids]) => [form, shared.of(ids)]));
}
