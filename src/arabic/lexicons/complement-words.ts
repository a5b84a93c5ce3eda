/** Words by which the complement of an office, a body or a description is known. */

/** Prepositions whose complement can belong to an office or a body: القيادي في الحزب، المشرف على الدراسة، النائب عن الحزب. */
export const ATTACHING_PREPOSITIONS: readonly string[] = ['في', 'لدى', 'على', 'عن', 'من'];

/** Nouns that behind ل belong to the name of a body or an office: الاتحاد الوطني لكرة القدم، المفوض السامي لحقوق الإنسان. */
export const PURPOSE_NOUNS: readonly string[] = [
  'حقوق',
  'كرة',
  'شؤون',
  'علوم',
  'أبحاث',
  'بحوث',
  'دراسات',
  'رصد',
  'تقصي',
  'نزع',
  'إزالة',
  'مكافحة',
  'تحرير',
  'إنقاذ',
  'دعم',
  'حماية',
  'نصرة',
  'تقدم',
  'تنسيق',
  'تقييم',
  'تنظيم',
  'إدارة',
  'مراقبة',
  'تنمية',
  'تطوير',
  'حظر',
  'إغاثة',
  'إعمار',
  'رعاية',
  'منطقة',
  'مدينة',
  'قرية',
  'بلدة',
  'محافظة',
  'ولاية',
  'إقليم',
  'صناعة',
  'صناعات',
  'تجارة',
  'تأمين',
  'سلامة',
  'أمن',
  'قوات',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'قطاع',
  'خدمات',
  'تكنولوجيا',
  'هندسة',
  'طب',
  'أمراض',
  'جراحة',
  'سباقات',
  'ألعاب',
  'فنون',
  'حرية',
  'أطباء',
  'أسواق',
  'سوق',
  'مياه',
  'حوار',
  'مجلس',
  'شركة',
  'وزارة',
  'هيئة',
  'منظمة',
  'لجنة',
  'جامعة',
  'مجموعة',
  'حزب',
  'حركة',
  'رئيس',
];

/** Nouns with «ب» that serve as a preposition as well: تحرك بدعوة من الحزب; أشاد بدعوة الحزب. */
export const NOUNS_AS_PREPOSITIONS: readonly string[] = ['بحضور', 'بمشاركة', 'بدعوة', 'بحق'];

/** Adjectives that tell with ب or ل to whom something belongs. المكتب الخاص بالوزير، اللواء التابع للجيش. */
export const BELONGING_WORDS: readonly string[] = [
  ...['الخاص', 'الخاصة', 'المعني', 'المعنية', 'المكلف', 'المكلفة', 'المختص', 'المختصة', 'المتعلق', 'المتعلقة'],
  ...['تابع', 'تابعة', 'موال', 'موالية', 'موالون', 'موالين', 'مؤيد', 'مؤيدة', 'مؤيدون', 'مناهض', 'مناهضة', 'مناهضون'],
  ...['التابع', 'التابعة', 'الموالي', 'الموالية', 'المؤيد', 'المؤيدة', 'المناهض', 'المناهضة', 'المعادي', 'المعادية'],
];

/** Between an envoy and where he is posted. السفير لدى ليدوريا. */
export const POSTING = 'لدى' as const;

/** Between an envoy and where he is sent. المبعوث إلى ليدوريا. */
export const DIRECTION = 'إلى' as const;

/** Participles that tell what is done to somebody, with the particle that carries the pronoun. المشتبه به، المدعى عليها; and whose term has run out. الرئيس المنتهية ولايته. */
export const DONE_TO_WORDS: readonly { readonly word: string; readonly particles: readonly string[] }[] = [
  { word: 'المشتبه', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'المدعى', particles: ['عليه', 'عليها', 'عليهم', 'عليهما'] },
  { word: 'المحكوم', particles: ['عليه', 'عليها', 'عليهم', 'عليهما'] },
  { word: 'المجني', particles: ['عليه', 'عليها', 'عليهم', 'عليهما'] },
  { word: 'المقبوض', particles: ['عليه', 'عليها', 'عليهم', 'عليهما'] },
  { word: 'المفرج', particles: ['عنه', 'عنها', 'عنهم', 'عنهما'] },
  { word: 'المغرر', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'موثوق', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'موثوقة', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'الموثوق', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'المعترف', particles: ['به', 'بها', 'بهم', 'بهما'] },
  { word: 'المنتهية', particles: ['ولايته', 'ولايتها', 'ولايتهم'] },
];

