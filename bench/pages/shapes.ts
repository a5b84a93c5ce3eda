import { type InventedArticle, OTHERS } from './articles.ts';

/** A page of the bench: its markup and what a reader would call its article. */
export interface Rendered {
  readonly html: string;
  /** The lines of the article without its headline; empty for a page that holds none. */
  readonly text: readonly string[];
  readonly title?: string;
  readonly published?: string;
}

export interface Shape {
  readonly name: string;
  /** Not looked at while the extraction was tuned. */
  readonly aside: boolean;
  render(article: InventedArticle, variant: number): Rendered;
}

const SITE = 'المرساة';

function paragraphs(article: InventedArticle, tag = 'p', attributes = ''): string {
  return article.paragraphs
    .map((text, i) => {
      const head = i === article.subheading.before ? `<h2>${article.subheading.text}</h2>` : '';
      return `${head}<${tag}${attributes}>${text}</${tag}>`;
    })
    .join('\n');
}

/** The lines that `paragraphs` prints. */
function lines(article: InventedArticle): readonly string[] {
  return article.paragraphs.flatMap((text, i) =>
    i === article.subheading.before ? [article.subheading.text, text] : [text],
  );
}

function links(from: number, count: number, tag = 'li'): string {
  return Array.from({ length: count }, (_, i) => {
    const [title] = OTHERS[(from + i) % OTHERS.length] ?? [''];
    return `<${tag}><a href="/news/${from + i}">${title}</a></${tag}>`;
  }).join('');
}

function teasers(from: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const [title, line] = OTHERS[(from + i) % OTHERS.length] ?? ['', ''];
    return `<div class="card"><a href="/news/${from + i}"><img src="/i/${i}.jpg" alt=""><h3>${title}</h3></a><p>${line}</p></div>`;
  }).join('');
}

const MENU =
  '<ul><li><a href="/">الرئيسية</a></li><li><a href="/politics">سياسة</a></li><li><a href="/economy">اقتصاد</a></li><li><a href="/culture">ثقافة</a></li><li><a href="/sport">رياضة</a></li><li><a href="/video">فيديو</a></li></ul>';
const SHARE =
  '<a href="https://facebook.com/sharer">فيسبوك</a> <a href="https://x.com/share">إكس</a> <a href="https://wa.me">واتساب</a> <button>نسخ الرابط</button>';
const COOKIES =
  '<div id="cookie-notice"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع. باستمرارك في التصفح فإنك توافق على سياسة الخصوصية.</p><button>موافق</button></div>';
const FOOT = `<footer><p>جميع الحقوق محفوظة © ${SITE} 2025</p><p><a href="/about">من نحن</a> <a href="/contact">اتصل بنا</a> <a href="/privacy">سياسة الخصوصية</a></p></footer>`;

function jsonLd(article: InventedArticle, type = 'NewsArticle'): string {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: SITE },
      {
        '@type': type,
        headline: article.title,
        datePublished: article.published,
        publisher: { '@type': 'Organization', name: SITE },
      },
    ],
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function frame(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}<style>.a{color:red}</style></head><body>${body}</body></html>`;
}

function titleTag(article: InventedArticle): string {
  return `<title>${article.title} - ${SITE}</title>`;
}

/** A theme of a news site: everything around the article is in parts that are named so. */
const theme: Shape = {
  name: 'theme of a news site',
  aside: false,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: [article.caption, ...lines(article)],
    html: frame(
      titleTag(article) +
        (variant % 2 === 0
          ? jsonLd(article)
          : `<meta property="article:published_time" content="${article.published}"><meta property="og:title" content="${article.title}">`),
      `${COOKIES}<header class="site-header"><div class="logo"><a href="/">${SITE}</a></div><nav>${MENU}</nav></header>
