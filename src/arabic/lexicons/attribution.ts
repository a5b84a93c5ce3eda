import type { ReportingVerb } from './reporting-verbs.ts';

/** Words and turns by which a sentence says where its content comes from. */

/** Prepositions and conjunctions of attribution: بحسب رويترز، وفق بيان، حسبما ذكر. */
export const ATTRIBUTION_WORDS: readonly { readonly word: string; readonly takes: 'noun' | 'verb' | 'both' }[] = [
  { word: 'بحسب', takes: 'both' },
  { word: 'حسب', takes: 'both' },
  { word: 'بحسبما', takes: 'verb' },
  { word: 'حسبما', takes: 'verb' },
  { word: 'وفق', takes: 'both' },
  { word: 'وفقا', takes: 'both' },
  { word: 'وفقما', takes: 'verb' },
  { word: 'طبقا', takes: 'both' },
  { word: 'برأي', takes: 'noun' },
];

/** «على حد قول الوزير»: two words and the noun of saying before whoever speaks. */
export const TO_THE_EXTENT: readonly [string, string] = ['على', 'حد'];
export const NOUNS_OF_SAYING: readonly string[] = ['قول', 'تعبير', 'وصف', 'زعم'];

/** What else of somebody tells whose clause it is: وبحسب رأيه، فإن كذا. */
export const NOUNS_OF_OPINION: readonly string[] = ['رأي', 'كلام', 'تصريح', 'تصريحات', 'تقدير', 'رواية'];

/** Prepositions that verbs govern: ويهدف الإضراب، بحسب النقابة، إلى كذا. */
export const PREPOSITIONS_OF_VERBS: readonly string[] = ['إلى', 'على', 'عن', 'مع'];

/** The same, which right behind a source tell of it as well: وفق تقرير من الوزارة، حسب شهود في المدينة. */
export const PREPOSITIONS_OF_SOURCES: readonly string[] = ['في', 'من'];

/** Nouns of an account between a word of attribution and whoever gives it: وفق رواية الشهود، حسب تعبير الوزير. */
export const NOUNS_OF_ACCOUNT: readonly string[] = ['قول', 'تعبير', 'زعم', 'رواية', 'تفسير', 'رأي', 'تأكيد', 'اعتقاد', 'ادعاء', 'أقوال', 'شهادة', 'محتوى', 'مضمون', 'فحوى'];

/** Verbs of counting and seeing, which tell whose account it is only behind a word of attribution: وفق ما أحصى المرصد. */
export const WITNESS_VERBS: readonly string[] = [
  'أحصى',
  'أحصت',
  'أحصاه',
  'أحصته',
  'شاهد',
  'شاهدت',
  'شاهده',
  'شاهدته',
  'عاين',
  'عاينت',
  'عاينه',
  'عاينته',
  'رصده',
  'رصدته',
  'وثقه',
  'وثقته',
  'توصلت',
];

/** Words that somebody spoke, between a word of attribution and him: بحسب تصريحات الوزير. */
export const SPOKEN_BY: readonly string[] = ['تصريح', 'تصريحات', 'إفادة', 'إفادات', 'كلام', 'تأكيدات', 'اعترافات', 'مزاعم', 'روايات'];

/** Words that are somebody's where a clause of its own stands apart from them: وفق توقعات البنك، سينمو الاقتصاد. */
export const FORESEEN: readonly string[] = ['توقعات', 'حديث'];

/** Second words of a turn of attribution that belong to it: وفقاً لـ، حسب ما، طبقا لما. */
export const ATTRIBUTION_LINKERS: readonly string[] = ['ما', 'لما'];

/** Behind a word of attribution: the speaker of before (وفقاً له). */
export const ATTRIBUTION_PRONOUNS: readonly string[] = ['له', 'لها', 'لهم', 'لهما'];

/** A word of attribution with the pronoun of the speaker of before: بحسبه. */
export const ATTRIBUTIONS_WITH_PRONOUN: readonly string[] = ['بحسبه', 'بحسبها', 'بحسبهم', 'حسبه', 'وفقه', 'برأيه', 'برأيها', 'برأيهم'];

/** The preposition before whoever a relayed account comes from (نقلت … عن …). */
export const FROM = 'عن' as const;

/** «On», as print tells it from the name علي. */
export const ON = 'على' as const;

/** «In front of», as print tells it from the family name إمام. */
export const AHEAD = 'أمام' as const;

/** The relative pronoun behind a preposition of one letter (بما). */
export const WHAT = 'ما' as const;

