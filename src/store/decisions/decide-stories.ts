import { sql } from 'kysely';
import type { Read, Write } from '../library.ts';
import { settleLinks } from '../links/settle.ts';
import { type Decision, DecisionProblem } from './decision.ts';
import { appendOfGroups, type Decided, noteOutcome } from './entries.ts';

type StoryDecision = Extract<Decision, { readonly stories: unknown } | { readonly story: unknown }>;

/** A merge or split of stories in the log: by articles (`DOCUMENT#NUMBER`), since stories are made anew by linking. */
export interface DecidedStories {
  /** Of a merge: the articles of each story. */
  readonly parts?: readonly (readonly string[])[];
  /** Of a split: the articles that leave. */
  readonly leaving?: readonly string[];
}

/**
 * Brings stories together, or takes articles out of one. Stories are merged at once; what left and what was merged is
 * grouped anew by the next linking, which keeps to all such decisions.
 */
export async function decideStories(
  write: Write,
  decision: StoryDecision,
  made: { readonly by: string; readonly now: string },
): Promise<Decided> {
  const decided =
    'stories' in decision ? await merged(write, decision.stories, made.now) : await split(write, decision);
  const content = { stories: decided, ...(decision.note !== undefined && { note: decision.note }) };
  const row = await appendOfGroups(write, { kind: decision.kind, content }, made);
  await noteOutcome({ write, now: made.now }, row.key, { outcome: 'applied' });
  return { id: row.id, outcome: 'applied' };
}

async function merged(write: Write, ids: readonly string[], now: string): Promise<DecidedStories> {
  const stories = new Map<number, readonly string[]>();
  for (const id of ids) stories.set(...(await storyOf(write, id)));
  const [oldest, ...others] = [...stories.keys()].sort((a, b) => a - b);
  if (oldest === undefined || others.length === 0) throw new DecisionProblem('stories: a merge takes two or more');
  const list = sql.join(others);
  await sql`update story_articles set story = ${oldest} where story in (${list})`.execute(write);
  await sql`update story_articles set reading = null where story = ${oldest}`.execute(write);
  await sql`update utterances set story = ${oldest} where story in (${list})`.execute(write);
  await sql`update stories set redirect = ${oldest}, articles = 0, follows = null
    where key in (${list}) or redirect in (${list})`.execute(write);
  await sql`update stories set follows = case when key = ${oldest} then null else cast(${oldest} as bigint) end
    where follows in (${list}) or (key = ${oldest} and follows = key)`.execute(write);
  await sql`update stories set changed_at = ${now},
      articles = (select count(*) from story_articles where story = ${oldest}),
      first_day = (select min(day) from story_articles where story = ${oldest}),
      last_day = (select max(day) from story_articles where story = ${oldest}) where key = ${oldest}`.execute(write);
  await settleLinks(write);
  return { parts: [...stories.values()] };
}

async function split(
  write: Write,
  { story, articles }: Extract<StoryDecision, { readonly story: unknown }>,
): Promise<DecidedStories> {
  const [key, names] = await storyOf(write, story);
  const leaving = articles.map(({ document, article }) => `${document}#${article}`);
  const foreign = leaving.find((name) => !names.includes(name));
  if (foreign !== undefined) throw new DecisionProblem(`articles: ${foreign} does not stand in story ${story}`);
  if (leaving.length === 0 || leaving.length === names.length)
    throw new DecisionProblem('articles: some leave and some stay');
  await sql`update story_articles set reading = null where story = ${key}`.execute(write);
  return { leaving };
}

async function storyOf(read: Read, id: string): Promise<[key: number, articles: readonly string[]]> {
  const { rows } = await sql<{ key: number; name: string }>`select s.key, d.id || '#' || a.place as name from stories s
    join story_articles sa on sa.story = s.key join articles a on a.key = sa.article join documents d on d.key = a.document
    where s.key = (select coalesce(redirect, key) from stories where id = ${id}) order by a.key`.execute(read);
  const [first] = rows;
  if (!first) throw new DecisionProblem(`the library has no story ${id}`);
  return [first.key, rows.map(({ name }) => name)];
}

/** What people decided about stories, in the order of deciding. */
export async function storyDecisions(read: Read): Promise<readonly DecidedStories[]> {
  const rows = await read
    .selectFrom('decisions')
    .select('content')
    .where('kind', 'in', ['merge', 'split'])
    .orderBy('key')
    .execute();
  return rows.flatMap(({ content }) => (JSON.parse(content) as { readonly stories?: DecidedStories }).stories ?? []);
}
