import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/ingest/sources/opml.ts';

const FRESHRSS = `<?xml version="1.0" encoding="UTF-8"?>
<opml xmlns:frss="https://freshrss.org/opml" version="2.0"><head><title>FreshRSS</title></head><body>
<outline text="صحف المرفأ">
  <outline text="بوابة المرفأ" type="rss" xmlUrl="https://marfa.example/rss?a=1&amp;b=2" htmlUrl="https://marfa.example/" description="أخبار &quot;الميناء&quot;" frss:priority="important"/>
  <outline text="سديم" type="HTML+XPath" xmlUrl="https://sadeem.example/" frss:xPathItem="//article"/>
</outline>
<outline text="الضفتان" type="rss" xmlUrl="https://diffatan.example/atom.xml" htmlUrl="https://diffatan.example/"/>
</body></opml>`;
const MINIFLUX = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Miniflux</title><dateCreated>Sun, 04 May 2031 10:00:00 +0300</dateCreated></head><body>
<outline text="All"><outline title="مرايا اليوم" text="مرايا اليوم" xmlUrl="https://maraya.example/feed" htmlUrl="https://maraya.example"></outline></outline>
<outline text="وكالات"><outline title="مداد &amp; محبرة" text="مداد &amp; محبرة" xmlUrl="https://midad.example/feed" htmlUrl="https://midad.example"></outline></outline>
</body></opml>`;

describe('A list of subscriptions', () => {
  it('of FreshRSS gives its feeds with groups and kinds', async () => {
    expect(await readOpml(FRESHRSS)).toEqual([
      {
        url: 'https://marfa.example/rss?a=1&b=2',
        title: 'بوابة المرفأ',
        site: 'https://marfa.example/',
        category: 'صحف المرفأ',
        type: 'rss',
      },
      { url: 'https://sadeem.example/', title: 'سديم', category: 'صحف المرفأ', type: 'HTML+XPath' },
      { url: 'https://diffatan.example/atom.xml', title: 'الضفتان', site: 'https://diffatan.example/', type: 'rss' },
    ]);
  });

  it.each([
    ['FreshRSS', FRESHRSS],
    ['Miniflux', MINIFLUX],
  ])('of %s comes back as it was written', async (_, text) => {
    const withoutType = (await readOpml(text)).map(({ type: _type, ...outline }) => outline);
    const back = (await readOpml(writeOpml(withoutType, 'isnad'))).map(({ type: _type, ...outline }) => outline);
    expect(back).toEqual(withoutType);
  });
});
