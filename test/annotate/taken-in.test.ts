import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** A subject gives back the preposition that its verb asks for. */

describe('What a verb asks for is no part of its subject', () => {
  holds(
    [
      ['وأوصت لجنة النخيل باقتطاع نصف المبلغ.', 'لجنة النخيل: باقتطاع نصف المبلغ'],
      ['وأثنى نائب الوالي على خطوات الأخ الوزير كريم الساري.', 'نائب الوالي: على خطوات الأخ الوزير كريم الساري'],
    ],
    saidIn,
  );
});