/** What a ruling or a court does, with the preposition behind it: قرار المحكمة القاضي بكذا. */
export const RULING_EPITHET = { word: 'قاضي', prepositions: ['ب'] } as const;

/** Participles that tell of a body, with the prepositions that they govern; without these none belongs to its name. الهيئة المرتبطة بالدولة. */
export const EPITHETS: readonly { readonly word: string; readonly prepositions: readonly string[] }[] = [
  RULING_EPITHET,
  { word: 'مملوك', prepositions: ['ل'] },
  { word: 'تابع', prepositions: ['ل'] },
  { word: 'منافس', prepositions: ['في', 'ب', 'ل'] },
  { word: 'محسوب', prepositions: ['على'] },
  { word: 'مرتبط', prepositions: ['ب'] },
  { word: 'مسؤول', prepositions: ['عن'] },
  { word: 'مسئول', prepositions: ['عن'] },
  { word: 'داعي', prepositions: ['ل', 'إلى'] },
  { word: 'منتمي', prepositions: ['ل', 'إلى'] },
  { word: 'مطل', prepositions: ['على'] },
  { word: 'مصنع', prepositions: ['ل'] },
  { word: 'منتج', prepositions: ['ل'] },
  { word: 'مشغل', prepositions: ['ل'] },
  { word: 'ناشر', prepositions: ['ل'] },
  { word: 'منظم', prepositions: ['ل'] },
  { word: 'مالك', prepositions: ['ل'] },
  { word: 'واقع', prepositions: ['في'] },
  { word: 'كائن', prepositions: ['في', 'ب'] },
  { word: 'متمركز', prepositions: ['في'] },
  { word: 'متخذ', prepositions: ['من'] },
  { word: 'صادر', prepositions: ['في', 'عن', 'ب'] },
  { word: 'مؤلف', prepositions: ['من'] },
  { word: 'مكون', prepositions: ['من'] },
];

/** Participles that tell of somebody by what they hold, which may stand right behind: فلان الحائز جائزة كذا. */
export const HOLDING_WORDS: readonly string[] = ['الحائز', 'الحائزة', 'الحاصل', 'الحاصلة', 'الحامل', 'الحاملة', 'الفائز', 'الفائزة'];

