import { describe, expect, it } from 'vitest';
import { page, shown } from './shown.ts';

/** Each expectation is a page, line by line, with what every line is. */
function expectPage(...expected: readonly string[]): void {
  expect(shown(page(expected))).toEqual(expected);
}

const HEADLINE = 'article | وزيرا النقل يتفقان على إعادة فتح الطريق الجبلي';
const LEAD = 'article | اتفق وزيرا النقل في البلدين يوم الأحد على إعادة فتح الطريق الجبلي قبل الشتاء.';
const MORE = 'article | وأضاف الوزيران في بيان مشترك أن الأعمال تبدأ الأسبوع المقبل من الجهتين.';
const LAST = 'article | وكان الطريق قد أغلق قبل ثلاث سنوات بعد انهيار صخري قتل فيه سائقان.';

const GLUED = [
  'other-article | مزارعو السهل يطالبون بتعويضات عن موسم الزيتون',
  'other-article | طالب مزارعون في السهل الغربي بتعويضات عن موسم الزيتون الذي أتلفه البرد في الخريف.',
  'other-article | وقال ممثل عنهم إن نصف الأشجار لن يثمر قبل عامين على الأقل.',
];

describe('a page without residue', () => {
  it('is one article, headline, dates, captions and intertitles included', () => {
    expectPage(
      HEADLINE,
      'article | تاريخ النشر: 9 أبريل 2023',
      'article | شاحنات تنتظر عند مدخل الطريق الجبلي (رويترز)',
      'article | شاحنات تنتظر عند مدخل الطريق الجبلي (رويترز)',
      LEAD,
      MORE,
      'article | ثلاث سنوات من الانتظار',
      LAST,
    );
  });

  it('stays whole when sentences use the words of residue', () => {
    expectPage(
      HEADLINE,
      LEAD,
      'article | شارك في اللقاء ممثلون عن شركات النقل، وتابع الوزير على فيسبوك ردود سكان القرى.',
      'article | المصدر الذي تحدث إلى الصحيفة قال إن المزيد من الطرق سيفتح، وإن التعليقات لم تكن كلها مرحبة.',
      LAST,
    );
  });

  it('is an article even when it has no paragraph at all', () => {
    expectPage('article | الميناء يعود إلى العمل');
  });

  it('is an article when everything on it looks like residue', () => {
    expectPage('article | فيسبوك', 'article | شارك');
  });
});

describe('lines after the article', () => {
  it('that tell source and key words are metadata', () => {
    expectPage(HEADLINE, LEAD, MORE, 'metadata | المصدر: صحيفة المدار', 'metadata | كلمات دلالية: النقل الطريق الجبلي');
  });

  it('that stand under a label of key words or of the source belong to it', () => {
    expectPage(HEADLINE, LEAD, MORE, 'metadata | الوسوم', 'metadata | الطريق الجبلي', 'metadata | وزارة النقل');
    expectPage(HEADLINE, LEAD, MORE, 'metadata | المصدر:', 'metadata | صحيفة المدار', ...GLUED);
  });

  it('that call to follow, join or load are promotion', () => {
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'promotion | تابعونا على فيسبوك وتويتر',
      'promotion | انضم إلى قناة المدار على واتساب:',
      'promotion | ----------------------',
      'promotion | يمكنكم استلام إشعارات بأهم الأخبار بعد تحميل تطبيق المدار على هاتفكم المحمول.',
    );
  });

  it('that hold agencies, initials and the end mark sign the article', () => {
    expectPage(HEADLINE, LEAD, MORE, 'metadata | // انتهى //', 'metadata | 20:51 ت م');
    expectPage(HEADLINE, LEAD, MORE, 'metadata | فرانس برس/ رويترز');
  });

  it('that are captions stay with the article', () => {
    expectPage(HEADLINE, LEAD, MORE, 'article | الوزيران خلال التوقيع (رويترز)');
  });
});

