/** Words beside which a verb of speech tells no speech, or a complementiser belongs to another verb. */

/** What is refused when nothing is said: رفض الوزير التعليق، رفضا الكشف عن هويتهما. */
export const SILENCES: readonly string[] = [
  'التعليق',
  'الإدلاء',
  'الكشف',
  'الإفصاح',
  'التصريح',
  'الحديث',
  'الإجابة',
  'الرد',
  'ذكر',
  'كشف',
  'إعطاء',
  'الخوض',
  'البوح',
  'تأكيد',
  'التعقيب',
  'التكهن',
  'التطرق',
  'توضيح',
  'التوضيح',
];

/** What a silence refuses behind a verb of giving: رفضت الوزارة تقديم تعليق، إعطاء رد، إجراء أي مقابلة. */
export const REFUSED_TO_GIVE: { readonly giving: readonly string[]; readonly words: readonly string[]; readonly any: readonly string[] } = {
  giving: ['تقديم', 'إجراء', 'إصدار'],
  words: ['تعليق', 'تعليقات', 'رد', 'إجابة', 'إجابات', 'جواب', 'توضيح', 'توضيحات', 'إيضاحات', 'تفاصيل', 'معلومات', 'تصريح', 'تصريحات', 'مقابلة', 'مقابلات', 'حوار', 'حوارات'],
  any: ['أي', 'مزيد', 'المزيد'],
};

/** What is refused by a deed rather than by words: رفض الحرس السماح لهم، دخول الوفد، مصافحة خصمه، الحضور. */
export const WITHHELD_DEEDS: readonly string[] = [
  'السماح',
  'دخول',
  'مصافحة',
  'منح',
  'استقبال',
  'تسليم',
  'تسجيل',
  'توقيع',
  'مغادرة',
  'المغادرة',
  'الحضور',
  'الجلوس',
  'التنحي',
  'المثول',
  'ارتداء',
  'خلع',
  'دفع',
  'طعن',
  'الطعن',
  'دعوى',
  'الدعوى',
  'استئناف',
  'الاستئناف',
  'التماس',
  'الالتماس',
  'الاحتفال',
  'التوقف',
  'ركوب',
  'المغامرة',
  'استلام',
  'الامتثال',
  'الخضوع',
  'خضوع',
  'الانصياع',
  'النزول',
  'الوقوف',
  'إخلاء',
];

/** Courts and whoever judges: what they refuse, condemn or confirm is decided. */
export const JUDGES: readonly string[] = [
  'محكمة',
  'المحكمة',
  'قاض',
  'قاضي',
  'القاضي',
  'قاضية',
  'القاضية',
  'قضاة',
  'القضاة',
  'محلفين',
  'المحلفون',
  'محاكم',
  'المحاكم',
  'القضاء',
  'الحكم',
  'حكم',
];

/** Verbs of speech, by their past, that name a ruling when a court is their subject. */
export const RULING_VERBS: readonly string[] = ['رفض', 'أدان', 'دان', 'أيد', 'قضى', 'حكم'];

/** Verbs that take the clause behind them for themselves: يبدو أن، تبين أن، يعني أن. */
export const CLAUSE_VERBS: readonly string[] = [
  'يبدو',
  'بدا',
  'تبين',
  'يتبين',
  'اتضح',
  'يتضح',
  'يعني',
  'تعني',
  'ثبت',
  'يثبت',
  'يكفي',
  'صادف',
  'يصادف',
  'حدث',
  'يحدث',
  'خشية',
  'شريطة',
  'بشرط',
  'العلم',
  'المقرر',
  'المتوقع',
  'المنتظر',
  'المرتقب',
  'المفترض',
  'المحتمل',
  'الممكن',
  'الضروري',
  'يمكن',
  'يمكنه',
  'يمكنها',
  'يمكنهم',
  'يجب',
  'ينبغي',
  'افتراض',
  'احتمال',
  'المؤكد',
  'المأمول',
  'المؤمل',
  'عليك',
  'عليكم',
  'اكتشف',
  'اكتشفت',
  'اكتشفوا',
];

/** Behind «of» these judge the deed that «that» opens further on: من المهم للطالب أن يعرف، من حق الناس أن يسألوا. */
export const JUDGED_OF: readonly string[] = [
  ...['المهم', 'الضروري', 'المفترض', 'المؤكد', 'الواجب', 'الأفضل', 'المفيد', 'السهل', 'الصعب', 'الطبيعي', 'المستحيل', 'الممكن', 'الأجدى', 'الأجدر', 'المنطقي', 'اللازم'],
  ...['حق', 'حقه', 'حقها', 'حقهم', 'شأن', 'شأنه', 'شأنها', 'مصلحة', 'واجب'],
];

