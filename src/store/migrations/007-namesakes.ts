import { type Migration, run } from './migration.ts';

/**
 * Two persons of exactly one name: `sense` tells them apart. 0 is whom every document means at first; linking points the
 * mentions of a document at another. On SQLite the table is made anew, as its engine takes away no constraint.
 */
export const namesakes: Migration = {
  name: 'namesakes',
  up: (write, { engine, key, int, text }) =>
    run(
      write,
      engine === 'postgres'
        ? `alter table names add column sense ${int} not null default 0;
          alter table names drop constraint names_kind_name_key;
          alter table names add unique (kind, name, sense)`
        : `create table names_anew (key ${key}, kind ${text} not null, name ${text} not null,
            entity ${int} not null references entities (key), reason ${text}, sense ${int} not null default 0,
            unique (kind, name, sense));
          insert into names_anew (key, kind, name, entity, reason) select key, kind, name, entity, reason from names;
          drop table names;
          alter table names_anew rename to names;
          create index names_entity on names (entity)`,
    ),
};
