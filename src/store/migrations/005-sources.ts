import { type Migration, run } from './migration.ts';

/**
 * What is followed. `sources` is what a person named; `source_states` what is known of each, renewed at every poll;
 * `source_pages` what sources lead to: a page, an item that a feed carries itself, or a file of a folder. A page is in it
 * before it is fetched, and its outcome is written in the transaction that adds the document, so nothing is lost or
 * doubled wherever the program is stopped. `captures.came` tells how a capture came.
 */
export const sources: Migration = {
  name: 'sources',
  up: async (write, { key, int, text }) => {
    await run(
      write,
      `
create table sources (
  key ${key},
  id ${text} not null unique,
  kind ${text} not null,
  url ${text} not null unique,
  title ${text},
  outlet ${text},
  language ${text},
  category ${text},
  enabled ${int} not null,
  every ${int},
  sitemap ${text},
  secret ${text},
  added_at ${text} not null
);
create table source_states (
  source ${int} primary key references sources (key) on delete cascade,
  due_at ${text} not null,
  pace ${int} not null,
  habit ${int},
  etag ${text},
  last_modified ${text},
  body_hash ${text},
  polled_at ${text},
  succeeded_at ${text},
  fresh_at ${text},
  failures ${int} not null default 0,
  failing_since ${text},
  problem ${text},
  notes ${text} not null,
  polls ${int} not null default 0,
  unchanged ${int} not null default 0
);
create index source_states_due on source_states (due_at);
create table source_pages (
  key ${key},
  source ${int} not null references sources (key) on delete cascade,
  url ${text} not null unique,
  address ${text},
  host ${text} not null,
  mark ${text} not null,
  title ${text},
  published ${text},
  content ${text},
  state ${text} not null,
  seen_at ${text} not null,
  due_at ${text},
  attempts ${int} not null default 0,
  visits ${int} not null default 0,
  etag ${text},
  last_modified ${text},
  body_hash ${text},
  visited_at ${text},
  kept_at ${text},
  document ${text},
  gone_at ${text},
  moved_to ${text},
  problem ${text}
);
create index source_pages_due on source_pages (due_at);
create index source_pages_source on source_pages (source, key);
create index source_pages_moved on source_pages (moved_to);
create index source_pages_document on source_pages (document);
create table source_leases (name ${text} primary key, holder ${text} not null, until ${text} not null);
alter table captures add column came ${text}
`,
    );
  },
};
