import { beforeAll, describe, expect, it } from 'vitest';
import { decisions, documentById, statementById } from '../../src/library.ts';
import { openShelf, put, type Shelf } from './shelf.ts';

const TEXT = 'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس.\nورد التجار بأن الخميس بعيد.';

let shelf: Shelf;
let document: string;
let statement: string;
beforeAll(async () => {
  shelf = await openShelf();
  document = await put(shelf, { text: TEXT, outlet: 'بوابة المرفأ', published: '2031-05-04', title: 'الميناء يفتح' });
  statement = (await documentById(shelf.library, document))?.statements[0]?.id ?? '';
}, 60_000);

const decided = (fields: Readonly<Record<string, string>>) => shelf.post(`/statements/${statement}/decisions`, fields);
const now = async () => statementById(shelf.library, statement);

describe('Who reviews a statement', () => {
  it('says that it is right, and the page tells a person vouched for it', async () => {
    expect((await shelf.get(`/statements/${statement}`)).status).toBe(200);
    expect(await (await shelf.get(`/statements/${statement}`)).text()).toContain('class="suggested"');
    const answer = await decided({ kind: 'right' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/statements/${statement}?done=1`]);
    expect(await (await shelf.get(`/statements/${statement}`)).text()).toContain('class="tag confirmed"');
    expect((await decisions(shelf.library))[0]).toMatchObject({ by: 'local', kind: 'right', outcome: 'applied' });
  });

  it('corrects the speaker and the chain', async () => {
    expect(
      (await decided({ kind: 'corrected', speaker: 'مرام الشطي', speakerKind: 'person', via: 'وكالة نهرين، سديم' }))
        .status,
    ).toBe(303);
    expect(await now()).toMatchObject({
      verdict: 'corrected',
      speakers: [{ name: 'مرام الشطي', kind: 'person' }],
      via: [{ name: 'وكالة نهرين' }, { name: 'سديم' }],
    });
  });

  it('corrects the words to others that stand in the text', async () => {
    expect((await decided({ kind: 'corrected', text: 'الميناء سيفتح أبوابه' })).status).toBe(303);
    expect((await now())?.text).toBe('الميناء سيفتح أبوابه');
  });

  it('is told when the words do not stand in the text, and nothing changes', async () => {
    const answer = await decided({ kind: 'corrected', text: 'الميناء لن يفتح أبوابه' });
    expect([answer.status, (await answer.text()).includes('ليست في النص كما كُتبت')]).toEqual([400, true]);
    expect((await now())?.text).toBe('الميناء سيفتح أبوابه');
  });

  it('adds a statement that was missed, and declares the text checked', async () => {
    const fields = {
      kind: 'added',
      text: 'الخميس بعيد',
      cue: 'ورد',
      speaker: 'التجار',
      speakerKind: 'group',
      type: 'indirect',
      act: 'say',
    };
    const added = await shelf.post(`/documents/${document}/decisions`, fields);
    expect([added.status, added.headers.get('location')?.startsWith(`/statements/${document}-`)]).toEqual([303, true]);
    expect((await shelf.post(`/documents/${document}/decisions`, { kind: 'checked' })).status).toBe(303);
    expect((await documentById(shelf.library, document))?.checked).toBe(true);
  });

  it('cannot be made to decide by a page elsewhere', async () => {
    for (const origin of ['http://elsewhere.example', 'http://localhost:9', 'null']) {
      const answer = await shelf.post(`/statements/${statement}/decisions`, { kind: 'deleted' }, { origin });
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
    expect((await now())?.state).toBe('standing');
  });
});
