import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Library } from '../../src/store/library.ts';
import { openLibrary } from '../../src/store/open.ts';

/** A database in which tests may make and drop schemas, such as postgres://postgres@127.0.0.1:5432/postgres. */
export const POSTGRES = process.env.ISNAD_TEST_POSTGRES;

/** Where one test file finds libraries. */
export interface Place {
  /** A path or URL at which there is no library yet. */
  fresh(): Promise<string>;
  open(): Promise<Library>;
}

/** Runs the same suite on SQLite and, where $ISNAD_TEST_POSTGRES names a server, on PostgreSQL. */
export function onBothEngines(title: string, suite: (place: Place) => void): void {
  describe(`${title} (SQLite)`, () => suite(sqlitePlace()));
  if (POSTGRES === undefined) {
    console.log(`${title} (PostgreSQL): skipped, $ISNAD_TEST_POSTGRES names no server`);
    return;
  }
  describe(`${title} (PostgreSQL)`, () => suite(postgresPlace(POSTGRES)));
}

export function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'));
  let count = 0;
  const opened: Library[] = [];
  afterAll(async () => {
    for (const library of opened) await library.close();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
  const fresh = async () => join(folder, `${++count}.db`);
  return { fresh, open: async () => remember(opened, await openLibrary(await fresh())) };
}

/**
 * Each library is a schema of its own: making a database copies one, and dropping it waits until the server has written
 * all it holds to disk. What a test stores need not outlive the server either.
 */
function postgresPlace(server: string): Place {
  const made: string[] = [];
  const opened: Library[] = [];
  let admin: pg.Client;
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: server });
    await admin.connect();
  });
  afterAll(async () => {
    for (const library of opened) await library.close();
    for (const name of made) await admin.query(`drop schema if exists ${name} cascade`);
    await admin.end();
  }, 120_000);
  const fresh = async () => {
    const name = `isnad_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    await admin.query(`create schema ${name}`);
    made.push(name);
    const url = new URL(server);
    url.searchParams.set('options', `-c search_path=${name} -c synchronous_commit=off`);
    return url.href;
  };
  return { fresh, open: async () => remember(opened, await openLibrary(await fresh())) };
}

function remember(opened: Library[], library: Library): Library {
  opened.push(library);
  return library;
}

/** Both engines at once, for what moves between them. To be called where hooks may be set. */
export function places(): { readonly sqlite: Place; readonly postgres: Place } {
  return { sqlite: sqlitePlace(), postgres: postgresPlace(POSTGRES ?? '') };
}
