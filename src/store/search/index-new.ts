import { NUMBERS } from '../identity.ts';
import type { Engine, Write } from '../library.ts';
import type { Prepared } from '../prepare.ts';
import type { NumberedStatement } from '../statement-rows.ts';
import { type Entries, type Entry, writeEntries } from './entries.ts';
import { writeMentionedOf } from './mentioned.ts';
import { textEntries } from './stretches.ts';
import { type TermsIn, termsIn } from './terms.ts';

/** A document that has just been stored for the first time. */
interface NewDocument {
  readonly key: number;
  readonly prepared: Prepared;
  readonly statements: readonly NumberedStatement[];
}

/**
 * Makes the rows of search of new documents from their readings alone: what `indexDocument` would make of the tables,
 * but for the words of names.
 */
export async function indexNewDocuments(
  engine: Engine,
  write: Write,
  documents: readonly NewDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  await writeEntries(engine, write, documents.map(entriesOf));
  await writeMentionedOf(engine, write, documents);
}

function entriesOf({ key, prepared, statements }: NewDocument): Entries {
  const terms = termsIn(prepared.terms);
  const { document: facts, text, segments } = prepared;
  const found = { title: facts.title ?? null, text, segments };
  return {
    document: key,
    day: facts.day,
    statements: statements.map((one) => statementEntry(key, one, terms)),
    texts: textEntries(found, terms),
  };
}

function statementEntry(document: number, { number, at, names }: NumberedStatement, terms: TermsIn): Entry {
  const told = names.filter(({ role }) => role !== 'addressee').sort((a, b) => a.place - b.place);
  return {
    statement: document * NUMBERS + number,
    terms: terms(at.text),
    names: told.map(({ name }) => terms(name).terms).join(' '),
  };
}
