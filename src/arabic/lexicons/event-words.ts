import { PAIRS } from './references.ts';

/** Closed classes of words around a noun or verb of action. Verbs give past and present. */

/** Verbs that carry out a noun of action: أجرى محادثات، شن غارة. `subject`: what their subject is to the event. */
export const CARRYING_VERBS: readonly {
  readonly past: string;
  readonly present: string;
  readonly subject: 'doer' | 'place' | 'event' | 'target';
}[] = [
  { past: 'أجرى', present: 'يجري', subject: 'doer' },
  { past: 'عقد', present: 'يعقد', subject: 'doer' },
  { past: 'شن', present: 'يشن', subject: 'doer' },
  { past: 'نفذ', present: 'ينفذ', subject: 'doer' },
  { past: 'قام', present: 'يقوم', subject: 'doer' },
  { past: 'بدأ', present: 'يبدأ', subject: 'doer' },
  { past: 'أنهى', present: 'ينهي', subject: 'doer' },
  { past: 'اختتم', present: 'يختتم', subject: 'doer' },
  { past: 'واصل', present: 'يواصل', subject: 'doer' },
  { past: 'استهل', present: 'يستهل', subject: 'doer' },
  { past: 'خاض', present: 'يخوض', subject: 'doer' },
  { past: 'ارتكب', present: 'يرتكب', subject: 'doer' },
  { past: 'تبادل', present: 'يتبادل', subject: 'doer' },
  { past: 'نظم', present: 'ينظم', subject: 'doer' },
  { past: 'حضر', present: 'يحضر', subject: 'doer' },
  { past: 'ترأس', present: 'يترأس', subject: 'doer' },
  { past: 'شارك', present: 'يشارك', subject: 'doer' },
  { past: 'استضاف', present: 'يستضيف', subject: 'place' },
  { past: 'احتضن', present: 'يحتضن', subject: 'place' },
  { past: 'شهد', present: 'يشهد', subject: 'place' },
  { past: 'أدى', present: 'يؤدي', subject: 'doer' },
  { past: 'تولى', present: 'يتولى', subject: 'doer' },
  { past: 'قاد', present: 'يقود', subject: 'doer' },
  { past: 'أصدر', present: 'يصدر', subject: 'doer' },
  { past: 'تلقى', present: 'يتلقى', subject: 'doer' },
  { past: 'تعرض', present: 'يتعرض', subject: 'target' },
  { past: 'وقع', present: 'يقع', subject: 'event' },
  { past: 'اندلع', present: 'يندلع', subject: 'event' },
  { past: 'حدث', present: 'يحدث', subject: 'event' },
  { past: 'جرى', present: 'يجري', subject: 'event' },
  { past: 'تم', present: 'يتم', subject: 'event' },
  { past: 'انطلق', present: 'ينطلق', subject: 'event' },
  { past: 'تواصل', present: 'يتواصل', subject: 'event' },
  { past: 'استهدف', present: 'يستهدف', subject: 'event' },
  { past: 'هز', present: 'يهز', subject: 'event' },
  { past: 'ضرب', present: 'يضرب', subject: 'event' },
  { past: 'أوقع', present: 'يوقع', subject: 'event' },
  { past: 'أسفر', present: 'يسفر', subject: 'event' },
  { past: 'طال', present: 'يطال', subject: 'event' },
  { past: 'دار', present: 'يدور', subject: 'event' },
];

/** Verbs that gather the sides of a meeting behind them: اللقاء الذي جمع فلانا بفلان. */
export const GATHERING_VERBS: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'جمع', present: 'يجمع' },
  { past: 'ضم', present: 'يضم' },
];

/** Verbs and nouns of a decree: what was decreed happened on that day. */
export const DECREEING_VERBS: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'قرر', present: 'يقرر' },
  { past: 'أعلن', present: 'يعلن' },
  { past: 'أمر', present: 'يأمر' },
  { past: 'تعهد', present: 'يتعهد' },
  { past: 'وعد', present: 'يعد' },
  { past: 'اعتزم', present: 'يعتزم' },
  { past: 'نوى', present: 'ينوي' },
];

