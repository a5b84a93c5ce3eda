import type { DocumentRecord } from '../document.ts';
import type { StatementRecord } from '../statement.ts';

/** A statement with the facts of its document, as one row of a table. */
export type Row = ReturnType<typeof rowOf>;

/** Columns of tables, in order. */
export const COLUMNS = [
  'id',
  'document',
  'outlet',
  'published',
  'title',
  'url',
  'text',
  'speakers',
  'via',
  'addressees',
  'said',
  'type',
  'quoted',
  'act',
  'certainty',
  'cue',
  'start',
  'end',
  'verdict',
] as const satisfies readonly (keyof Row)[];

/** Names stand in their order, joined by « / ». */
export function rowOf(document: DocumentRecord, statement: StatementRecord) {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' / ');
  return {
    id: statement.id,
    document: document.id,
    outlet: document.outlet,
    published: document.published,
    title: document.title,
    url: document.url,
    text: statement.text,
    speakers: names(statement.speakers),
    via: names(statement.via),
    addressees: names(statement.addressees),
    said: statement.said,
    type: statement.type,
    quoted: statement.quoted,
    act: statement.act,
    certainty: statement.certainty,
    cue: statement.cue.text,
    start: statement.start,
    end: statement.end,
    verdict: statement.verdict,
  };
}
