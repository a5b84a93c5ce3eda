import { type Migration, run } from './migration.ts';

/**
 * The tables of DESIGN section 4. Offsets (`start_cp`, `end_cp`, …) count code points of the text named beside them.
 *
 * A document has captures (bytes as received), each capture a text under one version of the cleaner (`cleanings`), each
 * of those a reading under one version of reader and registry. Articles, mentions, times, events and statements are
 * those of the current reading alone, that of the latest capture; a statement that the current reading lacks stays, in
 * state `gone`, with the text in which it stood. `articles.key` and `statements.key` are
 * `document key × 2^20 + number`; a statement's permanent id is `documents.id` + `-` + its number.
 *
 * Names are kept once: a mention, speaker, addressee or link of a chain points at its name, and a name at its entity, so
 * merging entities touches no reading.
 */
export const core: Migration = {
  name: 'core',
  up: async (write, { key, int, text, bytes, clustered }) => {
    await run(
      write,
      `
create table meta (name ${text} primary key, value ${text} not null);

create table entities (
  key ${key},
  id ${text} not null unique,
  kind ${text} not null,
  name ${text} not null,
  redirect ${int} references entities (key)
);
create index entities_redirect on entities (redirect);
create table names (
  key ${key},
  kind ${text} not null,
  name ${text} not null,
  entity ${int} not null references entities (key),
  unique (kind, name)
);
create index names_entity on names (entity);

create table documents (
  key ${key},
  id ${text} not null unique,
  outlet ${text},
  url ${text},
  given_id ${text},
  title ${text},
  published ${text},
  day ${text},
  added_at ${text} not null,
  changed_at ${text} not null,
  text ${int},
  reading ${int},
  next_statement ${int} not null default 1,
  checked ${int}
);
create index documents_day on documents (day, key);
create index documents_outlet on documents (outlet, day);
create index documents_url on documents (url);
create table captures (
  key ${key},
  document ${int} not null references documents (key) on delete cascade,
  received_at ${text} not null,
  media_type ${text} not null,
  hash ${text} not null,
  facts ${text} not null,
  content ${bytes},
  unique (document, hash, received_at)
);
create table texts (
  key ${key},
  document ${int} not null references documents (key) on delete cascade,
  hash ${text} not null,
  length ${int} not null,
  text ${text} not null,
  unique (document, hash)
);
create table cleanings (
  key ${key},
  capture ${int} not null references captures (key) on delete cascade,
  cleaner ${text} not null,
  text ${int} not null references texts (key),
  facts ${text} not null,
  segments ${text} not null,
  unique (capture, cleaner)
);
create index cleanings_text on cleanings (text);
create table readings (
  key ${key},
  document ${int} not null references documents (key) on delete cascade,
  cleaning ${int} not null references cleanings (key) on delete cascade,
  reader ${text} not null,
  registry ${text} not null,
  read_at ${text} not null,
  entities ${text} not null,
  unique (cleaning, reader, registry)
);
create index readings_document on readings (document);

create table articles (
  key ${int} primary key,
  document ${int} not null references documents (key) on delete cascade,
  place ${int} not null,
  start_cp ${int} not null,
  end_cp ${int} not null,
  title ${text},
  published ${text},
  agencies ${text} not null
);
create index articles_document on articles (document);
create table mentions (
  document ${int} not null references documents (key) on delete cascade,
  place ${int} not null,
  name ${int} not null references names (key),
  start_cp ${int} not null,
  end_cp ${int} not null,
  text ${text} not null,
  primary key (document, place)
) ${clustered};
create index mentions_name on mentions (name, document);
create table times (
  document ${int} not null references documents (key) on delete cascade,
  place ${int} not null,
  type ${text} not null,
  value ${text} not null,
  start_cp ${int} not null,
  end_cp ${int} not null,
  text ${text} not null,
  rule ${text} not null,
  primary key (document, place)
) ${clustered};
create index times_value on times (value, document);
create table events (
  document ${int} not null references documents (key) on delete cascade,
  place ${int} not null,
  article ${int} not null,
  type ${text} not null,
  mode ${text},
  status ${text} not null,
  start_cp ${int} not null,
  end_cp ${int} not null,
  text ${text} not null,
  trigger_start ${int},
  trigger_end ${int},
  trigger_text ${text},
  where_name ${text},
  date ${text},
  rule ${text} not null,
  details ${text} not null,
  primary key (document, place)
) ${clustered};
create index events_type on events (type, date);
create table event_names (
  document ${int} not null references documents (key) on delete cascade,
  event ${int} not null,
  role ${text} not null,
  place ${int} not null,
  name ${int} not null references names (key),
  primary key (document, event, role, place)
) ${clustered};
create index event_names_name on event_names (name, document);

create table statements (
  key ${int} primary key,
  document ${int} not null references documents (key) on delete cascade,
  number ${int} not null,
  state ${text} not null,
  verdict ${text},
  origin ${text} not null,
  article ${int} not null,
  type ${text} not null,
  quoted ${int} not null,
  text_key ${int} not null references texts (key),
  start_cp ${int} not null,
  end_cp ${int} not null,
  text ${text} not null,
  cue_start ${int} not null,
  cue_end ${int} not null,
  cue_text ${text} not null,
  act ${text} not null,
  certainty ${text} not null,
  said ${text},
  rule ${text} not null,
  because ${text} not null,
  gone_at ${text}
);
create index statements_document on statements (document, start_cp);
create index statements_text on statements (text_key);
create table statement_names (
  statement ${int} not null references statements (key) on delete cascade,
  role ${text} not null,
  place ${int} not null,
  name ${int} not null references names (key),
  start_cp ${int},
  end_cp ${int},
  primary key (statement, role, place)
) ${clustered};
create index statement_names_name on statement_names (name, role, statement);

create table stories (
  key ${key},
  id ${text} not null unique,
  title ${text},
  made_at ${text} not null,
  redirect ${int} references stories (key)
);
create table story_articles (
  article ${int} primary key references articles (key) on delete cascade,
  story ${int} not null references stories (key)
);
create index story_articles_story on story_articles (story);
create table utterances (
  key ${key},
  id ${text} not null unique,
  story ${int} references stories (key),
  made_at ${text} not null,
  redirect ${int} references utterances (key)
);
create index utterances_story on utterances (story);
create table utterance_statements (
  statement ${int} not null references statements (key) on delete cascade,
  utterance ${int} not null references utterances (key),
  primary key (statement, utterance)
) ${clustered};
create index utterance_statements_utterance on utterance_statements (utterance);

create table decisions (
  key ${key},
  id ${text} not null unique,
  made_at ${text} not null,
  made_by ${text} not null,
  kind ${text} not null,
  document ${int} references documents (key) on delete cascade,
  statement ${int},
  anchor ${text},
  content ${text} not null
);
create index decisions_document on decisions (document, key);
create table decision_outcomes (
  decision ${int} primary key references decisions (key) on delete cascade,
  outcome ${text} not null,
  reason ${text},
  at ${text} not null
);
create index decision_outcomes_outcome on decision_outcomes (outcome);

create table forgotten (hash ${text} primary key, kind ${text} not null, at ${text} not null);

create table tokens (
  key ${key},
  name ${text} not null unique,
  hash ${text} not null unique,
  scopes ${text} not null,
  made_at ${text} not null,
  used_at ${text},
  expires_at ${text},
  revoked_at ${text}
);
create table jobs (
  key ${key},
  kind ${text} not null,
  content ${text} not null,
  state ${text} not null,
  attempts ${int} not null default 0,
  due_at ${text} not null,
  held_until ${text},
  error ${text},
  unique (kind, content)
);
create index jobs_due on jobs (state, due_at)
`,
    );
  },
};
