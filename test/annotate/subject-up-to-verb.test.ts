import { describe } from 'vitest';
import { holds } from './passages.ts';

/** Subjects that stand before their verb with words that no lexicon knows, and small words that part them from it. */

const BEFORE = 'قال نادر الكسواني إن العمل مستمر.';

describe('Behind «but» everything up to the verb is its subject', () => {
  holds([
    [
      `${BEFORE} لكن موقع سهم الفن لأخبار الغناء قال يوم الاثنين إن الفرقة قررت الانفصال.`,
      'نادر الكسواني',
      'موقع سهم الفن لأخبار الغناء',
    ],
    [
      `${BEFORE} إلا أن خلية الأزمة الحكومية المكلفة بمتابعة ملف التفاوض أكدت أنه لا رد بعد.`,
      'نادر الكسواني',
      'خلية الأزمة الحكومية المكلفة بمتابعة ملف التفاوض',
    ],
    [`${BEFORE} لكن سكان وادي الشيح يقولون إنهم لم يتسلموا شيئا.`, 'نادر الكسواني', 'سكان وادي الشيح'],
  ]);
});

describe('A turn between commas does not part a subject from its verb', () => {
  holds([
    [`${BEFORE} لكن وزير الري، من جهته، أكد أن القرار اتخذ قبل شهر.`, 'نادر الكسواني', 'وزير الري'],
    [`${BEFORE} لكن وزيرة الري، بدورها، أكدت أن القرار اتخذ قبل شهر.`, 'نادر الكسواني', 'وزيرة الري'],
  ]);
});

describe('Whoever reports for the paper itself', () => {
  holds([
    [`${BEFORE} وقال مراسلنا في كولبارا إن السوق أغلقت.`, 'نادر الكسواني', 'مراسلنا'],
    [`${BEFORE} وذكر مراسلنا بأن السوق أغلقت.`, 'نادر الكسواني', 'مراسلنا'],
  ]);
});

describe('«ذلك» before a noun without article is what was told, not who', () => {
  holds([
    ['ذكر ذلك رئيس بلدية كولبارا المهندس نادر الكسواني، وأضاف أن البلدية كثفت أعمالها.', 'نادر الكسواني'],
    ['قال نادر الكسواني إن العمل مستمر. وأضاف ذلك المسؤول أنه راض.', 'نادر الكسواني', 'نادر الكسواني'],
  ]);
});

describe('Whose words they are in which something is said to have been told', () => {
  holds([
    [
      `${BEFORE} جاء ذلك في مقابلة لماهر النداف مع قناة الساحل نشرتها وكالة أمس، حيث قال: «هذه ليست لغتي».`,
      'نادر الكسواني',
      'ماهر النداف',
    ],
    [
      `${BEFORE} جاء ذلك خلال كلمة للوزير ماهر النداف في المؤتمر، حيث أكد أن الحل قريب.`,
      'نادر الكسواني',
      'ماهر النداف',
    ],
  ]);
});