/** The same joined with a preposition of two letters. */
export const WHAT_BEHIND: readonly (readonly [preposition: string, form: string])[] = [
  ['من', 'مما'],
  ['عن', 'عما'],
];

/** The preposition joined to whom words are said to (لرويترز). */
export const TO = 'ل' as const;

/** Behind غير it tells how often, and denies no adjective: أكد غير مرة. */
export const ONCE = 'مرة' as const;

/** «In» as a word of its own: مسؤول في الوزارة. */
export const WITHIN = 'في' as const;

/** The preposition joined to the place of an office (بفرنسا). */
export const IN = 'ب' as const;

/** Verbs that pass on what another said: their subject is a link of the chain, not the speaker. */
export const RELAY_VERBS: readonly string[] = ['نقل', 'نسب', 'تناقل'];

/** Of these the source stands behind إلى or ل. */
export const ASCRIBING_VERBS: readonly string[] = ['نسب'];

/** «على لسان الوزير»: two words before whoever a relayed account comes from, the second with a pronoun too (لسانه). */
export const TONGUE: readonly [string, string] = ['على', 'لسان'];

/** Verbs by which a medium brings to the public what another issued (نشرت الوكالة بيانا للوزارة), beside نقل. */
export const ISSUING_VERBS: readonly string[] = ['نشر', 'أورد', 'بث', 'أذاع', 'تناقل', 'تداول', 'وزع'];

/** Deeds by which words are brought out: بعد نشر الصحيفة تقريرا قالت فيه كذا. */
export const BRINGING_OUT: readonly string[] = ['نشر', 'إصدار', 'بث', 'إذاعة', 'توجيه', 'إرسال', 'كتابة'];

/** Words that others speak, as a medium passes them on: نقلت الوكالة تصريحات الوزير، نشرت بيانا للوزارة. */
export const PASSED_WORDS: readonly string[] = [
  'كلام',
  'تصريحات',
  'تصريحا',
  'تصريح',
  'بيانا',
  'بيان',
  'كلمة',
  'أقوال',
  'حديث',
  'حديثا',
  'رسالة',
  'مقابلة',
  'تعليق',
  'تعليقات',
  'رد',
];

/** What somebody posts for all to read. رفض القرار في تغريدة على موقعه. */
export const POSTED_WORDS: readonly string[] = ['تغريدة', 'تغريدات', 'تدوينة', 'منشور'];

/** Before a document, the part of it where something stands. جاء في نص البيان أن كذا. */
export const PARTS_OF_TEXT: readonly string[] = ['سياق', 'نص', 'متن', 'ختام', 'مستهل', 'مقدمة', 'ديباجة', 'تفاصيل'];

/** Parts that only a text has, whatever it is: نص الحكم, not ختام المؤتمر. */
export const PARTS_OF_TEXT_ALONE: readonly string[] = ['نص', 'متن', 'ديباجة'];

/** Behind «there was nothing of him» and before what he did: فما كان من الوزير إلا أن قال كذا. */
export const NOTHING_BUT = { was: 'كان', of: 'من', but: 'إلا' } as const;

/** Where somebody posts what he says. منشور على الصفحة الرسمية للاعب فلان أعلن فيه كذا. */
export const OWN_PAGES: readonly string[] = ['صفحة', 'الصفحة', 'حساب', 'الحساب'];

/** What others claim, which somebody denies or refuses: نفى الاتهامات بأن كذا. */
export const CLAIM_NOUNS: readonly string[] = [
  ...['اتهام', 'اتهامات', 'مزاعم', 'زعم', 'أنباء', 'تقارير', 'ادعاء', 'ادعاءات', 'تلميح', 'تلميحات', 'شائعات', 'إشاعات', 'تكهنات', 'قول', 'مقولة', 'معلومات'],
];

/** Verbs, by their past, of closing and going on, which have one's own words for their object: ختم تغريداته، واصل حديثه. */
export const CLOSING_VERBS: readonly string[] = ['ختم', 'اختتم', 'أكمل', 'تابع', 'واصل', 'استهل'];

/** Words that somebody owns as well, where a verb leads back to them: موقف للمحكمة أكدت فيه. */
export const OWNED_WORDS: readonly string[] = [
  'تقرير',
  'تقريرا',
  'موقف',
  'كلام',
  'خطاب',
  'خطابا',
  'تحذير',
  'تحذيرات',
  'مقال',
  'مقالا',
  'مقالة',
  'خطبة',
  'مداخلة',
  'تغريدة',
  'تدوينة',
  'منشور',
  'دراسة',
  'مقولة',
  'مذكرة',
];

