import { type Migration, run } from './migration.ts';

/**
 * What linking keeps beside stories and utterances. `story_articles.reading` is the reading that was linked: where the
 * document's current one is another, or null, the article is to be linked again; `day` is its place among the others.
 * `copies` are passages that two articles share, in code points of the texts they stood in when they were linked;
 * `source` says which of the two the other goes back to. `names.reason` says why a name belongs to an entity that was
 * not its own at first. `stories.follows` is the key of the story that one continues.
 */
export const linking: Migration = {
  name: 'linking',
  up: (write, { int, text, clustered }) =>
    run(
      write,
      `
alter table stories add column first_day ${text};
alter table stories add column last_day ${text};
alter table stories add column articles ${int} not null default 0;
alter table stories add column changed_at ${text};
alter table stories add column follows ${int};
create index stories_last_day on stories (last_day, key);
create index stories_redirect on stories (redirect);
create index stories_follows on stories (follows);
alter table story_articles add column reading ${int};
alter table story_articles add column day ${text};
create index story_articles_day on story_articles (day);
alter table utterances add column representative ${int} references statements (key) on delete set null;
create index utterances_redirect on utterances (redirect);
create index utterances_representative on utterances (representative);
alter table names add column reason ${text};
create table copies (
  a ${int} not null references articles (key) on delete cascade,
  b ${int} not null references articles (key) on delete cascade,
  a_start ${int} not null,
  a_end ${int} not null,
  b_start ${int} not null,
  b_end ${int} not null,
  source ${text},
  reason ${text} not null,
  primary key (a, b, a_start, b_start)
) ${clustered};
create index copies_b on copies (b)
`,
    ),
};
