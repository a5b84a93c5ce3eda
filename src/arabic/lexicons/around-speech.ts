/** What stands around a verb of speech beside who speaks and what is said. */

/** How somebody speaks, right behind the verb: وأضاف مبتسما. */
export const MANNERS: readonly string[] = [
  'مبتسم',
  'ضاحك',
  'غاضب',
  'ساخر',
  'باك',
  'متأثر',
  'مازح',
  'ممازح',
  'منفعل',
  'متهكم',
  'مستغرب',
  'متحدي',
  'حازم',
  'متحسر',
  'واثق',
  'هازئ',
  'مستهزئ',
  'حزين',
  ...['متنهد', 'هامس', 'صارخ', 'متفاخر', 'متباه', 'متذمر', 'ممتعض', 'محتد', 'متلعثم', 'مداعب', 'متندر', 'متعجب', 'مندهش', 'متفائل'],
  ...['متشائم', 'مرتبك', 'متحمس', 'متأسف', 'متألم', 'متوجس', 'ممتن', 'مفتخر', 'متردد', 'متهلل', 'مستاء', 'مستبشر'],
];

/** How words came to an outlet, behind the occasion of speech, beside the verbs of publishing. في تصريح وصل إلى الصحيفة. */
export const OBTAINED: readonly string[] = [
  ...['وصل', 'وصلت', 'وصلنا', 'تلقت', 'تلقته', 'تلقتها', 'اطلعت', 'اطلع', 'حصلت', 'حصل', 'تابعته', 'تابعتها', 'ورد'],
  ...['وزع', 'نشر', 'صدر', 'صادر', 'خص', 'خصت'],
];

/** Behind على these tell where something was said, or how much and how surely. قال على هامش القمة، مرتين على الأقل. */
export const PLACES_OF_SPEECH: readonly string[] = [
  ...['متن', 'هامش', 'صفحته', 'صفحتها', 'صفحتهم', 'صفحة', 'حسابه', 'حسابها', 'حسابهم', 'حساب', 'موقعه', 'موقعها', 'منصة', 'منصات'],
  ...['الهواء', 'مسامع', 'شاشة', 'قناته', 'قناتها', 'فيسبوك', 'تويتر', 'إكس', 'تلغرام', 'تليغرام', 'تيليجرام', 'إنستغرام', 'لسان'],
  ...['الأقل', 'الأكثر', 'الأرجح', 'الإطلاق', 'الفور', 'التوالي', 'الدوام'],
];

/** Through these more is done than said: التسجيل عبر منصة رقمية. */
export const PLATFORM_WORDS: readonly string[] = ['منصة', 'منصات', 'شاشة'];

/** Between whoever speaks and the clause, these set what is told above what else was said. قال النائب خصوصا إن الحل قريب. */
export const ABOVE_ALL_WORDS: readonly string[] = ['خصوصا', 'خاصة', 'تحديدا', 'بالتحديد'];

/** To whom somebody speaks: the writer. قال لي. */
export const TO_SPEAKERS: readonly string[] = ['لي', 'لنا'];

/** To whom somebody speaks. كما ذكرت لكم. */
export const TO_LISTENERS: readonly string[] = ['لك', 'لكم', 'لكما'];

/** Verbs that tell when somebody's words were spoken: جاءت أقوال فلان. */
export const COMING_VERBS: readonly string[] = ['جاءت', 'وجاءت', 'تأتي', 'وتأتي', 'جاء', 'وجاء'];

/** When in an occasion something was said: في ختام الملتقى. */
export const EDGES_OF_OCCASIONS: readonly string[] = ['ختام', 'نهاية', 'بداية', 'مستهل', 'ثنايا'];

/** Whoever takes part in something: المشاركون في القمة. */
export const PARTAKERS: readonly string[] = ['مشارك', 'حاضر', 'مجتمع', 'متحدث'];

/** What people take part in: المشاركون في أعمال القمة. */
export const TAKEN_PART: readonly string[] = [
  ...['أعمال', 'فعاليات', 'اجتماعات', 'جلسات', 'مظاهرة', 'مسيرة', 'وقفة', 'احتجاجات', 'حملة', 'قمة', 'ندوة', 'ملتقى', 'منتدى', 'مفاوضات', 'محادثات'],
  ...['انتخابات', 'اعتصام', 'دورة', 'ورشة', 'عملية', 'حوار', 'لجنة', 'هجوم'],
];

/** Behind a document whose it is: في بيان له. */
export const TO_THEM: readonly string[] = ['له', 'لها', 'لهم', 'لهما'];

/** «Has» before a verb of the past. */
export const PERFECTIVES: readonly string[] = ['قد', 'وقد', 'لقد', 'ولقد'];

/** An adverb with the letters of the article. */
export const NOW_WORDS: readonly string[] = ['الآن'];

/** What stands between a number and «of» whom it counts a share: 60 بالمئة من المجيبين. */
export const SHARE_SIGNS: readonly string[] = ['%', '٪', 'بالمئة', 'بالمائة', 'في', 'المئة', 'المائة'];

/** Behind a share: no more than that. قال 18% فقط إنهم. */
export const ONLY_WORDS: readonly string[] = ['فقط'];

/** Behind a share, those told before: أكد 70% منهم أن. */
export const OF_THEM: readonly string[] = ['منهم', 'منهن'];

/** Two thirds, printed as the dual before whom they are a part of: ثلثا المستطلعين. */
export const THIRDS: readonly string[] = ['ثلثا'];

