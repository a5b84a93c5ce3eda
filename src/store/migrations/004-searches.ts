import { type Migration, run } from './migration.ts';

/** Searches that people keep, each with a feed under its id. */
export const searches: Migration = {
  name: 'searches',
  up: (write, { key, text }) =>
    run(
      write,
      `create table searches (key ${key}, id ${text} not null unique, name ${text} not null, query ${text} not null,
        made_at ${text} not null, made_by ${text} not null)`,
    ),
};
