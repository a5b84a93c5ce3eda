import { describe } from 'vitest';
import { holds } from './passages.ts';

describe('Right behind a definite subject a known body with its own noun is another', () => {
  holds([
    ['وأبلغت الحكومة مجلس الأمن أن قواتها انسحبت.', 'الحكومة'],
    ['ودعا الوزير حزب الله إلى تسليم سلاحه.', 'الوزير'],
    ['واتهمت الحكومة حركة الشباب بتنفيذ الهجوم.', 'الحكومة'],
    ['واتهم رئيس الوزراء الزرماني تنظيم داعش بتنفيذ الهجوم.', 'رئيس الوزراء الزرماني'],
    ['وقال الناطق باسم حركة الشباب إن الهجوم انتهى.', 'الناطق باسم حركة الشباب'],
  ]);
});

describe('A demonstrative is no part of a description', () => {
  holds([['ونفى متحدث باسمهم ذلك قائلا إن الجسر آمن.', 'متحدث باسمهم']]);
});
