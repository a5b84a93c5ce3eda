/** Verbs by what stands behind them, and words that go with them. */

/** Verbs with a pronoun by which somebody sends or issues a document: رسالة وجهها الرئيس. */
export const SENDING_VERBS: readonly string[] = [
  'وجهها',
  'وجهه',
  'وجهتها',
  'وجهته',
  'بعثها',
  'بعثتها',
  'أرسلها',
  'أرسلتها',
  'أصدره',
  'أصدرها',
  'أصدرته',
  'أصدرتها',
  'كتبها',
  'كتبتها',
  'أعده',
  'أعدته',
  'أعدها',
  'أعدتها',
  'نشرها',
  'نشره',
  'نشرته',
  'نشرتها',
  ...['قدمه', 'قدمته', 'قدمها', 'قدمتها', 'رفعه', 'رفعته', 'رفعها', 'رفعتها', 'أورده', 'أوردته', 'أوردها', 'أوردتها', 'أعلنه', 'أعلنته', 'أعلنها', 'أعلنتها'],
];

/** Refuses to be named: مسؤول طلب عدم الكشف عن هويته، مصدر فضل عدم ذكر اسمه. */
export const REFUSING_VERBS: readonly string[] = [
  'طالبا',
  'طالبة',
  'طالبين',
  'مفضلا',
  'مفضلة',
  'مشترطا',
  'مشترطة',
  'رافضا',
  'رافضة',
  'طلب',
  'طلبت',
  'طلبوا',
  'طلبا',
  'رفض',
  'رفضت',
  'رفضوا',
  'رفضا',
  'فضل',
  'فضلت',
  'فضلوا',
  'فضلا',
  'اشترط',
  'اشترطت',
  'اشترطوا',
  'آثر',
  'آثرت',
  'آثروا',
  'طلبوا',
];

/** What such a clause ends with. */
export const IDENTITIES: readonly string[] = ['هويته', 'هويتها', 'هويتهم', 'هويتهما', 'هوياتهم', 'هويتيهما', 'اسمه', 'اسمها', 'اسمهم', 'أسمائهم', 'اسميهما', 'أسماءهم'];

/** Verbs of speech that cannot do without whom they speak of or to: اتهم الحكومة بـ، وصف الاتفاق بأنه. */
export const VERBS_WITH_OBJECT: readonly string[] = ['اتهم', 'وصف', 'حث', 'حض', 'ناشد', 'أبلغ', 'أخبر', 'هنأ', 'طمأن', 'شبه', 'حمّل', 'شكر', 'خاطب'];

/** Verbs whose middle letter has in the active the vowel that makes others passive. خلُص التقرير إلى كذا. */
export const VOWELLED_IN_MIDDLE: readonly string[] = ['خلص'];

/** Verbs whose subject is a text: جاء في البيان أن، ورد في الرسالة. */
export const DOCUMENT_VERBS: readonly string[] = ['جاء', 'ورد'];

/** Verbs whose object is an act of speech only right behind whoever speaks, without article: أصدر الوزير تحذيرا. */
export const LETTING_OUT_ACTS: readonly string[] = ['أصدر', 'نشر', 'واصل', 'كثف', 'تضمن'];

/** Verbs of passing on and noting down that tell of deeds as well: نقل المصابون إلى المستشفى، سجلت البلاد عشر حالات. */
export const DEEDS_TOO: readonly string[] = ['نقل', 'نسب', 'سجل'];

/** Verbs whose object is an act of speech only where a text holds it: تضمن البيان دعوة إلى الحوار. */
export const TEXT_HOLDING_VERBS: readonly string[] = ['تضمن'];

/** Verbs that report with a deed where a text is their subject, which shows it: أظهرت الدراسة ارتفاع الأسعار. */
export const SHOWING_IN_TEXT: readonly string[] = ['أظهر'];

/** Verbs that only a text has as its subject, never a person: المادة التي تنص على كذا. */
export const TEXT_VERBS: readonly string[] = ['نص'];

