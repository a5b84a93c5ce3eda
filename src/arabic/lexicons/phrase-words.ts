/** Words by which a noun phrase that names somebody goes on. */

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

/** Adjectives of the feminine that do not end like one: المحكمة العليا. */
export const FEMININE_ELATIVE_WORDS: readonly string[] = ['العليا', 'الأولى', 'الكبرى', 'الوسطى', 'الصغرى', 'الدنيا', 'العظمى', 'الأخرى', 'القصوى'];

/** Nouns before the name of a place: شهود من بلدة كذا. */
export const PLACE_NOUNS: readonly string[] = ['مدينة', 'بلدة', 'قرية', 'محافظة', 'ولاية', 'إقليم', 'منطقة', 'مقاطعة', 'حي', 'ضاحية', 'مخيم', 'جزيرة', 'قضاء', 'مديرية', 'ناحية'];

/** Before the description of whoever was just named: فلان وهو متحدث باسم الوزارة. */
export const AND_HE: readonly string[] = ['وهو', 'وهي'];

/** Between a description and its name: مسؤولة كبيرة، هي فلانة؛ شاهد عيان، يدعى فلان. */
export const NAMING_WORDS: readonly string[] = [
  'هو',
  'هي',
  'المعروف',
  'المعروفة',
  'الملقب',
  'الملقبة',
  'المكنى',
  'يدعى',
  'تدعى',
  'ويدعى',
  'وتدعى',
  'يسمى',
  'تسمى',
  'اسمه',
  'اسمها',
  'واسمه',
  'واسمها',
];

/** Whoever of several was named last: «اعترض الأخير». */
export const LATTER_WORDS: readonly { readonly word: string; readonly gender: 'm' | 'f' }[] = [
  { word: 'الأخير', gender: 'm' },
  { word: 'الأخيرة', gender: 'f' },
];

/** Words that end names and open none: مولود جاويش أوغلو. */
export const NAME_TAILS: readonly string[] = ['أوغلو', 'أوغلي', 'اوغلو', 'زاده', 'خان', 'باشا', 'يونغ', 'سينغ', 'جونيور'];

/** Honorifics of two words: آية الله فلان. */
export const HONORIFIC_PAIRS: readonly string[] = [
  ...['آية الله', 'حجة الإسلام', 'صاحب السمو', 'صاحبة السمو', 'صاحب الجلالة', 'صاحب الفخامة', 'صاحب المعالي', 'صاحب السعادة'],
  ...['صاحب الغبطة', 'صاحب الفضيلة', 'صاحب السماحة', 'صاحب القداسة', 'السمو الملكي', 'فخامة الأخ', 'معالي الأخ', 'سعادة الأخ', 'دولة الأخ'],
];

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
];

/** Names that folding makes equal to a word of a closed class; in print their last letter tells them apart. */
export const PRINTED_NAMES: readonly string[] = ['علي', 'آنا', 'باسم'];

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

/** Between two questions or two contents: أم أنها. */
export const ALTERNATIVES: readonly string[] = ['أم', 'أو'];

/** Before a verb, with ما or alone: it hardly ever happened (نادرا ما أقرت). */
export const SELDOM: readonly string[] = ['نادرا', 'ونادرا', 'قلما', 'وقلما'];

/** Verbs whose subject is a text: جاء في البيان أن، ورد في الرسالة. */
export const DOCUMENT_VERBS: readonly string[] = ['جاء', 'ورد'];

/** Prepositions that behind a quotation go on the clause in it, not the telling: «…» مع كولبارا، ضد الجيران. */
export const CLAUSE_PREPOSITIONS: readonly string[] = ['مع', 'ضد', 'بين'];

/** «The same» in front of whoever was named before: وفق نفس المصادر. */
export const SAME_WORDS: readonly string[] = ['نفس', 'ذات'];

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
  ...['توخي', 'تحري', 'تخلي', 'تحلي', 'تصدي', 'تعاطي'],
];

