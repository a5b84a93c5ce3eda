import { sql } from 'kysely';
import type { Engine, Write } from '../library.ts';
import { rows } from '../rows.ts';

/** Writes down whom the standing statements of a document mention, in the place of what was written before. */
export async function writeMentioned(engine: Engine, write: Write, document: number): Promise<void> {
  await forgetMentioned(write, document);
  const { rows: statements } = await sql<Stretch>`select key, start_cp as "start", end_cp as "end" from statements
    where document = ${document} and state = 'standing' order by start_cp, key`.execute(write);
  if (statements.length === 0) return;
  const { rows: mentions } = await sql<Stretch>`select name as key, start_cp as "start", end_cp as "end" from mentions
    where document = ${document} order by start_cp, end_cp`.execute(write);
  const pairs = pairsOf(statements, mentions);
  if (pairs.length === 0) return;
  const listed = rows(engine, JSON.stringify(pairs), { name: 'int', statement: 'int' });
  await sql`insert into search_mentions (name, statement) select distinct r.name, r.statement from ${listed}`.execute(
    write,
  );
}

/** Takes what the statements of a document mention out of search. */
export async function forgetMentioned(write: Write, document: number): Promise<void> {
  await sql`delete from search_mentions where statement in (select key from statements where document = ${document})`.execute(
    write,
  );
}

/** A statement, or the mention of a name, in code points of the text. */
interface Stretch {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** Each mention with the statements around it; both come in the order of their starts, and are walked once. */
function pairsOf(statements: readonly Stretch[], mentions: readonly Stretch[]) {
  const pairs: { readonly name: number; readonly statement: number }[] = [];
  let open: Stretch[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (; (statements[next]?.start ?? Number.POSITIVE_INFINITY) <= mention.start; next++)
      open.push(statements[next] as Stretch);
    open = open.filter(({ end }) => end > mention.start);
    for (const { key, end } of open) if (end >= mention.end) pairs.push({ name: mention.key, statement: key });
  }
  return pairs;
}
