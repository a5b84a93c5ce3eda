import { randomBytes } from 'node:crypto';
import { sha256 } from './identity.ts';
import type { Library } from './library.ts';

/** What a token may do. `add` and `decide` include `read`; `admin` includes all. */
export const SCOPES = ['read', 'add', 'decide', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token as lists show it; the secret itself is kept nowhere. */
export interface Token {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly madeAt: string;
  readonly usedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** The name of a token is taken, or there is no such token. */
export class TokenProblem extends Error {}

const PREFIX = 'isnad_';
const BYTES = 24;

/** Makes a token and gives its secret, which is shown once. `expiresAt`: ISO instant. Throws TokenProblem when the name is taken. */
export async function makeToken(
  library: Library,
  {
    name,
    scopes,
    expiresAt,
  }: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt?: string },
  now = new Date().toISOString(),
): Promise<string> {
  const secret = PREFIX + randomBytes(BYTES).toString('base64url');
  await library.write(async (write) => {
    const taken = await write.selectFrom('tokens').select('key').where('name', '=', name).executeTakeFirst();
    if (taken) throw new TokenProblem(`a token is called «${name}» already`);
    await write
      .insertInto('tokens')
      .values({
        name,
        hash: sha256(secret),
        scopes: scopes.join(' '),
        made_at: now,
        used_at: null,
        expires_at: expiresAt ?? null,
        revoked_at: null,
      })
      .execute();
  });
  return secret;
}

/** The token of a secret, where it is known, not revoked and not expired at `now` (ISO instant). */
export async function findToken(library: Library, secret: string, now: string): Promise<Token | undefined> {
  if (!secret.startsWith(PREFIX)) return undefined;
  const row = await library.read.selectFrom('tokens').selectAll().where('hash', '=', sha256(secret)).executeTakeFirst();
  if (!row || row.revoked_at !== null) return undefined;
  return row.expires_at !== null && row.expires_at <= now ? undefined : tokenOf(row);
}

/** Notes that a token was used, to the day, so that idle ones can be found. */
export async function noteUse(library: Library, { name, usedAt }: Token, now: string): Promise<void> {
  const day = now.slice(0, 10);
  if (usedAt?.startsWith(day)) return;
  await library.write((write) => write.updateTable('tokens').set({ used_at: day }).where('name', '=', name).execute());
}

/** All tokens, revoked ones too, by name. */
export async function listTokens(library: Library): Promise<readonly Token[]> {
  return (await library.read.selectFrom('tokens').selectAll().orderBy('name').execute()).map(tokenOf);
}

/** Takes a token's rights away for good. Throws TokenProblem when no token has the name. */
export async function revokeToken(library: Library, name: string, now = new Date().toISOString()): Promise<void> {
  const done = await library.write((write) =>
    write.updateTable('tokens').set({ revoked_at: now }).where('name', '=', name).executeTakeFirst(),
  );
  if (Number(done.numUpdatedRows) === 0) throw new TokenProblem(`no token is called «${name}»`);
}

/** True when these scopes allow what asks for `wanted`. */
export function allows(scopes: readonly Scope[], wanted: Scope): boolean {
  if (scopes.includes('admin') || scopes.includes(wanted)) return true;
  return wanted === 'read' && (scopes.includes('add') || scopes.includes('decide'));
}

function tokenOf(row: {
  name: string;
  scopes: string;
  made_at: string;
  used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
}): Token {
  const scopes = row.scopes.split(' ').filter((scope): scope is Scope => (SCOPES as readonly string[]).includes(scope));
  const { name, made_at: madeAt, used_at: usedAt, expires_at: expiresAt, revoked_at: revokedAt } = row;
  return { name, scopes, madeAt, usedAt, expiresAt, revokedAt };
}
