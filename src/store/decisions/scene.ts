import { type Anchor, anchorOf, findAnchor } from '../anchor.ts';
import { NUMBERS } from '../identity.ts';
import type { Engine, Write } from '../library.ts';
import { type Quotation, type Quoter, quoterOf } from '../quotation.ts';
import { type StatementWithNames, statementsOf } from '../reads.ts';
import type { Snapshot } from './decision.ts';

/** A document with decisions about it, in a transaction. */
export interface Scene {
  readonly engine: Engine;
  readonly write: Write;
  readonly now: string;
  readonly key: number;
  readonly id: string;
  readonly textKey: number;
  readonly textHash: string;
  readonly text: string;
  readonly quoter: Quoter;
}

/** Undefined when the document has not been read. */
export async function sceneOf(engine: Engine, write: Write, document: number, now: string): Promise<Scene | undefined> {
  const found = await write
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.key', 'd.text')
    .select(['d.key', 'd.id', 't.key as textKey', 't.hash as textHash', 't.text'])
    .where('d.key', '=', document)
    .executeTakeFirst();
  return found && { engine, write, now, ...found, quoter: quoterOf(found.text) };
}

/** A statement of the scene with whom it names, whatever its state. */
export async function statementIn({ write, key }: Scene, statement: number): Promise<StatementWithNames | undefined> {
  const all = await statementsOf(write, key, true);
  return all.find((one) => one.key === statement);
}

export function snapshotOf(statement: StatementWithNames): Snapshot {
  const named = (role: string) => statement.names.filter((one) => one.role === role).map(({ printed }) => printed);
  return {
    type: statement.type,
    quoted: statement.quoted === 1,
    act: statement.act,
    cue: statement.cue_text,
    said: statement.said,
    speakers: named('speaker'),
    addressees: named('addressee'),
    via: named('via'),
  };
}

/** What of a statement is no longer as it was when it was judged. */
export function differences(was: Snapshot, statement: StatementWithNames): string[] {
  const is = snapshotOf(statement);
  return (Object.keys(was) as (keyof Snapshot)[]).filter(
    (field) => field !== 'cue' && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
}

/** Where anchored words stand now; undefined when they stand nowhere. */
export function placeNow({ text }: Scene, anchor: Anchor): Quotation | undefined {
  const at = findAnchor(text, anchor);
  return at && { ...at, text: anchor.exact };
}

/** The anchor of words of the current text; throws QuotationMismatch when they do not stand there. */
export function anchorHere({ quoter }: Scene, at: Quotation, what: string): Anchor {
  quoter.check(at, what);
  return anchorOf(quoter, at);
}

export function numberOf(statement: number): number {
  return statement % NUMBERS;
}
