import { sql } from 'kysely';
import type { Write } from '../library.ts';
import { carryGroups } from './carry-groups.ts';
import type { UtteranceContent } from './content.ts';
import { freeId } from './free-id.ts';

/**
 * Puts the utterances of a story in the place of those before: one goes on where most of its statements are; those that
 * came together lead to the oldest. `own` are the stories that this one continues. Did anything change?
 */
export async function writeUtterances(
  write: Write,
  story: number,
  own: readonly number[],
  utterances: readonly UtteranceContent[],
  now: string,
): Promise<boolean> {
  const before = await utterancesBefore(
    write,
    own,
    utterances.flatMap(({ statements }) => statements),
  );
  const old = Map.groupBy(
    [...before.values()].flatMap(({ key, mine, statements }) =>
      mine ? statements.map((statement) => ({ key, statement })) : [],
    ),
    ({ statement }) => statement,
  );
  const { kept, ended } = carryGroups(
    new Map([...old].map(([statement, rows]) => [statement, rows.map(({ key }) => key)])),
    utterances.map(({ statements }) => statements),
  );
  let changed = ended.size > 0;
  const keys: number[] = [];
  for (const [at, content] of utterances.entries()) {
    const known = before.get(kept[at] ?? -1);
    const key = known?.key ?? (await newUtterance(write, story, content, now));
    keys.push(key);
    changed = (await writeUtterance(write, { key, story, known, content })) || changed;
  }
  for (const [key, into] of ended) await endIn(write, key, keys[into] as number);
  const taken = new Set([...keys, ...ended.keys()]);
  const scattered = [...before.values()].filter(({ key }) => !taken.has(key));
  const heirOf = new Map(
    utterances.flatMap(({ statements }, at) => statements.map((one) => [one, keys[at] as number] as const)).reverse(),
  ); // of a statement in two, the first
  for (const one of scattered) await giveUp(write, one, heirOf);
  return changed || scattered.length > 0;
}

/** An utterance that goes on elsewhere, or nowhere, gives up the statements that stand in this story now. */
async function giveUp(write: Write, { key, statements }: Before, heirOf: ReadonlyMap<number, number>): Promise<void> {
  const heirs = statements.map((one) => heirOf.get(one));
  const [heir] = heirs.filter((one) => one !== undefined);
  if (heir !== undefined && heirs.every((one) => one !== undefined)) return endIn(write, key, heir);
  const gone = statements.filter((_, at) => heirs[at] !== undefined);
  await write.deleteFrom('utterance_statements').where('utterance', '=', key).where('statement', 'in', gone).execute();
  await sql`update utterances set representative = null where key = ${key} and representative in (${sql.join(gone)})`.execute(
    write,
  );
}

/** An utterance as it stood; `mine`: this story may go on with it. */
interface Before {
  readonly key: number;
  readonly story: number | null;
  readonly representative: number | null;
  /** All of them, also those in other stories now. */
  readonly statements: readonly number[];
  readonly mine: boolean;
}

/** An utterance goes with most of its statements; with half of them where its own story goes on. */
async function utterancesBefore(
  write: Write,
  own: readonly number[],
  statements: readonly number[],
): Promise<ReadonlyMap<number, Before>> {
  if (statements.length === 0) return new Map();
  const { rows } = await sql<{ key: number; story: number | null; representative: number | null; statement: number }>`
    select u.key, u.story, u.representative, us.statement from utterances u
    join utterance_statements us on us.utterance = u.key where u.key in
      (select utterance from utterance_statements where statement in (${sql.join(statements)}))
    order by u.key, us.statement`.execute(write);
  const here = new Set(statements);
  return new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, members]) => {
      const [{ story = null, representative = null } = {}] = members;
      const all = members.map(({ statement }) => statement);
      const share = all.filter((statement) => here.has(statement)).length * 2;
      const mine = share > all.length || (share === all.length && own.includes(story ?? -1));
      return [key, { key, story, representative, statements: all, mine }];
    }),
  );
}

async function newUtterance(write: Write, story: number, { seed }: UtteranceContent, now: string): Promise<number> {
  const id = await freeId(write, 'utterances', seed);
  const { key } = await write
    .insertInto('utterances')
    .values({ id, story, made_at: now, redirect: null, representative: null })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

interface Writing {
  readonly key: number;
  readonly story: number;
  readonly known: Before | undefined;
  readonly content: UtteranceContent;
}

async function writeUtterance(write: Write, { key, story, known, content }: Writing): Promise<boolean> {
  const { statements, representative } = content;
  const stood = new Set(known?.statements ?? []);
  const gone = [...stood].filter((statement) => !statements.includes(statement));
  const come = statements.filter((statement) => !stood.has(statement));
  if (gone.length > 0) {
    await write
      .deleteFrom('utterance_statements')
      .where('utterance', '=', key)
      .where('statement', 'in', gone)
      .execute();
  }
  if (come.length > 0) {
    await write
      .insertInto('utterance_statements')
      .values(come.map((statement) => ({ statement, utterance: key })))
      .execute();
  }
  const same = known?.story === story && known.representative === representative;
  if (!same) await write.updateTable('utterances').set({ story, representative }).where('key', '=', key).execute();
  return !same || gone.length + come.length > 0;
}

/** The utterance leads to another from now on, and so do those that led to it. */
async function endIn(write: Write, key: number, into: number): Promise<void> {
  await write.deleteFrom('utterance_statements').where('utterance', '=', key).execute();
  await write
    .updateTable('utterances')
    .set({ redirect: into, representative: null })
    .where((where) => where.or([where('key', '=', key), where('redirect', '=', key)]))
    .execute();
}
