import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Passages, and who says what in each statement: «speaker: content». */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Where a coding left a question mark for every comma, they are read as commas', () => {
  holds([
    [
      'قال رامي الصفدي? رئيس بلدية كولبارا? إن الميناء سيفتح غدا.\nوأوضح الصفدي? في كلمة له? أن العمال سيعودون.',
      'رامي الصفدي: إن الميناء سيفتح غدا',
      'رامي الصفدي: أن العمال سيعودون',
    ],
    [
      'قال رامي الصفدي إن الميناء سيفتح. متى يعود العمال? وأضاف الصفدي أنهم غاضبون.',
      'رامي الصفدي: إن الميناء سيفتح',
      'رامي الصفدي: أنهم غاضبون',
    ],
    ['قال رامي الصفدي للصحيفة: هل تعرف الميناء? إنه قديم? ومتى يفتح? لا أحد يعرف.', 'رامي الصفدي: هل تعرف الميناء'],
    ['قال رامي الصفدي، وهو غاضب? إن الميناء سيفتح? متى? وأضاف أن العمال هنا? نعم.'],
  ]);
});
