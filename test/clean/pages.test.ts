import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean/html/page-document.ts';
import type { PageSource } from '../../src/model.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const LEAD =
  'أعلن اتحاد عمال الميناء يوم الأحد أن الإضراب يستمر أسبوعا آخر ما لم ترفع الإدارة أجور العاملين في النوبة الليلية.';
const MORE =
  'وقال المتحدث باسم الاتحاد كمال الريس إن الإدارة لم تتقدم بأي عرض جديد منذ بدء الإضراب قبل عشرة أيام في الميناء.';
const LAST =
  'وكانت إدارة الميناء قالت إنها ستعود إلى طاولة التفاوض متى عاد العاملون إلى أرصفتهم، وإن الخسائر كبيرة كل يوم.';
const TITLE = 'عمال الميناء يمددون إضرابهم أسبوعا آخر';

function clean(html: string, about: Partial<PageSource> = {}) {
  return cleanPage({ id: 'page', html, ...about });
}

const body = `<h1>${TITLE}</h1><div><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></div>`;
const TEXT = `${TITLE}\n\n${LEAD}\n${MORE}\n${LAST}`;

describe('the text of a page', () => {
  it('is the headline and the lines of the article', () => {
    const { document } = clean(`<html><body><nav><a href="/">الرئيسية</a></nav>${body}</body></html>`);
    expect(document.text).toBe(TEXT);
    expect(document.segments.map(({ kind }) => kind)).toEqual(['article']);
  });

  it.each([
    ['without html and body', body],
    ['with something behind </html>', `<html><body>${body}</body></html><div class="footer">حقوق</div>`],
    ['in capital letters', `<HTML><BODY CLASS="X">${body.replaceAll('<p>', '<P CLASS="T">')}</BODY></HTML>`],
    ['with entities', `<body>${body.replaceAll('أ', '&#1571;')}</body>`],
    ['with line breaks for paragraphs', `<h1>${TITLE}</h1><div>${LEAD}<br><br>${MORE}<br/><br/>${LAST}</div>`],
    ['that never closes', body.replaceAll('</p>', '').replaceAll('</div>', '')],
  ])('does not depend on how it is written: %s', (_, html) => {
    expect(clean(html).document.text).toBe(TEXT);
  });

  it('holds the roles of its lines', () => {
    const page = `<h1>${TITLE}</h1><article><figure><img><figcaption>رصيف الميناء خاليا (المدار)</figcaption></figure><p>${LEAD}</p><h2>عرض جديد</h2><p>${MORE}</p><blockquote><p>${LAST}</p></blockquote></article>`;
    const { document } = clean(page);
    const roles = document.blocks?.map(
      ({ role, start, end }) => `${role}: ${document.text.slice(start, end).slice(0, 12)}`,
    );
    expect(roles).toEqual([
      'headline: عمال الميناء',
      'caption: رصيف الميناء',
      'paragraph: أعلن اتحاد ع',
      'subheading: عرض جديد',
      'paragraph: وقال المتحدث',
      'quotation: وكانت إدارة ',
    ]);
  });

  it('leaves out what the page hides, and tells so', () => {
    const hidden = '<p style="display:none">اشترى الوزير أصوات الناخبين كلها في ليلة واحدة كما قال مصدر.</p>';
    const { document } = clean(`${body.replace('<div>', `<div>${hidden}`)}`);
    expect(document.text).toBe(TEXT);
    expect(document.removed?.map(({ step }) => step)).toContain('hidden');
  });

  it('leaves out calls and titles of other pages that stand as plain text, as in any text', () => {
    const noise = '<p>تابعونا على فيسبوك</p>';
    const { document } = clean(
      body.replace(`<p>${MORE}`, `${noise}<p><a href="/2">خبر آخر عن الميناء القديم</a></p><p>${MORE}`),
    );
    expect(document.text).toBe(TEXT);
    expect(document.removed?.map(({ step }) => step)).toContain('linked-line');
  });
});

describe('a page without an article', () => {
  it.each([
    ['an empty shell', '<html><body><div id="root"></div><script>boot()</script></body></html>', 'no-text'],
    ['nothing at all', '', 'no-text'],
    ['one that is not there', `<title>404</title><h1>الصفحة غير موجودة</h1><p>${LEAD}</p>`, 'not-found'],
  ])('is told: %s', (_, html, reason) => {
    expect(clean(html).empty).toBe(reason);
  });
});

