import type { Engine, Write } from '../library.ts';
import { type Entry, forgetInSearch, writeEntries } from './entries.ts';
import { indexNames, namesToIndex } from './index-names.ts';
import { writeMentioned } from './mentioned.ts';
import { textEntries } from './stretches.ts';
import { type KnownTerms, type TermsIn, termsIn } from './terms.ts';

/**
 * Makes the rows of search of one document anew from what its tables hold: its title and article text, its standing
 * statements, and the words of names not seen before. To be called in the transaction that changed any of them. Texts of
 * `known` are not taken apart again.
 */
export async function indexDocument(
  engine: Engine,
  write: Write,
  document: number,
  known: KnownTerms = new Map(),
): Promise<void> {
  const terms = termsIn(known);
  await forgetInSearch(write, document);
  const found = await write
    .selectFrom('documents')
    .innerJoin('texts', 'texts.key', 'documents.text')
    .innerJoin('readings', 'readings.key', 'documents.reading')
    .innerJoin('cleanings', 'cleanings.key', 'readings.cleaning')
    .select(['documents.day', 'documents.title', 'texts.text', 'cleanings.segments'])
    .where('documents.key', '=', document)
    .executeTakeFirst();
  if (!found) return;
  const statements = await statementEntries(write, document, terms);
  await writeEntries(engine, write, [{ document, day: found.day, statements, texts: textEntries(found, terms) }]);
  await writeMentioned(engine, write, document);
  await indexNames(engine, write, await namesToIndex(write, document));
}

async function statementEntries(write: Write, document: number, terms: TermsIn): Promise<Entry[]> {
  const statements = await write
    .selectFrom('statements')
    .select(['key', 'text'])
    .where('document', '=', document)
    .where('state', '=', 'standing')
    .orderBy('start_cp')
    .execute();
  const names = await write
    .selectFrom('statements')
    .innerJoin('statement_names', 'statement_names.statement', 'statements.key')
    .innerJoin('names', 'names.key', 'statement_names.name')
    .select(['statements.key', 'names.name'])
    .where('statements.document', '=', document)
    .where('statements.state', '=', 'standing')
    .where('statement_names.role', 'in', ['speaker', 'via'])
    .orderBy('statement_names.place')
    .execute();
  const of = Map.groupBy(names, ({ key }) => key);
  return statements.map(({ key, text }) => ({
    statement: key,
    terms: terms(text),
    names: (of.get(key) ?? []).map(({ name }) => terms(name).terms).join(' '),
  }));
}
