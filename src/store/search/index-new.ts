import { NUMBERS } from '../identity.ts';
import type { Engine, Write } from '../library.ts';
import type { NamedKey } from '../names.ts';
import type { Prepared } from '../prepare.ts';
import type { NumberedStatement } from '../statement-rows.ts';
import { type Entry, writeEntries } from './entries.ts';
import { indexNames } from './index-names.ts';
import { textEntries } from './stretches.ts';
import { type TermsIn, termsIn } from './terms.ts';

/**
 * Makes the rows of search of a document that has just been stored for the first time, from the reading alone: what
 * `indexDocument` would make of its tables. `names` are those that no document had before.
 */
export async function indexNewDocument(
  engine: Engine,
  write: Write,
  document: number,
  prepared: Prepared,
  statements: readonly NumberedStatement[],
  names: readonly NamedKey[],
): Promise<void> {
  const terms = termsIn(prepared.terms);
  const { document: facts, text, segments } = prepared;
  const found = { title: facts.title ?? null, text, segments };
  await writeEntries(engine, write, {
    document,
    day: facts.day,
    statements: statements.map((one) => statementEntry(document, one, terms)),
    texts: textEntries(found, terms),
  });
  await indexNames(engine, write, names);
}

function statementEntry(document: number, { number, at, names }: NumberedStatement, terms: TermsIn): Entry {
  const told = names.filter(({ role }) => role !== 'addressee').sort((a, b) => a.place - b.place);
  return {
    statement: document * NUMBERS + number,
    terms: terms(at.text),
    names: told.map(({ name }) => terms(name).terms).join(' '),
  };
}