/** An attack told as the subject of something else: its anniversary, its case, who is guilty of it. */
export const BACKGROUND_WORDS: readonly string[] = [
  ...['ذكرى', 'قضية', 'جريمة', 'ملف', 'تهمة', 'تهم', 'بتهمة', 'اتهام', 'اتهامات', 'منذ', 'مسؤولية', 'مسؤوليتها', 'مسؤوليته'],
  ...['مرتكبي', 'ضحايا', 'إدانة', 'ندد', 'نددت', 'أدان', 'أدانت', 'استنكر', 'استنكرت', 'حوادث', 'عمليات', 'تحقيق', 'التحقيق'],
  ...['تحقيقات', 'المتهمين', 'متورط', 'تورط', 'ضلوع', 'بعد', 'عقب', 'إثر', 'قبل', 'محاولة', 'رد', 'الرد', 'ردا', 'خلفية', 'حول'],
  ...['بشأن', 'عن', 'احتجاجا', 'مثل', 'سلسلة', 'أعمال', 'خطط', 'فيلم', 'كتاب', 'مسلسل', 'وراء', 'منفذي', 'منفذو', 'بسبب'],
];

/** What is on the lips and in the hands of those who protest. */
export const CHANT_WORDS: readonly string[] = ['هتافات', 'شعارات', 'لافتات', 'مرددين', 'مرددة', 'هاتفين', 'رافعين', 'رافعة', 'رددوا', 'رفعوا', 'هتف', 'هتفوا', 'يهتفون'];

/** With what, and by whom, attacks are carried out. */
export const MEANS_WORDS: readonly string[] = [
  ...['مفخخة', 'ملغومة', 'ناسفة', 'عبوة', 'عبوات', 'قنبلة', 'قنابل', 'لغم', 'حزام', 'متفجرات', 'قذائف', 'قذيفة', 'هاون'],
  ...['صواريخ', 'صاروخ', 'رصاص', 'الرصاص', 'بالرصاص', 'النار', 'قناص', 'انتحاري', 'انتحارية', 'سكين', 'بالسكاكين'],
  ...['مسلحون', 'مسلحين', 'مجهولون', 'مجهولين'],
];

/** Aircraft, ships and guns: with an adjective of nationality they stand for their state (طائرات إسرائيلية). */
export const ARMS_OF_STATES: readonly string[] = [
  ...['طائرة', 'طائرات', 'مروحية', 'مروحيات', 'مقاتلة', 'مقاتلات', 'بارجة', 'بوارج', 'دبابة', 'دبابات', 'مدفعية', 'مدافع'],
  ...['زوارق', 'سفن', 'صواريخ', 'مسيرة', 'مسيرات', 'غواصات', 'مدرعات'],
].flatMap((noun) => [noun, `ال${noun}`]);

/** Doers and victims told by what they are alone, in both cases; the first is their name. */
export const UNNAMED_ACTORS: readonly (readonly string[])[] = [
  ['مسلحون', 'مسلحين'],
  ['مسلح', 'مسلحا'],
  ['مسلحان'],
  ['مجهولون', 'مجهولين'],
  ['انتحاري', 'انتحاريا'],
  ['انتحاريان'],
  ['انتحاريون', 'انتحاريين'],
  ['متمردون', 'متمردين'],
  ['متشددون', 'متشددين'],
  ['متطرفون', 'متطرفين'],
  ['إرهابيون', 'إرهابيين'],
  ['قراصنة'],
];

/** Nouns and verbs of death and injury that tell what an attack did. */
export const CASUALTY_WORDS: readonly string[] = [
  ...['قتيل', 'قتيلا', 'قتلى', 'جريح', 'جريحا', 'جرحى', 'إصابة', 'أصيب', 'أصيبوا', 'أصيبت', 'مقتل', 'مصرع', 'سقوط', 'جرح'],
  ...['بجروح', 'شهيد', 'شهداء', 'ضحية', 'قتل', 'قتلوا', 'أسفر', 'أسفرت', 'أوقع', 'أوقعت', 'موقعة', 'موقعا', 'أدى', 'أدت'],
];

/** Nouns of holding or carrying out, before a meeting that is agreed or announced: عن عقد قمة. */
export const HOLDING_NOUNS: readonly string[] = ['عقد', 'إجراء', 'تنظيم', 'استضافة', 'بدء'];

/** Two sides that the text has told before. */
export const PAIR_WORDS: readonly string[] = [
  ...PAIRS.flatMap(({ words }) => words),
  ...['الزعيمان', 'الزعيمين', 'الرئيسان', 'الرئيسين', 'الوزيران', 'الوزيرين', 'بينهما', 'الاثنان', 'الاثنين', 'كلاهما'],
  ...['الجيشين', 'الوفدين', 'الوفدان', 'معهما'],
];

