/** How bodies stand for others as speakers. */

/** With the adjective of a state these stand for the state: الحكومة البريطانية → بريطانيا. */
export const GOVERNMENT_NOUNS: readonly string[] = ['حكومة', 'سلطة', 'سلطات'];

/** These alone mean the government of the state that the text is about; «السلطة» is power as well. */
export const LONE_GOVERNMENTS: readonly string[] = ['حكومة', 'سلطات'];

/** Printed without the noun of the ministry: الخارجية الروسية → وزارة الخارجية الروسية. */
export const CROWNED_NOUNS: readonly string[] = ['الخارجية', 'الداخلية', 'الدفاع', 'الخزانة', 'والخارجية', 'والداخلية', 'والدفاع'];

/** Nouns of bodies that are told second as the field of another: لجنة الدفاع والأمن. */
export const SECOND_FIELDS: readonly string[] = ['أمن', 'خارجية', 'داخلية'];

/** Missions and sections named with their place: السفارة الروسية في لندن. */
export const LOCATED_NOUNS: readonly string[] = [
  'سفارة',
  'قنصلية',
  'مكتب',
  'بعثة',
  'ممثلية',
  'قوة',
  'مقر',
  'مركز',
  'مستشفى',
  'جامعة',
  'محكمة',
  'نيابة',
  'نيابة عامة',
  'ادعاء',
  'متحف',
];

/** Adjectives of the one body that a state has of its kind: الهيئة الوطنية للأطباء. */
export const NATION_WIDE_ADJECTIVES: readonly string[] = ['الوطنية', 'الوطني', 'العليا', 'الأعلى', 'العامة', 'العام', 'المركزية', 'المركزي'];

/** Deeds that are told second in the name of a body: هيئة حماية المستهلك ومنع الاحتكار. */
export const SECOND_DEEDS: readonly string[] = ['منع', 'قمع', 'تشجيع', 'ترشيد'];

/** Bodies of which every place has one: النيابة العامة في كذا، الشرطة في كذا، اتحاد الصحفيين في كذا. */
export const BRANCH_NOUNS: readonly string[] = ['نيابة', 'ادعاء', 'شرطة', 'سلطة', 'غرفة', 'اتحاد'];

/** Those of them that the noun with article alone can mean: الشرطة في كذا. */
export const LONE_BRANCH_NOUNS: readonly string[] = ['نيابة', 'ادعاء', 'شرطة', 'سلطة'];

/** Adjectives of a body that is one of many like it, so that its place tells which: الحكومة المحلية في كذا. */
export const LOCAL_ADJECTIVES: readonly string[] = ['المحلية', 'المحلي', 'البلدية', 'البلدي', 'الإقليمية', 'الإقليمي'];

/** Deeds that name a body, with the preposition of whom or what they are for: منظمة الدفاع عن كذا. */
export const WARDS: readonly { readonly deed: string; readonly preposition: string }[] = [
  { deed: 'الدفاع', preposition: 'عن' },
  { deed: 'البحث', preposition: 'عن' },
  { deed: 'الكشف', preposition: 'عن' },
  { deed: 'الحفاظ', preposition: 'على' },
  { deed: 'الرقابة', preposition: 'على' },
  { deed: 'الإشراف', preposition: 'على' },
  { deed: 'الوقاية', preposition: 'من' },
];

/** Names of bodies of the world that a state gives a body of its own as well: مفوضية حقوق الإنسان في كذا. */
export const SHARED_NAMES: readonly string[] = ['مفوضية حقوق الإنسان', 'المفوضية العليا لحقوق الإنسان', 'الهيئة العليا لحقوق الإنسان'];

/** Parts of bodies: with the name of the whole they are its part, not another name of it (مكتب الأمم المتحدة لـ…). */
export const PART_NOUNS: readonly string[] = [
  'مكتب',
  'إعلام',
  'لجنة',
  'بعثة',
  'مجلس',
  'رئاسة',
  'قيادة',
  'إدارة',
  'أمانة',
  'مديرية',
  'دائرة',
  'ديوان',
  'قسم',
  'وحدة',
  'ممثلية',
  'قوة',
  'وفد',
  'فريق',
  'فرع',
  'مقر',
  'فصيل',
];

/** A part of a movement and the like, where an adjective tells which: الهيئة القيادية في حركة كذا. */
export const AUTHORITY = 'هيئة';

/** Type nouns that a link of a chain leaves out: صحيفة هآرتس → هآرتس. */
export const TYPE_NOUNS: readonly string[] = ['صحيفة', 'قناة', 'شبكة', 'موقع', 'مجلة', 'إذاعة', 'تلفزيون', 'جريدة', 'وكالة', 'محطة', 'يومية', 'أسبوعية', 'منصة'];