describe('the date of publication', () => {
  const ld = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  const meta = (name: string, date: string) => `<meta property="${name}" content="${date}">`;

  it.each([
    [
      'JSON-LD before meta',
      ld('2024-04-09T20:51:00+03:00') + meta('article:published_time', '2024-04-08'),
      '2024-04-09T20:51:00+03:00',
    ],
    [
      'meta before printed',
      `${meta('article:published_time', '2024-04-08')}<div class="date">9 أبريل 2024</div>`,
      '2024-04-08',
    ],
    [
      'printed before the update',
      `${meta('article:modified_time', '2024-04-10')}<div class="date">9 أبريل 2024</div>`,
      '2024-04-09',
    ],
    [
      'a day made finer by what is printed',
      `${ld('2024-04-09')}<div class="date">9 أبريل 2024 20:15 GMT</div>`,
      '2024-04-09T20:15Z',
    ],
    ['an offset without a colon', ld('2024-04-09T20:51:00+0300'), '2024-04-09T20:51:00+03:00'],
    ['the date of a mail', ld('Tue, 09 Apr 2024 20:51:00 GMT'), '2024-04-09T20:51:00Z'],
    ['seconds since 1970', meta('pubdate', '1712695860'), '2024-04-09T20:51:00Z'],
    ['English order', '<div class="date">9th, April 2024 GMT</div>', '2024-04-09'],
    ['a Hijri day alone', '<div class="date">الثلاثاء 30 رمضان 1445هـ</div>', '2024-04-09'],
    [
      'a zone in brackets',
      '<div class="date">الأربعاء، 28 آب/أغسطس 2013، آخر تحديث 14:00 (GMT+0400)</div>',
      '2013-08-28T14:00+04:00',
    ],
    ['a placeholder is no date', `${ld('0001-01-01T00:00:00')}<div class="date">9 أبريل 2024</div>`, '2024-04-09'],
  ])('%s', (_, head, published) => {
    expect(clean(head + body).document.published).toBe(published);
  });

  it('comes from the feed where the page is silent, then from the address, and is never today', () => {
    const url = 'https://news.example/2024/04/09/strike';
    expect(clean(body, { url, feed: { published: 'Mon, 08 Apr 2024 10:00:00 +0200' } }).document.published).toBe(
      '2024-04-08T10:00:00+02:00',
    );
    expect(clean(body, { url }).document.published).toBe('2024-04-09');
    expect(clean(body).document.published).toBeUndefined();
  });

  it('is in the zone of a known outlet where none is told', () => {
    const { document } = clean(ld('2024-01-09T20:51:00') + body, { url: 'https://www.aljazeera.net/news/1' });
    expect(document.published).toBe('2024-01-09T20:51:00+03:00');
    expect(document.outlet).toBe('الجزيرة');
  });
});

describe('the facts of a page', () => {
  it('are the headline without the name of the site, the site, and the address the page gives itself', () => {
    const head = `<title>${TITLE} | المدار</title><meta property="og:site_name" content="المدار"><link rel="canonical" href="/news/7">`;
    const { document } = clean(
      `<html><head>${head}</head><body><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></body></html>`,
      {
        url: 'https://madar.example/news/7?utm_source=x',
      },
    );
    expect([document.title, document.outlet, document.url]).toEqual([TITLE, 'المدار', 'https://madar.example/news/7']);
  });

  it('do not let a page give itself out for another site', () => {
    const head = '<link rel="canonical" href="https://other.example/news/7">';
    expect(clean(head + body, { url: 'https://madar.example/news/7' }).document.url).toBe(
      'https://madar.example/news/7',
    );
  });

  it('hold the agency of a byline that is no part of the text', () => {
    const { document } = clean(body.replace('<div>', '<div class="byline">الساحل - رويترز</div><div>'));
    expect(document.text).toBe(TEXT);
    expect(document.articles[0]?.agencies).toEqual(['رويترز']);
  });
});

describe.each(['07-nafidhat-aseel.html', '08-daftar-alahwal.html'])('the example %s', (file) => {
  interface Reference {
    readonly document: string;
    readonly title: string;
    readonly published: string;
    readonly outlet: string;
    readonly statements: readonly { readonly text: string }[];
  }
  const references = JSON.parse(readFileSync('examples/reference-html.json', 'utf8')) as readonly Reference[];
  const reference = references.find(({ document }) => document === file);
  const { document } = clean(readFileSync(`examples/${file}`, 'utf8'));

  it('tells title, day and outlet', () => {
    const { title, published, outlet } = document;
    expect({ title, published, outlet }).toEqual({
      title: reference?.title,
      published: reference?.published,
      outlet: reference?.outlet,
    });
  });

  it('holds every statement of the reference word for word', () => {
    for (const { text } of reference?.statements ?? []) expect(document.text).toContain(text);
  });
});

describe('letters that nobody sees', () => {
  const ZERO = '\u200b';
  const HIDDEN = `وقا${ZERO}ل المتح\u202eدث باسم الات\u2066حاد كمال الر\ufeffيس`;
  const { document } = clean(body.replace('وقال المتحدث باسم الاتحاد كمال الريس', HIDDEN));

  it('stay in the text of the page', () => {
    expect(document.text).toContain(HIDDEN);
  });

  it('hide no statement, and every span is what the page holds', () => {
    const { statements } = read(document, defaultRegistry());
    const found = statements.find(({ cue }) => document.text.slice(cue.start, cue.end).includes(ZERO));
    expect(found?.speakers.map(({ name }) => name).join()).toContain('كمال الريس');
    expect(document.text.slice(found?.start, found?.end)).toContain('الإدارة لم تتقدم بأي عرض جديد');
  });
});

describe('text that stands in divs without paragraphs', () => {
  it('is the article all the same', () => {
    const divs = `<h1>${TITLE}</h1><div class="x"><div>${LEAD}</div><div>${MORE}</div><div>${LAST}</div></div>`;
    expect(clean(`<html><body>${divs}</body></html>`).document.text).toBe(TEXT);
  });
});