/** Behind a comma these open the outlet's own reason or conclusion, whose «that» no verb before it governs: «، لذلك يمكن أن». */
export const WHY_WORDS: readonly string[] = ['لأن', 'لأنه', 'لأنها', 'لأنهم', 'لذا', 'لذلك'];

/** Verbs of speech, by their past, whose present also gives a measure: تبلغ المسافة 12 كيلومترا. */
export const MEASURING_VERBS: readonly string[] = ['أبلغ', 'بلغ', 'قدر', 'سجل'];

/** Verbs of speech, by their past, whose present is printed like one of being held to be: يعد أفضل الأيام. */
export const COPULAR_PRESENTS: readonly string[] = ['وعد'];

/** Verbs of holding something to be something, by their past, whose present is as often «passes for»: يعتبر من أكبر الموانئ، تعد إحدى أهم الأسواق. */
export const HOLDING_VERBS: readonly string[] = ['اعتبر', 'عد', 'وعد'];

/** Right behind such a verb, or behind its subject, these say among what something is, or how it stands among its like. */
export const AMONG_WORDS: readonly string[] = [
  ...['من', 'أحد', 'إحدى', 'ضمن', 'بمثابة', 'أول', 'أولى', 'ثاني', 'ثانية', 'ثالث', 'ثالثة', 'رابع', 'خامس', 'واحدا', 'واحدة'],
  ...['أكبر', 'أصغر', 'أهم', 'أبرز', 'أقوى', 'أكثر', 'أقل', 'أفضل', 'أسوأ', 'أشهر', 'أعلى', 'أدنى', 'أحدث', 'أقدم', 'أطول', 'أقصر', 'أشد', 'أسرع', 'أغنى', 'آخر'],
];

/** «If», printed like «that». */
export const IF_PRINTED = 'إن';

/** Behind «if» alone stand these: إن لم يعودوا، إن تبين الخطأ. */
export const WORDS_BEHIND_IF: readonly string[] = ['لم', 'تبين', 'وجد', 'وجدت', 'صح', 'صحت', 'أمكن', 'لزم', 'ثبت', 'ثبتت', 'اقتضى', 'اقتضت', 'شئت', 'شئتم'];

/** Verbs of admitting, by their past, which with an object of their own mean approving: أقر البرلمان الموازنة، القانون الذي أقره. */
export const APPROVING_VERBS: readonly string[] = ['أقر'];

/** What shows something without a word, in front of a verb of showing: أثبتت التجربة أن, يكشف الواقع أن. */
export const THINGS_THAT_SHOW: readonly string[] = [
  ...['التجربة', 'تجربة', 'الواقع', 'واقع', 'الحقيقة', 'الأيام', 'الأحداث', 'أحداث', 'التاريخ', 'الوقائع', 'وقائع', 'النتيجة', 'المباراة'],
  ...['ضعف', 'قوة', 'فوز', 'خسارة', 'هزيمة', 'نجاح', 'فشل', 'غياب', 'حضور', 'مقتل', 'ظاهرة', 'الظاهرة', 'قصة', 'الصورة', 'المشهد', 'مشهد', 'الزيارة', 'لقطات'],
  ...['ارتفاع', 'انخفاض', 'تراجع', 'تزايد', 'الاجتماعان', 'الأزمة', 'أزمة', 'الحرب', 'موقف', 'صعود', 'هبوط', 'تدهور'],
  ...['صور', 'الصور', 'خصائص', 'الخصائص', 'ملامح', 'شعبية', 'سلوك', 'مظاهر', 'المظاهر', 'المشاهد', 'مجريات', 'المجريات', 'تطورات', 'التطورات'],
  ...['الحادثة', 'الحادث', 'حوادث', 'الهجوم', 'الهجمات', 'أداء', 'الأداء', 'تحركات', 'التحركات', 'الأوضاع'],
  ...['السبب', 'حقيقة', 'الفحص', 'الفحوص', 'الفحوصات', 'التحاليل'],
];

/** The verb, by its past, of putting something down to a cause, whose present is printed like that of going back, and what goes back to one: يرجع السبب إلى كذا. */
export const PUTTING_DOWN = 'أرجع';
export const GOING_BACK: readonly string[] = ['السبب', 'الفضل', 'ذلك', 'هذا', 'الأمر'];

