import { type RawBuilder, sql } from 'kysely';
import { searchTerms } from '../../arabic/search-terms.ts';
import type { Engine } from '../library.ts';
import { safe } from './terms.ts';

/** What the words of a query ask for: each `wanted` must be there, none of `unwanted`. Words are folded, as typed. */
export interface WordQuery {
  readonly wanted: readonly (readonly string[])[];
  readonly unwanted: readonly (readonly string[])[];
}

/** `exact`: the very words, whatever their particles; `coarse`: also without their endings. */
export type Closeness = 'exact' | 'coarse';

/** The query as the engine's own expression; undefined where it asks for no word. */
export function matchOf(engine: Engine, { wanted, unwanted }: WordQuery, closeness: Closeness): string | undefined {
  const one = engine === 'postgres' ? vectorQuery : ftsQuery;
  if (wanted.length === 0) return undefined;
  const all = wanted.map((words) => one(words, closeness));
  const none = unwanted.map((words) => one(words, 'exact'));
  if (engine === 'postgres') return [...all, ...none.map((query) => `!${query}`)].join(' & ');
  return none.length === 0 ? all.join(' AND ') : `(${all.join(' AND ')}) NOT (${none.join(' OR ')})`;
}

/** Any of the unwanted words, where nothing else is asked for in words. */
export function anyOf(engine: Engine, unwanted: WordQuery['unwanted']): string {
  const one = engine === 'postgres' ? vectorQuery : ftsQuery;
  return unwanted.map((words) => one(words, 'exact')).join(engine === 'postgres' ? ' | ' : ' OR ');
}

function ftsQuery(words: readonly string[], closeness: Closeness): string {
  const terms = words.map((word) => safe(searchTerms(word).term)).join(' ');
  if (words.length > 1 || closeness === 'exact') return `{terms names} : "${terms}"`;
  const others = coarser(words).map((other) => ` OR others : "${other}"`);
  return `({terms names others} : "${terms}"${others.join('')})`;
}

function vectorQuery(words: readonly string[], closeness: Closeness): string {
  const terms = words.map((word) => `'${safe(searchTerms(word).term)}'`);
  if (words.length > 1) {
    return `(${['A', 'B'].map((weight) => terms.map((term) => `${term}:${weight}`).join(' <-> ')).join(' | ')})`;
  }
  if (closeness === 'exact') return `(${terms[0]}:AB)`;
  return `(${[terms[0], ...coarser(words).map((other) => `'${other}':D`)].join(' | ')})`;
}

function coarser([word = '']: readonly string[]): string[] {
  return searchTerms(word).others.map(safe);
}

/** Where the rows of a search table match, and how well; greater is better. */
export function matching(
  engine: Engine,
  table: 'search_statements' | 'search_texts',
  match: string,
): { readonly from: RawBuilder<unknown>; readonly where: RawBuilder<unknown>; readonly score: RawBuilder<number> } {
  if (engine === 'postgres') {
    return {
      from: sql`${sql.raw(table)} s`,
      where: sql`s.terms @@ ${match}::tsquery`,
      score: sql<number>`ts_rank('{0.1, 0.1, 0.6, 1.0}', s.terms, ${match}::tsquery, 1)`,
    };
  }
  const terms = sql.raw(`${table}_terms`);
  return {
    from: sql`${terms} f join ${sql.raw(table)} s on s.key = f.rowid`,
    where: sql`f.${terms} match ${match}`,
    score: sql<number>`-bm25(f.${terms}, 10.0, 6.0, 2.0)`,
  };
}
