/**
 * Verbs of what somebody does besides speaking, in the past of one man: behind a comma and «and» they open a
 * clause of their own («ندد بالهجوم، وقرر كذا»). Verbs whose verbal noun is printed alike (طرد، سحب، فتح) are left out.
 */
// biome-ignore format: some verbs a line
export const ACTS: readonly string[] = [
  'قرر', 'قام', 'أصدر', 'أوعز', 'عين', 'أقال', 'أوقف', 'أعفى', 'أوفد', 'أرسل', 'وقع', 'وافق', 'أقر', 'ألغى', 'علق', 'جمد',
  'غادر', 'زار', 'عاد', 'سافر', 'وصل', 'حضر', 'شارك', 'التقى', 'اجتمع', 'استقبل', 'استدعى', 'تسلم', 'ترأس', 'ناقش', 'أجرى', 'أنهى',
  'افتتح', 'دشن', 'أقام', 'أعاد', 'أغلق', 'أطلق', 'أفرج', 'أحال', 'أودع', 'اعتقل', 'احتجز', 'أعدم', 'حاصر', 'هاجم', 'استخدم', 'استهدف',
  'بدأ', 'باشر', 'اتخذ', 'حدد', 'خصص', 'زود', 'وزع', 'أعطى', 'تلقى', 'حصل', 'نال', 'حاول', 'تمكن', 'نجح', 'وجد', 'قدم',
  'استقال', 'انسحب', 'اتفق', 'دعا', 'انتقل', 'أوصى', 'أدلى', 'أمضى', 'تولى',
];

/** Of these whose letters a noun has as well, so that only a comma in front shows the verb: قدمه، عين، حضر. */
export const ACTS_LIKE_NOUNS: readonly string[] = ['قدم', 'عين', 'حضر', 'وقع', 'علق', 'وصل', 'وجد', 'نال', 'عاد'];

/** What things lead to, no deed of whoever speaks: «بالهجوم الذي وقع، وأسفر عن قتلى». */
export const CONSEQUENCES: readonly string[] = ['أسفر', 'أودى', 'أدى', 'أثار', 'خلف', 'أوقع', 'أصاب', 'طال', 'شمل', 'بلغ', 'تسبب', 'كلف', 'أضر', 'تضمن', 'كشف', 'أظهر'];

/** Acts with the letters of another word are verbs only with this preposition right behind: «وأمر | بفتح تحقيق»، «وصادق | على الخطة». */
export const ACTS_WITH_PREPOSITION: readonly { readonly act: string; readonly preposition: string }[] = [
  { act: 'أمر', preposition: 'ب' },
  { act: 'توجه', preposition: 'إلى' },
  { act: 'صادق', preposition: 'على' },
  { act: 'صوت', preposition: 'على' },
];

/** Verbs that tell a meeting by the noun and «with» behind them: أجرى محادثات مع، عقد اجتماعا مع. */
export const HOLDING_MEETINGS: readonly string[] = ['أجرى', 'عقد', 'تبادل', 'اتفق', 'وقع'];
