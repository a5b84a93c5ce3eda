import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Passages, and who says what in each statement: «speaker: content». */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('News that go round are told by nobody named', () => {
  holds([
    ['وترددت أنباء عن استقالة وزير المال.', 'مصدر غير محدد: عن استقالة وزير المال'],
    ['وسرت شائعات قوية أنه غادر كولبارا ليلا.', 'مصدر غير محدد: أنه غادر كولبارا ليلا'],
    ['وترددت أنباء عن أن وزير المال استقال.', 'مصدر غير محدد: أن وزير المال استقال'],
    ['ولم تتردد أنباء عن استقالة وزير المال.'],
    ['وترددت أنباء نفى رامي الصفدي صحتها، وقال إن السد آمن.', 'رامي الصفدي: صحتها', 'رامي الصفدي: إن السد آمن'],
    ['وراجت روايات عن الحرب في المكتبات.'],
    ['وترددت أصوات عالية في القاعة.'],
    ['ووردت أنباء كثيرة أمس.'],
  ]);
});
