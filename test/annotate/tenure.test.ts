import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Offices told with how or since when they are held, and words of offices that are names. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('«The new minister» is the minister whom the article names', () => {
  holds([
    [
      'قال وزير الري نادر الكسواني إن السد آمن. وأضاف وزير الري الجديد أن العمل مستمر.',
      'نادر الكسواني: إن السد آمن',
      'نادر الكسواني: أن العمل مستمر',
    ],
    ['وصل الرئيس نادر الكسواني إلى كولبارا. وقال الرئيس المنتخب إن المعبر سيفتح.', 'نادر الكسواني: إن المعبر سيفتح'],
    [
      'قال وزير الري نادر الكسواني إن السد آمن. وأضاف وزير الري السابق أن السد خطر.',
      'نادر الكسواني: إن السد آمن',
      'وزير الري السابق: أن السد خطر',
    ],
  ]);
});

describe('An office with article that ends a name behind a title is the family name', () => {
  holds([['وأكد النائب محمد الأستاذ أن الجسر آمن.', 'محمد الأستاذ: أن الجسر آمن']]);
});

describe('What somebody is, in marks before the colon, is not what they say', () => {
  holds([
    ['ويقول نادر الكسواني «حارس في متحف المدينة»: إن الزوار قليلون.', 'نادر الكسواني: إن الزوار قليلون'],
    ['وتقول سلمى الدرواني «خياطة»: تعبت من طول الطريق.', 'سلمى الدرواني: تعبت من طول الطريق'],
    ['وقال نادر الكسواني «لن نعود إلى القرية».', 'نادر الكسواني: لن نعود إلى القرية'],
  ]);
});
