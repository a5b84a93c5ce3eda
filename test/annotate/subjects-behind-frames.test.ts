import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Subjects that only their place shows, behind what opens a sentence. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('A subject that only its place shows stands behind a verb that a few words and a comma lead to', () => {
  holds([
    ['بدورها، أعربت نزيلة الفندق عن تذمرها من الأسعار.', 'نزيلة الفندق: عن تذمرها من الأسعار'],
    ['والقصيدة التي كتبها، أشارت قافيتها إلى مطلع قديم.'],
  ]);
});

describe('A slash behind the desk of an agency opens a headline', () => {
  holds([
    [
      'سياسي / وزير الخارجية الروسي يؤكد في مؤتمر صحفي حرص بلاده على الحوار',
      'وزير الخارجية الروسي: حرص بلاده على الحوار',
    ],
    ['عام / الاتحاد الأوروبي يعلن عن خطة للمهاجرين', 'الاتحاد الأوروبي: عن خطة للمهاجرين'],
  ]);
});
