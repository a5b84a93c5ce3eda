import { describe } from 'vitest';
import { chainsOf, holds, saidIn } from './passages.ts';

/** Plain sentences that look like what a rule takes and are none of it. */

describe('A clause of time keeps the subject that the sentence before had', () => {
  holds(
    [
      ['وإذ أشاد بالجيش، دعا المواطنين إلى الهدوء.'],
      [
        'قال النائب نادر الكسواني إن الوزير فاسد. وبعدما اتهمه بالفساد، رفض الوزير رامي الصفدي التعليق.',
        'نادر الكسواني: إن الوزير فاسد',
        'نادر الكسواني: بالفساد',
      ],
    ],
    saidIn,
  );
});

describe('Behind an occasion of speech stands whom somebody is asked, not who asks', () => {
  holds(
    [
      [
        'وقال سامي الدالي إن الوضع صعب. وطالب في مؤتمر صحافي رئيس الوزراء نادر الكسواني بالاستقالة.',
        'سامي الدالي: إن الوضع صعب',
        'سامي الدالي: بالاستقالة',
      ],
      [
        'وقالت سلمى الراوي إن الوضع صعب. ودعت في مؤتمر صحافي الرئيس رامي الصفدي إلى الاستقالة.',
        'سلمى الراوي: إن الوضع صعب',
        'سلمى الراوي: إلى الاستقالة',
      ],
    ],
    saidIn,
  );
});

describe('Words are not those of whom they are given to', () => {
  holds(
    [
      ['قدمت سلمى الراوي إفادة للشرطة قالت فيها إنها رأت الجاني.', 'سلمى الراوي: إنها رأت الجاني'],
      [
        'قال الوزير رامي الصفدي إن الوضع صعب. وفي تصريح للصحافي نادر الكسواني، أكد أن الحوار مستمر.',
        'رامي الصفدي: إن الوضع صعب',
        'رامي الصفدي: أن الحوار مستمر',
      ],
    ],
    saidIn,
  );
});

describe('Whom words are about is no source of them, and a meeting no talk', () => {
  holds(
    [
      ['قالت صحيفة «الغارديان» عن رئيس الوزراء نادر الكسواني إنه فقد الدعم.', 'الغارديان'],
      [
        'نقلت وكالة رويترز بعد لقاء الوزير نادر الكسواني عن مدير المكتب رامي الصفدي قوله إن الأزمة انتهت.',
        'رامي الصفدي ← رويترز',
      ],
    ],
    chainsOf,
  );
});

describe('Words about a matter stand where they were published', () => {
  holds([['وقال الجيش في بيان بشأن الغارة نقلته وكالة رويترز إن الهدف دمر.', 'الجيش ← رويترز']], chainsOf);
});
