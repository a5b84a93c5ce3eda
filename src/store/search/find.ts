import { type RawBuilder, sql } from 'kysely';
import { NUMBERS } from '../identity.ts';
import type { Library } from '../library.ts';
import { firstKey, keyBehind } from './day-key.ts';
import { anyOf, type Closeness, matching, matchOf, type WordQuery } from './match.ts';

/** A test on names: any of `names` (keys) in this role, or none of them. */
export interface NameTest {
  readonly role: 'speaker' | 'via' | 'about';
  readonly names: readonly number[];
  readonly not: boolean;
}

/** A test on the outlet of the document. */
export interface OutletTest {
  readonly outlets: readonly string[];
  readonly not: boolean;
}

/** A test on a column of the statement, or on the id of its story. */
export interface ValueTest {
  readonly field: 'type' | 'act' | 'certainty' | 'story';
  readonly value: string;
  readonly not: boolean;
}

/** A search as the store understands it: names resolved to keys, days to a range that includes both ends. */
export interface Search {
  readonly words: WordQuery;
  readonly closeness: Closeness;
  readonly names: readonly NameTest[];
  readonly outlets: readonly OutletTest[];
  readonly values: readonly ValueTest[];
  readonly after?: string;
  readonly before?: string;
}

/** A row that matched, with the engine's own score: greater is better, 0 where no word was asked for. */
export interface Candidate {
  readonly key: number;
  readonly document: number;
  readonly statement: number;
  readonly score: number;
}

/** Standing statements that match, the newest `most`, newest first. */
export async function findStatements(library: Library, search: Search, most: number): Promise<readonly Candidate[]> {
  const tests = [...common(library, 'search_statements', search)];
  for (const test of search.names) tests.push(among('statement', test.not, statementsOfNames(test)));
  for (const { field, value, not } of search.values) {
    if (field === 'story') tests.push(among('statement', not, statementsOfStory(value)));
    else tests.push(sql`st.${sql.ref(field)} ${sql.raw(not ? '<>' : '=')} ${value}`);
  }
  const { from, score } = source(library, 'search_statements', search);
  const { rows } = await sql<Candidate>`
    select s.key, s.document, s.statement, ${score} as score from ${from}
    join statements st on st.key = s.statement join documents d on d.key = s.document
    where ${sql.join(tests, sql` and `)} order by ${order(library, search)} limit ${most}`.execute(library.read);
  return rows;
}

/** Stretches of article text that match, the newest `most`, newest first. Tests on statements are tests on any of theirs. */
export async function findTexts(library: Library, search: Search, most: number): Promise<readonly Candidate[]> {
  const tests = [...common(library, 'search_texts', search)];
  for (const test of search.names) tests.push(among('document', test.not, documentsOfNames(test)));
  for (const { field, value, not } of search.values) {
    if (field === 'story') tests.push(among('document', not, documentsOfStory(value)));
    else {
      tests.push(
        negated(
          not,
          sql`exists (select 1 from statements st where st.document = s.document and st.state = 'standing' and st.${sql.ref(field)} = ${value})`,
        ),
      );
    }
  }
  const { from, score } = source(library, 'search_texts', search);
  const { rows } = await sql<Candidate>`
    select s.key, s.document, 0 as statement, ${score} as score from ${from}
    join documents d on d.key = s.document
    where ${sql.join(tests, sql` and `)} order by ${order(library, search)} limit ${most}`.execute(library.read);
  return rows;
}

type Table = 'search_statements' | 'search_texts';

function source(
  { engine }: Library,
  table: Table,
  { words, closeness }: Search,
): { from: RawBuilder<unknown>; score: RawBuilder<number> } {
  const match = matchOf(engine, words, closeness);
  return match === undefined
    ? { from: sql`${sql.raw(table)} s`, score: sql<number>`0` }
    : matching(engine, table, match);
}

/**
 * FTS5 walks its own rows backwards without sorting; elsewhere the primary key does. Where a name or a story is asked for
 * and no word, few rows match: they are found by it and sorted, for the plus keeps the engine from walking all rows.
 */
function order({ engine }: Library, search: Search): RawBuilder<unknown> {
  if (asksWords(search)) return engine === 'sqlite' ? sql`f.rowid desc` : sql`s.key desc`;
  return isSelective(search) ? sql`+s.key desc` : sql`s.key desc`;
}

function asksWords({ words }: Search): boolean {
  return words.wanted.length > 0;
}

function isSelective({ names, values }: Search): boolean {
  return names.some(({ not }) => !not) || values.some(({ field, not }) => field === 'story' && !not);
}

function* common({ engine }: Library, table: Table, search: Search): Iterable<RawBuilder<unknown>> {
  const match = matchOf(engine, search.words, search.closeness);
  const key = engine === 'sqlite' && match !== undefined ? sql`f.rowid` : sql`s.key`;
  if (match !== undefined) yield matching(engine, table, match).where;
  else if (search.words.unwanted.length > 0) yield without(engine, table, anyOf(engine, search.words.unwanted));
  yield sql`${key} >= ${search.after === undefined ? 0 : firstKey(search.after)}`;
  if (search.before !== undefined) yield sql`${key} < ${keyBehind(search.before)}`;
  for (const { outlets, not } of search.outlets) {
    yield negated(not, outlets.length === 0 ? sql`1 = 0` : sql`coalesce(d.outlet in (${sql.join(outlets)}), false)`);
  }
}

function without(engine: Library['engine'], table: Table, match: string): RawBuilder<unknown> {
  if (engine === 'postgres') return sql`not s.terms @@ ${match}::tsquery`;
  const terms = sql.raw(`${table}_terms`);
  return sql`s.key not in (select rowid from ${terms} where ${terms} match ${match})`;
}

/** Whether a row is one of a list: found by the list where that is short, or looked up in it. */
function among(column: 'statement' | 'document', not: boolean, list: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`s.${sql.ref(column)} ${sql.raw(not ? 'not in' : 'in')} (${list})`;
}

function negated(not: boolean, test: RawBuilder<unknown>): RawBuilder<unknown> {
  return not ? sql`not (${test})` : test;
}

function statementsOfNames({ role, names }: NameTest): RawBuilder<unknown> {
  if (names.length === 0) return sql`select 0 where 1 = 0`;
  const list = sql.join(names);
  if (role === 'about') {
    return sql`select sm.statement from search_mentions sm where sm.name in (${list})`;
  }
  return sql`select sn.statement from statement_names sn where sn.role = ${role} and sn.name in (${list})`;
}

function documentsOfNames({ role, names }: NameTest): RawBuilder<unknown> {
  if (names.length === 0) return sql`select 0 where 1 = 0`;
  const list = sql.join(names);
  if (role === 'about') return sql`select m.document from mentions m where m.name in (${list})`;
  return sql`select st.document from statement_names sn join statements st on st.key = sn.statement
    where sn.role = ${role} and sn.name in (${list}) and st.state = 'standing'`;
}

function statementsOfStory(id: string): RawBuilder<unknown> {
  return sql`select st.key from stories join story_articles sa on sa.story = stories.key
    join articles a on a.key = sa.article
    join statements st on st.document = a.document and st.document * ${NUMBERS} + st.article = a.key
    where stories.id = ${id}`;
}

function documentsOfStory(id: string): RawBuilder<unknown> {
  return sql`select a.document from stories join story_articles sa on sa.story = stories.key
    join articles a on a.key = sa.article where stories.id = ${id}`;
}