/** The verb, by its past, of talking, whose letters are also those of «it happens»: ظاهرة تحدث كل عامين. */
export const TALKING = 'تحدث';

/** Nouns of speech, without article, that with the word behind them name a deed or a paper: تصريح دخول، إعلان الحكم، طلب السوق. */
export const NOUNS_OF_THINGS: readonly { readonly noun: string; readonly next: readonly string[] }[] = [
  { noun: 'تصريح', next: ['الضريبي', 'ضريبي', 'دخول', 'الدخول', 'عمل', 'العمل', 'سفر', 'السفر', 'إقامة', 'الإقامة', 'دفن', 'الدفن', 'بناء', 'مرور', 'أمني'] },
  { noun: 'إعلان', next: ['الحكم', 'النتيجة', 'مبوب', 'مبوبة'] },
  { noun: 'طلب', next: ['السوق', 'المستهلكين', 'المستهلك', 'السكان', 'سكان', 'المشترين'] },
  { noun: 'رفض', next: ['الدعوى', 'الطعن', 'الاستئناف', 'الالتماس'] },
];

/** Before a present these tell what something is done for: حتى يطمئن الناس إلى كذا، لكي يعلن كذا. */
export const PURPOSE_WORDS: readonly string[] = ['حتى', 'كي', 'لكي'];

/** Before the noun «text», printed like a verb of texts, which opens what it is the text of: وهذا نص المقال. */
export const BEFORE_THE_TEXT: readonly string[] = ['هذا', 'وهذا', 'هنا', 'وهنا', 'إليكم', 'وإليكم'];

/** Signs, which show something without a word where all of them are meant: كل المؤشرات تدل على كذا. */
export const SIGNS_THAT_SHOW: readonly string[] = ['المعطيات', 'المؤشرات', 'الدلائل', 'الأدلة', 'القرائن', 'الشواهد', 'العلامات', 'الظروف'];

/** Verbs of informing, by their past, with the letters of one of learning: أطلع الوزير النواب على كذا، اطلع الوفد على كذا. */
export const INFORMING_VERBS: readonly string[] = ['أطلع'];

/** Verbs, by their past, whose clause a person shows by deeds, a document in words: «أثبت اللاعب أنه». */
export const PROVING_VERBS: readonly string[] = ['أثبت', 'برهن'];

/** What calls for something though it says nothing: الأسباب التي دعته إلى كذا، أمر يدعو إلى القلق. */
export const CAUSES: readonly string[] = [
  'أسباب',
  'الأسباب',
  'سبب',
  'السبب',
  'أمور',
  'الأمور',
  'أمر',
  'الأمر',
  'حاجة',
  'الحاجة',
  'ظروف',
  'الظروف',
  'عوامل',
  'العوامل',
  'دوافع',
  'الدوافع',
  'ما',
  'مما',
  'ضرورة',
  'الضرورة',
];

/** Verbs of speech, by their past, that such a cause may have. */
export const CAUSED_VERBS: readonly string[] = ['دعا', 'هدد', 'أنذر', 'حث'];

/** Verbs of speech, by their past, that are done with weapons as well: هاجم المسلحون القرية. */
export const ASSAULTING_VERBS: readonly string[] = ['هاجم'];

/** Verbs of speech, by their past, whose present is nearly always that of a deed: يحيي الحفل، يحيون الذكرى, also the name يحيى. */
export const DEEDS_IN_PRESENT: readonly string[] = ['حيا'];

