import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** «بحسب قوله», «على حد تعبيره»: the saying of whoever spoke before attributes the clause that no verb of speech reports. */

const BEFORE = 'قال الوزير سليم الراوي إن الاتفاق وشيك.';
const FIRST = 'سليم الراوي: إن الاتفاق وشيك';

describe('The clause behind «and in his opinion» is whole, whatever verbs it holds', () => {
  holds(
    [
      [
        `${BEFORE} وحسب رأيه، فإنه إذا رفض المجلس الاتفاق فسيعود الوفد إلى البلاد.`,
        FIRST,
        'سليم الراوي: فإنه إذا رفض المجلس الاتفاق فسيعود الوفد إلى البلاد',
      ],
      [`${BEFORE} وبحسب قوله فإن المجلس سيرفض الاتفاق.`, FIRST, 'سليم الراوي: فإن المجلس سيرفض الاتفاق'],
    ],
    saidIn,
  );
});

describe('Behind a clause that nobody is told to have said it opens no statement', () => {
  holds([[`${BEFORE} وقد أثارت الحادثة جدلا واسعا لأسباب بعيدة عنه، على حد قوله.`, FIRST]], saidIn);
});

describe('The pronoun tells who can be meant', () => {
  holds([
    [
      'قالت الوزيرة هدى الدالي إن الاتفاق وشيك. وقال النائب نادر الكسواني إن المجلس رفضه. وبحسب قولها، فإن الوفد سيعود.',
      'هدى الدالي',
      'نادر الكسواني',
      'هدى الدالي',
    ],
  ]);
});