/** Bodies told by who is at their head, who changes: إدارة الرئيس فلان; not مكتب. */
export const HELD_BODIES: readonly string[] = ['إدارة', 'حكومة', 'حملة'];

/** «أنباء»: with it the type noun is part of the name (وكالة أنباء كذا). */
export const NEWS = 'أنباء';

export const MINISTRY = 'وزارة';

/** What media are called again, by their kind. */
export const MEDIUM_NOUNS: readonly { readonly called: string; readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site' }[] = [
  { called: 'الوكالة', kind: 'agency' },
  { called: 'الصحيفة', kind: 'newspaper' },
  { called: 'القناة', kind: 'broadcaster' },
  { called: 'الشبكة', kind: 'broadcaster' },
  { called: 'الموقع', kind: 'site' },
];

/** Documents that speak again for whoever issued the words before: قال البيان. */
export const ISSUED_DOCUMENTS: readonly string[] = ['البيان', 'الرسالة', 'التغريدة', 'البلاغ', 'المنشور', 'التدوينة'];

/** Documents of organisations that with the article mean the one told before. وبحسب التقرير. */
export const REPORT_DOCUMENTS: readonly string[] = ['التقرير', 'الدراسة', 'المذكرة', 'الوثيقة'];

/** A document by whatever noun: where the article tells of none so called, that of another noun told before. نشرت دراسة. وقالت الوثيقة إن. */
export const ANY_DOCUMENT = 'الوثيقة';

/** Verbs by which somebody lets a document out. وقدم الوزير تقريرا. */
export const LETTING_OUT_VERBS: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'أصدر', present: 'يصدر' },
  { past: 'نشر', present: 'ينشر' },
  { past: 'قدم', present: 'يقدم' },
  { past: 'رفع', present: 'يرفع' },
  { past: 'أعد', present: 'يعد' },
  { past: 'وزع', present: 'يوزع' },
  { past: 'وجه', present: 'يوجه' },
  { past: 'بعث', present: 'يبعث' },
  { past: 'أرسل', present: 'يرسل' },
  { past: 'كتب', present: 'يكتب' },
  { past: 'أطلق', present: 'يطلق' },
  { past: 'أنجز', present: 'ينجز' },
  { past: 'وقع', present: 'يوقع' },
  { past: 'سلم', present: 'يسلم' },
  { past: 'ردد', present: 'يردد' },
  { past: 'أجرى', present: 'يجري' },
];

/** Documents whose maker an article often tells only below: «أظهرت دراسة أن …. وقالت الدراسة التي أعدها معهد كذا». */
export const MADE_DOCUMENTS: readonly string[] = ['الدراسة', 'الاستطلاع', 'التقرير', 'المسح', 'البحث'];

/** A text put before those who decide, what it may be of, and more verbs by which somebody puts it there. قدمت الدولة مشروع قرار. */
export const DRAFT = 'مشروع';
export const DRAFTED: readonly string[] = [...['قرار', 'القرار', 'قانون', 'القانون', 'بيان', 'البيان'], ...['مرسوم', 'المرسوم', 'تعديل', 'التعديل', 'الموازنة', 'الميزانية']];
export const TABLING_VERBS: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'أحال', present: 'يحيل' },
  { past: 'طرح', present: 'يطرح' },
  { past: 'تقدم', present: 'يتقدم' },
  { past: 'صاغ', present: 'يصوغ' },
];

/** Documents that speak for whoever the article says made them, and nobody else. */
export const POLL_DOCUMENTS: readonly string[] = ['الاستطلاع', 'الإحصاء', 'المسح', 'القرار', 'التعميم', 'المرسوم', 'التحقيق', 'التحليل'];

/** الدول الثلاث: the noun of a state. */
export const STATE_NOUN = 'دولة';

/** What a state is called by a word with article alone, in an article that names it, by the states that are called so. المملكة، السلطنة، الاحتلال. */
export const CALLINGS_OF_STATES: readonly { readonly word: string; readonly states: readonly string[] }[] = [
  { word: 'المملكة', states: ['SA', 'MA', 'JO', 'BH'] },
  { word: 'السلطنة', states: ['OM'] },
  { word: 'الاحتلال', states: ['IL'] },
];

/** Bodies that each state has one of: told without it, they are those of the state that the text is at. */
export const ORGANS_OF_STATE: readonly string[] = ['وزارة', 'خارجية', 'داخلية', 'خزانة', 'حكومة', 'سلطة', 'رئاسة', 'برلمان', 'شرطة', 'جيش', 'نيابة', 'نيابة عامة'];

/** Councils that each state has one of. مجلس الوزراء. */
export const COUNCILS_OF_STATE: readonly string[] = ['الوزراء', 'النواب', 'الشورى'];

