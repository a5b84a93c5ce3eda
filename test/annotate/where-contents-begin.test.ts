import { describe } from 'vitest';
import { type Cases, holds as holdsOf, readPassage, saidIn } from './passages.ts';

/** Where a content begins: behind what tells of whoever speaks, and at the first that the verb takes. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('What is said stands behind a definite description right behind the subject', () => {
  holds([
    ['وأكد الوزير نادر الكسواني المسؤول عن الجسور أن الأعمال ستنتهي غدا.', 'نادر الكسواني: أن الأعمال ستنتهي غدا'],
    ['وأعلن حزب النخيل الذراع السياسية لنقابة البنائين عن مشاركته في المسيرة.', 'حزب النخيل: عن مشاركته في المسيرة'],
    ['ورفضت حركة النخيل المنشقة عن نقابة البنائين دعوة الرئيس لجلسة حوار.', 'حركة النخيل: دعوة الرئيس لجلسة حوار'],
    ['وأكدت حركة النخيل الرائدة في مجال صناعة الزجاج عدم صحة التقارير.', 'حركة النخيل: عدم صحة التقارير'],
    ['ورفضت حركة النخيل القرارات الصادرة عن المجلس.', 'حركة النخيل: القرارات الصادرة عن المجلس'],
    ['ورفضت حركة النخيل المشاركة في الجلسة.', 'حركة النخيل: المشاركة في الجلسة'],
  ]);
});

describe('A noun wholly in marks behind a verb that takes it is no utterance', () => {
  const typesIn = (text: string): string[] => readPassage(text).statements.map(({ type }) => type);
  holdsOf(
    [
      ['ورفض الوزير نادر الكسواني «الاتهامات الموجهة إلى المجلس».', 'reported'],
      ['واقترح الوزير نادر الكسواني «الإسراع بفتح الجسر».', 'reported'],
      ['وأكدت حركة النخيل «تمسكها بالاتفاق، ما يعني فتح الجسر».', 'reported'],
      ['وأكدت حركة النخيل: «الاتفاق نهائي ولا رجعة عنه».', 'direct'],
    ],
    typesIn,
  );
});
