import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** What is said without a verb of saying: a pretext, what somebody sees in a thing, what is not to be. */

describe('A pretext is what whoever acts says', () => {
  holds(
    [
      ['وأغلق الجيش الليدوري الجسر بحجة أن المنطقة عسكرية.', 'الجيش الليدوري: أن المنطقة عسكرية'],
      ['لكن ليدوريا منعت وصولهم إلى القرية بدعوى انتهاء المهلة.', 'ليدوريا: انتهاء المهلة'],
      ['وتم إغلاق الجسر بحجة أنه قديم.'],
      ['وتقدم كريم الساري بدعوى تطالب بتعويض قدره مئة دينار.'],
    ],
    saidIn,
  );
});

describe('«That not» behind a verb of asking or expecting', () => {
  holds(
    [
      ['وتوقع كريم الساري ألا تتأثر الأسعار بالقرار.', 'كريم الساري: ألا تتأثر الأسعار بالقرار'],
      ['وطلب كريم الساري من السكان ألا يغادروا بيوتهم.', 'كريم الساري: ألا يغادروا بيوتهم'],
    ],
    saidIn,
  );
});

describe('What somebody sees in a thing', () => {
  holds(
    [
      ['ويرى سكان القرية في الجسر الجديد خطرا على بيوتهم.', 'سكان القرية: في الجسر الجديد خطرا على بيوتهم'],
      ['ورأى كريم الساري في المدينة صديقه القديم.'],
    ],
    saidIn,
  );
});