describe('links to other pages', () => {
  it('in one line are related, and the article goes on after them', () => {
    expectPage(HEADLINE, LEAD, 'related | اقرأ أيضًا: انهيار صخري يغلق الطريق الجبلي', MORE, LAST);
    expectPage(HEADLINE, LEAD, 'related | للمزيد - انهيار صخري يغلق الطريق الجبلي', MORE, LAST);
  });

  it('under a head in the middle are related up to the next paragraph', () => {
    expectPage(
      HEADLINE,
      LEAD,
      'related | مواضيع ذات صلة',
      'related | انهيار صخري يغلق الطريق الجبلي',
      'related | سائقون يروون ليلة الانهيار',
      MORE,
      LAST,
    );
  });

  it('leave the intertitle above the next paragraph to the article', () => {
    expectPage(
      HEADLINE,
      LEAD,
      'related | اقرأ أيضاً:',
      'related | سائقون يروون ليلة الانهيار في الجبل',
      'article | طريق بديل للشاحنات',
      'article | وتسلك الشاحنات حاليا طريقا بديلا يزيد رحلتها ساعتين على الأقل.',
      LAST,
    );
  });

  it('with a summary and a source line each are related, all of them', () => {
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'related | مقالات ذات صلة',
      'related | سائقون يروون ليلة الانهيار',
      'related | روى ثلاثة سائقين نجوا من الانهيار كيف أمضوا الليل في مقصوراتهم بانتظار النجدة.',
      'related | «المدار» (الجبل)',
      'related | بلدية القمة تشتري جرافتين جديدتين',
      'related | اشترت بلدية القمة جرافتين جديدتين لإزالة الثلوج عن الطرق الفرعية هذا الشتاء.',
      'related | «المدار» (القمة)',
    );
  });
});

describe('a further article on the page', () => {
  it('after source, key words and «read also» is told apart; the three lines are metadata', () => {
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'metadata | المصدر: صحيفة المدار',
      'metadata | كلمات دلالية: النقل الطريق الجبلي',
      'metadata | إقرأ أيضاً:',
      ...GLUED,
    );
  });

  it('begins at its own headline, after teasers', () => {
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'related | مقالات ذات صلة',
      'related | سائقون يروون ليلة الانهيار في الجبل',
      ...GLUED,
    );
  });

  it('with headline and captions printed twice begins at the first of them', () => {
    const twice = [GLUED[0] ?? '', 'other-article | شجرة زيتون أتلفها البرد (رويترز)', 'other-article | TT'];
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'related | مقالات ذات صلة',
      'related | سائقون يروون ليلة الانهيار',
      'related | روى ثلاثة سائقين نجوا من الانهيار كيف أمضوا الليل في مقصوراتهم بانتظار النجدة.',
      'related | «المدار» (الجبل)',
      ...twice,
      ...twice,
      ...GLUED.slice(1),
    );
  });

  it('keeps its own links and calls apart from its text', () => {
    expectPage(
      HEADLINE,
      LEAD,
      MORE,
      'metadata | المصدر: صحيفة المدار',
      'metadata | إقرأ أيضاً:',
      ...GLUED.slice(0, 2),
      'related | اقرأ أيضا: أسعار الزيت ترتفع قبل الموسم',
      ...GLUED.slice(2),
      'promotion | تابعنا عبر تلغرام',
    );
  });

  it('is not seen in the paragraphs with which the article goes on', () => {
    expectPage(HEADLINE, LEAD, 'related | اقرأ أيضاً:', 'related | أسعار الزيت ترتفع قبل الموسم', MORE, LAST);
  });
});

describe('the head of a page', () => {
  it('may carry menus above the headline', () => {
    expectPage('metadata | تخطي الروابط', 'metadata | تسجيل الدخول', HEADLINE, 'metadata | شارك', LEAD, MORE);
  });

  it('is an article from the given title on, whatever the title says', () => {
    expect(shown(['مشاركات', LEAD.slice(10), MORE.slice(10)], { title: 'مشاركات' })[0]).toBe('article | مشاركات');
  });
});
