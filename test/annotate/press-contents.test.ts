import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();

/** Who says what in a passage, in text order: «speaker: content». */
function told(text: string): string[] {
  const { document, statements } = read(cleanText({ id: 'article', text }), registry);
  const points = [...document.text];
  return statements.map(({ speakers, start, end }) => {
    const who = speakers.map(({ name }) => name).join(' + ');
    return `${who}: ${points.slice(start, end).join('')}`;
  });
}

function holds(cases: readonly (readonly [passage: string, ...wanted: string[]])[]): void {
  it.each(cases.map(([passage, ...wanted]) => ({ passage, wanted })))('$passage', ({ passage, wanted }) => {
    expect(told(passage)).toEqual(wanted);
  });
}

describe('A nominal content ends where another clause begins', () => {
  holds([
    [
      'وإذ أقر الوزير سامر العابد بوجود بطء، فقد جدد رفض بلاده أي حوار مع الخصوم.',
      'سامر العابد: بوجود بطء',
      'سامر العابد: رفض بلاده أي حوار مع الخصوم',
    ],
    ['واشنطن تتهم موسكو بالتجسس.. وموسكو: "مزاعم واهية"', 'الولايات المتحدة: بالتجسس', 'روسيا: مزاعم واهية'],
    ['وحذر سامر العابد من الإفراط في التفاؤل، خاصة أن هناك فجوة بين الدول.', 'سامر العابد: من الإفراط في التفاؤل'],
    ['أعلن سامر العابد أن الخط فتح الجمعة، ويأتي ذلك قبل أسبوع من القمة.', 'سامر العابد: أن الخط فتح الجمعة'],
    ['وقال سامر العابد إن القرار مشترك، وذلك في مقابلة أجراها مع قناة محلية.', 'سامر العابد: إن القرار مشترك'],
  ]);
});

describe('A nominal content goes on where nothing new begins', () => {
  holds([
    ['وأكد سامر العابد عدم رصد أي شيء غير طبيعي داخل المحطات.', 'سامر العابد: عدم رصد أي شيء غير طبيعي داخل المحطات'],
    [
      'اتهم سامر العابد المسلحين بارتكاب انتهاكات، من بينها خطف رهائن.',
      'سامر العابد: بارتكاب انتهاكات، من بينها خطف رهائن',
    ],
  ]);
});

describe('Words of asking take the deed behind whoever is asked', () => {
  holds([
    [
      'وقال سامر العابد إن الأمر صعب، مناشدا دول الجوار تنسيق مواقفها.',
      'سامر العابد: إن الأمر صعب',
      'سامر العابد: تنسيق مواقفها',
    ],
    [
      'وقالت هالة الدرواني إن الأمر صعب، داعية إلى حل الخلاف.',
      'هالة الدرواني: إن الأمر صعب',
      'هالة الدرواني: إلى حل الخلاف',
    ],
  ]);
});

describe('Attributions with a relative clause', () => {
  holds([
    [
      'وبحسب المسؤولين، الذين تحدثوا شريطة عدم الكشف عن هوياتهم، وصلت الشحنة الأولى على متن طائرة.',
      'المسؤولون: وصلت الشحنة الأولى على متن طائرة',
    ],
  ]);
});

describe('From whom an outlet learned it', () => {
  holds([
    ['وعلمت «أخبار الساحل» من مصادر مشاركة في الاجتماعات أن الوفد غادر.', 'مصادر مشاركة في الاجتماعات: أن الوفد غادر'],
    ['وعلم موقعنا من مصدر أمني أن القوات انسحبت.', 'مصدر أمني: أن القوات انسحبت'],
    [
      'يحتاج المريض وقتا طويلا للشفاء، كما قال لنا أحد المعالجين النفسيين.',
      'أحد المعالجين النفسيين: يحتاج المريض وقتا طويلا للشفاء',
    ],
  ]);
});

describe('A few words in marks end no clause', () => {
  holds([
    [
      'وأكد سامر العابد أن المسلحين احتجزوا شحنة مكونة من "ألف غسلة كلوية"، في ميناء المدينة الجنوبي منذ شهر.',
      'سامر العابد: أن المسلحين احتجزوا شحنة مكونة من "ألف غسلة كلوية"، في ميناء المدينة الجنوبي منذ شهر',
    ],
  ]);
});
