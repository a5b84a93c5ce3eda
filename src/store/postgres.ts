import { hash } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { type Library, LibraryProblem } from './library.ts';
import { retrying } from './retry.ts';
import type { Tables } from './tables.ts';

const BIGINT = 20;
const OLDEST = 15;

/** Opens a database of PostgreSQL. Throws LibraryProblem when there is none at the URL, or it is older than 15. */
export async function openPostgres(url: string): Promise<Library> {
  const where = withoutPassword(url);
  const { default: driver } = await import('pg');
  const pool = new driver.Pool({
    connectionString: withPlanning(url),
    max: 8,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: {
      getTypeParser: (oid, format) => (oid === BIGINT ? Number : driver.types.getTypeParser(oid, format)) as never,
    },
  });
  pool.on('error', () => {}); // an idle connection that breaks is replaced; whoever uses one hears of it there
  pool.on('connect', (client) => client.on('error', () => {})); // likewise one in use: its query fails as well
  await checkVersion(pool, where);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool, driver.Client) as never }) });
  return {
    engine: 'postgres',
    where,
    read: db,
    ask: (question) => retrying(() => question(db), isPassing),
    write: (change) => retrying(() => db.transaction().execute(change), isPassing),
    rebuild: (change) => retrying(() => db.transaction().execute(change), isPassing),
    snapshot: (ask) => db.transaction().setIsolationLevel('repeatable read').execute(ask),
    tidy: () => retrying(() => tidy(pool), isPassing),
    sweep: async () => void (await pool.query('vacuum')),
    close: async () => {
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

/** In bytes. What is counted while it is small is read whole ever after, in plans that a connection made once and kept. */
const LARGE = 1_000_000;

/** What is ours in a database; the rest is no business of ours. */
const OURS = `relnamespace = current_schema()::regnamespace and pg_get_userbyid(relowner) = current_user`;

/** Counts large tables, and takes what lies unsorted before the indexes of search into them. */
async function tidy(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(`select quote_ident(relname) as name from pg_class
    where relkind = 'r' and ${OURS} and pg_relation_size(oid) > ${LARGE}`);
  if (rows.length > 0) await pool.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
  await pool.query(`select gin_clean_pending_list(c.oid) from pg_class c join pg_am a on a.oid = c.relam
    where a.amname = 'gin' and ${OURS}`);
}

async function checkVersion(pool: pg.Pool, where: string): Promise<void> {
  try {
    const { rows } = await retrying(() => pool.query('show server_version_num'), isPassing);
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < OLDEST) throw new LibraryProblem(`${where} is PostgreSQL ${version}; ${OLDEST} or newer is needed`);
  } catch (error) {
    await pool.end();
    if (error instanceof LibraryProblem) throw error;
    throw new LibraryProblem(`${where} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * A pool whose connections let the server plan each statement once: statements are named by their text. A search is
 * planned each time, since the best way depends on how common its words are.
 */
function preparing(pool: pg.Pool, Client: typeof pg.Client) {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `i_${hash('sha256', text, 'hex').slice(0, 32)}`;
    if (names.size < 500) names.set(text, name);
    return name;
  };
  const named = (text: string) => (text.includes('::tsquery') ? {} : { name: nameOf(text) });
  return {
    options: pool.options,
    Client,
    connect: async () => {
      const client = await pool.connect();
      return {
        processID: (client as { processID?: number }).processID,
        query: (text: string, values: readonly unknown[]) =>
          isPlain(text, values) ? client.query(text) : client.query({ ...named(text), text, values: [...values] }),
        release: (destroy?: boolean) => client.release(destroy),
      };
    },
    end: () => pool.end(),
  };
}

/** Commands that cannot be prepared, or need not be. */
function isPlain(text: string, values: readonly unknown[]): boolean {
  return values.length === 0 && !/^(select|with|insert|update|delete)\b/i.test(text);
}

/** The connection broke, the server is (re)starting or has too many clients, or another transaction was in the way. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^(08...|53300|57P0[123]|40001|40P01|55P03|ECONN(REFUSED|RESET)|EPIPE)$/.test(code))
    return true;
  return typeof message === 'string' && /Connection terminated|Client has encountered a connection error/.test(message);
}

/**
 * Compiling a query costs more than any of ours takes. And rows lie in memory or on a disk without moving parts: taken for
 * as dear to fetch as from one with them, joins of a hundred documents would read whole tables.
 */
const PLANNING = '-c jit=off -c random_page_cost=1.1';

/** The URL with our settings of the planner; those that it names itself come after and hold. */
function withPlanning(url: string): string {
  const parsed = new URL(url);
  const told = parsed.searchParams.get('options');
  parsed.searchParams.set('options', told === null ? PLANNING : `${PLANNING} ${told}`);
  return parsed.href;
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = '';
    return parsed.href;
  } catch {
    throw new LibraryProblem('the URL of the library is not a URL: postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  }
}
