import { entityKey } from '../store/entities.ts';
import {
  monthsOfEntity,
  type Speaking,
  type Standing,
  speakersBeside,
  speakersLately,
  statementsOfEntity,
} from '../store/entity-statements.ts';
import type { Library } from '../store/library.ts';
import { statementsByKeys } from '../store/reads.ts';
import type { StatementHit } from './search/search.ts';
import { statementRecord } from './statement.ts';

export type { Speaking, Standing };

/** What an entity said, or what others said that mentions it, the newest first; `next` is the page behind, where there is one. */
export async function statementsAbout(
  library: Library,
  id: string,
  standing: Standing,
  { limit, page }: { readonly limit: number; readonly page: number },
): Promise<{ readonly items: readonly StatementHit[]; readonly next?: number }> {
  const entity = await entityKey(library.read, id);
  if (entity === undefined) return { items: [] };
  const window = { limit: limit + 1, skip: (page - 1) * limit };
  const keys = await statementsOfEntity(library.read, entity, standing, window);
  const said = await statementsByKeys(library.read, keys.slice(0, limit));
  const items = said.map(({ statement, document }) => ({
    statement: statementRecord(document.id, statement),
    document,
    hits: [],
  }));
  return { items, ...(keys.length > limit && { next: page + 1 }) };
}

/** With whom an entity appears, and how often it speaks in each month. */
export async function companyOf(library: Library, id: string, limit: number) {
  const entity = await entityKey(library.read, id);
  if (entity === undefined) return { beside: [], months: [] };
  const [beside, months] = await Promise.all([
    speakersBeside(library.read, entity, limit),
    monthsOfEntity(library.read, entity),
  ]);
  return { beside, months };
}

/** Newest statements over which the most quoted are counted. */
const LATELY = 5000;

/** Who speaks most in the newest statements. */
export function quotedLately({ read }: Library, limit: number): Promise<readonly Speaking[]> {
  return speakersLately(read, LATELY, limit);
}