/** Behind these words no verb of speech stands: صلى الله عليه | وسلم, من | أبرز اللاعبين, يا | ترى. */
export const NEVER_BEHIND: readonly { readonly form: string; readonly before: readonly string[] }[] = [
  { form: 'وسلم', before: ['عليه', 'وآله', 'آله', 'اله'] },
  { form: 'أبرز', before: ['من', 'أحد', 'إحدى', 'كان', 'وكان', 'كانت', 'هو', 'هي', 'بين', 'كأحد', 'كإحدى', 'بأحد', 'لأحد', 'وأحد', 'وإحدى'] },
  { form: 'ترى', before: ['يا'] },
  { form: 'حذر', before: ['بشكل', 'بأسلوب', 'بتفاؤل', 'تفاؤل', 'ترقب', 'بترقب', 'هدوء', 'موقف'] },
  { form: 'نشر', before: ['دار', 'لدار', 'بدار', 'ودار', 'دور'] },
  { form: 'نسب', before: ['ارتفاع', 'انخفاض', 'تراجع', 'زيادة', 'رفع', 'خفض', 'تفاوت', 'اختلاف', 'تحديد', 'أعلى', 'أدنى', 'من', 'وفق', 'حسب'] },
  { form: 'كتب', before: ['بعض', 'عدة', 'أحد', 'إحدى', 'ثلاثة', 'أربعة', 'خمسة', 'جميع', 'أهم', 'أشهر', 'قراءة', 'معرض', 'تأليف', 'ترجمة', 'طباعة', 'أمهات', 'بيع'] },
  { form: 'أمل', before: ['ينحصر', 'وينحصر', 'تحقيق', 'فقدان', 'خيبة', 'بصيص', 'بارقة', 'ثمة', 'هناك', 'بلا', 'دون', 'على'] },
  { form: 'وترصد', before: ['إصرار', 'الإصرار'] },
  { form: 'طلب', before: ['ألف', 'آلاف', 'ألفي', 'مئة', 'مائة', 'مئات', 'مليون', 'مليوني', 'ملايين', 'أرسل', 'أرسلت', 'أرسلوا', 'قدم', 'قدمت', 'قدموا', 'تقديم'] },
];

/** Nouns printed like a participle of speech, which has what it governs right behind it: طالبة جامعية, مقرا لها; not «طالبا من الوزير كذا». */
export const NOUNS_LIKE_PARTICIPLES: readonly string[] = ['طالب', 'طالبا', 'طالبة', 'مقر', 'مقرا'];

/** Adjectives printed like a participle of speech, which report only with «that» right behind them: ، مفيدا بأن الجسر أغلق. */
export const ADJECTIVES_LIKE_PARTICIPLES: readonly string[] = ['مفيدا', 'مفيدة'];

/** Nouns printed like a verb of speech with the word behind them that tells: ثمن النهائي، طالب لجوء، ذكر الله. */
export const NOUNS_LIKE_VERBS: readonly { readonly form: string; readonly next: readonly string[] }[] = [
  { form: 'ثمن', next: ['النهائي', 'نهائي', 'التذكرة', 'البيع', 'الشراء'] },
  {
    form: 'طالب',
    next: ['لجوء', 'علم', 'عمل', 'جامعي', 'جامعة', 'حقوق', 'طب', 'هندسة', 'صيدلة', 'فلسفة', 'ماجستير', 'دكتوراه', 'ثانوي', 'ثانوية', 'دراسات', 'متفوق', 'مبتعث'],
  },
  { form: 'عدد', next: ['من', 'كبير', 'قليل', 'غير', 'محدود', 'آخر'] },
  { form: 'عددا', next: ['من', 'كبيرا', 'قليلا', 'محدودا', 'آخر'] },
  { form: 'أبرز', next: ['ما', 'من'] },
  { form: 'لوح', next: ['التزحلق', 'تزحلق', 'التزلج', 'تزلج', 'زجاج', 'الزجاج', 'خشب', 'خشبي', 'معدني', 'زجاجي', 'حجري', 'شمسي'] },
  { form: 'دون', next: ['أن', 'أنه', 'أنها'] },
  {
    form: 'نقل',
    next: [
      'البيانات',
      'بيانات',
      'المعلومات',
      'معلومات',
      'الركاب',
      'البضائع',
      'بضائع',
      'الأموال',
      'الأسلحة',
      'أسلحة',
      'المرضى',
      'الجرحى',
      'المصابين',
      'الدم',
      'التكنولوجيا',
      'الطاقة',
      'السلطة',
    ],
  },
  { form: 'شكرا', next: ['جزيلا', 'لك', 'لكم', 'لله', 'لكل'] },
  {
    form: 'عبر',
    next: [
      'الإنترنت',
      'الانترنت',
      'الإنترنيت',
      'الهاتف',
      'البريد',
      'الحدود',
      'البحر',
      'تويتر',
      'فيسبوك',
      'حسابه',
      'حسابها',
      'صفحته',
      'صفحتها',
      'تقنية',
      'موقعه',
      'موقعها',
      'البحث',
      'التعاون',
      'التنسيق',
      'الحوار',
      'التفاوض',
      'العمل',
    ],
  },
];

/** The reader is told to read on, in the letters of a verb of speech: اقرأ أيضا. */
export const READ_ON: readonly string[] = ['اقرأ', 'اقرأوا', 'اقرئي'];

