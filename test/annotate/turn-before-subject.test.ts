import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** A few words may stand between a verb of speech and whoever speaks. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Behind «for his part» and its kin stands whoever speaks', () => {
  holds([
    ['وندد من جهته النائب كريم الساري بإغلاق الميناء.', 'كريم الساري: بإغلاق الميناء'],
    ['وحذر من جانبها الوزيرة سلمى الدالي من نقص المياه.'],
    ['وحذرت من جانبها الوزيرة سلمى الدالي من نقص المياه.', 'سلمى الدالي: من نقص المياه'],
    [
      'وقال كريم الساري إن الحرب طالت، وطالب من جهته الليبيين بالصبر على البرد.',
      'كريم الساري: إن الحرب طالت',
      'كريم الساري: بالصبر على البرد',
    ],
    ['وانتقد من جهته الوزير كريم الساري رسوم الميناء.', 'كريم الساري: رسوم الميناء'],
  ]);
});

describe('Behind a preposition with its pronoun stands a body that speaks', () => {
  holds([
    [
      'وعقد الاجتماع مساء في الوقت الذي حذرت فيه وزارة الري من نقص المياه في القرى.',
      'وزارة الري: من نقص المياه في القرى',
    ],
    ['وطلبت منهم الشرطة مغادرة الميناء قبل المساء.', 'الشرطة: مغادرة الميناء قبل المساء'],
  ]);
});