/** Prepositions that carry whom an act is done to as a pronoun: القبض عليه، الإفراج عنه. */
export const GOVERNING_STEMS: readonly string[] = ['علي', 'عن', 'ضد'];

/** Pronouns of the two that the sentence names: اجتماع بينهما. */
export const BOTH_WORDS: readonly string[] = ['بينهما', 'معهما', 'جمعهما', 'جمعتهما'];

/** «whether»: no condition. */
export const WHETHER_WORDS: readonly string[] = ['عما', 'ما', 'فيما', 'حول', 'بشأن'];
export const DECREE_NOUNS: readonly string[] = ['قرار', 'قراره', 'قرارها', 'القرار', 'إعلان', 'إعلانه', 'إعلانها', 'أنباء', 'نبأ'];

/** What stands before an event that is yet to come. */
export const PLANNING_WORDS: readonly string[] = [
  ...['المقرر', 'المقررة', 'مقررا', 'مقررة', 'مقرر', 'المتوقع', 'المتوقعة', 'يتوقع', 'تتوقع', 'متوقعا', 'المنتظر', 'المنتظرة'],
  ...['ينتظر', 'المرتقب', 'المرتقبة', 'مرتقبة', 'مرتقب', 'يرتقب', 'المزمع', 'المزمعة', 'مزمع', 'مزمعة', 'يعتزم', 'تعتزم'],
  ...['اعتزام', 'اعتزامه', 'اعتزامها', 'يعتزمون', 'ينوي', 'تنوي', 'عزمه', 'عزمها', 'عزم', 'سوف', 'يستعد', 'تستعد', 'تعهد'],
  ...['يتعهد', 'تتعهد', 'تعهدت', 'وعد', 'وعدت', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'المخطط', 'يأمل', 'تأمل', 'غدا'],
  ...['لاحقا', 'لاحقة', 'سيتم', 'ستتم', 'سيتولى', 'ستتولى', 'سيقوم', 'ستقوم', 'المرجح'],
];

/** What stands before an event that is only wished, feared, asked for or thought of. */
export const UNREAL_WORDS: readonly string[] = [
  ...['طالب', 'طالبت', 'يطالب', 'تطالب', 'طالبوا', 'مطالبا', 'مطالبة', 'المطالبة', 'مطالب', 'مطالبين', 'دعا', 'دعت', 'يدعو'],
  ...['تدعو', 'دعوا', 'داعيا', 'داعية', 'الدعوة', 'دعوات', 'دعوته', 'دعوتها', 'حذر', 'حذرت', 'يحذر', 'تحذر', 'محذرا'],
  ...['محذرة', 'تحذير', 'تحذيرات', 'هدد', 'هددت', 'يهدد', 'تهدد', 'مهددا', 'مهددة', 'تهديد', 'تهديدات', 'التهديد'],
  ...['خشية', 'مخاوف', 'يخشى', 'تخشى', 'لتجنب', 'تجنب', 'تفادي', 'لتفادي', 'منع', 'لمنع', 'يمنع', 'تمنع', 'يريد', 'تريد'],
  ...['يرغب', 'ترغب', 'رغبة', 'رغبته', 'رغبتها', 'رغبتهما', 'يسعى', 'تسعى', 'سعي', 'سعيه', 'سعيها', 'إمكانية', 'إمكان'],
  ...['احتمال', 'احتمالات', 'احتمالية', 'يمكن', 'ممكن', 'الممكن', 'يستطيع', 'تستطيع', 'ضرورة', 'يجب', 'ينبغي', 'يتعين'],
  ...['رفض', 'رفضت', 'يرفض', 'ترفض', 'رفضه', 'رفضها', 'رافضا', 'خطر', 'خطة', 'خطط', 'لخطة', 'فكرة', 'مقترح', 'اقتراح'],
  ...['اقترح', 'اقترحت', 'يقترح', 'تقترح', 'لو', 'هل', 'بهدف', 'أجل', 'بغية', 'لكي', 'كي', 'استعداد', 'استعداده', 'استعدادها'],
  ...['مستعد', 'مستعدة', 'مستعدون', 'قادر', 'قادرة', 'قدرة', 'لعل', 'ليت', 'حق', 'محاولات', 'مكافحة', 'لمكافحة', 'لمواجهة'],
  ...['يحاول', 'تحاول', 'السماح', 'يسمح', 'تسمح', 'سمح', 'حث', 'حثت', 'يحث', 'تحث', 'ناشد', 'ناشدت', 'طلب', 'طلبت', 'يطلب'],
  ...['تطلب', 'تشجيع', 'تفضيل', 'الدعوات', 'بدلا', 'مشروع', 'قانون', 'نية', 'نوايا', 'جهود', 'الجهود', 'مساع', 'مساعي', 'آفاق'],
  ...['يفترض', 'بضرورة', 'لإجراء', 'لعقد', 'لشن', 'لتنفيذ', 'شأنها', 'شأنه', 'ربما', 'سيناريو', 'تلويح', 'لوح', 'لوحت'],
];