/** Behind these prepositions, and behind a verb of being done, no verb stands: في ذكر كذا، عن نقل كذا، سيتم طرح كذا. */
export const BEFORE_NOUNS: readonly string[] = [
  ...['في', 'إلى', 'على', 'عن', 'لدى'],
  ...['يتم', 'تتم', 'ويتم', 'وتتم', 'سيتم', 'ستتم', 'وسيتم', 'تم', 'تمت', 'وتم', 'وتمت', 'يجري', 'ويجري', 'سيجري', 'جرى', 'وجرى'],
];

/** Nouns with a pronoun that are printed like a verb of speech with one: وأسرتها. */
export const POSSESSED_NOUNS: readonly string[] = ['أسرته', 'أسرتها', 'أسرتهم', 'أسرتهما', 'أسرتي', 'أسرتنا'];

/** Verbs of speech, by their past, that report where they are denied as well: whoever does not rule out says so. */
export const OPEN_WHEN_DENIED: readonly string[] = ['استبعد', 'أخفى'];

/** Of these those that report nowhere else: لم يخف قلقه. */
export const ONLY_WHEN_DENIED: readonly string[] = ['أخفى'];

/** Works and meetings that treat of something: «الفيلم يتحدث عن كذا»، «المحادثات تناولت كذا». */
export const TREATING_NOUNS: readonly string[] = [
  'الفيلم',
  'فيلم',
  'المسلسل',
  'مسلسل',
  'الرواية',
  'رواية',
  'العمل',
  'الكتاب',
  'المسرحية',
  'مسرحية',
  'الأغنية',
  'أغنية',
  'المعرض',
  'المحادثات',
  'محادثات',
  'المباحثات',
  'مباحثات',
  'اللقاء',
  'الاجتماع',
  'الاتصال',
  'المكالمة',
  'الزيارة',
];

/** Verbs of speech, by their past, that such a noun may have for what it is about. */
export const TREATING_VERBS: readonly string[] = ['تطرق', 'تناول', 'تحدث', 'طرح', 'أبرز'];

/** Verbs by which things show something as people say it: «البيانات تظهر أن»، «مما يشير إلى أن». */
export const SHOWING_VERBS: readonly string[] = ['أشار', 'دلل', 'دل', 'أظهر', 'كشف', 'أوحى', 'أبرز', 'أثبت', 'بيّن', 'لفت'];

/** The same, of verbs that people have at least as often: «هذا كله يؤكد أن». */
export const CONFIRMING_VERBS: readonly string[] = ['أكد', 'أوضح'];

/** Verbs of opinion whose past, printed alike, is mostly the writer's own «I»: «أعتقد أن». */
export const OWN_OPINION_VERBS: readonly string[] = ['اعتقد', 'اعتبر'];

/** The verb of defending, which players and soldiers do without words. */
export const DEFENDING = 'دافع';

/** What is defended by deeds: دافع الجيش عن المدينة، دافع اللاعب عن لقبه. */
export const DEFENDED_IN_DEED: readonly string[] = [
  ...['لقب', 'لقبه', 'لقبها', 'اللقب', 'ألوان', 'مرمى', 'مرماه', 'شباك', 'شباكه', 'قميص', 'شعار', 'الكأس', 'نفسه', 'نفسها', 'أنفسهم'],
  ...['أرض', 'أرضه', 'أرضها', 'أرضهم', 'الأرض', 'أراضيه', 'أراضيها', 'أراضيهم', 'الوطن', 'وطن', 'وطنه', 'وطنهم', 'بلاده', 'بلادهم', 'البلاد'],
  ...['المدينة', 'مدينة', 'مدينته', 'مدينتهم', 'القرية', 'قريتهم', 'قراهم', 'حدود', 'الحدود', 'حدوده', 'حدودها', 'مواقع', 'مواقعه', 'مواقعهم'],
  ...['حياته', 'حياتها', 'حياتهم', 'موقعه', 'عرضه', 'شرفه', 'المنطقة', 'منطقة', 'العاصمة', 'بيته', 'بيوتهم', 'منازلهم', 'القلعة', 'المعسكر'],
];

/** Whoever fights: what they defend they defend with weapons. */
export const FIGHTING: readonly string[] = ['الجيش', 'جيش', 'قوات', 'القوات', 'المقاتلون', 'مقاتلو', 'مقاتلون', 'الجنود', 'جنود', 'كتائب', 'المقاومة', 'لواء'];

/** Verbs of complaining, by their past, which the sick do of what hurts. */
export const COMPLAINING: readonly string[] = ['شكا', 'اشتكى'];