/** Texts that rule something, which such verbs tell of, without article. */
export const RULING_TEXTS: readonly string[] = [
  ...['اتفاق', 'اتفاقية', 'إعلان', 'بروتوكول', 'بند', 'بيان', 'خطة', 'دستور', 'عقد', 'فقرة', 'قاعدة', 'قانون', 'قرار', 'لائحة'],
  ...['مادة', 'مبادرة', 'مذكرة', 'مرسوم', 'مسودة', 'مشروع', 'معاهدة', 'ميثاق', 'نظام', 'وثيقة', 'هدنة', 'ورقة'],
];

/** Verbs whose subject goes on speaking. */
export const ADDING_VERBS: readonly string[] = ['أضاف', 'تابع', 'أردف', 'استطرد', 'زاد', 'واصل', 'مضى', 'استدرك'];

/** Verbs of more and of ending that go on with what was said only where «that» stands right behind them or whoever speaks: زاد الوزير أن الجسر أغلق. */
export const CLAUSE_AT_ONCE: readonly string[] = ['زاد', 'أكمل'];

/** Verbs whose clause only «to» leads in. ذهب النائب إلى أن الحل قريب. */
export const CLAUSE_BEHIND_TO: readonly string[] = ['ذهب'];

/** The verb of mentioning, which is that of reminding with «of»: ذكر الوزير بقرار المجلس. */
export const REMINDING_VERBS: readonly string[] = ['ذكر', 'ذكّر'];

/** How something is mentioned: ذكر الوزير بالاسم ثلاثة نواب. */
export const MENTIONS: readonly string[] = ['بالاسم', 'باسم', 'باسمه', 'باسمها', 'بالأسماء', 'بالتفصيل', 'بالتحديد', 'بخير', 'بالخير', 'بسوء', 'بالحرف'];

/** Verbs behind which «that» is printed «إن», while others have «أن». قالت النائبة إن الحل قريب. */
export const SAYING_VERBS: readonly string[] = ['قال'];

/** Verbs of seeing, in which somebody sees fit as well. تمنح الرخص بحسب ما تراه البلدية. */
export const SEEING_VERBS: readonly string[] = ['رأى'];

/** Verbs of finding, which report where a study finds something. وجدت الدراسة أن كذا. */
export const FINDING_VERBS: readonly string[] = ['وجد'];

/** Verbs of writing. كتب النائب على موقعه إن الحل قريب. */
export const WRITING_VERBS: readonly string[] = ['كتب', 'غرد', 'علق'];

/** Verbs and nouns that govern «على» with what somebody said: رد على ما قاله فلان. */
export const GOVERNING_ON: readonly string[] = [
  ...['علق', 'علقت', 'علقوا', 'يعلق', 'تعلق', 'تعليق', 'رد', 'ردت', 'ردوا', 'يرد', 'ترد', 'الرد', 'اعترض', 'اعترضت', 'يعترض', 'احتج', 'احتجت'],
  ...['أجاب', 'أجابت', 'عقب', 'عقبت', 'اطلع', 'اطلعت', 'بناء', 'وافق', 'وافقت', 'حافظ', 'حافظت', 'حصل', 'حصلت', 'ينطبق', 'تنطبق', 'يدل', 'تدل'],
];

/** Verbs by which a document is issued: بيان صدر عن الوزارة. */
export const ISSUED_VERBS: readonly string[] = ['صدر', 'صدرت', 'يصدر', 'تصدر'];

/** Its participles, which agree with the document: التقرير السنوي الصادر عن الهيئة. */
export const ISSUED_PARTICIPLES: readonly string[] = ['صادر', 'صادرة', 'الصادر', 'الصادرة'];

/** Behind a verb of putting forward, what is put forward: مشروع القرار الذي تقدمت به الدولة. */
export const PUT_FORWARD: readonly string[] = ['به', 'بها'];

/** Verbs with the pronoun of a document that tell who made it: استطلاع أجرته الوكالة، دراسة أعدها المعهد. */
export const MAKING_VERBS: readonly string[] = [
  ...['أجراه', 'أجرته', 'أجراها', 'أجرتها', 'يجريه', 'تجريه', 'يجريها', 'تجريها', 'أعده', 'أعدته', 'أعدها', 'أعدتها', 'يعده', 'تعده', 'يعدها', 'تعدها'],
  ...['أنجزه', 'أنجزته', 'أنجزها', 'أنجزتها', 'نظمه', 'نظمته', 'وضعه', 'وضعته', 'أصدره', 'أصدرته', 'أصدرها', 'أصدرتها', 'يصدره', 'تصدره', 'يصدرها', 'تصدرها'],
];

