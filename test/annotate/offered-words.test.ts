import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Words that somebody offers by a participle, and nouns of speech in the plural with whoever speaks behind them. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('A participle printed like an office tells what somebody does where it takes a stance', () => {
  holds([
    [
      'وقال الوزير نادر الكسواني إن المعبر مفتوح، مقدما شكره وتقديره للزوار.',
      'نادر الكسواني: إن المعبر مفتوح',
      'نادر الكسواني: شكره وتقديره للزوار',
    ],
    [
      'وقال الوزير نادر الكسواني إن المعبر مفتوح، مقدما خالص التعازي لأسر الضحايا.',
      'نادر الكسواني: إن المعبر مفتوح',
      'نادر الكسواني: خالص التعازي لأسر الضحايا',
    ],
    ['وعمل نادر الكسواني مقدما للبرامج في إذاعة كولبارا.'],
  ]);
});

describe('Behind a plural noun of demand or accusation stands whoever speaks', () => {
  holds([
    ['وجاء القرار وسط مطالبات السكان بفتح المعبر.', 'السكان: بفتح المعبر'],
    ['وغادر الوفد القرية بعد اتهامات روسيا بالتجسس.', 'روسيا: بالتجسس'],
    ['وغادر الوفد القرية بعد اتهامات لروسيا بالتجسس.'],
    ['وغادر الوفد القرية بعد اتهامات لنادر الكسواني بالتجسس.'],
    ['وغادر الوفد القرية بعد مطالبة السكان بالعودة.'],
  ]);
});

describe('«، مع التأكيد على» goes on with what somebody said', () => {
  holds([
    [
      'ودعا الوزير نادر الكسواني إلى فتح المعبر، مع التأكيد على ضرورة حماية السكان.',
      'نادر الكسواني: إلى فتح المعبر',
      'نادر الكسواني: على ضرورة حماية السكان',
    ],
    ['ويقام الحفل في أحد الفنادق مع التأكيد على سرية المكان.'],
  ]);
});

describe('A stance may stand behind what tells where or about what it is renewed', () => {
  holds([
    ['وجددت روسيا بشأن القرى دعمها الكامل للخطة.', 'روسيا: دعمها الكامل للخطة'],
    ['ووجه الوزير نادر الكسواني عدة دعوات إلى المعارضة للحوار.', 'نادر الكسواني: عدة دعوات إلى المعارضة للحوار'],
    ['وغاب اللاعب الذي وجه إليه إنذار.'],
  ]);
});