/** What hurts: شكا اللاعب من آلام في الركبة. */
export const PAINS: readonly string[] = [
  ...['آلام', 'ألم', 'الآلام', 'الألم', 'أوجاع', 'وجع', 'صداع', 'الصداع', 'مرض', 'أمراض', 'إصابة', 'إصابات', 'أعراض', 'حمى', 'إرهاق', 'تعب'],
  ...['الإصابة', 'المرض', 'ضيق', 'التهاب', 'التهابات', 'حساسية', 'دوار', 'أرق', 'شد', 'كدمة', 'عسر', 'تورم', 'تقلص', 'إجهاد'],
];

/** The verb of threatening, which is also that of waving. */
export const WAVING = 'لوح';

/** What is waved: لوح المشجع بالأعلام. */
export const WAVED_THINGS: readonly string[] = [
  ...['بالأعلام', 'بأعلام', 'بعلم', 'بالعلم', 'بيده', 'بيدها', 'بيديه', 'بيديها', 'بأيديهم', 'بالرايات', 'برايات', 'بالمناديل', 'بمناديل', 'بمنديل'],
  ...['بسكين', 'بمسدس', 'بمسدسه', 'بسلاحه', 'ببندقيته', 'بعصا', 'بعصاه', 'بقبضته', 'بصور', 'بصورة', 'بقميصه', 'بقميص', 'للجماهير', 'بإشارة'],
];

/** The verb of launching an attack, which is mostly one with weapons. */
export const LAUNCHING = 'شن';

/** What makes an attack one of words: شن النائب هجوما لاذعا على كذا. */
export const ATTACKS_IN_WORDS: readonly string[] = [
  ...['لاذعا', 'لاذعة', 'حادا', 'حادة', 'لفظيا', 'كلاميا', 'كلامية', 'إعلاميا', 'إعلامية', 'شفهيا', 'اللاذع', 'الحاد', 'مبطنا', 'شخصيا', 'سياسيا'],
];

/** Turns of two words behind which «that» opens no content: بدلا من أن يشكر الجيران، خوفا من أن يسقط. */
export const TURNS_BEFORE_THAT: readonly (readonly [string, string])[] = [
  ['بدلا', 'من'],
  ['بدل', 'من'],
  ['عوضا', 'عن'],
  ['خوفا', 'من'],
  ['خشية', 'من'],
  ['تخوفا', 'من'],
  ['انطلاقا', 'من'],
  ['ناهيك', 'عن'],
  ['من', 'أجل'],
];

/** Before a verb of the past these make the speaking a condition: إذا أعلن الوزير ذلك. */
export const CONDITIONS: readonly string[] = ['إذا', 'لو'];

/** Verbs of being and becoming, behind which a participle tells what somebody is: وأصبح مهددا بالخروج. */
export const BEING_VERBS: readonly string[] = [
  ...['كان', 'كانت', 'كانوا', 'يكون', 'تكون', 'يكونوا', 'أصبح', 'أصبحت', 'أصبحوا', 'يصبح', 'تصبح', 'بات', 'باتت', 'باتوا', 'صار', 'صارت'],
  ...['ظل', 'ظلت', 'يظل', 'تظل', 'بقي', 'بقيت', 'يبقى', 'تبقى', 'ليس', 'ليست', 'زال', 'زالت', 'يزال', 'تزال', 'أضحى', 'أضحت', 'أمسى', 'أمست'],
];

/** Verbs of becoming among them: بات النادي مهددا بالهبوط. */
export const BECOMING_VERBS: readonly string[] = ['أصبح', 'أصبحت', 'بات', 'باتت'];

/** Objects of the verb in a turn of words, never who speaks: وتابع القول، وختم كلامه، يلفت الانتباه، كشف النقاب. */
export const OBJECTS_OF_TURNS: readonly string[] = [
  ...['القول', 'الحديث', 'كلامه', 'كلامها', 'حديثه', 'حديثها', 'مداخلته', 'مداخلتها', 'كلمته', 'كلمتها', 'خطابه', 'خطابها', 'تصريحه', 'تصريحها'],
  ...['الانتباه', 'انتباه', 'النظر', 'الأنظار', 'الاهتمام', 'النقاب', 'الستار', 'اللثام', 'الضوء'],
];

/** The verb, by its past, of recognising a state or its rights, which is an act: اعترف بدولة فلسطين، اعترف باستقلالها. */
export const RECOGNISING = 'اعترف';

