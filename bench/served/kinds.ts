import { type RawBuilder, sql } from 'kysely';
import type { Library } from '../../src/library.ts';
import { links, withQuery } from '../../src/serve/pages/links.ts';
import { STORY_VIEWS, storyHref } from '../../src/serve/pages/story/views.ts';

/** Pages of one kind, the heaviest first. */
export interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
}

/** Of each kind: so many of the heaviest, and so many evenly spaced over all. */
const HEAVIEST = 6;
const SPREAD = 10;

/** Addresses of every kind of page, taken from what the library holds. The same library gives the same ones. */
export async function kindsOf(library: Library): Promise<readonly Kind[]> {
  const [stories, documents, statements, speakers, outlets, words] = await Promise.all([
    sample(library, sql`select id from stories where redirect is null order by articles desc, key`),
    sample(
      library,
      sql`select d.id from documents d join texts t on t.key = d.text order by t.length desc, d.key limit 5000`,
    ),
    sample(library, longestUtterances),
    sample(library, mostQuoted),
    sample(
      library,
      sql`select outlet as id from documents where outlet is not null group by outlet order by count(*) desc`,
    ),
    sample(library, sql`select name as id from (${mostQuotedNames}) quoted`),
  ]);
  const [name = ''] = words;
  const day = (await sample(library, sql`select max(day) as id from documents`))[0] ?? '';
  const month = day.slice(0, 7);
  const [outlet = ''] = outlets;
  const query = (clause: string, more = {}) => links.search(clause, more);
  return [
    { name: 'today', paths: [links.today] },
    {
      name: 'today, filtered',
      paths: [
        withQuery(links.today, { words: 'الرئيس' }),
        withQuery(links.today, { outlet }),
        withQuery(links.today, { speaker: name }),
        withQuery(links.today, { after: month, before: month }),
        withQuery(links.today, { words: 'سوريا', outlet, after: day.slice(0, 4) }),
      ],
    },
    ...STORY_VIEWS.map((view) => ({ name: `story: ${view}`, paths: stories.map((id) => storyHref(id, view)) })),
    { name: 'document', paths: documents.map(links.document) },
    { name: 'statement', paths: statements.map(links.statement) },
    {
      name: 'search: statements',
      paths: [
        query(''),
        query('الرئيس'),
        query('قال'),
        ...words.map((one) => query(`speaker:"${one}"`)),
        query('"وزير الخارجية" -إيران'),
      ],
    },
    {
      name: 'search: texts',
      paths: [
        query('', { in: 'documents' }),
        ...['الرئيس', 'قال', 'سوريا', '"مجلس الأمن"'].map((one) => query(one, { in: 'documents' })),
      ],
    },
    { name: 'saved searches', paths: [links.searches] },
    { name: 'people', paths: [links.people, ...words.map((one) => withQuery(links.people, { name: one }))] },
    { name: 'person: said', paths: speakers.map(links.entity) },
    { name: 'person: about', paths: speakers.map((id) => withQuery(links.entity(id), { view: 'about' })) },
    { name: 'outlets', paths: [links.outlets] },
    { name: 'outlet', paths: outlets.map(links.outlet) },
    {
      name: 'events',
      paths: [
        links.events,
        withQuery(links.events, { type: 'CONSULT' }),
        withQuery(links.events, { actor: name }),
        withQuery(links.events, { after: day.slice(0, 4) }),
        withQuery(links.events, { place: 'دمشق' }),
      ],
    },
    { name: 'calendar', paths: [links.calendar, links.calendarFile] },
    { name: 'sources', paths: [links.sources] },
    { name: 'add', paths: [links.add] },
    { name: 'keys', paths: [links.keys] },
    { name: 'names offered', paths: words.map((one) => withQuery(links.suggest, { name: one.slice(0, 4) })) },
  ];
}

const mostQuotedNames = sql`select n.name, n.entity, count(*) as said from statement_names sn join names n on n.key = sn.name
  where sn.role = 'speaker' group by n.key, n.name, n.entity order by said desc limit 2000`;

const mostQuoted = sql`select e.id from (${mostQuotedNames}) quoted join entities e on e.key = quoted.entity
  where e.redirect is null order by said desc`;

/** Statements of the utterances that are told most often. */
const longestUtterances = sql`select s.document_id || '-' || s.number as id from (
  select d.id as document_id, s.number, told.wordings from (
    select utterance, min(statement) as statement, count(*) as wordings from utterance_statements group by utterance
    order by wordings desc limit 2000) told
  join statements s on s.key = told.statement join documents d on d.key = s.document) s order by s.wordings desc`;

async function sample({ read }: Library, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await (query as RawBuilder<{ readonly id: string }>).execute(read);
  const ids = rows.map(({ id, ...others }) => id ?? (others as { readonly name?: string }).name ?? '');
  const step = Math.max(1, Math.floor(ids.length / SPREAD));
  return [...new Set([...ids.slice(0, HEAVIEST), ...ids.filter((_, at) => at % step === step - 1)])];
}
