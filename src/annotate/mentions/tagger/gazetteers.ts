import { ARTICLE, splits } from '../../../arabic/clitics.ts';
import { ARABIC_FOLD } from '../../../arabic/fold-table.ts';
import { fold } from '../../../text/fold.ts';
import { tokenise } from '../../../text/tokens.ts';
import { hashPair, hashString } from './hash.ts';
import { keyIndex } from './key-index.ts';

/**
 * Lists of names and of words that announce names, as one table from phrase hash to the groups that hold the phrase.
 * A list is a hint among others: an entry that is wrong, or one more, shifts scores and decides nothing.
 */
export const GROUPS = [
  'state',
  'capital',
  'adjective',
  'medium',
  'body',
  'place',
  'office',
  'rank',
  'honorific',
  'profession',
  'bodyNoun',
  'worldPlace',
  'givenName',
  'familyName',
  'fullName',
  'sport',
  'knownGiven',
  'knownFamily',
  'knownPerson',
  'knownBody',
  'knownClub',
  'knownPlace',
] as const;
export type Group = (typeof GROUPS)[number];

/** The bits of some groups. */
export function groupBits(...groups: readonly Group[]): number {
  return groups.reduce((bits, group) => bits | (1 << GROUPS.indexOf(group)), 0);
}

/** The longest phrase looked for, in tokens. */
export const LONGEST = 6;
/** Set on a first word that longer phrases begin with. */
const OPENS = 1 << 30;

export interface Gazetteers {
  /** Bits of GROUPS that hold the form, with or without article or particles, as a phrase of one word. */
  groupsOf(form: string): number;
  /** Bits of the groups that hold the phrase of this hash. */
  lookup(phrase: number): number;
  /** Hashes of the readings of a form with which some phrase of several words begins. */
  openings(form: string): readonly number[];
}

export interface Entry {
  readonly group: Group;
  readonly surface: string;
}

/** A packed list: hashes of phrases and their group bits, as the weights carry them. */
export interface PackedEntries {
  readonly keys: Uint32Array;
  readonly groups: Uint32Array;
}

const WORD = 901;

export function wordHash(form: string, from = 0): number {
  return hashString(form, WORD, from);
}

/** Hash of a phrase whose beginning has hash `phrase`. */
export function extend(phrase: number, word: number): number {
  return hashPair(phrase, word);
}

/** Folds and hashes entries; phrases of several words also mark the word they begin with. */
export function packEntries(entries: Iterable<Entry>): PackedEntries {
  const table = new Map<number, number>();
  for (const { group, surface } of entries) {
    const { form } = tokenise(fold(surface, ARABIC_FOLD));
    if (form.length === 0 || form.length > LONGEST) continue;
    let phrase = wordHash(form[0] ?? '');
    if (form.length > 1) table.set(phrase, (table.get(phrase) ?? 0) | OPENS);
    for (const next of form.slice(1)) phrase = extend(phrase, wordHash(next));
    table.set(phrase, (table.get(phrase) ?? 0) | (1 << GROUPS.indexOf(group)));
  }
  return packed(table);
}

/** Two packed lists as one. */
export function joinEntries(a: PackedEntries, b: PackedEntries): PackedEntries {
  const table = new Map<number, number>();
  for (const { keys, groups } of [a, b])
    keys.forEach((key, at) => {
      table.set(key | 0, (table.get(key | 0) ?? 0) | (groups[at] ?? 0));
    });
  return packed(table);
}

function packed(table: ReadonlyMap<number, number>): PackedEntries {
  const keys = Uint32Array.from(table.keys()).sort();
  return { keys, groups: Uint32Array.from(keys, (key) => table.get(key | 0) ?? 0) };
}

export function gazetteers(lists: readonly PackedEntries[]): Gazetteers {
  const { keys, groups } = lists.reduce(joinEntries);
  const index = keyIndex(keys);
  const bits = (phrase: number) => {
    const at = index.find(phrase);
    return at < 0 ? 0 : (groups[at] as number);
  };
  const lookup = (phrase: number) => bits(phrase) & ~OPENS;
  return {
    lookup,
    openings(form) {
      let found: number[] | undefined;
      for (const { rest } of splits(form))
        for (let from = 0; from >= 0; from = withoutArticle(rest, from)) {
          const word = wordHash(rest, from);
          if ((bits(word) & OPENS) === 0) continue;
          if (found) found.push(word);
          else found = [word];
        }
      return found ?? NOTHING;
    },
    groupsOf(form) {
      for (const { rest } of splits(form))
        for (let from = 0; from >= 0; from = withoutArticle(rest, from)) {
          const found = lookup(wordHash(rest, from));
          if (found !== 0) return found;
        }
      return 0;
    },
  };
}

const NOTHING: readonly number[] = [];

/** Where a form goes on behind its article, to be read once from there; -1 when it has none or was read so. */
function withoutArticle(form: string, from: number): number {
  return from === 0 && form.length > 3 && form.startsWith(ARTICLE) ? ARTICLE.length : -1;
}