/** Words that describe a source by what it is close to, with the preposition that they govern. مصادر مطلعة على الملف. */
export const GOVERNING_WORDS: readonly { readonly word: string; readonly preposition: string }[] = [
  { word: 'مطلع', preposition: 'على' },
  { word: 'مقرب', preposition: 'من' },
  { word: 'قريب', preposition: 'من' },
  { word: 'مشارك', preposition: 'في' },
  { word: 'أعضاء', preposition: 'في' },
  { word: 'مستقا', preposition: 'من' },
  { word: 'مستمد', preposition: 'من' },
  { word: 'مستخلص', preposition: 'من' },
  { word: 'وارد', preposition: 'من' },
  { word: 'عامل', preposition: 'في' },
  { word: 'مقيم', preposition: 'في' },
  { word: 'واقع', preposition: 'في' },
  { word: 'كائن', preposition: 'في' },
  { word: 'متحمس', preposition: 'ل' },
  { word: 'مؤيد', preposition: 'ل' },
  { word: 'معارض', preposition: 'ل' },
  { word: 'مناصر', preposition: 'ل' },
  { word: 'داعم', preposition: 'ل' },
  { word: 'مناهض', preposition: 'ل' },
  { word: 'رافض', preposition: 'ل' },
  { word: 'مطالب', preposition: 'ب' },
  { word: 'معني', preposition: 'ب' },
  { word: 'مهتم', preposition: 'ب' },
  { word: 'مختص', preposition: 'في' },
  { word: 'متخصص', preposition: 'في' },
  { word: 'مشرف', preposition: 'على' },
  { word: 'قائم', preposition: 'على' },
  { word: 'محتج', preposition: 'على' },
  { word: 'معترض', preposition: 'على' },
  { word: 'معلق', preposition: 'على' },
  { word: 'قيم', preposition: 'على' },
  { word: 'محقق', preposition: 'في' },
  { word: 'باحث', preposition: 'في' },
  { word: 'متعامل', preposition: 'في' },
  { word: 'مستثمر', preposition: 'في' },
  { word: 'منشق', preposition: 'عن' },
  { word: 'فار', preposition: 'من' },
  { word: 'قادم', preposition: 'من' },
  { word: 'وافد', preposition: 'من' },
  { word: 'هارب', preposition: 'من' },
  { word: 'نازح', preposition: 'من' },
  { word: 'متضامن', preposition: 'مع' },
  { word: 'متعاطف', preposition: 'مع' },
  { word: 'موقع', preposition: 'على' },
  { word: 'مدافع', preposition: 'عن' },
  { word: 'خارج', preposition: 'من' },
  { word: 'عائد', preposition: 'من' },
  { word: 'ناج', preposition: 'من' },
  { word: 'متضرر', preposition: 'من' },
  { word: 'للتخفيف', preposition: 'من' },
  { word: 'التخفيف', preposition: 'من' },
  { word: 'للحد', preposition: 'من' },
  { word: 'الحد', preposition: 'من' },
  { word: 'للوقاية', preposition: 'من' },
  { word: 'الوقاية', preposition: 'من' },
  { word: 'للحماية', preposition: 'من' },
  { word: 'للتحقق', preposition: 'من' },
  { word: 'للقضاء', preposition: 'على' },
  { word: 'للرقابة', preposition: 'على' },
  { word: 'الرقابة', preposition: 'على' },
  { word: 'للإشراف', preposition: 'على' },
  { word: 'للسيطرة', preposition: 'على' },
  { word: 'السيطرة', preposition: 'على' },
  { word: 'للحفاظ', preposition: 'على' },
  { word: 'للدفاع', preposition: 'عن' },
  { word: 'للإفراج', preposition: 'عن' },
];

/** What somebody or something has, told behind it: الجهات ذات العلاقة. */
export const HAVING: readonly string[] = ['ذات', 'ذو', 'ذي', 'ذوو', 'ذوي', 'ذوات'];

/** By having these it is told which bodies are meant. */
export const HAD: readonly string[] = ['العلاقة', 'الصلة', 'الاختصاص', 'الشأن', 'المصلحة', 'العضوية'];

/** Prepositions that tell where a source sits: مصادر داخل المنظمة. */
export const PLACES_WITHIN: readonly string[] = ['داخل', 'لدى', 'ضمن'];

/** «ضابط في الشرطة برتبة عقيد»: the word before the rank that somebody has. */
export const OF_RANK = 'برتبة';

/** «مجموعة العمل من أجل كذا»: the two words before what a body works for. */
export const SAKE: readonly [string, string] = ['من', 'أجل'];

/** Behind «a number» these tell how great it is, before «of»: عدد كبير من الخبراء. */
export const AMOUNT_ADJECTIVES: readonly string[] = [
  ...['كبير', 'كبيرة', 'قليل', 'قليلة', 'محدود', 'ضخم', 'هائل', 'صغير', 'وافر', 'متزايد', 'متنام', 'لافت', 'معتبر', 'آخر', 'مهم'],
];

/** All over the world: خبراء حول العالم. */
export const ALL_OVER: readonly string[] = ['حول', 'عبر'];

/** Behind a body, through which of its parts it acts: الوزارة ممثلة في فرعها. */
export const REPRESENTED: readonly string[] = ['ممثلا', 'ممثلة', 'متمثلا', 'متمثلة'];

/** What a club holds or aims at, told behind its name: نادي كذا بطل الدوري. */
export const CLUB_TITLES: readonly string[] = ['بطل', 'حامل', 'متصدر', 'وصيف', 'متذيل'];

/** The nouns of clubs. */
export const CLUB_NOUNS: readonly string[] = ['نادي', 'ناد', 'منتخب'];
