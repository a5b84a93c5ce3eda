import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of our own, which may be stopped, started and filled without harm to anybody. */
export interface Cluster {
  /** Makes a database, in a tablespace where one is named, and gives its URL. */
  database(tablespace?: string): Promise<string>;
  query(sql: string): Promise<void>;
  /** As when the machine loses its power. */
  restart(): void;
  /** Runs a command as the user to whom the server belongs. */
  asServer(command: string, args: readonly string[]): void;
  remove(): void;
}

/** Undefined where no PostgreSQL is installed. It keeps so few pages in memory that a full disk is met by who writes. */
export async function startCluster(): Promise<Cluster | undefined> {
  const bin = findBin();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'isnad-cluster-'));
  const data = join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const asServer = (command: string, args: readonly string[]) => {
    const [program, all] = isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]]
      : [command, args];
    execFileSync(program, all, { stdio: 'ignore' });
  };
  const port = await freePort();
  asServer(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const options = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c shared_buffers=1MB`;
  const start = () =>
    asServer(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '120', '-o', options, 'start']);
  start();
  const url = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  let count = 0;
  return {
    database: async (tablespace) => {
      const name = `ordeal_${++count}`;
      await query(`create database ${name}${tablespace === undefined ? '' : ` tablespace ${tablespace}`}`);
      return url(name);
    },
    query,
    restart: () => {
      asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      start();
    },
    asServer,
    remove: () => {
      asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBin(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? undefined : join(root, newest, 'bin');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
