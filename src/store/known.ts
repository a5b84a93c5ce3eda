import { sql } from 'kysely';
import type { Source } from '../model.ts';
import type { Added } from './add.ts';
import { documentIdOf, sha256 } from './identity.ts';
import type { Library } from './library.ts';
import type { Versions } from './prepare.ts';
import { sanitised } from './sanitised.ts';

/**
 * What adding this source would answer where it needs no reading: the capture has been read by these versions, or the
 * document was forgotten. Undefined when it has to be read. `hash` is its `captureHash`.
 */
export async function knownReading(
  library: Library,
  source: Source,
  hash: string,
  { cleaner, reader, registry }: Versions,
): Promise<Added | undefined> {
  const id = documentIdOf(sanitised(source));
  const { rows } = await library.ask((read) =>
    sql<{ outcome: 'known' | 'forgotten' }>`
    select 'known' as outcome from documents d join captures p on p.document = d.key and p.hash = ${hash}
      join cleanings c on c.capture = p.key and c.cleaner = ${cleaner}
      join readings r on r.cleaning = c.key and r.reader = ${reader} and r.registry = ${registry}
      where d.id = ${id}
    union all select 'forgotten' from forgotten where hash = ${sha256(id)}`.execute(read),
  );
  return rows[0] && { id, outcome: rows[0].outcome };
}