/** Nouns with «ب» that serve as a preposition as well: تحرك بدعوة من الحزب; أشاد بدعوة الحزب. */
export const NOUNS_AS_PREPOSITIONS: readonly string[] = ['بحضور', 'بمشاركة', 'بدعوة', 'بحق'];

/** Nouns that tell what a body or a person is to another, right behind the name: حزب النخيل الذراع السياسية للجماعة. */
export const ARMS_OF_BODIES: readonly string[] = ['ذراع', 'جناح', 'شريك', 'شريكة', 'عضو', 'فرع', 'باحث', 'باحثة'];

/** Before «what» they tell how quickly somebody does what the verb behind tells: سرعان ما نفت. */
export const QUICK_WORDS: readonly string[] = ['سرعان'];

/** Before a number they tell that it is not exact: نحو 100 نائب، أكثر من 30 منظمة. */
export const ABOUT_TURNS: readonly string[] = [...['نحو', 'حوالي', 'قرابة', 'زهاء', 'أكثر من', 'أقل من', 'ما يقرب من', 'ما يزيد على', 'ما يزيد عن', 'ما لا يقل عن']];

/** Before a noun without article they open a phrase that leaves nothing out: أي مسؤولية. */
export const ANY_WORDS: readonly string[] = ['أي', 'أية'];

/** «At the same time», between a verb and its content: مبديا في الوقت نفسه مخاوفه. */
export const SAME_TIME: { readonly nouns: readonly string[]; readonly words: readonly string[] } = {
  nouns: ['الوقت', 'السياق', 'الإطار', 'الاتجاه', 'الصدد'],
  words: ['نفسه', 'ذاته', 'عينه', 'نفس', 'ذات', 'هذا'],
};

/** Honorifics, with the pronoun of whoever was named before: معالي الوزير; وأعرب معاليه عن أمله. */
export const HONORIFICS: readonly { readonly noun: string; readonly words: readonly string[]; readonly heads: readonly string[] }[] = [
  { noun: 'سمو', words: ['سموه', 'سموها'], heads: ['أمير', 'ولي', 'شيخ', 'حاكم'] },
  { noun: 'جلالة', words: ['جلالته', 'جلالتها'], heads: ['ملك', 'عاهل', 'سلطان', 'خادم'] },
  { noun: 'فخامة', words: ['فخامته', 'فخامتها'], heads: ['رئيس'] },
  { noun: 'معالي', words: ['معاليه', 'معاليها'], heads: ['وزير', 'أمين', 'رئيس', 'مستشار', 'محافظ', 'مدير'] },
  { noun: 'دولة', words: ['دولته', 'دولتها'], heads: ['رئيس'] },
  { noun: 'سعادة', words: ['سعادته', 'سعادتها'], heads: ['سفير', 'وكيل', 'نائب', 'مدير', 'قنصل', 'مندوب'] },
  { noun: 'سيادة', words: ['سيادته', 'سيادتها'], heads: ['رئيس', 'وزير', 'نائب', 'مدير'] },
  { noun: 'فضيلة', words: ['فضيلته'], heads: ['شيخ', 'مفتي', 'إمام'] },
  { noun: 'سماحة', words: ['سماحته'], heads: ['مفتي', 'شيخ', 'إمام'] },
  { noun: 'قداسة', words: ['قداسته'], heads: ['بابا', 'بطريرك'] },
  { noun: 'نيافة', words: ['نيافته'], heads: ['مطران', 'أسقف', 'كاردينال'] },
  { noun: 'غبطة', words: ['غبطته'], heads: ['بطريرك', 'كاردينال'] },
];

/** Nouns that open a time: هدد الشهر الماضي بالاستقالة. */
export const TIME_UNITS: readonly string[] = [
  ...['اليوم', 'الليلة', 'الأسبوع', 'الشهر', 'العام', 'السنة', 'القرن', 'العقد', 'الموسم'],
  ...['الصباح', 'المساء', 'الساعة', 'الأيام', 'الأسابيع', 'الأشهر', 'السنوات', 'الأعوام', 'الصيف', 'الشتاء', 'الربيع', 'الخريف'],
];

