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
  holds([['وأكد النائب محمد العمدة أن القرار باطل.', 'محمد العمدة: أن القرار باطل']]);
});

describe('What somebody is, in marks before the colon, is not what they say', () => {
  holds([
    ['ويقول فهد الكسواني «موظف في منتجع سياحي»: إن السبب هو المميزات.', 'فهد الكسواني: إن السبب هو المميزات'],
    ['وتقول سلمى الدرواني «طالبة»: استغربت كثيرا من الأسعار.', 'سلمى الدرواني: استغربت كثيرا من الأسعار'],
    ['وقال فهد الكسواني «لن نعود إلى المنتجع».', 'فهد الكسواني: لن نعود إلى المنتجع'],
  ]);
});
