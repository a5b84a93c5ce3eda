import type { Described } from './page-step.ts';

const HEADLINE = 'عودة العمل إلى ميناء الساحل';
const LEAD = 'عاد العمال إلى ميناء الساحل صباح الأحد بعد إضراب دام أسبوعا كاملا.';
const MORE = 'وقال مدير الميناء إن السفن العالقة ستفرغ خلال ثلاثة أيام على الأكثر.';
const OTHER = [
  'بلدية الجنوب تفتح الجسر القديم للمشاة',
  'فتحت بلدية الجنوب يوم السبت الجسر القديم للمشاة بعد ترميم استمر عامين.',
  'وأضاف رئيس البلدية أن السيارات لن تعبر الجسر قبل الصيف.',
];

/** Titles under a head, with or without a summary each. Read by lists.ts while walking down the page. */
export const LIST: Described = {
  id: 'list',
  kind: 'related',
  because: 'the head of a list of other pages and the titles under it',
  yes: [
    [HEADLINE, LEAD, '| مقالات ذات صلة', '| إضراب ثان في ميناء الساحل', '| ارتفاع أسعار القمح في الأسواق', MORE],
    [HEADLINE, LEAD, MORE, '| مواضيع ذات صلة:', '| إضراب ثان في ميناء الساحل'],
    [
      HEADLINE,
      LEAD,
      MORE,
      '| اقرأ أيضاً',
      `| ${OTHER[0]}`,
      `| ${OTHER[1]}`,
      '| ارتفاع أسعار القمح في الأسواق',
      '| ارتفعت أسعار القمح في الأسواق المحلية خلال الأسبوع الماضي بنحو العشر.',
    ],
    [HEADLINE, LEAD, '| اقرأ أيضاً:', MORE],
  ],
  no: [
    [HEADLINE, LEAD, 'مطالب العمال', MORE],
    [HEADLINE, LEAD, 'المزيد من المطالب', MORE],
  ],
};

/** A further article, glued to the page after the first. Read by lists.ts while walking down the page. */
export const FURTHER: Described = {
  id: 'further-article',
  kind: 'other-article',
  because: 'after the close of the article or the head of a list, a headline with paragraphs of its own',
  yes: [
    [
      HEADLINE,
      LEAD,
      MORE,
      'المصدر: صحيفة الساحل',
      'كلمات دلالية: الميناء الإضراب',
      'إقرأ أيضاً:',
      ...OTHER.map((line) => `| ${line}`),
    ],
    [HEADLINE, LEAD, MORE, 'مقالات ذات صلة', 'ارتفاع أسعار القمح في الأسواق', ...OTHER.map((line) => `| ${line}`)],
    [HEADLINE, LEAD, MORE, 'المصدر: صحيفة الساحل', ...OTHER.map((line) => `| ${line}`)],
  ],
  no: [
    [
      HEADLINE,
      LEAD,
      'اقرأ أيضاً:',
      OTHER[0] ?? '',
      MORE,
      'وطالب العمال بزيادة أجورهم وبتأمين صحي لعائلاتهم قبل الشتاء.',
    ],
    [HEADLINE, LEAD, 'المصدر: صحيفة الساحل', MORE, 'وطالب العمال بزيادة أجورهم وبتأمين صحي لعائلاتهم قبل الشتاء.'],
  ],
};
