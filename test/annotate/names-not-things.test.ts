import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Passages, and who says what in each statement: «speaker: content». */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('An adjective that makes a name of a noun calls no body again', () => {
  holds([
    [
      'نددت جماعة النخيل بالقرار. وأعلنت الجماعة الإسلامية أنها ترفض القرار.',
      'جماعة النخيل: بالقرار',
      'الجماعة الإسلامية: أنها ترفض القرار',
    ],
  ]);
});

describe('Bodies and names that open with a thing speak, and so does a family that is called like a movement', () => {
  holds([
    ['كشفت قوة حفظ السلام أن الجسر مغلق.', 'قوة حفظ السلام: أن الجسر مغلق'],
    ['وأغلق الجسر أمام الشاحنات أمس، بحسب رضا الكسواني.', 'رضا الكسواني: وأغلق الجسر أمام الشاحنات أمس'],
    ['وأكد الوزير الناصري أن الجسر مغلق.', 'الناصري: أن الجسر مغلق'],
  ]);
});

describe('A content ends before where it was said and what the speaker left untold', () => {
  holds([
    ['ندد الوزير الكسواني بقرار يمنع السفر ولم يذكر أسماء.', 'الكسواني: بقرار يمنع السفر'],
    ['ندد الوزير الكسواني بالهجوم، على حسابه في تويتر.', 'الكسواني: بالهجوم'],
    ['ندد الوزير الكسواني بالهجوم، من مكتبه في كولبارا.', 'الكسواني: بالهجوم'],
    ['وأكد الوزير الكسواني أنه يرفض هذا وذلك.', 'الكسواني: أنه يرفض هذا وذلك'],
    ['وأقر الوزير الكسواني ضمنا بفشل الخطة.', 'الكسواني: بفشل الخطة'],
    ['وقال الوزير الكسواني خلال ندوة "الجسر القديم سيغلق غدا".', 'الكسواني: الجسر القديم سيغلق غدا'],
    ['ويعتبر الكسواني من ناحية أخرى أن الجسر خطر.', 'الكسواني: أن الجسر خطر'],
  ]);
});
