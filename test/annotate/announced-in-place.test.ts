import { describe } from 'vitest';
import { holds } from './passages.ts';

/** «أعلن في بيروت، أمس، أن»: a past of announcing with nothing but a place behind it, joined to nothing, is passive. */

const BEFORE = 'قال الوزير سليم الراوي إن الاتفاق وشيك.';

describe('Announced somewhere, nobody tells by whom', () => {
  holds([
    [
      `${BEFORE} ورغم الصراع بين القيادتين، أعلن في بيروت، أمس، أن وفدا سيصل إلى المدينة.`,
      'سليم الراوي',
      'مصدر غير محدد',
    ],
    [`${BEFORE} وزار المدينة وأعلن في بيروت أن وفدا سيصل.`, 'سليم الراوي', 'سليم الراوي'],
    [`${BEFORE} وبعد الزيارة، أعلن في مؤتمر صحافي أن وفدا سيصل.`, 'سليم الراوي', 'سليم الراوي'],
  ]);
});
