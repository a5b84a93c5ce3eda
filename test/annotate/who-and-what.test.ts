import { describe, expect, it } from 'vitest';
import { saidIn } from './passages.ts';

/**
 * Whoever speaks, told in the ways of news, with each of the things that verbs of speech govern right behind them, and no mark
 * between: where the one ends and the other begins is told by definiteness, number and what the verb asks for.
 */

const MEN = [
  ...[
    'محللون اقتصاديون',
    'ناشطون حقوقيون',
    'مسؤولون محليون',
    'متظاهرون غاضبون',
    'مراقبون',
    'خبراء دوليون',
    'شهود عيان',
  ],
  ...['مصدر مطلع', 'دبلوماسي غربي', 'البرلمان الليدوري', 'المبعوث الأممي', 'الوزير الليدوري', 'الأمين العام للحزب'],
  ...['الناطق الرسمي باسم الجيش', 'قائد القوات البحرية', 'أهالي المنطقة', 'زعماء القبائل', 'مجلس الأعيان'],
  ...['عدد من النواب', 'بعض المراقبين', 'عضو المجلس كريم الساري', 'الخبير العسكري كريم الساري'],
];
const WOMEN_AND_BODIES = [
  ...['مصادر طبية', 'نقابة المعلمين', 'جمعية البحارة الخيرية', 'لجنة الشؤون القانونية', 'وزيرة التعليم الليدورية'],
  ...['المعارضة الليدورية', 'الحكومة المحلية', 'الشرطة العسكرية', 'المفوضية العليا للانتخابات', 'منظمة أطباء العالم'],
  ...['حركة الغد', 'وزارة الزراعة', 'هالة الدرواني'],
];
/** The verb for a man and for a woman, what stands between it and its content, and the content. */
const FRAMES: readonly (readonly [string, string, string, string])[] = [
  ['وانتقد', 'وانتقدت', '', 'القرار الأخير'],
  ['وانتقد', 'وانتقدت', '', 'أداء الحكومة'],
  ['وأعلن', 'وأعلنت', '', 'مقتل ثلاثة جنود'],
  ['وأعلن', 'وأعلنت', '', 'انتهاء العملية'],
  ['ورفض', 'ورفضت', '', 'مشروع القانون'],
  ['ورفض', 'ورفضت', '', 'هذه الاتهامات'],
  ['وأكد', 'وأكدت', '', 'الحاجة إلى إصلاحات'],
  ['وأكد', 'وأكدت', '', 'أن الوضع صعب'],
  ['وحذر', 'وحذرت', '', 'من التصعيد'],
  ['وأيد', 'وأيدت', '', 'الخطوة'],
  ['واتهم', 'واتهمت', 'السلطات', 'بالتقصير'],
  ['ونفى', 'ونفت', '', 'صحة الخبر'],
  ['وكشف', 'وكشفت', '', 'عن خطة جديدة'],
  ['واعتبر', 'واعتبرت', '', 'القرار خطأ'],
  ['وتوقع', 'وتوقعت', '', 'ارتفاع الأسعار'],
  ['ودان', 'ودانت', '', 'الهجوم'],
];

describe('What is said begins where whoever says it ends', () => {
  const passages = (told: string, verb: 1 | 0) =>
    FRAMES.map((frame) => {
      const [, , toward, content] = frame;
      const name = /كريم الساري$/u.exec(told)?.[0] ?? told;
      return {
        text: `${frame[verb]} ${told} ${toward} ${content}.`.replace('  ', ' '),
        wanted: [`${name}: ${content}`],
      };
    });
  for (const [all, verb] of [[MEN, 0] as const, [WOMEN_AND_BODIES, 1] as const])
    it.each(all)('%s', (told) => {
      const found = passages(told, verb).map(({ text }) => ({ text, wanted: saidIn(text) }));
      expect(found).toEqual(passages(told, verb));
    });
});