/** Words that somebody has for a medium: in «تصريح للتلفزيون الرسمي أكد فيه» the medium is told. */
export const SAID_TO_MEDIA: readonly string[] = ['تصريح', 'تصريحات', 'تصريحا', 'حديث', 'حديثا', 'مقابلة', 'حوار'];

/** Stations by their noun, with «to» in front. */
export const STATIONS_TOLD: readonly string[] = ['للتلفزيون', 'للإذاعة', 'للتلفزة', 'لتلفزيون', 'لإذاعة', 'لقناة', 'للقناة', 'لصحيفة', 'للصحيفة', 'لوكالة', 'للوكالة'];

/** Words that a body or a person lets out, where they open a sentence with their owner: وفي بيان للوزارة أكدت. */
export const ISSUED_WORDS: readonly string[] = [
  ...['بيان', 'بيانات', 'تصريح', 'تصريحات', 'تغريدة', 'تغريدات', 'تدوينة', 'منشور', 'تعقيب', 'تعليق', 'رد', 'بلاغ', 'تقرير', 'مذكرة'],
];

/** Words that one person speaks to others, whom a body behind them may be: وفي كلمة للوزير، لمجلس النواب. */
export const SPOKEN_WORDS: readonly string[] = ['كلمة', 'خطاب', 'مداخلة', 'محاضرة', 'مقال', 'مؤتمر'];

/** Behind them whoever let them out stands behind «from»: في بيان صادر عن الوزارة. */
export const COME_OUT: readonly string[] = ['صادر', 'صادرة', 'صدر', 'صدرت'];

/** Callings of people of a medium, which stands behind «for» with them. صحافي لوكالة كذا. */
export const PRESS_CALLINGS: readonly string[] = ['صحافي', 'صحفي', 'مصور', 'مراسل', 'موفد'];

/** What is the press's by an adjective, in construction or not: ندوة صحفية، تقارير صحفية; besides occasions and words that are passed on. */
export const PRESS_NOUNS: readonly string[] = [
  'ندوة',
  'ندوات',
  'إحاطة',
  'إيجاز',
  'إفادات',
  'مقابلات',
  'مقالات',
  'تقرير',
  'تقارير',
  'تسريبات',
  'أنباء',
  'معلومات',
  'بلاغ',
  'جولة',
  'حملة',
  'تحقيق',
  'تحقيقات',
  'بطاقات',
  'تغطية',
];

/** Of these whom only a medium has. */
export const SENT_CALLINGS: readonly string[] = ['مصور', 'مراسل', 'موفد'];

/** How «that» begins behind a verb of speech, as printed. قال إن. */
export const THAT_OF_SPEECH = 'إن';

/** «That» as printed behind other verbs. ذكر أن. */
export const THAT = 'أن';

/** Who reports for the paper itself. أفاد مراسلنا. */
export const OWN_REPORTERS: readonly string[] = ['مراسلنا', 'موفدنا', 'مندوبنا'];

/** The pronoun that they carry. */
export const OUR = 'نا';

/** Who reports for a medium. مراسل القناة. */
export const REPORTERS: readonly string[] = ['مراسل', 'موفد'];

/** Offices that somebody holds at a medium. المدير العام للقناة. */
export const MEDIA_OFFICES: readonly string[] = ['رئيس', 'مدير', 'محرر', 'مؤسس', 'ناشر', 'مالك', 'مقدم', 'مذيع', 'مراسل', 'موفد'];

/** «نقلاً عن»: what follows is nearer the speaker. */
export const RELAY_NOUNS: readonly string[] = ['نقلا'];

/** «استنادا إلى مصادر»: what follows is nearer the speaker. */
export const BASED_ON: readonly [string, string] = ['استنادا', 'إلى'];

/** Verbs by which a medium brings a document or words to the public, with the pronoun of what it brings. */
export const PUBLISHING_VERBS: readonly string[] = [
  'نقلته',
  'نقلتها',
  'تناقله',
  'تناقلها',
  'تداولتها',
  'تداولها',
  'وزعتها',
  'وزعها',
  'عرضتها',
  'أذاعتها',
  'أذاعه',
  'أذاعها',
  'نقله',
  'نقلها',
  'نشرته',
  'نشرتها',
  'نشره',
  'نشرها',
  'بثته',
  'بثتها',
  'بثه',
  'بثها',
  ...['تبثه', 'تبثها', 'يبثه', 'يبثها', 'تنشره', 'تنشرها', 'ينشره', 'ينشرها'],
  'أوردته',
  'أوردتها',
  'أورده',
  'أوردها',
  'أصدره',
  'أصدرته',
  'أصدرها',
  'وزعته',
  'وزعه',
  'تداولته',
  'تناقلته',
  'عرضته',
  'أذاعته',
];

