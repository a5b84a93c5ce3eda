import { sql } from 'kysely';
import { NUMBERS } from '../identity.ts';
import type { Engine, Write } from '../library.ts';
import { NAME_KEY } from '../names.ts';
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

/** A reading that has just been stored for the first time. */
interface NewReading {
  readonly key: number;
  readonly prepared: { readonly mentions: string };
  readonly statements: readonly {
    readonly number: number;
    readonly at: { readonly start: number; readonly end: number };
  }[];
}

/** Writes the same down from new readings, without asking what has been stored of them. */
export async function writeMentionedOf(engine: Engine, write: Write, readings: readonly NewReading[]): Promise<void> {
  const pairs = readings.flatMap(({ key, prepared, statements }) => {
    const stretches = statements.map(({ number, at }) => ({
      key: key * NUMBERS + number,
      start: at.start,
      end: at.end,
    }));
    return pairsOf(stretches.sort(byPlace), mentionsIn(prepared.mentions).sort(byPlace));
  });
  if (pairs.length === 0) return;
  const named = pairs.map(({ name: { kind, name }, statement }) => ({ kind, name, statement }));
  const r = rows(engine, JSON.stringify(named), { kind: 'text', name: 'text', statement: 'int' });
  await sql`insert into search_mentions (name, statement) select distinct ${NAME_KEY}, r.statement from ${r}`.execute(
    write,
  );
}

function mentionsIn(json: string): Stretch<{ readonly kind: string; readonly name: string }>[] {
  const mentions = JSON.parse(json) as { kind: string; name: string; start_cp: number; end_cp: number }[];
  return mentions.map(({ kind, name, start_cp, end_cp }) => ({ key: { kind, name }, start: start_cp, end: end_cp }));
}

function byPlace(a: Stretch<unknown>, b: Stretch<unknown>): number {
  return a.start - b.start;
}

/** Takes what the statements of a document mention out of search. */
export async function forgetMentioned(write: Write, document: number): Promise<void> {
  await sql`delete from search_mentions where statement >= ${document * NUMBERS}
    and statement < ${(document + 1) * NUMBERS}`.execute(write);
}

/** A statement, or the mention of a name, in code points of the text. */
interface Stretch<Key = number> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

/** Each mention with the statements around it; both come in the order of their starts, and are walked once. */
function pairsOf<Name>(statements: readonly Stretch[], mentions: readonly Stretch<Name>[]) {
  const pairs: { readonly name: Name; readonly statement: number }[] = [];
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