/** Nouns of bodies that are no media: behind them the name of a newspaper is theirs. منظمة الشبيبة. */
export const CIVIL_NOUNS: readonly string[] = [
  ...['منظمة', 'حركة', 'حزب', 'جمعية', 'وزارة', 'لجنة', 'نقابة', 'اتحاد', 'تيار', 'كتلة', 'جبهة', 'مجلس', 'رابطة', 'مبادرة', 'حملة'],
  ...['بنك', 'مصرف', 'صندوق', 'مصنع', 'غرفة', 'خطوط', 'طيران', 'نادي', 'ناد', 'فريق', 'جامعة', 'كلية', 'مدرسة', 'أكاديمية'],
  ...['مستشفى', 'مختبر', 'متحف', 'كنيسة'],
];

/** The defence, a ministry by its field or whoever defends somebody before a court. */
export const DEFENCE_WORDS: readonly string[] = ['الدفاع', 'والدفاع', 'للدفاع'];

/** Words of an article that tells of a trial. */
export const COURTS_OF_LAW: readonly string[] = ['المحكمة', 'محكمة', 'المتهم', 'المتهمين', 'النيابة', 'القاضي'];

/** Nouns right before the field of defence that tell of its ministry. */
export const HEADS_OF_DEFENCE: readonly string[] = ['وزارة', 'وزير', 'وزيرة', 'بوزارة', 'لوزارة', 'لوزير', 'ووزير', 'ووزارة'];

/** Nouns by which, with the article and nothing but adjectives, a body is called again that has a name of its own: «الصحيفة الليدورية». */
export const CALLED_AGAIN_NOUNS: readonly string[] = [
  ...['صحيفة', 'جريدة', 'مجلة', 'قناة', 'شبكة', 'موقع', 'محطة', 'وكالة', 'يومية', 'أسبوعية', 'مدونة'],
  ...['شركة', 'منصة', 'نادي', 'ناد', 'منظمة', 'تنظيم', 'جماعة', 'ميليشيا', 'مليشيا', 'فصيل'],
];

/** Adjectives that make a name of such a noun, or tell of the house of somebody else: «النادي الملكي»، «الموقع الرسمي». */
export const NAMING_QUALITIES: readonly string[] = [
  'رسمي',
  'رسمية',
  'ملكي',
  'ملكية',
  'وطني',
  'وطنية',
  'عام',
  'عامة',
  'إسلامي',
  'إسلامية',
  'عربي',
  'عربية',
  'أولى',
  'ثانية',
  'ثالثة',
  'رابعة',
];

/** Nouns of bodies that end like an adjective of relation and are none: بيانات هيئة كذا، تقرير جمعية كذا. */
export const NOUNS_LIKE_ADJECTIVES: readonly string[] = ['هيئة', 'جمعية', 'مديرية', 'مفوضية', 'ممثلية', 'قنصلية', 'أندية', 'سكرتارية'];

/** What speaks only for whoever the text says made it, no document by itself: التحقيقات التي أجرتها اللجنة، مسح للوكالة. */
export const MADE_INQUIRIES: readonly string[] = [
  ...['التحقيقات', 'تحقيقات', 'التحقيق', 'تحقيق', 'الدعوى', 'دعوى', 'الشكوى', 'شكوى', 'الأبحاث', 'أبحاث', 'بحث', 'مسح', 'المسح', 'تحليل', 'التحليل'],
  ...['البيانات', 'التقديرات', 'الإحصاءات', 'الإحصائيات', 'المعلومات'],
];

/** What a document holds, which speaks for whoever issued the document told behind it: معطيات التقرير، نتائج الدراسة. */
export const CONTENTS_OF_DOCUMENTS: readonly string[] = ['معطيات', 'بيانات', 'أرقام', 'نتائج', 'معلومات', 'إحصاءات', 'إحصائيات', 'تقديرات'];

/** Those of them that told alone are those of the last document told of as made. كشف استطلاع أن. وأظهرت النتائج أن. */
export const CONTENTS_TOLD_ALONE: readonly string[] = ['النتائج', 'الأرقام', 'المعطيات'];

/** Superlatives before the last document of its kind: أحدث بيانات الهيئة، آخر تقرير للمنظمة. */
export const LATEST_WORDS: readonly string[] = ['أحدث', 'آخر'];

/** Verbs behind the relative by which somebody came by words of others, and what they take: المعلومات التي حصلت عليها الصحيفة من مصادر. */
export const OBTAINING: readonly { readonly verbs: readonly string[]; readonly object: string }[] = [
  { verbs: ['حصلت', 'حصل', 'تحصلت', 'تحصل'], object: 'عليها' },
  { verbs: ['توصلت', 'توصل'], object: 'بها' },
];
