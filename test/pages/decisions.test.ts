import { beforeAll, describe, expect, it } from 'vitest';
import { decisions, documentById, linkNew, statementById } from '../../src/library.ts';
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

describe('Who sees that a text tells another story', () => {
  it('takes it out of the story, and the record remembers', async () => {
    const shared =
      'افتتح وزير النقل سامي الراوي جسر السرو فوق نهر أسيل صباح الخميس، وقال الراوي إن الجسر يخدم مدينتين.';
    const [one, other] = await Promise.all(
      ['سديم', 'نهرين'].map((outlet) =>
        put(shelf, { text: shared, outlet, published: '2031-06-05', title: 'افتتاح جسر السرو' }),
      ),
    );
    await linkNew(shelf.library);
    const page = await (await shelf.get(`/documents/${other}`)).text();
    expect(page).toContain('name="kind" value="leaves"');
    const [, story = ''] = /href="\/stories\/([^"]+)"/u.exec(page) ?? [];
    const answer = await shelf.post(`/documents/${other}/decisions`, { kind: 'leaves', article: '0' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/documents/${other}?done=1`]);
    expect((await documentById(shelf.library, other ?? ''))?.articles[0]?.story).not.toBe(story);
    expect((await documentById(shelf.library, one ?? ''))?.articles[0]?.story).toBe(story);
    expect((await decisions(shelf.library)).some(({ kind }) => kind === 'split')).toBe(true);
    expect(await (await shelf.get(`/documents/${other}`)).text()).not.toContain('value="leaves"');
  });

  it('is told where there is no such article', async () => {
    const answer = await shelf.post(`/documents/${document}/decisions`, { kind: 'leaves', article: '7' });
    expect([answer.status, (await answer.text()).includes('هذا النص ليس في قصة')]).toEqual([400, true]);
  });
});