/** Verbs of doing in the past whose shape is one of nouns («التقى» like «المستشفى»), or whose first letter looks like «and» (وصل). */
export const DOING_VERBS: readonly string[] = [
  ...['التقى', 'أجرى', 'ألقى', 'أنهى', 'أدى', 'تلقى', 'تولى', 'أعطى', 'أمضى', 'قضى', 'سعى', 'تبنى', 'تحدى', 'تخلى', 'تصدى', 'استدعى', 'انتهى', 'اكتفى'],
  ...['أوصى', 'أحصى', 'رعى', 'نعى', 'دعا', 'تمنى', 'روى', 'اشترى', 'استولى', 'اعتلى', 'ارتدى', 'وصل', 'ودع', 'فاز', 'شن', 'بث'],
  ...['بحث', 'تباحث', 'تبادل', 'تشاور'],
  ...['ألغى', 'أبقى', 'أخفى', 'أهدى', 'أعفى', 'أتى', 'مضى', 'بنى', 'عانى', 'راعى', 'نوى', 'اختفى', 'اعتدى', 'ارتأى', 'استثنى', 'تخطى', 'تفادى', 'تعاطى', 'تقاضى'],
  ...['اختار', 'اعتاد', 'اجتاز', 'احتاج', 'انحاز', 'التزم', 'مارس', 'عمد', 'شاهد', 'ظهر', 'وقف', 'وجد', 'فشل', 'مر', 'فر'],
];

/** Verbs of the fifth and sixth stem in the past, of him; the same letters are a present of her: «تمكن الوزير من كذا»، «تعرض الوزارة كذا». */
export const REFLEXIVE_VERBS: readonly string[] = [
  ...['تمكن', 'تعرض', 'تراجع', 'تسلم', 'تفقد', 'ترأس', 'تناول', 'تزوج', 'تنقل', 'تجول', 'تبرع', 'ترشح', 'تنافس', 'تظاهر', 'توجه', 'تحرك', 'تدخل', 'تغيب', 'تفاوض'],
  ...['تعاون', 'تجاهل', 'تفاعل', 'تورط', 'تكفل', 'تطوع', 'تخرج', 'تألق', 'تأخر', 'تعاقد', 'تفوق', 'توصل', 'تأهل', 'تواصل', 'تقاعد', 'تحالف', 'تعامل'],
  ...['تنازل', 'تواجد', 'تجنب', 'تعمد', 'تعرف', 'تصالح', 'ترجل', 'تأثر', 'تغلب', 'توقف', 'تحفظ', 'توسط', 'تواطأ', 'تآمر', 'تقمص'],
];

/** Words of making and sorting, behind which it tells by what: صممت وفق رؤية حديثة، تختلف بحسب المواسم. */
const MADE_BY: readonly string[] = [
  ...['صمم', 'صممت', 'صمموا', 'مصمم', 'مصممة', 'بني', 'بنيت', 'مبني', 'مبنية', 'صنع', 'صنعت', 'مصنوع', 'مصنوعة', 'مطابق', 'مطابقة'],
  ...['تختلف', 'يختلف', 'تتفاوت', 'يتفاوت', 'تتنوع', 'يتنوع', 'تتغير', 'يتغير', 'توزع', 'يوزع', 'موزعة', 'موزعين', 'تصنف', 'يصنف', 'مصنفة', 'مرتبة', 'مقسمة'],
];

/** Verbs behind which «according to» tells by what something goes: تسير وفق القضاء المستقل. */
export const GOING_VERBS: readonly string[] = ['تسير', 'يسير', 'تجري', 'يجري', 'تمضي', 'يمضي', 'تعمل', 'يعمل', 'يعملون', 'تتم', 'يتم', 'تتحرك', 'يتصرف', 'تتصرف', ...MADE_BY];

/** The verb of doing again, which reports with a word of speech or a stance of one's own: أعاد تأكيده. */
export const RETURNING_VERBS: readonly string[] = ['أعاد'];

/** These call with «ب» upon somebody, and what is asked for follows: أهابت الهيئة بالسائقين توخي الحذر. */
export const APPEALING_VERBS: readonly string[] = ['أهاب'];