/** Also «general»: الأمين العام. */
export const GENERAL = 'العام' as const;

/** Verbs whose subject goes on speaking. */
export const ADDING_VERBS: readonly string[] = ['أضاف', 'تابع', 'أردف', 'استطرد', 'زاد', 'واصل', 'مضى', 'استدرك'];

/** What a party is to a movement: الذراع السياسية لحركة كذا. */
export const LIMB_NOUNS: readonly string[] = ['الذراع', 'الجناح', 'الواجهة', 'الفرع'];

/** Behind a noun with article: the one told before. المنظمة المذكورة. */
export const MENTIONED_WORDS: readonly string[] = ['المذكور', 'المذكورة'];

/** Behind a description: the same as before. المصدر نفسه، المتحدثة ذاتها. */
export const SAME_BEHIND: readonly string[] = ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'];

/** Titles in front of the names of saints and patriarchs. مار أنطون الدالي. */
export const SAINTLY: readonly string[] = ['مار'];

/** Family names that are words of time as well. الشيخ سالم الصباح. */
export const CALENDAR_FAMILIES: readonly string[] = ['الصباح'];

/** Adjectives of courtesy behind the name of a state. جمهورية ليدوريا الشقيقة. */
export const COURTESIES: readonly string[] = ['الشقيق', 'الشقيقة', 'الصديق', 'الصديقة'];

/** Adjectives that tell with ب or ل to whom something belongs. المكتب الخاص بالوزير، اللواء التابع للجيش. */
export const BELONGING_WORDS: readonly string[] = [
  ...['الخاص', 'الخاصة', 'المعني', 'المعنية', 'المكلف', 'المكلفة', 'المختص', 'المختصة', 'المتعلق', 'المتعلقة'],
  ...['تابع', 'تابعة', 'موال', 'موالية', 'موالون', 'موالين', 'مؤيد', 'مؤيدة', 'مؤيدون', 'مناهض', 'مناهضة', 'مناهضون'],
  ...['التابع', 'التابعة', 'الموالي', 'الموالية', 'المؤيد', 'المؤيدة', 'المناهض', 'المناهضة', 'المعادي', 'المعادية'],
];

/** Between an envoy and where he is posted. السفير لدى ليدوريا. */
export const POSTING = 'لدى' as const;

/** Adjectives behind an honorific of two words. صاحب السمو الملكي. */
export const ROYAL_WORDS: readonly string[] = ['الملكي', 'الملكية'];

/** Wishes behind a name. الأمير سالم حفظه الله. */
export const PIOUS_WORDS: readonly string[] = [
  ...['حفظه الله', 'رعاه الله', 'حفظها الله', 'رعاها الله', 'أيده الله', 'وفقه الله', 'رحمه الله', 'دام ظله', 'أعزه الله', 'سلمه الله'],
  ...['عليه وسلم', 'وآله وسلم'],
];

/** Between an envoy and where he is sent. المبعوث إلى ليدوريا. */
export const DIRECTION = 'إلى' as const;

