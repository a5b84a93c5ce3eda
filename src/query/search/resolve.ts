import { compareNames, nameKeys } from '../../annotate/mentions/variants/index.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import type { Library } from '../../store/library.ts';
import type { NameTest, OutletTest, Search, ValueTest } from '../../store/search/find.ts';
import { namesByWords, outletsOf, wordsByKeys } from '../../store/search/find-names.ts';
import { bare } from '../../store/search/index-names.ts';
import type { Closeness } from '../../store/search/match.ts';
import type { NameClause, Query } from './query.ts';

/** A query as the store understands it: names found in all their spellings, outlets by their full names. */
export async function resolve(library: Library, { clauses }: Query, closeness: Closeness): Promise<Search> {
  const names: NameTest[] = [];
  const outlets: OutletTest[] = [];
  const values: ValueTest[] = [];
  const wanted: (readonly string[])[] = [];
  const unwanted: (readonly string[])[] = [];
  let after: string | undefined;
  let before: string | undefined;
  for (const clause of clauses) {
    if (clause.kind === 'words') (clause.not ? unwanted : wanted).push(clause.words);
    else if (clause.kind === 'value') values.push({ field: clause.field, value: clause.value, not: clause.not });
    else if (clause.kind === 'name' && clause.field === 'outlet') outlets.push(await outletTest(library, clause));
    else if (clause.kind === 'name') names.push(await nameTest(library, clause));
    else if (clause.field === 'after') after = later(after, clause.value);
    else before = earlier(before, clause.value);
  }
  return {
    words: { wanted, unwanted },
    closeness,
    names,
    outlets,
    values,
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
}

async function nameTest(library: Library, { field, words, not }: NameClause): Promise<NameTest> {
  const groups = await Promise.all(words.map((word) => spellingsOf(library, bare(word))));
  const names = await namesByWords(library.read, groups);
  return { role: field as NameTest['role'], names: names.map(({ key }) => key), not };
}

/** Keys of the names, in every spelling, that hold the words of `text`, and of the other names of their entities. */
export async function keysOfName(library: Library, text: string): Promise<readonly number[]> {
  const words = (foldArabic(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare);
  const groups = await Promise.all(words.map((word) => spellingsOf(library, word)));
  return (await namesByWords(library.read, groups)).map(({ key }) => key);
}

/** Words of known names that can be the same name: سيرغي and سيرجي, never حسن and حسين. */
export async function spellingsOf(library: Library, word: string): Promise<readonly string[]> {
  const known = await wordsByKeys(library.read, nameKeys(word));
  return [word, ...known.filter((other) => other !== word && compareNames(word, other).same)];
}

async function outletTest(library: Library, { words, not }: NameClause): Promise<OutletTest> {
  const wanted = words.map(bare);
  const all = await outletsOf(library.read);
  const outlets = all.filter((outlet) => {
    const parts = (foldArabic(outlet).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare);
    return wanted.every((word) => parts.includes(word));
  });
  return { outlets, not };
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

function earlier(a: string | undefined, b: string): string {
  return a !== undefined && a < b ? a : b;
}
