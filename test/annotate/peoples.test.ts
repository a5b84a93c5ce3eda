import { describe } from 'vitest';
import { holds } from './passages.ts';

/** A people that speaks is itself, not its state; in the oblique it is whoever is spoken to. */

describe('A people is no state', () => {
  holds([
    ['وقال الفلسطينيون إنهم مستعدون للحوار.', 'الفلسطينيون'],
    ['ونقلت الوكالة عن الأردنيين أن المعبر سيفتح.', 'الأردنيون'],
    ['وندد الفلسطينيون والأردن بالقرار.', 'الفلسطينيون + الأردن'],
    ['وقال الروس إن القاعدة ستغلق. وأضافوا أن الجنود غادروها.', 'الروس', 'الروس'],
    ['وطالب وفد فلسطيني بفتح المعبر.', 'وفد فلسطيني'],
  ]);
});

describe('A people behind a verb in the oblique is its object', () => {
  holds([
    ['وقالت الأردن إنها ستغلق الجسر. وتوصي الفلسطينيين بترك منازلهم.', 'الأردن', 'الأردن'],
    ['وانتقد المجلس إصرار الفلسطينيين على فتح المعبر.', 'المجلس'],
  ]);
});

describe('A people carries nothing of what joins its clause to the one before', () => {
  holds([
    ['وصل الوفد أمس. فالأردنيون يعتبرون أن الموعد مناسب.', 'الأردنيون'],
    ['وصل الوفد أمس. والأردنيون يقولون إن الموعد مناسب.', 'الأردنيون'],
  ]);
});