/** What is recognised so, without particle and article. */
export const RECOGNISED_THINGS: readonly string[] = ['استقلال', 'دولة', 'سيادة', 'جمهورية', 'إمارة'];

/** The verb, by its past, of keeping somebody out of something: استبعد اللاعب من القائمة. */
export const KEEPING_OUT = 'استبعد';

/** What somebody is kept out of, without article and pronoun: استبعد لاعبين من قائمته. */
export const KEPT_OUT_OF: readonly string[] = [
  ...['قائمة', 'قوائم', 'لائحة', 'لوائح', 'تشكيلة', 'تشكيل', 'تشكيلته', 'معسكر', 'صفوف', 'حسابات', 'فريق', 'منتخب', 'بعثة', 'تشكيلات'],
  ...['سباق', 'منافسة', 'منافسات', 'بطولة', 'مسابقة', 'دورة', 'عضوية', 'ترشح', 'ترشيحات', 'منصب', 'مناصب', 'وظيفة', 'وظائف', 'جيش', 'كشف', 'كشوف'],
];

/** Who is left out, where the noun is no calling: استبعد المدرب الثنائي من القائمة. */
export const LEFT_OUT: readonly string[] = ['ثنائي', 'ثلاثي', 'رباعي', 'عدد', 'عددا', 'اسم', 'أسماء', 'نجم', 'نجوم'];

/** The verb, by its past, of expecting, whose letters are also those of «she signs». */
export const EXPECTING = 'توقع';

/** What is signed: الوزارة توقع مذكرة تفاهم. */
export const SIGNED_THINGS: readonly string[] = [
  ...['اتفاقية', 'اتفاقيات', 'اتفاقيتين', 'اتفاقيتي', 'مذكرة', 'مذكرات', 'مذكرتي', 'مذكرتين', 'عقدا', 'عقود', 'عقودا', 'عقدي', 'عقدين', 'بروتوكول', 'بروتوكولا', 'ميثاق', 'وثيقة'],
];

/** Of agreements these are signed where the subject stands before the verb and would have another verb for expecting: الوزارة توقع اتفاقا. */
export const AGREED_THINGS: readonly string[] = ['عقد', 'اتفاق', 'اتفاقا', 'اتفاقين', 'شراكة', 'معاهدة', 'إعلان', 'صفقة'];

/** The verb, by its past, of stressing, which is also that of tightening. */
export const TIGHTENING = 'شدد';

/** What is tightened, without article and pronoun: شددت الحكومة القيود على السفر، شدد الجيش حصاره على المدينة. */
export const TIGHTENED_THINGS: readonly string[] = [
  ...[
    'عقوبات',
    'عقوبة',
    'حصار',
    'قيود',
    'إجراءات',
    'تدابير',
    'خناق',
    'رقابة',
    'قبضة',
    'ضغوط',
    'ضغط',
    'حملة',
    'حراسة',
    'حماية',
    'هجمات',
    'غارات',
    'قصف',
    'شروط',
    'قوانين',
    'موقف',
    'سياسة',
    'سياسات',
  ],
];

/** The past of needing, printed like «she asks», and what needs something: تطلب الأمر جهدا. */
export const NEEDING: { readonly verbs: readonly string[]; readonly by: readonly string[] } = {
  verbs: ['تطلب', 'وتطلب', 'فتطلب', 'تطلبت', 'وتطلبت'],
  by: ['الأمر', 'ذلك', 'الوضع', 'الموقف', 'العمل', 'المشروع', 'العملية', 'المهمة', 'الحالة', 'إنجاز', 'تنفيذ', 'إعداد', 'بناء'],
};

/** Nouns that tell silence behind «not»: طلب عدم ذكر اسمه. */
export const UNTOLD_NAMES: { readonly telling: readonly string[]; readonly what: readonly string[] } = {
  telling: ['ذكر', 'الكشف', 'كشف', 'نشر', 'الإفصاح', 'إفصاح', 'التعريف', 'الإشارة', 'تسمية', 'تسميته', 'تسميتها', 'تسميتهم', 'الإفشاء', 'إعلان'],
  what: ['اسمه', 'اسمها', 'اسمهما', 'اسميهما', 'أسمائهم', 'اسمهم', 'أسماءهم', 'هويته', 'هويتها', 'هويتهم', 'هويتهما', 'هوياتهم', 'اسميه', 'بهويته'],
};

/** The verb, by its past, of unveiling. */
export const UNVEILING = 'كشف';