/** Half and its kin, before whom they are a part of: قرابة نصف المشاركين. */
export const HALVES: readonly string[] = ['نصف', 'ثلث', 'ربع', 'خمس', 'عشر'];

/** Three quarters and their kin: a number and its parts. */
export const QUARTERS: readonly (readonly [count: string, part: string])[] = [
  ['ثلاثة', 'أرباع'],
  ['ثلاثة', 'أخماس'],
  ['أربعة', 'أخماس'],
];

/** Behind «what», before the name of a body that the writer does not call so: ما يسمى المجلس، ما تعرف باللجنة. */
export const SO_CALLED_WORDS: readonly string[] = ['يسمى', 'تسمى', 'سمي', 'يعرف', 'تعرف', 'عرف'];

/** Verbs that with a pronoun behind «من» call people something. واتهمت الوزارة من سمتهم بالمتمردين بكذا. */
export const CALLING_VERBS: readonly string[] = ['سما', 'أسما', 'سمت', 'أسمت', 'أسمو', 'يسمي', 'تسمي', 'وصف', 'وصفت', 'يصف', 'تصف'];

/** Some of those told before, as a subject: اتهمه بعضهم، دعا أكثرهم. */
export const SOME_OF_THEM: readonly string[] = ['بعضهم', 'بعضها', 'أحدهم', 'أكثرهم', 'معظمهم', 'أغلبهم', 'غالبيتهم', 'إحداهن'];

/** Outlets named by an ordinary word, as the one to whom something was said, right before the clause. */
export const TOLD_OUTLETS: readonly string[] = [
  ...['للجزيرة', 'للعربية', 'للميادين', 'للحدث', 'للحرة', 'للأناضول', 'للشرق', 'للوطن', 'للحياة', 'للبيان', 'للخليج', 'لليوم', 'للمدينة'],
  ...['للغد', 'للدستور', 'للنهار', 'للأخبار', 'للسفير', 'للقبس', 'للراية', 'للعرب', 'للاتحاد', 'للأهرام', 'للجمهورية', 'للصباح', 'للمنار'],
  ...['للشروق', 'للخبر', 'للرياض', 'للمستقبل', 'للديار', 'للجريدة', 'للرأي', 'للأنباء'],
];

/** Verbs that tell of a document that it was made, not by whom: أشارت دراسة أجريت في كذا إلى كذا. */
export const MADE_VERBS: readonly string[] = ['صدر', 'صدرت', 'نشر', 'نشرت', 'أجري', 'أجريت', 'أعدت', 'أنجزت', 'نظمت', 'أذيع', 'أذيعت', 'عمم'];

/** Whom speakers mostly turn to, and words for all of them: behind a verb of asking they are asked. */
export const TURNED_TO: readonly string[] = [
  'المجتمع',
  'العالم',
  'الأطراف',
  'الطرفين',
  'الجانبين',
  'الفرقاء',
  'الجميع',
  'الأسرة',
  'الشركاء',
  'القوى',
  'الدول',
  'البلدين',
  'الحكومتين',
  'الشعب',
  'الشباب',
  'الناس',
  'وسائل',
  'جميع',
  'كافة',
  'كل',
  'سائر',
  'مختلف',
];

/** To whom one prays: ودعا الله أن يحفظ البلاد. */
export const PRAYED_TO: readonly string[] = ['الله', 'المولى', 'الباري', 'ربه', 'ربها'];

/** What people write, sign or hold up to ask something of somebody; told in the feminine. عريضة تطالب الحكومة بكذا. */
export const ASKING_WRITINGS: readonly string[] = [
  'رسالة',
  'رسائل',
  'عريضة',
  'عرائض',
  'مذكرة',
  'دعوى',
  'شكوى',
  'برقية',
  'وثيقة',
  'لافتات',
  'لافتة',
  'يافطات',
  'شعارات',
  'هتافات',
  'عبارات',
  'منشورات',
  'بيانات',
];

/** «رسالة قال فيها»، «جلسة دافع خلالها»: a turn that leads a verb of speech back to where the words stand. */
export const WHEREIN_WORDS: readonly string[] = ['فيها', 'فيه', 'خلالها', 'خلاله', 'فيهما', 'خلالهما', 'بموجبها', 'بموجبه'];

/** Words that go on with what was told before: كان أكثر وضوحا إذ | أكد على كذا. */
export const GOING_ON_WORDS: readonly string[] = ['حيث', 'إذ'];

/** Pronouns that stand for the object by themselves: متهما إياه بكذا. */
export const OBJECT_PRONOUNS: readonly string[] = ['إياه', 'إياها', 'إياهم', 'إياهما', 'إياهن'];

/** Turns between a quotation and the verb that tells whose it is: «…»، هكذا قال فلان. */
export const SO_SAID: readonly string[] = ['هكذا', 'بهذه الكلمات', 'بهذه العبارة', 'بهذه العبارات', 'بهذه الجملة', 'هذا ما'];

/** Verbs by which an outlet tells that a document reached it: بلاغ توصلت الجريدة بنسخة منه. */
export const RECEIVING_VERBS: readonly string[] = [...['توصلت', 'توصل', 'حصلت', 'حصل', 'تلقت', 'تلقى', 'اطلعت', 'اطلع', 'تسلمت', 'تسلم', 'وصلت', 'وصل', 'وصلنا', 'نتوفر', 'تتوفر']];