/** An event told under these is a condition or its consequence. */
export const CONDITION_WORDS: readonly string[] = ['إذا', 'إن', 'حال', 'حالة', 'لو', 'شرط', 'بشرط', 'شريطة', 'ما لم'];

/** Words of negation in front of an event. */
export const NEGATING_WORDS: readonly string[] = ['لم', 'لن', 'لا', 'ليس', 'ليست', 'عدم', 'دون', 'بدون', 'ولم', 'ولن', 'ولا', 'غير', 'بلا', 'لما'];

/** Verbs and nouns of denial: what they govern is told as denied. */
export const DENYING_WORDS: readonly string[] = ['نفى', 'نفت', 'ينفي', 'تنفي', 'نفي', 'نافيا', 'نافية', 'نفوا'];

/** Only accused: whoever stands as doer is none. */
export const ACCUSING_WORDS: readonly string[] = [
  ...['اتهم', 'اتهمت', 'يتهم', 'تتهم', 'اتهام', 'اتهامات', 'بالوقوف', 'الوقوف', 'المتهم', 'متهم', 'متهما', 'المزعوم', 'المزعومة'],
  ...['اتهامها', 'اتهامه', 'اتهموا', 'متهمين', 'يشتبه', 'اشتباه'],
];

/** Prepositions behind which a mere occasion stands. */
export const OCCASION_PREPOSITIONS: readonly string[] = [
  'خلال',
  'هامش',
  'قبل',
  'قبيل',
  'بعد',
  'عقب',
  'إثر',
  'منذ',
  'قبيل',
  'أثناء',
  'بعيد',
  'ختام',
  'مستهل',
  'مناسبة',
  'بمناسبة',
  'عشية',
  'غداة',
  'بداية',
];

/** Behind these stands what came before. */
export const AFTER_WORDS: readonly string[] = ['بعد', 'عقب', 'إثر', 'بعيد', 'غداة'];

/** Prepositions by the part that what they govern takes. */
export const WITH_WORDS: readonly string[] = ['مع', 'بين', 'وبين'];
export const AGAINST_WORDS: readonly string[] = ['ضد', 'على', 'إلى', 'عن', 'من', 'بحق', 'لصالح', 'باتجاه', 'نحو'];
export const TOWARD_WORDS: readonly string[] = ['إلى', 'نحو', 'صوب', 'على'];
export const PLACE_WORDS: readonly string[] = [
  'في',
  'قرب',
  'داخل',
  'وسط',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'قبالة',
  'شرقي',
  'غربي',
  'شمالي',
  'جنوبي',
  'مدينة',
  'بمدينة',
  'بلدة',
  'العاصمة',
  'بالعاصمة',
  'منطقة',
  'بمنطقة',
  'محافظة',
  'بمحافظة',
  'ضاحية',
  'قرية',
  'ولاية',
  'إقليم',
  'حي',
  'مخيم',
];
/** «by», of a passive. */
export const BY_WORDS: readonly string[] = ['قبل', 'يد', 'أيدي', 'بنيران', 'برصاص', 'بقصف'];
export const PREPOSITION_TO = 'ل';
export const PREPOSITION_BY = 'ب';
export const PREPOSITION_FROM = 'من';
/** على, folded. */
export const PREPOSITION_ON = 'علي';

/** Nouns of a habit or a series without particulars, and of what is spoken about: no event by themselves. */
export const GENERIC_BEFORE: readonly string[] = ['أي', 'كل', 'جميع', 'مثل', 'بعض', 'أية', 'وزارة', 'مجلس', 'لجنة', 'نظام', 'مسألة', 'قضية', 'قضايا', 'ملف', 'مبدأ', 'عملية'];
