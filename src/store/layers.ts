import { updateDocuments } from './document-rows.ts';
import type { Engine, Write } from './library.ts';
import { NameList } from './name-list.ts';
import { ensureNames } from './names.ts';
import { type Numbering, numberStatements } from './numbering.ts';
import type { Prepared } from './prepare.ts';
import { writeReadings } from './reading-rows.ts';
import { replay } from './replay.ts';
import { indexDocument } from './search/index-document.ts';
import { indexNames } from './search/index-names.ts';
import { indexNewDocuments } from './search/index-new.ts';
import { type NumberedStatement, writeStatements } from './statement-rows.ts';

/** What a new reading did to the statements of its document. */
export interface Changes {
  readonly kept: number;
  readonly found: number;
  readonly gone: number;
  /** Decisions that no longer fit. */
  readonly unplaced: number;
}

/** A reading on its way into the tables. */
export interface Layering {
  readonly key: number;
  readonly isNew: boolean;
  readonly nextStatement: number;
  readonly text: number;
  readonly reading: number;
  readonly prepared: Prepared;
  readonly now: string;
}

/** The same when its statements have their numbers. */
interface NumberedLayering extends Layering, Numbering {
  readonly statements: readonly NumberedStatement[];
}

/**
 * Puts the layers of readings in the place of those before, and replays what people decided. The readings are of
 * documents that differ; what they did comes in their order. Rows of all of them travel together, since each journey to
 * the database costs more than the rows.
 */
export async function writeLayers(
  engine: Engine,
  write: Write,
  layerings: readonly Layering[],
): Promise<readonly Changes[]> {
  if (layerings.length === 0) return [];
  for (const { key, isNew, prepared } of layerings) {
    if (!isNew) await clearLayers(write, key, prepared.articleCount);
  }
  const names = await ensureNames(engine, write, NameList.union(layerings.map(({ prepared }) => prepared)));
  await writeReadings(engine, write, layerings);
  const numbered: NumberedLayering[] = [];
  for (const layering of layerings) numbered.push(await numberedLayering(write, layering));
  await writeStatements(engine, write, numbered);
  await updateDocuments(engine, write, numbered);
  await indexNames(engine, write, names);
  await indexNewDocuments(
    engine,
    write,
    numbered.filter(({ isNew }) => isNew),
  );
  const changes: Changes[] = [];
  for (const one of numbered) changes.push(changesOf(one, await replayed(engine, write, one)));
  return changes;
}

async function clearLayers(write: Write, document: number, articles: number): Promise<void> {
  for (const table of ['mentions', 'times', 'events', 'event_names'] as const) {
    await write.deleteFrom(table).where('document', '=', document).execute();
  }
  await write.deleteFrom('articles').where('document', '=', document).where('place', '>=', articles).execute();
}

async function numberedLayering(write: Write, layering: Layering): Promise<NumberedLayering> {
  const numbering = await numberStatements(write, layering);
  const statements = layering.prepared.statements.map((statement, index) => ({
    ...statement,
    number: numbering.numbers[index] as number,
  }));
  return { ...layering, ...numbering, statements };
}

/** Decisions about a document that was read again take effect, and search finds it anew; how many no longer fit. */
async function replayed(
  engine: Engine,
  write: Write,
  { key, isNew, prepared, now }: NumberedLayering,
): Promise<number> {
  if (isNew) return 0;
  const unplaced = await replay(engine, write, key, now);
  await indexDocument(engine, write, key, prepared.terms);
  return unplaced;
}

function changesOf({ numbers, nextStatement, gone }: NumberedLayering, unplaced: number): Changes {
  const kept = numbers.filter((number) => number < nextStatement).length;
  return { kept, found: numbers.length - kept, gone, unplaced };
}
