import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import type { Document, Source } from '../../src/model.ts';

const HEADLINE = 'وزيرا النقل يتفقان على إعادة فتح الطريق الجبلي';
const LEAD = 'اتفق وزيرا النقل في البلدين يوم الأحد على إعادة فتح الطريق الجبلي قبل الشتاء.';
const MORE = 'وأضاف الوزيران في بيان مشترك أن الأعمال تبدأ الأسبوع المقبل من الجهتين.';

const FURTHER = [
  'مزارعو السهل يطالبون بتعويضات عن موسم الزيتون',
  'طالب مزارعون في السهل الغربي بتعويضات عن موسم الزيتون الذي أتلفه البرد في الخريف.',
  'وقال ممثل عنهم إن نصف الأشجار لن يثمر قبل عامين على الأقل.',
];

function clean(lines: readonly string[], about: Partial<Source> = {}): Document {
  return cleanText({ id: 'page', text: lines.join('\n'), ...about });
}

const words = (document: Document, at: { readonly start: number; readonly end: number } | undefined) =>
  document.text.slice(at?.start, at?.end);

describe('the text of a document', () => {
  it('is the text given', () => {
    expect(clean([HEADLINE, '', LEAD]).text).toBe(`${HEADLINE}\n\n${LEAD}`);
  });

  it('begins with a given title that it does not begin with already', () => {
    expect(clean([LEAD], { title: HEADLINE }).text).toBe(`${HEADLINE}\n\n${LEAD}`);
    expect(clean([HEADLINE, LEAD], { title: HEADLINE }).text).toBe(`${HEADLINE}\n${LEAD}`);
  });

  it('has no character that a database would refuse', () => {
    expect(clean(['خبر\0 قصير \ud800']).text).toBe('خبر\uFFFD قصير \uFFFD');
  });
});

describe('the title', () => {
  it('is the headline', () => {
    expect(clean([HEADLINE, LEAD, MORE]).title).toBe(HEADLINE);
  });

  it('is the headline under a section name, a date and menus', () => {
    expect(clean(['الرئيسية', 'أخبار محلية', '9 يناير 2023', HEADLINE, LEAD, MORE]).title).toBe(HEADLINE);
  });

  it('is unknown when the text begins with its first paragraph', () => {
    expect(clean([LEAD, MORE]).title).toBeUndefined();
  });
});

describe('the date of publication', () => {
  it.each([
    ['تاريخ النشر: 9th, April 2024 GMT', '2024-04-09'],
    ['2024-04-09 20:51:54', '2024-04-09T20:51:54'],
    ['2024-04-09T20:51:54+03:00', '2024-04-09T20:51:54+03:00'],
    ['الثلاثاء 9 يناير 2024', '2024-01-09'],
    ['الثلاثاء ٩ يناير ٢٠٢٤', '2024-01-09'],
    ['الثلاثاء، 09 يناير 2024 01:15 م', '2024-01-09T13:15'],
    ['9 يناير 2024 - 08:30 صباحا', '2024-01-09T08:30'],
    ['نُشر: 12:30-9 يناير 2024 م', '2024-01-09T12:30'],
    ['نُشر: 08:30 - 9 يناير 2024 م', '2024-01-09T08:30'],
    ['تاريخ النشر: 09.01.2024 | 11:25 GMT', '2024-01-09T11:25Z'],
    ['9/1/2024 11:25 بتوقيت غرينتش+3', '2024-01-09T11:25+03:00'],
    ['01/25/2024', '2024-01-25'],
    ['28 جمادى الآخرة 1445هـ الموافق 10 يناير 2024', '2024-01-10'],
    ['الثلاثاء 1445/9/30 هـ الموافق 2024/04/09 م', '2024-04-09'],
    ['April 9, 2024', '2024-04-09'],
  ])('is read from «%s»', (line, iso) => {
    expect(clean([HEADLINE, line, LEAD, MORE]).published).toBe(iso);
    expect(clean([HEADLINE, LEAD, MORE, line]).published).toBe(iso);
  });

  it.each(['اليوم', 'الثلاثاء 9 يناير', 'رمضان 1445هـ', 'منذ 3 ساعات', '31/31/2024', 'موسم 2024'])(
    'is not made up from «%s»',
    (line) => {
      expect(clean([HEADLINE, line, LEAD, MORE]).published).toBeUndefined();
    },
  );

  it('is not a date inside a paragraph', () => {
    expect(
      clean([HEADLINE, 'اتفق الوزيران يوم الثلاثاء 9 يناير 2024 على فتح الطريق.', MORE]).published,
    ).toBeUndefined();
  });

  it('is the one that is said to be of publication, and that of an update only without another', () => {
    const updated = 'آخر تحديث: 11 يناير 2024';
    expect(clean([HEADLINE, updated, 'نشر في: 10 يناير 2024', LEAD, MORE]).published).toBe('2024-01-10');
    expect(clean([HEADLINE, updated, LEAD, MORE]).published).toBe('2024-01-11');
  });

  it('is the given one when one is given', () => {
    expect(clean([HEADLINE, '9 يناير 2024', LEAD], { published: '2020-02-02' }).published).toBe('2020-02-02');
  });
});

