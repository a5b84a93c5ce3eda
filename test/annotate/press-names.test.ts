import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const speakers = (text: string) =>
  read(cleanText({ id: 'article', text }), registry).statements.map((statement) =>
    statement.speakers.map(({ name }) => name).join(' + '),
  );

/** Passages with names as outlets of many lands print them, and who speaks in each statement. */
type Cases = readonly (readonly [passage: string, ...speakers: string[]])[];

function holds(cases: Cases): void {
  it.each(cases.map(([passage, ...wanted]) => ({ passage, wanted })))('$passage', ({ passage, wanted }) => {
    expect(speakers(passage)).toEqual(wanted);
  });
}

describe('Family names that open with the letter of «and»', () => {
  holds([
    [
      'قالت الباحثة غلوريا وانديتي إن الأمطار قليلة. وحذرت وانديتي من أن الجفاف قريب.',
      'غلوريا وانديتي',
      'غلوريا وانديتي',
    ],
    [
      'أشاد رئيس الوزراء الصومالي عبدالحكيم جامع وعرسمه بالدعم. وأكد وعرسمه أن بلاده ممتنة.',
      'عبد الحكيم جامع وعرسمه',
      'عبد الحكيم جامع وعرسمه',
    ],
    [
      'نقلت الصحيفة عن السفير السابق جيرالد ويتفورد قوله إنه لا يتذكر. وأضاف ويتفورد: "كان ذلك صعبا".',
      'جيرالد ويتفورد',
      'جيرالد ويتفورد',
    ],
    ['قال الوزير سامي الدالي والسفير ماجد الخطيب إن الاتفاق قريب.', 'سامي الدالي + ماجد الخطيب'],
  ]);
});

describe('A holder stands further behind the office', () => {
  holds([
    ['أكد رئيس الوفد الليبي في محادثات تونس سامر القدري أن الوفد باق.', 'سامر القدري'],
    ['قالت رئيسة البعثة الأفريقية في مفاوضات جنيف سعاد الكناني إن الهدنة صامدة.', 'سعاد الكناني'],
    ['قال رئيس الوفد في لقاء مع سامر القدري إن الوفد باق.', 'رئيس الوفد'],
    ['رحب الأمين العام لرابطة دول جنوب شرق آسيا (آسيان) بوديمان سوترو بالبيان.', 'بوديمان سوترو'],
    ['أوضح الأمين العام المساعد للحلف هنريك فان دورن أن الحوار ممكن.', 'هنريك فان دورن'],
    ['أشاد النائب الليبي مفتاح الدرسي، عضو لجنة الحوار، بالدور المصري.', 'مفتاح الدرسي'],
    ['أشاد النائب الليبي بدور الجيش.', 'النائب الليبي'],
    ['رأى الباحث في شؤون الهجرة بجامعة أوسنابروك توماس ليندر أن الخلاف خطير.', 'توماس ليندر'],
  ]);
});

describe('Foreign names whose letters look like particles', () => {
  holds([
    ['قال وزير الداخلية ارنستو فالديرا إن الجسر مغلق.', 'ارنستو فالديرا'],
    ['قالت مسؤولة السياسة الخارجية كايا كالاس إن الاتحاد موحد.', 'كايا كالاس'],
    ['وقال المتحدث باسم الحكومة الكمبودية سوك فيراك إن الحدود هادئة.', 'سوك فيراك'],
    ['وقال لويس ادواردو بارا وهو محلل سياسي إن الأمر صعب.', 'لويس ادواردو بارا'],
  ]);
});
