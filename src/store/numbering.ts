import type { Anchor } from './anchor.ts';
import { carry, type Numbered } from './carry.ts';
import { NUMBERS } from './identity.ts';
import type { Layering } from './layers.ts';
import type { Write } from './library.ts';
import { type Move, movesBetween } from './moves.ts';
import type { Quotation } from './quotation.ts';

/** The numbers of the statements of a reading, in its order. */
export interface Numbering {
  readonly numbers: readonly number[];
  /** The first number that no statement of the document has had. */
  readonly next: number;
  /** How many stood before this reading and do so no more. */
  readonly gone: number;
}

/**
 * Gives each statement the number of the one it continues, or a new one in text order. What nothing continues is marked
 * as gone, with the text in which it stood; its number is never given again.
 */
export async function numberStatements(write: Write, layering: Layering): Promise<Numbering> {
  const { key, isNew, nextStatement, prepared, now } = layering;
  const { statements } = prepared;
  const known = isNew ? [] : await knownStatements(write, layering);
  const found = statements.map(({ at, cue }) => ({ at, text: at.text, cue: cue.text }));
  const carried = carry(known, found);
  let next = nextStatement;
  const numbers = statements.map((_, index) => carried.get(index) ?? next++);
  if (next > NUMBERS) throw new Error(`a document holds ${NUMBERS} statements at most in its life`);
  const kept = new Set(carried.values());
  const gone = known.filter(({ number, gone: already }) => !already && !kept.has(number));
  if (gone.length > 0) {
    await write
      .updateTable('statements')
      .set({ state: 'gone', gone_at: now })
      .where('document', '=', key)
      .where(
        'number',
        'in',
        gone.map(({ number }) => number),
      )
      .execute();
  }
  return { numbers, next, gone: gone.length };
}

async function knownStatements(write: Write, { key, text, prepared }: Layering): Promise<Numbered[]> {
  const rows = await write
    .selectFrom('statements')
    .select(['number', 'state', 'verdict', 'text_key', 'start_cp', 'end_cp', 'text', 'cue_text'])
    .where('document', '=', key)
    .orderBy('number')
    .execute();
  const read = await placesBeforeCorrection(write, key);
  const moves = new Map<number, Move>([[text, (at) => at]]);
  const numbered: Numbered[] = [];
  for (const row of rows) {
    const move = moves.get(row.text_key) ?? movesBetween(await textOf(write, row.text_key), prepared.text);
    moves.set(row.text_key, move);
    const was = row.verdict === 'corrected' ? read.get(row.number) : undefined;
    const at: Quotation = was?.at ?? { start: row.start_cp, end: row.end_cp, text: row.text };
    numbered.push({
      number: row.number,
      at: move(at),
      text: at.text,
      cue: was?.cue ?? row.cue_text,
      gone: row.state === 'gone',
    });
  }
  return numbered;
}

/** Where the reader had found those statements that a person corrected. */
async function placesBeforeCorrection(write: Write, document: number) {
  const rows = await write
    .selectFrom('decisions')
    .select(['statement', 'anchor', 'content'])
    .where('document', '=', document)
    .where('kind', '=', 'corrected')
    .orderBy('key', 'desc')
    .execute();
  const places = new Map<number, { at: Quotation; cue: string }>();
  for (const { statement, anchor, content } of rows) {
    if (statement === null || anchor === null) continue;
    const { start, end, exact } = JSON.parse(anchor) as Anchor;
    const { cue } = (JSON.parse(content) as { was: { cue: string } }).was;
    places.set(statement % NUMBERS, { at: { start, end, text: exact }, cue }); // the first one said what the reader had found
  }
  return places;
}

async function textOf(write: Write, key: number): Promise<string> {
  const { text } = await write.selectFrom('texts').select('text').where('key', '=', key).executeTakeFirstOrThrow();
  return text;
}