/** What a medium gets, with the pronoun of the words or of whoever speaks: رسالة تسلمتها الوكالة، شاهد استضافته القناة. */
export const GETTING_VERBS: readonly string[] = ['تسلمته', 'تسلمتها', 'تسلمه', 'تسلمها', 'تلقته', 'تلقتها', 'تلقاه', 'تلقاها', 'استضافته', 'استضافتها', 'استضافهم', 'استضافتهم'];

/** What a medium does with an interview, before «with» and whoever speaks: مقابلة أجرتها معه القناة. */
export const INTERVIEWING_VERBS: readonly string[] = ['أجرته', 'أجرتها', 'أجراه', 'أجراها'];

/** The same without a pronoun, where a copy is what the medium gets: بيان تلقت الوكالة نسخة منه. */
export const COPY_VERBS: readonly string[] = ['تلقت', 'تلقى', 'تسلمت', 'تسلم', 'حصلت', 'حصل', 'اطلعت', 'اطلع'];
export const COPY_NOUN = 'نسخة';

/** What a medium asks, in front of it: ردا على أسئلة الوكالة. */
export const ASKED_WORDS: readonly string[] = ['سؤال', 'أسئلة', 'استفسار', 'استفسارات'];

/** Nouns of the press as a whole, which is no one medium. */
export const PRESS_AT_LARGE: readonly string[] = ['صحافة', 'إعلام'];

/** Behind «sites» and «means»: where people post themselves. مواقع التواصل الاجتماعي. */
export const SOCIAL_MEDIA = 'التواصل';

/** «تصريح | خص به الوكالة»: two words before the one medium that gets the words. */
export const GIVEN_TO_ONE: readonly [verbs: readonly string[], what: readonly string[]] = [
  ['خص', 'خصت'],
  ['به', 'بها'],
];

/** «مع برنامج كذا | على قناة كذا»: nouns of a broadcaster behind «on». */
export const BROADCASTERS: readonly string[] = ['قناة', 'شاشة', 'فضائية', 'إذاعة', 'محطة', 'تلفزيون', 'راديو'];

/** What they air in which somebody speaks: في مقابلة على قناة كذا. */
export const AIRED_WORDS: readonly string[] = [
  ...['برنامج', 'برنامجه', 'برنامجها', 'حلقة', 'نشرة', 'مقابلة', 'لقاء', 'حوار', 'حديث', 'ظهور', 'ظهوره', 'ظهورها'],
  ...['كلمة', 'خطاب', 'تصريح', 'تصريحات', 'مداخلة', 'تعليق', 'تعليقات', 'رسالة', 'بيان', 'مناظرة', 'ندوة', 'إطلالة'],
];

/** Before the medium an interview was given to: في مقابلة مع قناة كذا، حديث إلى صحيفة كذا. */
export const PASSING_ON: readonly string[] = ['مع', 'إلى', 'عبر'];

/** Before the medium the words were given to: في مقابلة مع، في تصريحات لـ، في حديث إلى. */
export const OCCASION_NOUNS: readonly string[] = [
  'مقابلة',
  'حديث',
  'حوار',
  'تصريح',
  'تصريحات',
  'لقاء',
  'مداخلة',
  'اتصال',
  'بيان',
  'تغريدة',
  'تغريدات',
  'مؤتمر',
  'كلمة',
  'خطاب',
  'مقال',
  'رسالة',
  'تدوينة',
  'منشور',
  'إفادة',
  'جلسة',
];

