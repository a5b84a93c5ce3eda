import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** Crowds and words that ask or judge: a verb in the clause that tells of them. */

describe('A crowd or words right before their verb of asking', () => {
  holds(
    [
      ['وشهدت كولبارا أمس مظاهرات تطالب بفتح المعبر.', 'مظاهرات: بفتح المعبر'],
      ['ووقع سبعون نائبا على بيان يرفض زيارة الوالي.', 'بيان: زيارة الوالي'],
      ['وقدمت ليدوريا إلى المجلس مشروع قرار يدعو إلى سحب القوات.', 'ليدوريا: إلى سحب القوات'],
      ['ورفع المتظاهرون شعارات تتهم الوالي بإهمال القرى.', 'المتظاهرون: بإهمال القرى'],
      ['وتلقى المركز بلاغا يفيد بوقوع حريق.'],
    ],
    saidIn,
  );
});

describe('Whoever spoke before a crowd goes on behind it', () => {
  holds(
    [
      [
        'وقال نادر الكسواني إن المعبر آمن. وشارك الكسواني في وقفة تندد بالهجوم. وأضاف أن السكان بخير.',
        'نادر الكسواني: إن المعبر آمن',
        'وقفة: بالهجوم',
        'نادر الكسواني: أن السكان بخير',
      ],
    ],
    saidIn,
  );
});
