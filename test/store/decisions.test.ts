import { expect, it } from 'vitest';
import type { Reading } from '../../src/index.ts';
import { documentById } from '../../src/query/document.ts';
import { statementById } from '../../src/query/statement.ts';
import { addReading } from '../../src/store/add.ts';
import { decide } from '../../src/store/decisions/decide.ts';
import { decisions } from '../../src/store/decisions/log.ts';
import type { Library } from '../../src/store/library.ts';
import { onBothEngines } from './engines.ts';
import { HARBOUR, prepared, VERSIONS } from './material.ts';

const NEWER = { ...VERSIONS, reader: 'r2' };

/** A library with the harbour's article, and the ids of its statements in text order. */
async function withHarbour(library: Library) {
  const { id } = await addReading(library, prepared(HARBOUR));
  const document = await documentById(library, id);
  if (!document) throw new Error('the harbour was not stored');
  return { id, text: document.text, ids: document.statements.map((one) => one.id) };
}

/** Where words stand in a text, as a person quotes them. */
function quoted(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length, text: words };
}

/** The same document read by a newer reader. */
const reread = (library: Library, change: (reading: Reading) => Reading) =>
  addReading(library, prepared(HARBOUR, { versions: NEWER, change }));

const outcomes = async (library: Library) =>
  (await decisions(library)).map(({ kind, outcome }) => `${kind}: ${outcome}`);

onBothEngines('Decisions', (place) => {
  it('change the record at once, and again after each reading', async () => {
    const library = await place.open();
    const { id, ids } = await withHarbour(library);
    const [first = '', second = '', third = ''] = ids;
    await decide(library, { kind: 'right', statement: first }, 'سعاد');
    await decide(library, { kind: 'wrong', statement: second }, 'سعاد');
    const change = { speakers: [{ name: 'وزارة النقل', kind: 'organisation' as const }], act: 'announce' as const };
    await decide(library, { kind: 'corrected', statement: third, change }, 'سعاد');
    const shown = async () =>
      (await documentById(library, id))?.statements.map((one) => [one.id, one.verdict, one.act, one.speakers[0]?.name]);
    const decided = await shown();
    expect(decided).toEqual([
      [first, 'right', 'say', 'سامي الراوي'],
      [third, 'corrected', 'announce', 'وزارة النقل'],
    ]);
    const again = await reread(library, (reading) => reading);
    expect(again).toMatchObject({ outcome: 'reread', changes: { kept: 3, found: 0, gone: 0, unplaced: 0 } });
    expect(await shown()).toEqual(decided);
  });

  it('keep a statement that a person has vouched for and a newer reader loses', async () => {
    const library = await place.open();
    const { ids } = await withHarbour(library);
    const [first = '', second = ''] = ids;
    await decide(library, { kind: 'right', statement: first }, 'سعاد');
    await reread(library, (reading) => ({ ...reading, statements: [] }));
    expect(await statementById(library, first)).toMatchObject({
      state: 'standing',
      origin: 'person',
      verdict: 'right',
    });
    expect(await statementById(library, second)).toMatchObject({ state: 'gone' });
    await addReading(library, prepared(HARBOUR));
    const back = await addReading(library, prepared(HARBOUR, { versions: { ...VERSIONS, reader: 'r3' } }));
    expect(back.changes).toMatchObject({ kept: 3, found: 0 });
  });

  it('are listed when the record has changed under them', async () => {
    const library = await place.open();
    const { ids } = await withHarbour(library);
    await decide(library, { kind: 'right', statement: ids[0] ?? '' }, 'سعاد');
    const other = (reading: Reading): Reading => ({
      ...reading,
      statements: reading.statements.map((one) => ({ ...one, speakers: [{ name: 'ناطق', kind: 'role' as const }] })),
    });
    expect((await reread(library, other)).changes?.unplaced).toBe(1);
    expect(await decisions(library, { outcome: 'unplaced' })).toMatchObject([
      { kind: 'right', reason: 'the record has changed since: speakers' },
    ]);
  });

  it('add what the reader did not find, and find it again in a changed page', async () => {
    const library = await place.open();
    const { id, text } = await withHarbour(library);
    const added = {
      at: quoted(text, 'الميناء يفتح أبوابه'),
      cue: quoted(text, 'قال'),
      type: 'indirect' as const,
      act: 'say' as const,
      speakers: [{ name: 'سامي الراوي', kind: 'person' as const }],
    };
    const { statement = '' } = await decide(library, { kind: 'added', document: id, added }, 'سعاد');
    expect(await statementById(library, statement)).toMatchObject({ origin: 'person', text: 'الميناء يفتح أبوابه' });
    await addReading(library, prepared({ ...HARBOUR, title: `عاجل: ${HARBOUR.title}` }));
    const moved = await statementById(library, statement);
    expect(moved).toMatchObject({ state: 'standing', speakers: [{ name: 'سامي الراوي' }] });
    expect([...(moved?.documentText ?? '')].slice(moved?.start, moved?.end).join('')).toBe('الميناء يفتح أبوابه');
    await addReading(library, prepared({ ...HARBOUR, title: 'خبر آخر' }));
    expect(await decisions(library, { outcome: 'unplaced' })).toMatchObject([{ kind: 'added' }]);
  });

  it('refuse a quotation that does not stand in the text', async () => {
    const library = await place.open();
    const { ids } = await withHarbour(library);
    const change = { at: { start: 0, end: 5, text: 'كلام آخر' } };
    await expect(decide(library, { kind: 'corrected', statement: ids[0] ?? '', change }, 'سعاد')).rejects.toThrow(
      'at 0..5 quotes «كلام آخر», but «المين» stands there',
    );
    expect(await decisions(library)).toEqual([]);
  });

  it('are replaced by later ones about the same thing, and remain in the log', async () => {
    const library = await place.open();
    const { id, ids } = await withHarbour(library);
    const [first = ''] = ids;
    await decide(library, { kind: 'checked', document: id }, 'سعاد');
    expect((await documentById(library, id))?.checked).toBe(true);
    await decide(library, { kind: 'wrong', statement: first }, 'سعاد');
    expect((await documentById(library, id))?.checked).toBe(false);
    await decide(library, { kind: 'right', statement: first }, 'سعاد');
    const expected = ['checked: replaced', 'wrong: replaced', 'right: applied'];
    expect(await outcomes(library)).toEqual(expected);
    await reread(library, (reading) => reading);
    expect(await outcomes(library)).toEqual(expected);
  });

  it('bring entities together and take them apart, the older id staying', async () => {
    const library = await place.open();
    const { id } = await withHarbour(library);
    const speakers = async () => (await documentById(library, id))?.statements.flatMap((one) => one.speakers) ?? [];
    const entities = async () => new Map((await speakers()).map(({ name, entity }) => [name, entity]));
    const before = await entities();
    const asFound = await speakers();
    const [minister = '', ministry = ''] = [...before.values()];
    await decide(library, { kind: 'merge', entities: [minister, ministry] }, 'سعاد');
    expect((await entities()).size).toBe(1);
    const [kept = ''] = [...(await entities()).values()];
    const names = asFound.filter(({ entity }) => entity !== kept).map(({ kind, name }) => ({ kind, name }));
    const split = await decide(library, { kind: 'split', entity: kept, names }, 'سعاد');
    expect(split.outcome === 'applied' ? await entities() : split.reason).toEqual(before);
  });
});