/** Nouns that end like an adjective of relation. منسق عملية السلام. */
export const RELATION_LIKE: readonly string[] = [
  ...['عملية', 'قضية', 'بلدية', 'جمعية', 'مديرية', 'تعاونية', 'أكاديمية', 'استراتيجية', 'حرية', 'هوية', 'مفوضية'],
  ...['مسؤولية', 'قنصلية', 'كلية', 'عضوية', 'حاكمية', 'ميزانية', 'ممثلية'],
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

/** Titles of one letter, before a dot or a stroke. وزير المالية د. سامر الدالي. */
export const TITLE_LETTERS: readonly string[] = ['د', 'م', 'ا'];

/** What was told before, as the object of a verb of speech: «أوضح ذلك المدير». */
export const THAT_TOLD = 'ذلك';

/** Verbs whose clause only «to» leads in. ذهب النائب إلى أن الحل قريب. */
export const CLAUSE_BEHIND_TO: readonly string[] = ['ذهب'];

/** Between whoever speaks and the clause, these set what is told above what else was said. قال النائب خصوصا إن الحل قريب. */
export const ABOVE_ALL_WORDS: readonly string[] = ['خصوصا', 'خاصة', 'تحديدا', 'بالتحديد'];

/** Verbs behind which «that» is printed «إن», while others have «أن». قالت النائبة إن الحل قريب. */
export const SAYING_VERBS: readonly string[] = ['قال'];

/** Verbs of writing. كتب النائب على موقعه إن الحل قريب. */
export const WRITING_VERBS: readonly string[] = ['كتب', 'غرد', 'علق'];

/** One of those told before, with their pronoun behind. قال أحدهم سامر الدالي. */
export const ONES: readonly string[] = ['أحد', 'إحدى', 'إحدا'];

/** Before an office of somebody honoured. قال الأخ الرئيس. */
export const BROTHERLY: readonly string[] = ['الأخ', 'الأخت'];

/** Words that grade a rank. الفريق أول ركن سامر الدالي. */
export const GRADES: readonly string[] = [
  'أول',
  'ركن',
  'الركن',
  'ثان',
  'ثاني',
  'طيار',
  'الطيار',
  'مهندس',
  'متقاعد',
  'المتقاعد',
  'احتياط',
  'بحري',
  'جوي',
  'شرطة',
  'أمن',
  'مظلي',
  'دكتور',
  'حقوقي',
];

/** Two words that grade a rank: اللواء أركان حرب، العقيد أ ح. */
export const GRADE_PAIRS: readonly string[] = ['أركان حرب', 'أ ح'];

/** To whom somebody speaks: the writer. قال لي. */
export const TO_SPEAKERS: readonly string[] = ['لي', 'لنا'];

/** These set a contrast only before أن: غير أن، بيد أن، إلا أن; else they negate or except (شيء غير طبيعي، إلا قليلا). */
export const CONTRASTS_WITH_THAT: readonly string[] = ['غير', 'بيد', 'إلا'];

/** Behind a comma, with «من», these go on with what was counted: من بينها، من بينهم، من ضمنها. */
export const AMONG_WORDS: readonly string[] = ['بين', 'بينها', 'بينهم', 'بينهما', 'ضمنها', 'ضمنهم', 'أبرزها', 'أهمها'];

/** Behind a comma these add to what was named: فضلا عن، إضافة إلى. */
export const ADDING_WORDS: readonly string[] = ['فضلا', 'إضافة', 'بالإضافة', 'علاوة'];

/** Behind a noun and before an adjective it denies what the adjective tells, and the description goes on. المنظمات غير الحكومية. */
export const DENYING_WORDS: readonly string[] = ['غير'];

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

/** Participles that tell of a body, with the prepositions that they govern; without these none belongs to its name. الهيئة المرتبطة بالدولة. */
export const EPITHETS: readonly { readonly word: string; readonly prepositions: readonly string[] }[] = [
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
  { word: 'مؤلف', prepositions: ['من'] },
  { word: 'مكون', prepositions: ['من'] },
];

/** Words that describe a source by what it is close to, with the preposition that they govern. مصادر مطلعة على الملف. */
export const GOVERNING_WORDS: readonly { readonly word: string; readonly preposition: string }[] = [
  { word: 'مطلع', preposition: 'على' },
  { word: 'مقرب', preposition: 'من' },
  { word: 'قريب', preposition: 'من' },
  { word: 'مشارك', preposition: 'في' },
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

/** The two words before a verb of speech that closes what was told: «…، على ما أعلنت الوزارة». */
export const AS_TOLD_WORDS: readonly string[] = ['على', 'ما'];

/** Verbs and nouns that govern «على» with what somebody said: رد على ما قاله فلان. */
export const GOVERNING_ON: readonly string[] = [
  ...['علق', 'علقت', 'علقوا', 'يعلق', 'تعلق', 'تعليق', 'رد', 'ردت', 'ردوا', 'يرد', 'ترد', 'الرد', 'اعترض', 'اعترضت', 'يعترض', 'احتج', 'احتجت'],
  ...['أجاب', 'أجابت', 'عقب', 'عقبت', 'اطلع', 'اطلعت', 'بناء', 'وافق', 'وافقت', 'حافظ', 'حافظت', 'حصل', 'حصلت', 'ينطبق', 'تنطبق', 'يدل', 'تدل'],
];

/** Elatives and other adjectives that describe a noun without article: مراجع عليا، دراسة طبية حديثة. */
export const INDEFINITE_ADJECTIVES: readonly string[] = [
  ...['عليا', 'كبرى', 'صغرى', 'وسطى', 'دنيا', 'عظمى', 'حديثة', 'حديث', 'جديدة', 'مستقلة', 'موثوقة', 'مطلعة', 'مقربة'],
  ...['متطابقة', 'متعددة', 'متقاطعة', 'متفرقة', 'مجهولة', 'بارزة', 'مرموق', 'مرموقة'],
];

/** Prepositions that tell where a source sits: مصادر داخل المنظمة. */
export const PLACES_WITHIN: readonly string[] = ['داخل', 'لدى', 'ضمن'];

/** Adverbs of time and degree in the accusative, which no participle of circumstance joins: «قريبا | مشددا على كذا». */
export const SOON_WORDS: readonly string[] = ['قريبا', 'جدا', 'فورا', 'نهائيا', 'يوميا', 'سريعا', 'معا', 'أيضا', 'كثيرا'];

/** «مجموعة العمل من أجل كذا»: the two words before what a body works for. */
export const SAKE: readonly [string, string] = ['من', 'أجل'];

/** How something is done, behind a comma: إضرابه عن العمل، من خلال كذا. */
export const HOW_WORDS: readonly string[] = ['دون', 'بدون', 'من دون', 'من خلال', 'عبر', 'على غرار', 'بهدف', 'من أجل', 'بما في', 'أسوة', 'لمدة', 'ولمدة'];

/** Plurals without the ending of plurals that describe people without article: مسؤولون | كبار. */
export const PLURAL_ADJECTIVES: readonly string[] = ['كبار', 'جدد', 'كثر', 'كثيرون', 'عرب', 'أجانب', 'قدامى', 'أكراد', 'شباب', 'صغار', 'عدة'];

/** Behind a noun without article an adjective, though alone an office: مسؤول | كبير. */
export const OFFICES_AS_ADJECTIVES: readonly string[] = ['كبير', 'كبيرة', 'كبار'];

/** Adjectives that are part of an office and let a genitive follow: أمين عام | الحزب. */
export const ADJECTIVES_OF_OFFICES: readonly string[] = ['عام', 'عامة', 'أول', 'ثان', 'سر', 'صندوق'];

/** Verbs that tell when somebody's words were spoken: جاءت أقوال فلان. */
export const COMING_VERBS: readonly string[] = ['جاءت', 'وجاءت', 'تأتي', 'وتأتي', 'جاء', 'وجاء'];

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

/** Three quarters and their kin: a number and its parts. */
export const QUARTERS: readonly (readonly [count: string, part: string])[] = [
  ['ثلاثة', 'أرباع'],
  ['ثلاثة', 'أخماس'],
  ['أربعة', 'أخماس'],
];

/** Behind «what», before the name of a body that the writer does not call so: ما يسمى المجلس، ما تعرف باللجنة. */
export const SO_CALLED_WORDS: readonly string[] = ['يسمى', 'تسمى', 'سمي', 'يعرف', 'تعرف', 'عرف'];

/** Verbs that with a pronoun behind «من» call people something. واتهمت الوزارة من سمتهم بالمتمردين بكذا. */
export const CALLING_VERBS: readonly string[] = ['سما', 'أسما', 'سمت', 'أسمت', 'يسمي', 'تسمي', 'وصف', 'وصفت', 'يصف', 'تصف'];

/** Some of those told before, as a subject: اتهمه بعضهم، دعا أكثرهم. */
export const SOME_OF_THEM: readonly string[] = ['بعضهم', 'بعضها', 'أحدهم', 'أكثرهم', 'معظمهم', 'أغلبهم', 'غالبيتهم', 'إحداهن'];

/** Outlets named by an ordinary word, as the one to whom something was said, right before the clause. */
export const TOLD_OUTLETS: readonly string[] = [
  ...['للجزيرة', 'للعربية', 'للميادين', 'للحدث', 'للحرة', 'للأناضول', 'للشرق', 'للوطن', 'للحياة', 'للبيان', 'للخليج', 'لليوم', 'للمدينة'],
  ...['للغد', 'للدستور', 'للنهار', 'للأخبار', 'للسفير', 'للقبس', 'للراية', 'للعرب', 'للاتحاد', 'للأهرام', 'للجمهورية', 'للصباح', 'للمنار'],
  ...['للشروق', 'للخبر', 'للرياض', 'للمستقبل', 'للديار', 'للجريدة', 'للرأي', 'للأنباء'],
];

/** Verbs by which a document is issued: بيان صدر عن الوزارة. */
export const ISSUED_VERBS: readonly string[] = ['صدر', 'صدرت', 'يصدر', 'تصدر'];

/** Verbs that tell of a document that it was made, not by whom: أشارت دراسة أجريت في كذا إلى كذا. */
export const MADE_VERBS: readonly string[] = ['صدر', 'صدرت', 'نشر', 'نشرت', 'أجري', 'أجريت', 'أعدت', 'أنجزت', 'نظمت', 'أذيع', 'أذيعت', 'عمم'];

/** Adjectives of movements that look like the family name of a leader: أكد القيادي الحوثي، أكد السيد الحوثي. */
export const MOVEMENT_ADJECTIVES: readonly string[] = ['الحوثي', 'الحوثية', 'الصدري', 'البعثي', 'الوفدي', 'السلفي', 'الإصلاحي', 'القسامي'];

/** Verbs with the pronoun of a document that tell who made it: استطلاع أجرته الوكالة، دراسة أعدها المعهد. */
export const MAKING_VERBS: readonly string[] = [
  ...['أجراه', 'أجرته', 'أجراها', 'أجرتها', 'يجريه', 'تجريه', 'يجريها', 'تجريها', 'أعده', 'أعدته', 'أعدها', 'أعدتها', 'يعده', 'تعده', 'يعدها', 'تعدها'],
  ...['أنجزه', 'أنجزته', 'أنجزها', 'أنجزتها', 'نظمه', 'نظمته', 'وضعه', 'وضعته', 'أصدره', 'أصدرته', 'أصدرها', 'أصدرتها', 'يصدره', 'تصدره', 'يصدرها', 'تصدرها'],
];

/** Behind a demonstrative these mean what was told before. */
export const MATTER_WORDS: readonly string[] = ['الأمر', 'الشيء', 'الكلام', 'القول', 'الادعاء', 'الزعم'];

/** Behind a name these tell a son from his father. */
export const YOUNGER_WORDS: readonly string[] = ['الابن', 'الأب', 'جونيور'];

/** «Certainly», printed like a noun of speech with its preposition. */
export const SURELY_WORDS: readonly string[] = ['بالتأكيد', 'وبالتأكيد'];

/** Between a word of naming and the name: المعروف باسم فلان، الملقب بـ. */
export const NAME_OF_WORDS: readonly string[] = ['باسم', 'ب'];

/** Words of a time that is yet to come. */
export const AHEAD_WORDS: readonly string[] = ['المقبل', 'المقبلة', 'المقبلين', 'القادم', 'القادمة', 'المستقبل', 'مستقبلا', 'غدا'];

/** «That» and «not» in one word. */
export const THAT_NOT_WORDS: readonly string[] = ['ألا', 'بألا'];

/** «Whereas», which before a few words means «in what»: فيما طالب النواب، فيما يبدو. */
export const WHEREAS_WORDS: readonly string[] = ['فيما'];

/** Behind فيما these tell among whom, as to what, when or as it seems: للتنسيق فيما بينها، فيما بعد، فيما يبدو. */
export const AS_TO_WORDS: readonly string[] = ['بينها', 'بينهم', 'بينهما', 'بيننا', 'بينهن', 'بين', 'بعد', 'يتعلق', 'يخص', 'يتصل', 'يبدو'];

/** Nouns of honour in front of an office or a name: فخامة الرئيس فلان. */
export const HONOURS: readonly string[] = ['فخامة', 'معالي', 'سعادة', 'سيادة', 'فضيلة', 'سماحة', 'قداسة', 'غبطة', 'جلالة', 'نيافة'];

/** Nouns of the family that open no name, as ابن and جد may. */
export const FAMILY_NOUNS: readonly string[] = ['شقيق', 'شقيقة', 'زوج', 'زوجة', 'نجل', 'والد', 'والدة', 'أرملة', 'خطيبة'];

/** Who lives with somebody named behind. قالت عائلة المرشح السابق فلان. */
export const HOUSEHOLDS: readonly string[] = ['عائلة', 'أسرة'];

/** What somebody is to another, who is named behind: شقيق العقيد فلان; with a pronoun before the own name: زوجته فلانة. */
export const KIN_NOUNS: readonly string[] = [
  ...FAMILY_NOUNS,
  ...['أخت', 'ابن', 'ابنة', 'عم', 'خال', 'جد', 'جدة', 'صهر'],
  ...['محامي', 'محامية', 'وكيل', 'وكيلة', 'صديق', 'صديقة', 'زميل', 'زميلة', 'سكرتير', 'سكرتيرة', 'مرافق', 'حارس', 'طبيب', 'مدرب'],
];

/** Before a colon at the opening the label of a piece of opinion: «رأي: …». */
export const OPINION = 'رأي' as const;

/** Offices and people that behind the noun of a body with article are its adjective: الحزب الحاكم، القوى المعارضة. */
export const RULING_ADJECTIVES: readonly string[] = [
  ...['الحاكم', 'الحاكمة', 'المعارض', 'المعارضة', 'المتمرد', 'المتمردة', 'المقاوم', 'المقاومة', 'المنافس', 'المنافسة'],
  ...['المحتج', 'المحتجة', 'المشارك', 'المشاركة', 'المتشدد', 'المتشددة', 'المتطرف', 'المتطرفة', 'العامل', 'العاملة'],
  ...['المسلح', 'المسلحة', 'المنظم', 'المنظمة', 'المشرف', 'المشرفة', 'المسؤول', 'المسؤولة', 'المختص', 'المختصة', 'المالك', 'المالكة'],
  ...['المشغل', 'المشغلة', 'الراعي', 'الراعية', 'المصنع', 'المصنعة', 'المنتج', 'المنتجة', 'المعد', 'المعدة', 'المكلف', 'المكلفة'],
];

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

/** Behind «in», before a clause of what happened meanwhile: في وقت أعلنت الحركة كذا. */
export const MEANWHILE_WORDS: readonly string[] = ['وقت'];

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

/** «وسبق للوزير أن أكد»: with «لـ» and «أن» these tell what somebody did before. */
export const EARLIER_WORDS: readonly string[] = ['سبق', 'وسبق', 'فسبق', 'يسبق', 'تسبق'];

/** «رسالة قال فيها»، «جلسة دافع خلالها»: a turn that leads a verb of speech back to where the words stand. */
export const WHEREIN_WORDS: readonly string[] = ['فيها', 'فيه', 'خلالها', 'خلاله', 'فيهما', 'خلالهما', 'بموجبها', 'بموجبه'];

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

/** Behind the citizens of a state, of those who live elsewhere: المغاربة | المقيمين بالخارج. */
export const ABROAD_WORDS: readonly string[] = ['المقيمين', 'المقيمون', 'بالخارج', 'بالمهجر'];

/** «After» in front of a clause of the past: بعدما صرح. */
export const AFTER_WORDS: readonly string[] = ['بعدما', 'بعد أن', 'عقب أن'];

/** «When» and «since» in front of a clause of the past: عندما صرح. */
export const WHEN_WORDS: readonly string[] = ['عندما', 'حينما', 'منذ'];

/** Behind an office that is held for another: وزير المالية بالوكالة. */
export const ACTING_WORDS: readonly string[] = ['بالوكالة', 'بالإنابة', 'بالنيابة'];

/** Verbs of doing in the past whose shape is one of nouns («التقى» like «المستشفى»), or whose first letter looks like «and» (وصل). */
export const DOING_VERBS: readonly string[] = [
  ...['التقى', 'أجرى', 'ألقى', 'أنهى', 'أدى', 'تلقى', 'تولى', 'أعطى', 'أمضى', 'قضى', 'سعى', 'تبنى', 'تحدى', 'تخلى', 'تصدى', 'استدعى', 'انتهى', 'اكتفى'],
  ...['أوصى', 'أحصى', 'رعى', 'نعى', 'دعا', 'تمنى', 'روى', 'اشترى', 'استولى', 'اعتلى', 'ارتدى', 'وصل', 'ودع', 'فاز', 'شن'],
  ...['بحث', 'تباحث', 'تبادل', 'تشاور'],
];

/** Words that go on with what was told before: كان أكثر وضوحا إذ | أكد على كذا. */
export const GOING_ON_WORDS: readonly string[] = ['حيث', 'إذ'];

/** The world, whose noun is that of a scholar as well, and the adjectives that tell which: العالم العربي. */
export const WORLD = 'العالم';
export const WORLDS: readonly string[] = ['العربي', 'الإسلامي', 'الغربي', 'الحر', 'الخارجي', 'أجمع', 'بأسره', 'كله', 'المتحضر', 'الثالث'];

/** Verbs behind which «according to» tells by what something goes: تسير وفق القضاء المستقل. */
export const GOING_VERBS: readonly string[] = ['تسير', 'يسير', 'تجري', 'يجري', 'تمضي', 'يمضي', 'تعمل', 'يعمل', 'يعملون', 'تتم', 'يتم', 'تتحرك', 'يتصرف', 'تتصرف'];

/** Right before marks these words tell that a name or a title stands in them: الخبير لدى «كذا», كتابه «كذا», روايات منها «كذا». */
export const TITLED_WORDS: readonly string[] = [
  ...['لدى', 'باسم', 'بعنوان', 'عنوان', 'عنوانه', 'عنوانها', 'اسم', 'اسمه', 'اسمها', 'شعار', 'بينها', 'منها', 'أبرزها', 'أشهرها', 'آخرها', 'أحدثها'],
  ...['كتاب', 'كتابه', 'كتابها', 'رواية', 'روايته', 'روايتها', 'ديوان', 'ديوانه', 'ديوانها', 'قصيدة', 'قصيدته', 'مسرحية', 'فيلم', 'فيلمه', 'فيلمها'],
  ...['مسلسل', 'مسلسله', 'أغنية', 'أغنيته', 'أغنيتها', 'ألبوم', 'ألبومه', 'ألبومها', 'عرض', 'قطعة', 'برنامج', 'برنامجه', 'برنامجها', 'مجلة', 'سلسلة'],
  ...['معرض', 'مهرجان', 'مبادرة', 'حملة', 'جائزة', 'مشروع', 'تطبيق', 'لعبة', 'منصة', 'دليل', 'فرقة'],
];

/** Relatives with the pronoun that takes up what they mean: الخطوة التي كشف عنها الوزير. */
export const TAKEN_UP_BY: readonly (readonly [relative: string, pronoun: string])[] = [
  ['الذي', 'ه'],
  ['والذي', 'ه'],
  ['التي', 'ها'],
  ['والتي', 'ها'],
];