<div class="breaking-ticker">عاجل: ${OTHERS[variant % OTHERS.length]?.[0]}</div>
<div class="container"><main><article class="post type-post hentry"><div class="breadcrumbs"><a href="/">الرئيسية</a> » <a href="/n">أخبار</a></div>
<h1 class="entry-title">${article.title}</h1><div class="entry-meta"><span class="author">${article.byline}</span> <span class="posted-on">${article.printed}</span></div>
<figure class="wp-caption"><img src="a.jpg"><figcaption>${article.caption}</figcaption></figure>
<div class="${variant % 2 === 0 ? 'entry-content' : 'td-main-body'}">${paragraphs(article).replace('</p>\n', `</p><div class="inline-related"><strong>اقرأ أيضا:</strong> <a href="/n/9">${OTHERS[3]?.[0]}</a></div>\n`)}</div>
<div class="sharedaddy"><h3>شارك المقال</h3>${SHARE}</div><div class="post-tags">${article.tags.map((tag) => `<a href="/t">${tag}</a>`).join(' ')}</div>
<div class="author-box"><p>مراسل ${SITE} منذ عشر سنوات، يكتب في شؤون المحليات.</p></div></article>
<section class="related-posts"><h2>مواضيع ذات صلة</h2>${teasers(variant, 4)}</section>
<div id="comments"><h3>التعليقات (2)</h3><ol class="comment-list"><li><p>كلام جميل والله، نتمنى أن يسمعوا صوت الناس هذه المرة وألا تضيع العريضة في الأدراج.</p></li><li><p>لا أصدق وعودهم.</p></li></ol></div></main>
<aside class="sidebar"><h3>الأكثر قراءة</h3><ol>${links(variant, 6)}</ol></aside></div>${FOOT}<script>var x = "<p>ليس نصا</p>";</script>`,
    ),
  }),
};

/** AMP: its own tags, scripts and a body in divs. */
const amp: Shape = {
  name: 'AMP',
  aside: false,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: lines(article),
    html: `<!doctype html><html ⚡ lang="ar"><head><meta charset="utf-8"><link rel="canonical" href="https://marsa.example/n/${variant}"><style amp-boilerplate>body{visibility:hidden}</style><title>${article.title}</title>${jsonLd(article)}<script async src="https://cdn.ampproject.org/v0.js"></script></head><body>
