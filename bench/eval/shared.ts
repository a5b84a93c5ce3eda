import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the references lie: `$ISNAD_SHARED`, else `shared` beside the checkout. It may be absent. */
export function sharedDirectory(): string {
  return resolve(process.env.ISNAD_SHARED ?? join(ROOT, '..', 'shared'));
}
