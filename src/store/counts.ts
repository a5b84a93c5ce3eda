import { sql } from 'kysely';
import type { Read } from './library.ts';

export async function tableCounts(read: Read): Promise<{ documents: number; statements: number; entities: number }> {
  const { rows } = await sql<{ documents: number; statements: number; entities: number }>`
    select (select count(*) from documents) as documents, (select count(*) from search_statements) as statements,
      (select count(*) from entities) as entities`.execute(read);
  const [counts] = rows;
  return {
    documents: Number(counts?.documents),
    statements: Number(counts?.statements),
    entities: Number(counts?.entities),
  };
}