describe('the outlet', () => {
  it.each([
    ['المصدر: بوابة الساحل', 'بوابة الساحل'],
    ['المصدر : إذاعة الساحل + وكالات', 'إذاعة الساحل'],
    ['المصدر: «بوابة الساحل»', 'بوابة الساحل'],
  ])('is named by «%s»', (line, outlet) => {
    expect(clean([HEADLINE, LEAD, MORE, line]).outlet).toBe(outlet);
  });

  it('is named under the label of the source', () => {
    expect(clean([HEADLINE, LEAD, MORE, 'المصدر:', 'بوابة الساحل']).outlet).toBe('بوابة الساحل');
  });

  it.each(['المصدر: رويترز', 'المصدر: وكالات', 'المصدر:'])('is not named by «%s»', (line) => {
    expect(clean([HEADLINE, LEAD, MORE, line]).outlet).toBeUndefined();
  });

  it('is the given one when one is given', () => {
    expect(clean([HEADLINE, LEAD, 'المصدر: بوابة الساحل'], { outlet: 'المدار' }).outlet).toBe('المدار');
  });
});

describe('the agencies of an article', () => {
  const agencies = (lines: readonly string[]) => clean(lines).articles[0]?.agencies;

  it.each([
    ['لندن (رويترز) - اتفق وزيرا النقل في البلدين على إعادة فتح الطريق.', ['رويترز']],
    ['(رويترز)-- اتفق وزيرا النقل في البلدين على إعادة فتح الطريق الجبلي.', ['رويترز']],
    ['لندن - فرانس برس - اتفق وزيرا النقل في البلدين على إعادة فتح الطريق.', ['فرانس برس']],
    ['لندن-رويترز اتفق وزيرا النقل في البلدين على إعادة فتح الطريق الجبلي.', ['رويترز']],
    ['رويترز: اتفق وزيرا النقل في البلدين على إعادة فتح الطريق الجبلي.', ['رويترز']],
    ['أنقرة (أخبار الجبل) – اتفق وزيرا النقل في البلدين على إعادة فتح الطريق.', ['أخبار الجبل']],
  ])('are named in the dateline «%s»', (lead, names) => {
    expect(agencies([HEADLINE, lead, MORE])).toEqual(names);
  });

  it.each([
    ['رويترز', ['رويترز']],
    ['لندن - رويترز', ['رويترز']],
    ['لندن/ رويترز', ['رويترز']],
  ])('are named in the byline «%s» above the first paragraph', (line, names) => {
    expect(agencies([HEADLINE, line, LEAD, MORE])).toEqual(names);
  });

  it.each([
    ['فرانس برس/ رويترز', ['فرانس برس', 'رويترز']],
    ['(رويترز)', ['رويترز']],
    ['المصدر: رويترز', ['رويترز']],
    ['ع.ح/ص.ش (رويترز، فرانس برس)', ['رويترز', 'فرانس برس']],
  ])('are named in the sign-off «%s»', (line, names) => {
    expect(agencies([HEADLINE, LEAD, MORE, line])).toEqual(names);
  });

  it('may close the last paragraph in brackets', () => {
    expect(agencies([HEADLINE, LEAD, `${MORE} (رويترز)`])).toEqual(['رويترز']);
  });

  it('are not those of captions, of quoted media, of countries in brackets and of the speaker in a headline', () => {
    expect(agencies([HEADLINE, 'شاحنة على الطريق الجبلي (رويترز)', LEAD, MORE])).toEqual([]);
    expect(agencies([HEADLINE, LEAD, 'وقال الوزير لوكالة رويترز إن الأعمال تبدأ الأسبوع المقبل.'])).toEqual([]);
    expect(agencies([HEADLINE, 'ليون (فرنسا) - اتفق وزيرا النقل على إعادة فتح الطريق.', MORE])).toEqual([]);
    expect(agencies(['رويترز: الطريق الجبلي يفتح قبل الشتاء', LEAD, MORE])).toEqual([]);
  });
});

describe('the articles of a document', () => {
  it('are the own one, from its first to its last line, and the further ones with what they tell', () => {
    const document = clean([
      HEADLINE,
      LEAD,
      'اقرأ أيضا: انهيار صخري يغلق الطريق',
      MORE,
      'المصدر: بوابة الساحل',
      'إقرأ أيضاً:',
      FURTHER[0] ?? '',
      '9 يناير 2024',
      'لندن (رويترز) - طالب مزارعون في السهل الغربي بتعويضات عن موسم الزيتون.',
      FURTHER[2] ?? '',
    ]);
    const [own, further] = document.articles;
    expect(words(document, own)).toBe([HEADLINE, LEAD, 'اقرأ أيضا: انهيار صخري يغلق الطريق', MORE].join('\n'));
    expect(own).toMatchObject({ title: HEADLINE, agencies: [] });
    expect(own?.published).toBeUndefined();
    expect(words(document, further).startsWith(FURTHER[0] ?? '')).toBe(true);
    expect(further).toMatchObject({ title: FURTHER[0], published: '2024-01-09', agencies: ['رويترز'] });
    expect(document.articles).toHaveLength(2);
  });

  it('share title and date of the document where they are its own', () => {
    const [own] = clean([LEAD, MORE], { title: HEADLINE, published: '2024-01-09' }).articles;
    expect(own).toMatchObject({ title: HEADLINE, published: '2024-01-09' });
  });

  it('are none when there is no text', () => {
    expect(clean([' ', '']).articles).toEqual([]);
  });
});
