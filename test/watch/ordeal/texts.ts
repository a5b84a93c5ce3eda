import type { Page } from './press.ts';

const NAMES = ['سامي الراوي', 'ليلى الهادي', 'هاني السروجي', 'منى الدباغ', 'رائد الخياط'];
const THINGS = ['الجسر', 'الميناء', 'المعرض', 'الطريق', 'المتحف'];
const DEEDS = ['سيفتح أبوابه', 'جاهز للعمل', 'لن يغلق', 'يستقبل زواره', 'سيوسع قريباً'];

/** The words by which a version of a page is known. */
export function markOf(number: number, version: number): string {
  return `رقم ${number} في صيغته ${version}`;
}

/** An invented page: its article, and an advertisement that is another at each request. */
export function pageText({ number }: Page, version: number, request: number): string {
  const pick = (list: readonly string[], by: number) => list[Math.floor(number / by) % list.length] ?? '';
  const paragraphs = Array.from({ length: 4 }, (_, k) => {
    const verb = version === 2 && k === 1 ? 'وزعم' : 'وأكد';
    return `<p>${verb} المهندس ${pick(NAMES, k + 1)} أن ${pick(THINGS, k + 2)} ${pick(DEEDS, k + 3)} يوم الخميس أمام الزوار القادمين من المدن المجاورة.</p>`;
  });
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>${titleOf(number)}</title>
<meta property="og:site_name" content="بوابة المرفأ"><meta property="article:published_time" content="2031-05-04T10:00:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>${titleOf(number)}</h1>
<p>قال الوزير ${pick(NAMES, 1)} إن العمل مستمر، بحسب بيان ${markOf(number, version)} وزع على الصحفيين.</p>
${paragraphs.join('\n')}</article>
<footer><div class="advert">إعلان ${request}</div></footer></body></html>`;
}

function titleOf(number: number): string {
  return `أخبار الميناء والمدينة: الخبر ${number}`;
}

/** A feed of RSS that names pages. */
export function feedText(
  feed: number,
  items: readonly { readonly page: Page; readonly url: string; readonly edited: boolean }[],
): string {
  const item = ({ page, url, edited }: (typeof items)[number]) =>
    `<item><title>${titleOf(page.number)}</title><link>${url}</link><guid>${url}</guid>` +
    `<description>${edited ? 'محدث: ' : ''}موجز الخبر</description><pubDate>Sun, 04 May 2031 07:00:00 GMT</pubDate></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>مصدر ${feed}</title><link>http://feed.example/</link>${items.map(item).join('')}</channel></rss>`;
}
