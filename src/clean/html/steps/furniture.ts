import { isPart, linkShare, named, type RemovalStep } from './removal-step.ts';

const MENU = new Set([
  ...[
    'nav',
    'navbar',
    'navigation',
    'menu',
    'submenu',
    'breadcrumb',
    'breadcrumbs',
    'crumbs',
    'pagination',
    'pager',
    'ticker',
  ],
  ...['toolbar', 'topbar', 'masthead', 'skip', 'sitemap', 'navi', 'mainmenu', 'marquee', 'newsbar', 'logo', 'branding'],
]);
const FOOT = new Set(['footer', 'copyright', 'colophon', 'bottombar', 'foot', 'subfooter', 'ftr']);
const SIDE = new Set([
  'sidebar',
  'sidebars',
  'aside',
  'rail',
  'widget',
  'widgets',
  'sidecol',
  'complementary',
  'rightcol',
  'leftcol',
]);
const SHARE = new Set([
  ...[
    'share',
    'shares',
    'sharing',
    'sharebar',
    'social',
    'socials',
    'addthis',
    'addtoany',
    'sharethis',
    'sharedaddy',
    'follow',
  ],
  ...['whatsapp', 'telegram', 'tools', 'utilities', 'fontsize', 'print', 'jssocials', 'sharer', 'heateor', 'followus'],
]);
const RELATED = new Set([
  ...[
    'related',
    'relatedposts',
    'recommend',
    'recommended',
    'recommendation',
    'recommendations',
    'readalso',
    'seealso',
    'more',
  ],
  ...[
    'outbrain',
    'taboola',
    'trending',
    'popular',
    'mostread',
    'mostviewed',
    'latest',
    'teaser',
    'teasers',
    'promo',
    'promos',
  ],
  ...[
    'jp',
    'yarpp',
    'suggested',
    'suggestions',
    'readmore',
    'morenews',
    'prevnext',
    'nextprev',
    'siblings',
    'also',
    'similar',
  ],
]);
const COMMENTS = new Set([
  ...[
    'comment',
    'comments',
    'commentlist',
    'commentform',
    'disqus',
    'respond',
    'reply',
    'replies',
    'fbcomments',
    'commenting',
  ],
]);
const TAGS = new Set(['tags', 'tag', 'taglist', 'keywords', 'hashtags', 'topics', 'labels', 'categories', 'cats']);
const CALLS = new Set([
  ...[
    'newsletter',
    'subscribe',
    'subscription',
    'signup',
    'paywall',
    'optin',
    'cta',
    'mailchimp',
    'notification',
    'appdownload',
  ],
  ...[
    'cookie',
    'cookies',
    'consent',
    'gdpr',
    'popup',
    'modal',
    'lightbox',
    'overlay',
    'toast',
    'appbanner',
    'donate',
    'donation',
  ],
]);
const ADVERTS = new Set([
  ...[
    'ad',
    'ads',
    'adv',
    'advert',
    'advertisement',
    'adslot',
    'adsbygoogle',
    'adsense',
    'banner',
    'banners',
    'sponsor',
    'sponsored',
  ],
  ...['dfp', 'gpt', 'adunit', 'adbox', 'adcontainer', 'promoted', 'mpu', 'leaderboard'],
]);
const AUTHOR_BOX = new Set(['bio', 'biography', 'authorbox', 'aboutauthor']);
const PLAYER = new Set(['player', 'videoplayer', 'jwplayer', 'audioplayer', 'tts', 'listen', 'podcast']);

