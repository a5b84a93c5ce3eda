import { searchTermsOf } from '../../arabic/search-terms.ts';

/** The terms of a piece of text, joined by spaces. */
export interface Terms {
  /** One for each word, in the order of the words. */
  readonly terms: string;
  /** Coarser forms, without order or repetition. */
  readonly others: string;
}

/** Terms that were made before, in another thread, by their text. */
export type KnownTerms = ReadonlyMap<string, Terms>;

/** Gives the terms of a text. */
export type TermsIn = (text: string) => Terms;

/** Gives known terms, and makes those of other texts. */
export function termsIn(known: KnownTerms): TermsIn {
  return (text) => known.get(text) ?? termsOf(text);
}

/** Longer words are no words anybody looks for; both engines have limits on one term. */
const LONGEST = 100;

/** Folds and stems the words of a text. */
export function termsOf(text: string): Terms {
  const terms: string[] = [];
  const others = new Set<string>();
  for (const found of searchTermsOf(text)) {
    terms.push(safe(found.term));
    for (const other of found.others) others.add(safe(other));
  }
  return { terms: terms.join(' '), others: [...others].join(' ') };
}

/** A term as both engines keep it whole: letters and digits only, of bounded length; a word of neither becomes «0». */
export function safe(term: string): string {
  return term.replace(/[^\p{L}\p{N}\p{M}]+/gu, '').slice(0, LONGEST) || '0';
}

/** Words with which a `tsvector` of PostgreSQL can count. */
const LAST_POSITION = 16_383;

/** A `tsvector` literal: terms with weight A and their positions, then names with B, others with D. */
export function vectorOf({ terms, others }: Terms, names: string): string {
  const places = new Map<string, string[]>();
  const add = (term: string, at: number, weight: string) => {
    const list = places.get(term) ?? [];
    places.set(term, list);
    if (list.length < 200) list.push(`${Math.min(at, LAST_POSITION)}${weight}`);
  };
  const words = listed(terms);
  for (const [k, term] of words.entries()) add(term, k + 1, 'A');
  for (const [k, name] of listed(names).entries()) add(name, words.length + 10 + k, 'B');
  for (const other of listed(others)) add(other, LAST_POSITION, '');
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ');
}

function listed(joined: string): string[] {
  return joined === '' ? [] : joined.split(' ');
}