/** Texts, measures and orders that bind rather than tell: «وفق اتفاق»، «حسب الحاجة»، «حسب المناطق» give the terms of an act, not the source of an account. */
export const BINDING_TEXTS: readonly string[] = [
  'التقويم',
  'اتفاق',
  'الاتفاق',
  'اتفاقية',
  'الاتفاقية',
  'قانون',
  'القانون',
  'خطة',
  'الخطة',
  'الدستور',
  'المعاهدة',
  'المادة',
  'مادة',
  'نص',
  'نصوص',
  'مبادرة',
  'المبادرة',
  'أحكام',
  'بنود',
  'مقتضيات',
  'المقتضيات',
  'برنامج',
  'برامج',
  'جدول',
  'آلية',
  'استراتيجية',
  'تعليمات',
  'معايير',
  'المعايير',
  'شروط',
  'الشروط',
  'الأصول',
  'الأنظمة',
  'البند',
  'قرار',
  'القرار',
  'لائحة',
  'اللائحة',
  'منشور',
  'المنشور',
  'مشروع',
  'قواعد',
  'القواعد',
  'لوائح',
  'اللوائح',
  'إجراءات',
  'الإجراءات',
  'نظام',
  'النظام',
  'بروتوكول',
  'البروتوكول',
  'التعليمات',
  'الآلية',
  'الجدول',
  'توقيت',
  'التوقيت',
  'مواصفات',
  'المواصفات',
  'مبادئ',
  'المبادئ',
  'مبدأ',
  'قوانين',
  'القوانين',
  'أعراف',
  'الأعراف',
  'العرف',
  'المنظور',
  'المذهب',
  'مذهب',
  'المنطق',
  'تقاليد',
  'التقاليد',
  'عادات',
  'العادات',
  'الشريعة',
  'أهداف',
  'الأهداف',
  'البنود',
  'الخطط',
  'خطط',
  'أولويات',
  'الأولويات',
  'ضوابط',
  'الضوابط',
  'احتياجات',
  'الاحتياجات',
  'رؤية',
  'الرؤية',
  'مرسوم',
  'المرسوم',
  'صفقة',
  'الصفقة',
  'مفهوم',
  'المفهوم',
  'مقياس',
  'تقسيم',
  'التقسيم',
  'العقيدة',
  'مجريات',
  'صيغة',
  'الصيغة',
  'إطار',
  'الإطار',
  'نمط',
  'نمطه',
  'نمطها',
  'الرضا',
  'فهمه',
  'فهمها',
  'فهمهم',
  'رغبة',
  'رغبته',
  'رغبتها',
  'رغبتهم',
  'الرغبة',
  'ترتيب',
  'الترتيب',
  'تسلسل',
  'التسلسل',
  'الحاجة',
  'حاجة',
  'ظروف',
  'الظروف',
  'أسس',
  'الأسس',
  'مقاييس',
  'المقاييس',
  'نموذج',
  'أفضل',
  'المناطق',
];

/** What is arranged, usual or foreseen, by which things go and which nobody says: وفق المقرر لها، حسب المعتاد، وفق المعمول به. */
export const ARRANGED: readonly string[] = [
  ...[
    'المقرر',
    'المخطط',
    'المعتاد',
    'المتوقع',
    'المعمول',
    'المتفق',
    'المطلوب',
    'المتبع',
    'المسموح',
    'المنصوص',
    'المحدد',
    'المأمول',
    'المرسوم',
    'الجاري',
    'المتاح',
    'المتعارف',
    'اللازم',
  ],
];

/** By what things are sorted, counted or dealt out, which nobody says: بحسب الحجم، حسب نوع السيارة، وفقا لسعر الصرف. */
export const MEASURES: readonly string[] = [
  ...['الحجم', 'حجم', 'أحجام', 'الجودة', 'جودة', 'النوع', 'نوع', 'الأنواع', 'أنواع', 'النوعية', 'نوعية', 'الفئة', 'فئة', 'الفئات', 'فئات'],
  ...['العمر', 'عمر', 'الأعمار', 'أعمار', 'السن', 'سن', 'الجنس', 'جنس', 'الطول', 'طول', 'الوزن', 'وزن', 'اللون', 'لون', 'المقاس', 'مقاس'],
  ...['المحافظات', 'الولايات', 'الأقاليم', 'القطاعات', 'المجموعات', 'الطبقات', 'التخصص', 'تخصص', 'التخصصات', 'المهنة', 'المهن', 'الأقدمية'],
  ...['الكمية', 'كمية', 'الكميات', 'السعر', 'سعر', 'أسعار', 'المسافة', 'مسافة', 'المساحة', 'مساحة', 'القيمة', 'قيمة', 'درجة', 'الدرجة', 'الدرجات'],
  ...['الموديل', 'موديل', 'الطراز', 'طراز', 'الكفاءة', 'كفاءة', 'الخبرة', 'القدرة', 'قدرة', 'قدرات', 'القدرات', 'الإمكان', 'الإمكانيات', 'إمكانيات', 'الإمكانات', 'إمكانات'],
  ...['طبيعة', 'مستوى', 'مستويات', 'طريقة', 'موعد', 'مواعيد', 'متطلبات', 'المتطلبات', 'مقتضى', 'الأحوال', 'الحالة', 'حالة', 'الهوى', 'هوى', 'أهواء', 'المزاج', 'مزاج'],
  ...['الذوق', 'ذوق', 'أذواق', 'الموسم', 'مواسم', 'الفصول', 'الأهمية', 'أهمية', 'القرعة', 'قرعة', 'الأبجدية', 'الحروف', 'النجاح'],
];