/** What stands around articles, by the element itself or by the name that the page gives it. */
export const FURNITURE_STEPS: readonly RemovalStep[] = [
  {
    id: 'menu',
    because: 'the menu, the path or the ticker of the site',
    when: (view) =>
      (view.tag === 'nav' ||
        ['navigation', 'menu', 'menubar', 'search', 'banner'].includes(view.role) ||
        named(view, MENU)) &&
      isPart(view) &&
      !view.inline,
    yes: [
      '<nav><a href="/">الرئيسية</a></nav>',
      '<div class="breadcrumb"><a href="/">أخبار</a></div>',
      '<ul class="main-menu"><li>رياضة</li></ul>',
    ],
    no: ['<div class="story"><p>نص</p></div>', '<div class="nav"><h1>عنوان الخبر</h1></div>'],
  },
  {
    id: 'page-head',
    because: 'the head of the page above the article',
    when: (view) =>
      (view.tag === 'header' || (view.names.has('header') && view.names.size <= 3)) &&
      !view.inArticle &&
      isPart(view, 0.3),
    yes: ['<header><a href="/">الموقع</a></header>', '<div id="header">الموقع</div>'],
    no: ['<header><h1>عنوان الخبر</h1></header>', '<article><header class="x"><p>مقدمة</p></header></article>'],
  },
  {
    id: 'page-foot',
    because: 'the foot of the page, its rights and addresses',
    when: (view) =>
      (view.tag === 'footer' || view.role === 'contentinfo' || (named(view, FOOT) && !view.inline)) &&
      isPart(view, 0.4),
    yes: ['<footer>جميع الحقوق محفوظة</footer>', '<div id="footer">عن الموقع</div>'],
    no: ['<div class="football"><p>نص عن كرة القدم</p></div>'],
  },
  {
    id: 'side-column',
    because: 'a column or box beside the article',
    when: (view) =>
      (view.tag === 'aside' || view.role === 'complementary' || named(view, SIDE)) && isPart(view) && !view.inline,
    yes: ['<aside>الأكثر قراءة</aside>', '<div class="sidebar">الأكثر قراءة</div>'],
    no: ['<div class="content-with-sidebar"><h1>عنوان</h1><p>نص</p></div>'],
  },
  {
    id: 'share-buttons',
    because: 'buttons to share, follow or print',
    when: (view) => named(view, SHARE) && isPart(view, 0.2) && !view.inline && view.tag !== 'blockquote',
    yes: ['<div class="share">شارك المقال</div>', '<ul id="socialLinks"><li>فيسبوك</li></ul>'],
    no: [
      '<p class="shareholders">قرر حملة الأسهم</p>',
      '<blockquote class="twitter-tweet"><p>نرحب باتفاق الميناء</p>— بلدية الساحل</blockquote>',
    ],
  },
  {
    id: 'comments',
    because: 'what readers wrote about the article',
    when: (view) => named(view, COMMENTS) && isPart(view, 0.95) && !view.inline,
    yes: ['<div id="comments"><p>رأي القارئ</p></div>', '<ol class="comment-list"><li>رأي</li></ol>'],
    no: ['<div class="commentary"><p>نص</p></div>'],
  },
  {
    id: 'related-pages',
    because: 'titles of other pages, in a part that is named so',
    when: (view) =>
      named(view, RELATED) &&
      isPart(view) &&
      !view.inline &&
      (view.links > 0 || view.chars < 40) &&
      (linkShare(view) > 0.3 || view.chars < 300),
    yes: [
      '<div class="inline-related"><strong>قد يهمك:</strong> <a href="/1">خبر آخر</a></div>',
      '<section class="relatedPosts"><h2>ذات صلة</h2><a href="/2">خبر</a></section>',
    ],
    no: ['<p class="related">نص بلا روابط يروي ما جرى في المدينة خلال اليوم الأول من الإضراب العام.</p>'],
  },
  {
    id: 'key-words',
    because: 'key words of the article, in a part that is named so',
    when: (view) => named(view, TAGS) && isPart(view, 0.2) && !view.inline && view.links > 0 && linkShare(view) > 0.5,
    yes: ['<ul class="tags"><li><a href="/t">الميناء</a></li></ul>'],
    no: ['<p class="tag">نص بلا روابط</p>'],
  },
  {
    id: 'calls',
    because: 'a call to subscribe, to allow or to pay',
    when: (view) => named(view, CALLS) && isPart(view, 0.3) && !view.inline && view.chars < 800,
    yes: ['<div class="newsletter">اشترك في نشرتنا</div>', '<div id="cookie-consent">نستخدم ملفات الارتباط</div>'],
    no: ['<div class="subscribers-only"><h1>عنوان</h1></div>'],
  },
  {
    id: 'advert',
    because: 'an advertisement',
    when: (view) =>
      (named(view, ADVERTS) || (view.tag === 'ins' && view.chars < 40)) &&
      isPart(view, 0.2) &&
      !view.inline &&
      view.chars < 600,
    yes: ['<div class="ad-slot">إعلان</div>', '<div class="banner">خصم كبير</div>'],
    no: ['<div class="adventure"><p>نص</p></div>'],
  },
  {
    id: 'author-box',
    because: 'who the author is, under the article',
    when: (view) =>
      (named(view, AUTHOR_BOX) ||
        (view.names.has('author') && (view.names.has('box') || (view.names.has('info') && view.chars > 120)))) &&
      isPart(view, 0.3) &&
      !view.inline,
    yes: ['<div class="author-box">كاتب من الساحل</div>'],
    no: ['<p class="biology">نص</p>'],
  },
  {
    id: 'player',
    because: 'the keys of a player',
    when: (view) => named(view, PLAYER) && isPart(view, 0.1) && !view.inline && view.chars < 200 && view.tag !== 'tr',
    yes: ['<div class="audio-player">استمع</div>'],
    no: [
      '<div class="players"><p>لاعبو المنتخب</p></div>',
      '<table><tr class="player"><td>سامي الراوي</td><td>12</td></tr></table>',
    ],
  },
];
