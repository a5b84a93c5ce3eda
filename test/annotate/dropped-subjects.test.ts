import { describe } from 'vitest';
import { holds } from './passages.ts';

/** Whom a verb or a participle without a subject beside it means, where the clause before it tells of somebody new. */

describe('A remark of the outlet opens with «that», and whom it is about speaks on in its sentence', () => {
  holds([
    [
      'وقال كريم الساري إن الجسر آمن. ويذكر أن شركة المرفأ للملاحة بنت الجسر قبل عامين، وأكدت أنها فحصته.',
      'كريم الساري',
      'شركة المرفأ للملاحة',
    ],
    [
      'وقالت ميساء الدالي إن الجسر آمن. وتجدر الإشارة إلى أن الوزير نادر الكسواني زار الجسر أمس، وأكد أنه سيرمم.',
      'ميساء الدالي',
      'نادر الكسواني',
    ],
    ['وقال كريم الساري إن الجسر آمن. ويذكر أن الجسر قديم، وأكد أنه سيرمم.', 'كريم الساري', 'كريم الساري'],
  ]);
});
