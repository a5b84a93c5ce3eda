import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Whom words are said to stands between whoever speaks and a content without a clause. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Behind whom it is said to with «to» stands the object', () => {
  holds([
    ['وأكد الكسواني لنظيره الليدوري تمسك بلاده بالاتفاق.', 'الكسواني: تمسك بلاده بالاتفاق'],
    ['وأكد الوزير للرئيس الزرماني ضرورة فتح المعبر.', 'الوزير: ضرورة فتح المعبر'],
    ['وأعرب الرئيس للملك عن تعازيه.', 'الرئيس: عن تعازيه'],
  ]);
});

describe('Behind whoever is beseeched stands the deed, with its article too', () => {
  holds([
    ['وناشد الوزير المجتمع الدولي التدخل لوقف القتال.', 'الوزير: التدخل لوقف القتال'],
    ['وناشدت اللجنة الأطراف السماح بدخول القافلة.', 'اللجنة: السماح بدخول القافلة'],
    ['وناشدت الحكومة الأمم المتحدة التدخل.', 'الحكومة: التدخل'],
    ['وطالبت الحكومة السائقين الأجانب الأساتذة بإخلاء الجسر.', 'الحكومة: بإخلاء الجسر'],
    ['وطالبت الحكومة الدول الأعضاء بفتح الموانئ.', 'الحكومة: بفتح الموانئ'],
    ['وطالبت الحكومة المعلمين الأساتذة بفتح المدارس.', 'الحكومة: بفتح المدارس'],
  ]);
});
