import { beforeAll, describe, expect, it } from 'vitest';
import { addSource, findSource, recordFailure, sourceRecords } from '../../src/library.ts';
import { REMEDY_CODES } from '../../src/query/sources/remedies.ts';
import { ARABIC_REMEDY_CODES, arabicRemedy } from '../../src/serve/pages/messages/remedies-ar.ts';
import { openShelf, type Shelf } from './shelf.ts';

const OPML = `<?xml version="1.0"?><opml version="2.0"><body>
  <outline text="محلية"><outline type="rss" text="سديم" xmlUrl="https://sadim.example/feed"/></outline>
  <outline type="rss" text="نهرين" xmlUrl="https://nahrain.example/rss"/>
  <outline type="HTML+XPath" text="مرفأ" xmlUrl="https://marfa.example/"/>
  <outline type="rss" text="&lt;script&gt;alert(1)&lt;/script&gt;" xmlUrl="javascript:alert(2)"/>
</body></opml>`;

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
}, 60_000);

const given = (text: string) => ({ file: new File([text], 'list.opml', { type: 'text/x-opml' }) });

describe('The page of sources', () => {
  it('says what to do while there is none', async () => {
    expect(await (await shelf.get('/sources')).text()).toContain('لا مصادر تُتابَع بعد');
  });

  it('takes a list of subscriptions: feeds are followed, known ones stay, the others are left out', async () => {
    const answer = await shelf.send('/sources/subscriptions', given(OPML));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sources?added=2&left=2']);
    expect((await sourceRecords(shelf.library)).map(({ url }) => url)).toEqual([
      'https://sadim.example/feed',
      'https://nahrain.example/rss',
    ]);
    const again = await shelf.send('/sources/subscriptions', given(OPML));
    expect(again.headers.get('location')).toBe('/sources?known=2&left=2');
    expect(await (await shelf.get('/sources?added=2&left=2')).text()).toContain('صار يُتابَع: مصدران');
  });

  it('says that a file lists nothing', async () => {
    for (const text of ['', 'لا شيء', '<opml><body/></opml>']) {
      const answer = await shelf.send('/sources/subscriptions', given(text));
      expect([text, answer.status, (await answer.text()).includes('لا خلاصات في هذا الملف')]).toEqual([
        text,
        400,
        true,
      ]);
    }
  });

  it('follows no script, no private network, and says why', async () => {
    for (const [url, why] of [
      ['javascript:alert(1)', 'اكتب عنوانًا يبدأ بـ'],
      ['http://%zz:x@sadim.example/', 'اكتب عنوانًا يبدأ بـ'],
      ['http://127.0.0.1:9/feed', 'يقود إلى شبكة خاصة'],
    ] as const) {
      const answer = await shelf.post('/sources', { url });
      expect([url, answer.status, (await answer.text()).includes(why)]).toEqual([url, 400, true]);
    }
    expect(await sourceRecords(shelf.library)).toHaveLength(2);
  });

  it('cannot be filled by a page elsewhere', async () => {
    const answer = await shelf.post('/sources', { url: 'https://x.example' }, { origin: 'http://elsewhere.example' });
    expect(answer.status).toBe(403);
  });

  it('tells trouble in the language of the reader', async () => {
    const url = 'https://madar.example/feed';
    await addSource(shelf.library, { kind: 'feed', url });
    const source = await findSource(shelf.library.read, url);
    const when = { now: '2031-05-04T10:00:00Z', due: '2031-05-04T11:00:00Z' };
    await recordFailure(shelf.library, source?.key ?? 0, { code: 'status-404', detail: 'HTTP 404' }, when);
    const [arabic, english] = [await shelf.get('/sources'), await shelf.get('/sources', 'isnad-look=en.light.latn')];
    expect(await arabic.text()).toContain('لا شيء في هذا العنوان');
    expect(await english.text()).toContain('there is nothing at this address');
  });
});

describe('Trouble in Arabic', () => {
  it('has words for every code that has them in English, and for every other', () => {
    expect(ARABIC_REMEDY_CODES.toSorted()).toEqual(REMEDY_CODES.toSorted());
    for (const code of [...REMEDY_CODES, 'status-418', 'status-599', 'unheard-of']) {
      const { what, todo } = arabicRemedy(code);
      expect([code, /\p{Script=Arabic}/u.test(what), /\p{Script=Arabic}/u.test(todo)]).toEqual([code, true, true]);
    }
  });
});
