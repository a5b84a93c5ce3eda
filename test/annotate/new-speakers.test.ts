import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Passages, and who says what in each statement: «speaker: content». */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

const BEFORE = 'قال نادر الكسواني إن الجسر آمن.';
const SAID = 'نادر الكسواني: إن الجسر آمن';

describe('Behind a contrast a new speaker stands with what tells of them between commas', () => {
  holds([
    [
      `${BEFORE} لكن سلمى الدالي، رئيسة اللجنة المكلفة بالجسور، قالت إن الخشب تآكل.`,
      SAID,
      'سلمى الدالي: إن الخشب تآكل',
    ],
    [`${BEFORE} غير أن كريم الساري، المسؤول الأول عن الصيانة، أكد أن الخشب تآكل.`, SAID, 'كريم الساري: أن الخشب تآكل'],
    [
      `${BEFORE} لكن كريم الساري (45 عاما)، وهو صياد من كولبارا، قال إن الخشب تآكل.`,
      SAID,
      'كريم الساري: إن الخشب تآكل',
    ],
    [`${BEFORE} لكن حزب النخيل، أكبر أحزاب المعارضة، قال إن الخشب تآكل.`, SAID, 'حزب النخيل: إن الخشب تآكل'],
    [`${BEFORE} أما فيما يتعلق بالخشب، فلفتت سلمى الدالي إلى أن الفحص تأجل.`, SAID, 'سلمى الدالي: أن الفحص تأجل'],
  ]);
});

describe('A topic speaks behind its place or its office', () => {
  holds([
    [`${BEFORE} أما حزب النخيل في كولبارا فتحدث عن إغلاق المعبر.`, SAID, 'حزب النخيل: عن إغلاق المعبر'],
    [`${BEFORE} أما كريم الساري مدير مدرسة فقال إن الخشب تآكل.`, SAID, 'كريم الساري: إن الخشب تآكل'],
  ]);
});

describe('A noun of speech behind «in» only tells the occasion of the verb that follows', () => {
  holds([[`${BEFORE} وفي تعليقها على القرار كتبت سلمى الدالي أن الخشب تآكل.`, SAID, 'سلمى الدالي: أن الخشب تآكل']]);
});

describe('A description ends where it tells whom it means', () => {
  holds([
    ['وقال المتحدث باسم فيسبوك إن الصفحة أغلقت.', 'المتحدث باسم فيسبوك: إن الصفحة أغلقت'],
    ['وأكد القيادي الحوثي أن الطريق مغلق.', 'القيادي الحوثي: أن الطريق مغلق'],
    ['وأشارت دراسة حديثة أجريت في كولبارا إلى أن النوم يقل.', 'دراسة حديثة: أن النوم يقل'],
  ]);
});

describe('«Passing on from» is no content of the paper that reveals what it was told', () => {
  holds([['وكشفت صحيفة المرفأ نقلا عن مسؤول كبير أن الطريق سيغلق.', 'مسؤول كبير: أن الطريق سيغلق']]);
});
