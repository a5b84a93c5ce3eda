import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

describe('A participle that is an office or a body elsewhere tells which body speaks', () => {
  holds(
    [
      ['وأكدت اللجنة المنظمة للمهرجان أن العدد كبير.', 'اللجنة المنظمة للمهرجان: أن العدد كبير'],
      ['وأكدت اللجنة المشرفة على الانتخابات أن العدد كبير.', 'اللجنة المشرفة على الانتخابات: أن العدد كبير'],
      ['وقالت الشركة المالكة للسفينة إن الحريق أخمد.', 'الشركة المالكة للسفينة: إن الحريق أخمد'],
    ],
    saidIn,
  );
});

describe('A second group behind the field of the first speaks with it', () => {
  holds([
    ['وقال خبراء في الاقتصاد ورجال أعمال إن الوضع صعب.', 'خبراء في الاقتصاد + رجال أعمال'],
    ['رحب خبراء في شؤون السياسة وأكاديميون ليدوريون بالزيارة.', 'خبراء في شؤون السياسة + أكاديميون ليدوريون'],
  ]);
});

describe('Behind an occasion of speech the definite phrase with the content behind it is accused, not speaking', () => {
  holds([
    ['اتهم الوزير سامي الزرماني في مؤتمر صحافي الحكومة بالفشل.', 'سامي الزرماني'],
    ['حمّل النائب سامي الزرماني في بيان الحكومة مسؤولية الجريمة.', 'سامي الزرماني'],
  ]);
});

describe('A name goes on over a word that has another sense where the clause stands behind it', () => {
  holds([
    ['قال سامي حسن علي إن الأمر صعب.', 'سامي حسن علي'],
    ['وقال ميشال حرب لـ«الكلمة» إن الأمر صعب.', 'ميشال حرب'],
  ]);
});

describe('A participle that only tells of a body is no part of its name', () => {
  holds([
    ['وقالت هيئة البث المرتبطة بالدولة إن الموسم سيبدأ.', 'هيئة البث'],
    ['وقال نادي الصامدي المنافس في دوري الدرجة الثانية إنه سيلعب.', 'نادي الصامدي'],
    ['وأعلنت إدارة الطوارئ والأزمات التابعة لها أن الحادث وقع ليلا.', 'إدارة الطوارئ والأزمات'],
  ]);
});