/** Documents and occasions that themselves speak when nobody is named as having issued them. */
export const SPEAKING_DOCUMENTS: readonly string[] = [
  'إحصاءات',
  'إحصائيات',
  'أرقام',
  'الأرقام',
  'تقديرات',
  'بيانات',
  'معلومات',
  'معطيات',
  'المعطيات',
  'تسريبات',
  'مشاهد',
  'شهادات',
  'روايات',
  'نتائج',
  'النتائج',
  'تحقيقات',
  'البحث',
  'مشروع',
  'المشروع',
  'بيان',
  'البيان',
  'بلاغ',
  'البلاغ',
  'إحصائية',
  'الإحصائية',
  'حصيلة',
  'الحصيلة',
  'وثيقة',
  'الوثيقة',
  'اتفاق',
  'الاتفاق',
  'اتفاقية',
  'الاتفاقية',
  'تقرير',
  'التقرير',
  'تقارير',
  'التقارير',
  'رسالة',
  'الرسالة',
  'قرار',
  'القرار',
  'نص',
  'دراسة',
  'الدراسة',
  'مسودة',
  'المسودة',
  'إعلان',
  'الإعلان',
  'لائحة',
  'قانون',
  'القانون',
  'مذكرة',
  'المذكرة',
  'استطلاع',
  'الاستطلاع',
  'مسح',
  'المسح',
  'استطلاعان',
  'استطلاعات',
  'الاستطلاعات',
  'وثائق',
  'الوثائق',
  'التعميم',
  'مرسوم',
  'المرسوم',
  'الخطة',
  'خطة',
  'الدستور',
  'المعاهدة',
  'البند',
  'المادة',
];

/** Speakers of a passive without source. */
export const UNKNOWN_SOURCE = 'مصدر غير محدد';

/** Forms of the verb of going round, by which nobody says it. يتردد أن النائب سيستقيل. */
export const RUMOURED: readonly string[] = ['يتردد', 'ويتردد', 'ويقال'];

/** These do so where they open a clause: the past, printed like the present of her who repeats (تردد أن النائب سيستقيل), and what else tells of a thing (ناد يقال إنه قديم). */
export const RUMOURED_AT_HEAD: readonly string[] = ['تردد', 'وتردد', 'يقال'];

/** Verbs of what goes round where news are their subject: ترددت أنباء عن استقالة الوزير. */
export const GOING_ROUND: readonly string[] = ['ترددت', 'وترددت', 'تتردد', 'وتتردد', 'سرت', 'وسرت', 'راجت', 'وراجت', 'تواترت', 'وتواترت'];

/** What so goes round, without anybody who tells it. */
export const NEWS: readonly string[] = ['أنباء', 'شائعات', 'إشاعات', 'أخبار', 'تقارير', 'معلومات'];

/** Verbs besides that govern a clause of their own without anybody who says it. ويشتبه بأنه المختبر. */
export const SUSPECTED: readonly string[] = ['يشتبه', 'ويشتبه', 'اشتبه', 'واشتبه', 'يشتبهون', 'ويشتبهون'];

/** How what goes round is looked at: said by somebody unnamed. */
export const RUMOUR = { past: 'تردد', present: 'يتردد', act: 'say', takes: ['clause'] } as const satisfies ReportingVerb;

/** How an outlet tells from whom it has it: «علمت الصحيفة من مصادر أن». */
export const LEARNING: ReportingVerb = { past: 'علم', present: 'يعلم', act: 'say', takes: ['clause'] };
export const LEARNING_VERBS: readonly string[] = ['علم', 'علمت', 'وعلم', 'وعلمت'];

/** «لائحة الاتهام» tells what prosecutors hold, other rules bind. */
export const CHARGE = 'الاتهام' as const;

/** The prepositions of what somebody is called upon to do or threatened with: دعوته لأنصاره إلى الهدوء. */
export const CALLED_TO: readonly ['إلى', 'ل', 'ب', 'على'] = ['إلى', 'ل', 'ب', 'على'];
