import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const speakers = (text: string) =>
  read(cleanText({ id: 'article', text }), registry).statements.map((statement) =>
    statement.speakers.map(({ name }) => name).join(' + '),
  );

/** Sentences with whom the words beside the cue mean, for each statement. */
type Cases = readonly (readonly [sentence: string, ...speakers: string[]])[];

function holds(cases: Cases): void {
  it.each(cases.map(([sentence, ...wanted]) => ({ sentence, wanted })))('$sentence', ({ sentence, wanted }) => {
    expect(speakers(sentence)).toEqual(wanted);
  });
}

describe('The name behind a long office', () => {
  holds([
    [
      'وقال المستشار القانوني للفريق المشترك لتقييم الحوادث، ماجد فؤاد الرواس، إن المسؤولين تحركوا.',
      'ماجد فؤاد الرواس',
    ],
    ['وقال المتحدث باسم التحالف العقيد سامر الدروبي إن الضربة أصابت هدفها.', 'سامر الدروبي'],
    ['وقال المتحدث باسم شركة "نسمة" كريم الطرابيشي إن الرحلات توقفت.', 'كريم الطرابيشي'],
    ['وقال كبير الباحثين في المعهد الوطني لرصد الزلازل بفرنسا، يانيك دوبريه: "ينبغي الحذر".', 'يانيك دوبريه'],
    ['وقال السفير الروسي لدى الأمم المتحدة أندريه سوكولين إن الاتهام باطل.', 'أندريه سوكولين'],
    ['وقال وزير الدفاع في حكومة الوفاق المقال ناصر الجبالي إن القتال مستمر.', 'ناصر الجبالي'],
    ['قال متحدث ثان باسم البنتاغون هو الميجور آدم رانكين إن التدريب تأجل.', 'آدم رانكين'],
    ['وقال رئيس المجلس البلدي لقرية أسديرة، جلال الدين النعسان، إنه يرفض القرار.', 'جلال الدين النعسان'],
  ]);
});

describe('A description goes to its end', () => {
  holds([
    [
      'وقال رئيس وحدة التنبؤات في منظمة الأرصاد العالمية إن الحرارة سترتفع.',
      'رئيس وحدة التنبؤات في منظمة الأرصاد العالمية',
    ],
    ['قال مفوض الأمم المتحدة لحقوق الإنسان إن العنف زاد.', 'مفوض الأمم المتحدة لحقوق الإنسان'],
    ['أعلن الاتحاد الإيطالي لكرة القدم في بيان أنه عين مدربا.', 'الاتحاد الإيطالي لكرة القدم'],
    ['وقال المكتب الإعلامي لهيئة الحشد الشعبي إن القرار باطل.', 'المكتب الإعلامي لهيئة الحشد الشعبي'],
  ]);
});

describe('Somebody spoken to is no part of the speaker', () => {
  holds([
    ['قال صحفي محلي لبي بي سي إن مسلحين هاجموا المدينة.', 'صحفي محلي'],
    ['وقال خبير لبي بي سي إن التقنية جديدة.', 'خبير'],
  ]);
});

describe('A word with article before a full name', () => {
  holds([
    ['كشف البرازيلي ماركو سيلفيرا لاعب الفريق أن زميله سينتقل.', 'ماركو سيلفيرا'],
    ['قال السفير البريطاني بيتر ويلكنز إن المحادثات مفيدة.', 'بيتر ويلكنز'],
  ]);
});

describe('The newspaper or the man', () => {
  holds([
    ['وقالت السفير إن الحكومة ستستقيل.', 'السفير'],
    ['أعلن الاتحاد الوطني للاعبين المحترفين أن البطولة تأجلت.', 'الاتحاد الوطني للاعبين المحترفين'],
  ]);
});

describe('A topic resumed by the verb', () => {
  holds([
    ['أما وزير الخارجية فقد قال إن الاتفاق قريب.', 'وزير الخارجية'],
    ['أما المديرة، سلمى الحافظ، فقالت إنها فخورة بالمشاركة.', 'سلمى الحافظ'],
  ]);
});

describe('A document speaks for whoever issued it', () => {
  holds([
    ['وذكر تقرير جديد صادر عن منظمة العمل الدولية أن الفرص ستزيد.', 'منظمة العمل الدولية'],
    ['وأضافت الدراسة الصادرة عن رابطة الصيادلة أن الدواء غال.', 'رابطة الصيادلة'],
  ]);
});

describe('A day is nobody', () => {
  holds([['والأحد قال وزير المالية إن الضريبة باقية.', 'وزير المالية']]);
});

describe('How sure a speaker is', () => {
  const certainty = (text: string) =>
    read(cleanText({ id: 'article', text }), registry).statements.map((statement) => statement.certainty);

  it('is inferred for a word that means somebody told elsewhere', () => {
    expect(certainty('وأضافت المراسلة أن الطريق مغلق.')).toEqual(['inferred']);
    expect(certainty('وقال متحدث باسمه إن الزيارة ألغيت.')).toEqual(['inferred']);
  });

  it('is inferred beside a verb that may have the phrase as its object', () => {
    expect(certainty('وحذرت بريطانيا من أن الرد سيكون قاسيا.')).toEqual(['inferred']);
    expect(certainty('وحذرت بريطانيا إيران من أن الرد سيكون قاسيا.')).toEqual(['named']);
  });
});

describe('The latter', () => {
  holds([
    [
      'التقى رائد الكسواني وفد البلدية، ثم زاره سليم الطرابيشي. واعترض الأخير على الخطة. وقال الأخير إن الكلفة عالية.',
      'سليم الطرابيشي',
      'سليم الطرابيشي',
    ],
  ]);
});