/** What somebody unveils to be looked at or bought: كشفت الشركة عن هاتفها الجديد. */
export const UNVEILED_THINGS: readonly string[] = [
  ...['هاتف', 'هواتف', 'حاسوب', 'نظارة', 'نظارات', 'طراز', 'تمثال', 'لوحة', 'دراجة', 'قميص', 'نصب'],
  ...['روبوت', 'غواصة', 'فستان', 'وشم'],
];

/** Things that are unveiled where they are new; the police find others: كشفت الشركة عن سيارة جديدة. */
export const UNVEILED_WHEN_NEW: readonly string[] = ['سيارة', 'سيارات', 'جهاز', 'نموذج', 'تصميم', 'ساعة'];
export const NEW_WORDS: readonly string[] = ['جديد', 'جديدة', 'جديدا'];

/** Buildings and the like, which are attacked by deeds alone, one also as it is printed before a pronoun: هاجم المحتجون مبناها. */
export const ATTACKED_PLACES: readonly string[] = ['مبنى', 'مبنا', 'مقر', 'منزل', 'بيت', 'سيارة', 'مركبة', 'قرية', 'قافلة', 'معسكر', 'مكتب', 'مكاتب', 'مواقع', 'موقع'];

/** What only seems so, before «أن»: ويبدو أنه يشكك في كذا. */
export const SEEMING_VERBS: readonly string[] = ['يبدو', 'ويبدو', 'تبدو', 'بدا', 'وبدا'];

/** Verbs that tell a decision, before the deed decided on: قررت اللجنة دعوة المجلس إلى كذا. */
export const DECIDING_VERBS: readonly string[] = ['قرر', 'قررت', 'قرروا', 'وقرر', 'وقررت', 'وقرروا', 'يقرر', 'تقرر', 'يعتزم', 'تعتزم', 'ينوي', 'تنوي'];

/** Somebody, whoever it is, and history, which nobody asks: يعتقد المرء أن كذا، سيسجل التاريخ أن كذا. */
export const ANYBODY_WORDS: readonly string[] = ['المرء', 'الإنسان', 'التاريخ'];

/** Before a noun of speech these tell what is not said yet, or need not be: إمكانية إعلان كذا، في انتظار إعلان كذا. */
export const BEFORE_THE_UNSAID: readonly string[] = ['إمكانية', 'احتمال', 'احتمالية', 'احتمالات', 'انتظار', 'بانتظار', 'ترقب', 'ضرورة', 'وجوب', 'عدم'];

/** «In his quality of», printed like describing: بوصفه موظفا. */
export const AS_WHAT_HE_IS: readonly string[] = ['بوصفه', 'بوصفها', 'بوصفهم', 'بوصفهما', 'بوصفهن', 'بوصفي', 'بوصفنا', 'بوصفك'];

/** «Each», behind which a noun without article tells by what something is sorted: بحسب كل مجموعة. */
export const EACH = 'كل';

/** Right before a colon behind a verb of coming these open a list or a table: جاءت المجموعات على النحو التالي. */
export const AS_FOLLOWS: readonly string[] = ['التالي', 'التالى', 'الآتي', 'الآتى', 'كالتالي', 'كالآتي', 'يلي', 'يأتي', 'الترتيب'];

/** What comes in words all the same: جاء الجواب كما يلي: لا. */
export const COMING_IN_WORDS: readonly string[] = [
  'تصريحات',
  'تصريحاته',
  'تصريحاتها',
  'أقوال',
  'أقواله',
  'أقوالها',
  'توصيات',
  'التوصيات',
  'الجواب',
  'جواب',
  'جوابه',
  'جوابها',
  'الإجابة',
  'إجابته',
  'الكلمات',
  'كلماته',
  'كلماتها',
  'السؤال',
  'الأسئلة',
  'الصيغة',
  'صيغة',
];

/** Right behind a noun with article these tell its rank, as what something passes for: تعتبر المدرسة النواة الأولى للتعليم. */
export const RANKS: readonly string[] = [
  ...['الأول', 'الأولى', 'الثاني', 'الثانية', 'الوحيد', 'الوحيدة', 'الأكثر', 'الأقل', 'الأكبر', 'الأصغر', 'الأهم', 'الأبرز', 'الأقدم', 'الأشهر'],
  ...['الأفضل', 'الأقوى', 'الأعلى', 'الأطول', 'الرئيسي', 'الرئيسية', 'الأساسي', 'الأساسية'],
];

/** Those of them that have behind them in what: الدولة الأكثر استدانة. */
export const DEGREES: readonly string[] = ['الأكثر', 'الأقل'];