<amp-sidebar id="sidebar"><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li></ul></amp-sidebar>
<header class="amp-header">${SITE}</header><amp-ad width=300 height=250><div placeholder>إعلان</div></amp-ad>
<article class="amp-wp-article"><h1 class="amp-wp-title">${article.title}</h1><div class="amp-wp-meta amp-wp-byline">${article.byline}</div><div class="amp-wp-meta"><time datetime="${article.published}">${article.printed}</time></div>
<amp-img src="a.jpg" width=600 height=400></amp-img><div class="amp-wp-article-content">${paragraphs(article).replace('</p>\n', '</p><amp-ad><div>إعلان</div></amp-ad>\n')}</div></article>
<amp-social-share type="facebook"></amp-social-share><div class="amp-related"><h3>اقرأ المزيد</h3>${links(variant, 4, 'p')}</div><footer class="amp-wp-footer"><p>© ${SITE}</p></footer></body></html>`,
  }),
};

/** A live blog: many entries with their hours, the newest on top. */
const live: Shape = {
  name: 'live blog',
  aside: false,
  render: (article, variant) => {
    const entries = article.paragraphs.map((text, i) => ({ hour: `${20 - i}:${10 + i}`, text }));
    return {
      title: article.title,
      published: article.published,
      text: entries.map(({ text }) => text),
      html: frame(
        titleTag(article) + jsonLd(article, 'LiveBlogPosting'),
        `<header><nav>${MENU}</nav></header><main><h1>${article.title}</h1><div class="share-bar">${SHARE}</div><div class="live-stream">${entries
          .map(
            ({ hour, text }) =>
              `<div class="live-entry"><time>${hour}</time><div class="text"><p>${text}</p></div><div class="share">شارك</div></div>`,
          )
          .join('')}</div></main><aside>${links(variant, 5)}</aside>${FOOT}`,
      ),
    };
  },
};

/** An aggregator that runs further articles together with the one asked for. */
const aggregator: Shape = {
  name: 'aggregator with glued articles',
  aside: true,
  render: (article, variant) => {
    const glued = [
      'مزارعو السهل الغربي يطالبون بتعويضات عن موسم الزيتون',
      'طالب مزارعون في السهل الغربي الحكومة بتعويضات عاجلة عن موسم الزيتون الذي أتلفه الصقيع في نهاية الشهر الماضي.',
      'وقال ممثل المزارعين إن نصف الأشجار لن يثمر قبل عامين على الأقل، وإن الديون تتراكم على أصحاب المعاصر.',
      'وأضاف أن وفدا منهم سيتوجه إلى العاصمة الأسبوع المقبل إذا لم تصل لجنة تقدير الأضرار.',
    ];
    return {
      title: article.title,
      published: variant % 2 === 0 ? article.published : article.published.slice(0, 16), // printed without a zone
      text: article.paragraphs,
      html: frame(
        titleTag(article) + (variant % 2 === 0 ? jsonLd(article) : ''),
        `<div id="header"><a href="/">أخبار الساعة</a>${MENU}</div><div class="content"><h1>${article.title}</h1><div class="date">${article.printed}</div><div class="news">${article.paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>المصدر: ${SITE}</p><p>اقرأ أيضا:</p><p><a href="/2">${glued[0]}</a></p>${glued
          .slice(1)
          .map((text) => `<p>${text}</p>`)
          .join('')}</div><div class="ads">إعلان</div></div><div class="list">${links(variant, 8)}</div>`,
      ),
    };
  },
};

/** A gallery: a lead and captions. */
const gallery: Shape = {
  name: 'gallery',
  aside: true,
  render: (article, variant) => {
    const captions = article.paragraphs.slice(1, 5).map((text) => `${text.split('،')[0] ?? text} (${SITE})`);
    return {
      title: article.title,
      published: article.published,
      text: [article.paragraphs[0] ?? '', ...captions],
      html: frame(
        titleTag(article) + jsonLd(article),
        `<nav>${MENU}</nav><article><h1>${article.title}</h1><time datetime="${article.published}">${article.printed}</time><p class="lead">${article.paragraphs[0]}</p>${captions
          .map((text, i) => `<figure class="slide"><img src="/g/${i}.jpg"><figcaption>${text}</figcaption></figure>`)
          .join('')}</article><div class="more-galleries">${teasers(variant, 3)}</div>${FOOT}`,
      ),
    };
  },
};

/** A paywall: two paragraphs, then a call to subscribe. */
const paywall: Shape = {
  name: 'paywall stub',
  aside: false,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: article.paragraphs.slice(0, 2),
    html: frame(
      titleTag(article) + jsonLd(article),
      `<header>${MENU}</header><main class="has-paywall"><h1>${article.title}</h1><p class="byline">${article.byline}</p><div class="story"><p>${article.paragraphs[0]}</p><p>${article.paragraphs[1]}</p></div><div class="paywall-box"><h3>لقراءة المقال كاملا اشترك الآن</h3><p>احصل على قراءة غير محدودة لجميع مقالات ${SITE} على الحاسوب والهاتف بسعر رمزي في الشهر الأول.</p><a href="/subscribe">اشترك</a></div></main><div class="sidebar">${links(variant, 6)}</div>${FOOT}`,
    ),
  }),
};

/** An opinion page: the author with a picture, a pull quote that repeats a sentence, a disclaimer. */
const opinion: Shape = {
  name: 'opinion page',
  aside: false,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: article.paragraphs,
    html: frame(
      `${titleTag(article)}<meta name="author" content="${article.byline}"><meta itemprop="datePublished" content="${article.published}">`,
      `<div class="topbar">${MENU}</div><div class="opinion-page"><div class="writer-info"><img src="w.jpg"><a href="/w">${article.byline}</a></div><h1>${article.title}</h1><div class="opinion-text" ${variant % 2 === 0 ? 'itemprop="articleBody"' : ''}>${article.paragraphs.map((text, i) => `<p dir="rtl">${text}</p>${i === 2 ? `<aside class="pullquote">${text.slice(0, 60)}</aside>` : ''}`).join('')}<p>* الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع</p></div><div class="other-opinions"><h4>مقالات أخرى للكاتب</h4><ul>${links(variant, 5)}</ul></div></div>${FOOT}`,
    ),
  }),
};

/** A video page: a player and a short text, among many other videos. */
const video: Shape = {
  name: 'video page',
  aside: false,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: article.paragraphs.slice(0, 2),
    html: frame(
      titleTag(article) +
        jsonLd(article, 'VideoObject').replace('"headline"', '"name"').replace('"datePublished"', '"uploadDate"'),
      `<header>${MENU}</header><div class="video-page"><div class="player"><video src="v.mp4"></video><span>00:00 / 02:47</span></div><h1>${article.title}</h1><div class="video-date">${article.printed}</div><div class="video-description"><p>${article.paragraphs[0]}</p><p>${article.paragraphs[1]}</p></div><div class="social">${SHARE}</div></div><section class="playlist"><h2>فيديوهات ذات صلة</h2>${teasers(variant, 8)}</section>${FOOT}`,
    ),
  }),
};

/** A dispatch of an agency: one block with line breaks, a dateline and an end mark, in tables of long ago. */
const wire: Shape = {
  name: 'agency wire',
  aside: true,
  render: (article, variant) => ({
    title: article.title,
    published: article.published,
    text: article.paragraphs,
    html: `<HTML DIR=RTL><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${article.title}</TITLE>${variant % 2 === 0 ? `<META NAME="date" CONTENT="${article.published}">` : ''}</HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100%><TR><TD COLSPAN=2><A HREF="/">الوكالة</A> | <A HREF="/a">سياسة</A> | <A HREF="/b">اقتصاد</A> | <A HREF="/c">رياضة</A></TD></TR><TR><TD VALIGN=top WIDTH=20%><A HREF="/1">${OTHERS[0]?.[0]}</A><BR><A HREF="/2">${OTHERS[1]?.[0]}</A><BR><A HREF="/3">${OTHERS[2]?.[0]}</A></TD><TD><FONT SIZE=5><B>${article.title}</B></FONT><BR><FONT SIZE=2>${article.published.slice(0, 10)} ${article.published.slice(11, 16)} ${article.published.slice(19)}</FONT><BR><BR><FONT SIZE=4>${article.paragraphs.join('<BR><BR>\n')}<BR><BR>(انتهى)</FONT></TD></TR></TABLE><CENTER><FONT SIZE=1>جميع الحقوق محفوظة للوكالة</FONT></CENTER></BODY></HTML>`,
  }),
};

/** A forum: the article is the first post, answers follow. */
const forum: Shape = {
  name: 'forum-like',
  aside: true,
  render: (article, variant) => ({
    title: article.title,
    text: article.paragraphs.slice(0, 4),
    html: frame(
      `<title>${article.title} - منتديات الساحل</title>`,
      `<div class="navbar"><a href="/">المنتدى</a> <a href="/register">التسجيل</a> <a href="/search">بحث</a></div><h1>${article.title}</h1><div class="thread"><div class="post" id="p1"><div class="userinfo"><a href="/u/1">أبو سالم</a><p>المشاركات: 1,204</p></div><div class="message">${article.paragraphs.slice(0, 4).join('<br><br>')}</div></div><div class="post reply" id="p2"><div class="userinfo"><a href="/u/2">بنت البحر</a></div><div class="message">شكرا على النقل يا أبا سالم، الموضوع مهم.</div></div><div class="post reply" id="p${variant}"><div class="userinfo"><a href="/u/3">زائر</a></div><div class="message">الله يستر.</div></div></div><div class="footer">جميع الأوقات بتوقيت غرينتش</div>`,
    ),
  }),
};

/** A shell that is filled by script. */
const shell: Shape = {
  name: 'empty shell',
  aside: false,
  render: (article, variant) => ({
    text: [],
    html: frame(
      `<title>${SITE}</title>`,
      `<noscript>يجب تفعيل جافا سكريبت لتشغيل هذا التطبيق.</noscript><div id="root">${variant % 2 === 0 ? '' : '<div class="loader">جار التحميل...</div>'}</div><script>window.__DATA__ = ${JSON.stringify({ title: article.title, body: article.paragraphs })}</script>`,
    ),
  }),
};

/** A page that is not there, sent as if it were. */
const missing: Shape = {
  name: '404 page that answers 200',
  aside: false,
  render: (_, variant) => ({
    text: [],
    html: frame(
      `<title>${variant % 2 === 0 ? 'الصفحة غير موجودة' : '404'} - ${SITE}</title>`,
      `<header>${MENU}</header><main><h1>عذرا، الصفحة التي تبحث عنها غير موجودة</h1><p>ربما تم نقلها أو حذفها، أو أن الرابط الذي اتبعته غير صحيح. يمكنك العودة إلى الصفحة الرئيسية أو استخدام البحث.</p><h2>قد يهمك</h2>${teasers(variant, 5)}</main>${FOOT}`,
    ),
  }),
};

export const SHAPES: readonly Shape[] = [
  theme,
  amp,
  live,
  aggregator,
  gallery,
  paywall,
  opinion,
  video,
  wire,
  forum,
  shell,
  missing,
];
