import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** What ends a content whose end no mark shows, and what does not. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('A quotation whose closing mark was not printed', () => {
  holds([
    [
      'وتابع الوزير "إن الوقود يصل متأخرا. وأوضح أن الكميات ضئيلة.',
      'الوزير: إن الوقود يصل متأخرا',
      'الوزير: أن الكميات ضئيلة',
    ],
    [
      'وقال الوزير: "الجسر مغلق منذ عام، وأضاف: "سنفتحه في الربيع".',
      'الوزير: الجسر مغلق منذ عام',
      'الوزير: سنفتحه في الربيع',
    ],
    [
      'وقال الوزير: "الجسر مغلق منذ عام، لافتا إلى أن السكان تعبوا.',
      'الوزير: الجسر مغلق منذ عام',
      'الوزير: أن السكان تعبوا',
    ],
    [
      'وقال الوزير: "الجسر مغلق، وقال لي السكان إنهم تعبوا. لن ننتظر الربيع.',
      'الوزير: الجسر مغلق، وقال لي السكان إنهم تعبوا. لن ننتظر الربيع',
    ],
  ]);
});
