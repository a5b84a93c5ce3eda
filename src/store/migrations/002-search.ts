import { sql } from 'kysely';
import type { Write } from '../library.ts';
import type { Dialect, Migration } from './migration.ts';

/**
 * What search looks into: a row for each standing statement and for each stretch of article text, under keys that begin
 * with the day, so that the newest come first without sorting (store/search/day-key.ts). Terms are folded and stemmed by
 * us (arabic/search-terms.ts); neither engine's own tokenizer or stemmer touches a word. `name_words` finds names by any
 * of their words, `word_keys` the spellings of a word by its consonants.
 */
export const search: Migration = {
  name: 'search',
  up: async (write, dialect) => {
    const { int, text, clustered, engine } = dialect;
    const terms = engine === 'postgres' ? ', terms tsvector not null' : '';
    await all(write, [
      `create table search_statements (key ${int} primary key, document ${int} not null references documents (key) on delete cascade,
        statement ${int} not null references statements (key) on delete cascade${terms})`,
      'create index search_statements_document on search_statements (document)',
      'create index search_statements_statement on search_statements (statement)',
      `create table search_texts (key ${int} primary key, document ${int} not null references documents (key) on delete cascade,
        start_cp ${int} not null, end_cp ${int} not null${terms})`,
      'create index search_texts_document on search_texts (document)',
      `create table name_words (word ${text} not null, name ${int} not null references names (key) on delete cascade,
        primary key (word, name)) ${clustered}`,
      'create index name_words_name on name_words (name)',
      `create table word_keys (key ${text} not null, word ${text} not null, primary key (key, word)) ${clustered}`,
    ]);
    await (engine === 'postgres' ? postgres(write) : sqlite(write, dialect));
  },
};

async function postgres(write: Write): Promise<void> {
  await all(write, [
    'create index search_statements_terms on search_statements using gin (terms)',
    'create index search_texts_terms on search_texts using gin (terms)',
    'create sequence search_keys',
  ]);
}

async function sqlite(write: Write, { int }: Dialect): Promise<void> {
  const tokenizer = `tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"`;
  await all(write, [`create table search_keys (last ${int} not null)`, 'insert into search_keys values (0)']);
  for (const table of ['search_statements', 'search_texts']) {
    await all(write, [
      `create virtual table ${table}_terms using fts5(terms, names, others, content = '', contentless_delete = 1, ${tokenizer})`,
      `create trigger ${table}_gone after delete on ${table} begin delete from ${table}_terms where rowid = old.key; end`,
    ]);
  }
}

async function all(write: Write, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}
