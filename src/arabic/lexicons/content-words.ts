/** Words with which what is said begins, goes on or ends. */

/** Before أن these belong to the noun of a content: أمله في أن، قمة على أن. */
export const PREPOSITIONS_OF_NOUNS: readonly string[] = ['في', 'على', 'من'];

/** Behind في: where or in which case something is to be, as a part of a content (في حال انتخابه، في غرب البلاد). */
export const PLACES_AND_CASES: readonly string[] = [
  'حال',
  'حالة',
  'غرب',
  'شرق',
  'شمال',
  'جنوب',
  'وسط',
  'غربي',
  'شرقي',
  'شمالي',
  'جنوبي',
  'مدينة',
  'محافظة',
  'بلدة',
  'قرية',
  'منطقة',
];

/** «ولا سيما»: the second word. */
export const EXEMPLIFYING: readonly string[] = ['سيما'];

/** Between two questions or two contents: أم أنها. */
export const ALTERNATIVES: readonly string[] = ['أم', 'أو'];

/** Before a verb, with ما or alone: it hardly ever happened (نادرا ما أقرت). */
export const SELDOM: readonly string[] = ['نادرا', 'ونادرا', 'قلما', 'وقلما'];

/** Prepositions that behind a quotation go on the clause in it, not the telling: «…» مع كولبارا، ضد الجيران. */
export const CLAUSE_PREPOSITIONS: readonly string[] = ['مع', 'ضد', 'بين'];

/** Nouns that open a nominal content and show it by no shape: أكد "ضرورة وقف القتال"، تعهد "نزع السلاح". */
export const NOMINAL_OPENERS: readonly string[] = [
  'مقتل',
  'وفاة',
  'إصابة',
  'استشهاد',
  'مصرع',
  'اعتقال',
  'ضرورة',
  'أهمية',
  'عدم',
  'نزع',
  'وقف',
  'بدء',
  'نيل',
  'نبذ',
  'درء',
  'لجم',
  'رفض',
  'فتح',
  'رفع',
  'دعم',
  'منع',
  'حل',
  'خفض',
  'زيادة',
  'نقل',
  'سحب',
  'طرد',
  'قطع',
  'خروج',
  'عودة',
  'وجود',
  'حق',
  'إمكانية',
  'احتمال',
  'عمق',
  'متانة',
  'صحة',
  'حجم',
  'قدرة',
  ...['فض', 'حظر', 'معاناة', 'ضم', 'هدم', 'ربط', 'حصر', 'منح', 'ضخ', 'حجب', 'كسر', 'فصل', 'عزل', 'كبح', 'نجاح', 'موافقة'],
  ...['نبش', 'ردم', 'دك', 'سحق', 'شنق', 'مواصلة', 'متابعة', 'مسؤولية', 'تورط', 'فوز', 'نمو', 'هبوط', 'صعود'],
  ...['توخي', 'تحري', 'تخلي', 'تحلي', 'تصدي', 'تعاطي'],
];

/** What was told before, as the object of a verb of speech: «أوضح ذلك المدير». */
export const THAT_TOLD = 'ذلك';

/** These set a contrast only before أن: غير أن، بيد أن، إلا أن; else they negate or except (شيء غير طبيعي، إلا قليلا). */
export const CONTRASTS_WITH_THAT: readonly string[] = ['غير', 'بيد', 'إلا'];

/** The two words before a verb of speech that closes what was told: «…، على ما أعلنت الوزارة». */
export const AS_TOLD_WORDS: readonly string[] = ['على', 'ما'];

/** How something is done, behind a comma: إضرابه عن العمل، من خلال كذا. */
export const HOW_WORDS: readonly string[] = ['دون', 'بدون', 'من دون', 'من خلال', 'عبر', 'على غرار', 'بهدف', 'من أجل', 'بما في', 'أسوة', 'لمدة', 'ولمدة'];

/** Behind a demonstrative these mean what was told before. */
export const MATTER_WORDS: readonly string[] = ['الأمر', 'الشيء', 'الكلام', 'القول', 'الادعاء', 'الزعم'];

/** «Certainly», printed like a noun of speech with its preposition. */
export const SURELY_WORDS: readonly string[] = ['بالتأكيد', 'وبالتأكيد'];

/** «That» and «not» in one word. */
export const THAT_NOT_WORDS: readonly string[] = ['ألا', 'بألا'];

/** «Whereas», which before a few words means «in what»: فيما طالب النواب، فيما يبدو. */
export const WHEREAS_WORDS: readonly string[] = ['فيما'];

/** Behind فيما these tell among whom, as to what, when or as it seems: للتنسيق فيما بينها، فيما بعد، فيما يبدو. */
export const AS_TO_WORDS: readonly string[] = ['بينها', 'بينهم', 'بينهما', 'بيننا', 'بينهن', 'بين', 'بعد', 'يتعلق', 'يخص', 'يتصل', 'يبدو'];

/** Before a colon at the opening the label of a piece of opinion: «رأي: …». */
export const OPINION = 'رأي' as const;

/** Behind «in», before a clause of what happened meanwhile: في وقت أعلنت الحركة كذا. */
export const MEANWHILE_WORDS: readonly string[] = ['وقت'];

/** Behind a comma these tell the cause of what was named, or count some of it. */
export const CAUSE_WORDS: readonly string[] = [
  'حتى',
  'جراء',
  'إثر',
  'بسبب',
  'نتيجة',
  'بينهم',
  'بينها',
  'بينهن',
  'منهم',
  'منها',
  'معظمهم',
  'معظمها',
  'غالبيتهم',
  'لأن',
  'لأنه',
  'لأنها',
  'لأنهم',
];

/** Relatives with the pronoun that takes up what they mean: الخطوة التي كشف عنها الوزير. */
export const TAKEN_UP_BY: readonly (readonly [relative: string, pronoun: string])[] = [
  ['الذي', 'ه'],
  ['والذي', 'ه'],
  ['التي', 'ها'],
  ['والتي', 'ها'],
  ['الذين', 'هم'],
  ['والذين', 'هم'],
  ['اللذين', 'هما'],
  ['اللتين', 'هما'],
];

/** «The only one», before what somebody alone does: البلد الوحيد الذي اعترض. */
export const THE_ONLY: readonly string[] = ['الوحيد', 'الوحيدة', 'الوحيدون', 'الوحيدين'];
