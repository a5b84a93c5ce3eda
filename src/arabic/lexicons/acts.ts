/**
 * Verbs of what somebody does besides speaking, in the past of one man, whose letters no noun has: behind a comma and «and» they open a
 * clause of their own («ندد بالهجوم، وقرر كذا»). Verbs whose verbal noun is printed alike (طرد، سحب، فتح) are left out.
 */
// biome-ignore format: some verbs a line
export const ACTS: readonly string[] = [
  'قرر', 'قام', 'أصدر', 'أوعز', 'عين', 'أقال', 'أوقف', 'أعفى', 'أوفد', 'أرسل', 'وقع', 'وافق', 'أقر', 'ألغى', 'علق', 'جمد',
  'غادر', 'زار', 'عاد', 'سافر', 'وصل', 'حضر', 'شارك', 'التقى', 'اجتمع', 'استقبل', 'استدعى', 'تسلم', 'ترأس', 'ناقش', 'أجرى', 'أنهى',
  'افتتح', 'دشن', 'أقام', 'أعاد', 'أغلق', 'أطلق', 'أفرج', 'أحال', 'أودع', 'اعتقل', 'احتجز', 'أعدم', 'حاصر', 'هاجم', 'استخدم', 'استهدف',
  'بدأ', 'باشر', 'أصبح', 'اتخذ', 'حدد', 'خصص', 'زود', 'وزع', 'أعطى', 'تلقى', 'حصل', 'نال', 'حاول', 'تمكن', 'نجح', 'وجد', 'قدم',
  'أسفر', 'أودى', 'أصاب', 'بلغ', 'ارتفع', 'انخفض', 'استقال', 'انسحب', 'اتفق', 'دعا', 'انتقل', 'أوصى', 'أدلى', 'أمضى', 'تولى',
];

/** Acts with the letters of another word are verbs only with this preposition right behind: «وأمر | بفتح تحقيق»، «وصادق | على الخطة». */
export const ACTS_WITH_PREPOSITION: readonly { readonly act: string; readonly preposition: string }[] = [
  { act: 'أمر', preposition: 'ب' },
  { act: 'توجه', preposition: 'إلى' },
  { act: 'أدى', preposition: 'إلى' },
  { act: 'صادق', preposition: 'على' },
  { act: 'صوت', preposition: 'على' },
];

/** Verbs that tell a meeting by the noun and «with» behind them: أجرى محادثات مع، عقد اجتماعا مع. */
export const HOLDING_MEETINGS: readonly string[] = ['أجرى', 'عقد', 'تبادل', 'اتفق', 'وقع'];

/** Behind a noun of the same gender these open what it did. «الهجوم الذي شنه الجيش». */
export const RELATIVE_OF_HIM = 'الذي';
export const RELATIVE_OF_HER = 'التي';
