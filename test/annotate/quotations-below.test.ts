import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Quotations behind a colon that stands far from the verb, or at the end of the line before. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('What somebody writes or adds may stand far behind, where a colon leads to marks', () => {
  holds([
    [
      'وكتبت هالة الدرواني، التي كانت تزور القرى الحدودية، على صفحتها في فيسبوك: "رأيت أمس أهل القرية كلهم هنا".',
      'هالة الدرواني: رأيت أمس أهل القرية كلهم هنا',
    ],
    [
      'وتابع نادر الكسواني ردا على سؤال حول ما إذا كان المعبر سيفتح بعد انتهاء القمة: «هناك مخاوف كثيرة من هذا الأمر».',
      'نادر الكسواني: هناك مخاوف كثيرة من هذا الأمر',
    ],
    ['وتابع نادر الكسواني المباراة التي أقيمت أمس في ملعب المدينة الجديد بين فريقي: «النخيل» و«الجبل».'],
  ]);
});
