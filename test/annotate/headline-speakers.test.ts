import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** Who speaks in a headline: for whom the words are, how they are said, a study, words that no lexicon knows. */

const BODY = '\n\nوصل الوفد أمس إلى المدينة.';

describe('Before the colon of a headline', () => {
  holds(
    [
      [`كريم الساري للاعبين: رسالتكم وصلت${BODY}`, 'كريم الساري: رسالتكم وصلت'],
      [`كريم الساري مدافعا عن القرار: يحمي أهل القرى كلهم${BODY}`, 'كريم الساري: يحمي أهل القرى كلهم'],
      [`كريم الساري في مستهل زيارته إلى كولبارا: الناس هنا يرحبون بنا${BODY}`, 'كريم الساري: الناس هنا يرحبون بنا'],
      [`دراسة حديثة: القهوة تنفع كبار السن${BODY}`, 'دراسة حديثة: القهوة تنفع كبار السن'],
      [`تقرير: "النخيل" تحت رحمة البنوك${BODY}`],
    ],
    saidIn,
  );
});

describe('Before a verb of asking or judging in a headline', () => {
  holds(
    [
      [`مكونات الأغلبية بالمجلس تدعو إلى إصلاح النقل${BODY}`, 'مكونات الأغلبية بالمجلس: إلى إصلاح النقل'],
      [`القمة الثلاثية تتعهد بوقف القتال${BODY}`, 'القمة الثلاثية: بوقف القتال'],
      [`كولبارا تحجب موقعا ينتقد فساد الوالي${BODY}`],
    ],
    saidIn,
  );
});

describe('A headline that tells a ministry by its field and its state means the ministry', () => {
  holds([
    ['خارجية قطر: الوضع صعب', 'وزارة الخارجية القطرية'],
    ['وأعلنت داخلية تونس أن الطريق مغلق.', 'وزارة الداخلية التونسية'],
  ]);
});
