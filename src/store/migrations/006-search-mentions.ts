import { type Migration, run } from './migration.ts';

/** Whom the standing statements mention, so that statements about somebody are found without looking at all of them. */
export const searchMentions: Migration = {
  name: 'search-mentions',
  up: (write, { int, clustered }) =>
    run(
      write,
      `create table search_mentions (name ${int} not null references names (key) on delete cascade,
        statement ${int} not null references statements (key) on delete cascade,
        primary key (name, statement)) ${clustered};
      create index search_mentions_statement on search_mentions (statement);
      insert into search_mentions (name, statement) select distinct m.name, s.key from statements s
        join mentions m on m.document = s.document and m.start_cp >= s.start_cp and m.end_cp <= s.end_cp
        where s.state = 'standing'`,
    ),
};
