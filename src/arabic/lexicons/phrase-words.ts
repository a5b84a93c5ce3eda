/** Words by which a noun phrase that names somebody goes on. */

/** Adjectives of the feminine that do not end like one: المحكمة العليا. */
export const FEMININE_ELATIVE_WORDS: readonly string[] = ['العليا', 'الأولى', 'الكبرى', 'الوسطى', 'الصغرى', 'الدنيا', 'العظمى', 'الأخرى', 'القصوى'];

/** Nouns before the name of a place: شهود من بلدة كذا. */
export const PLACE_NOUNS: readonly string[] = ['مدينة', 'بلدة', 'قرية', 'محافظة', 'ولاية', 'إقليم', 'منطقة', 'مقاطعة', 'حي', 'ضاحية', 'مخيم', 'جزيرة', 'قضاء', 'مديرية', 'ناحية'];

/** Parts of a place, before its name: ريف كولبارا، وسط كولبارا. */
export const AREAS: readonly string[] = ['ريف', 'وسط', 'ضواحي', 'شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'أرياف'];

/** The capital, before its name: العاصمة كولبارا. */
export const CAPITAL_CITY = 'العاصمة' as const;

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

/** «The same» in front of whoever was named before: وفق نفس المصادر. */
export const SAME_WORDS: readonly string[] = ['نفس', 'ذات'];

/** Nouns that tell what a body or a person is to another, right behind the name: حزب النخيل الذراع السياسية للجماعة. */
export const ARMS_OF_BODIES: readonly string[] = ['ذراع', 'جناح', 'شريك', 'شريكة', 'عضو', 'فرع', 'باحث', 'باحثة'];

/** Before «what» they tell how quickly somebody does what the verb behind tells: سرعان ما نفت. */
export const QUICK_WORDS: readonly string[] = ['سرعان'];

/** The names of several people, and the given name of a woman: أسماء القتلى، أسماء الدالي. */
export const NAMES_NOUN = 'أسماء';

/** By which name a group goes, before the name in marks: جماعة تطلق على نفسها اسم «كذا». */
export const SELF_NAMING: readonly string[] = ['تطلق على نفسها اسم', 'يطلق على نفسه اسم', 'تطلق على نفسها', 'يطلق على نفسه', 'تسمي نفسها', 'يسمي نفسه', 'تعرف باسم', 'يعرف باسم'];

/** Before a number they tell that it is not exact: نحو 100 نائب، أكثر من 30 منظمة. */
export const ABOUT_TURNS: readonly string[] = ['نحو', 'حوالي', 'قرابة', 'زهاء', 'أكثر من', 'أقل من', 'ما يقرب من', 'ما يزيد على', 'ما يزيد عن', 'ما لا يقل عن'];

/** Before a noun without article they open a phrase that leaves nothing out: أي مسؤولية. */
export const ANY_WORDS: readonly string[] = ['أي', 'أية'];

/** What a party is to a movement: الذراع السياسية لحركة كذا. */
export const LIMB_NOUNS: readonly string[] = ['الذراع', 'الجناح', 'الواجهة', 'الفرع'];

/** Behind a noun with article: the one told before. المنظمة المذكورة. */
export const MENTIONED_WORDS: readonly string[] = ['المذكور', 'المذكورة'];

/** Behind a description: the same as before. المصدر نفسه، المتحدثة ذاتها. */
export const SAME_BEHIND: readonly string[] = ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'];

/** Nouns that end like an adjective of relation. منسق عملية السلام. */
export const RELATION_LIKE: readonly string[] = [
  ...['عملية', 'قضية', 'بلدية', 'جمعية', 'مديرية', 'تعاونية', 'أكاديمية', 'استراتيجية', 'حرية', 'هوية', 'مفوضية'],
  ...['مسؤولية', 'قنصلية', 'كلية', 'عضوية', 'حاكمية', 'ميزانية', 'ممثلية'],
];

/** One of those told before, with their pronoun behind. قال أحدهم سامر الدالي. */
export const ONES: readonly string[] = ['أحد', 'إحدى', 'إحدا'];

/** Behind a comma, with «من», these go on with what was counted: من بينها، من بينهم، من ضمنها. */
export const AMONG_WORDS: readonly string[] = ['بين', 'بينها', 'بينهم', 'بينهما', 'ضمنها', 'ضمنهم', 'أبرزها', 'أهمها'];

/** Behind a comma these add to what was named: فضلا عن، إضافة إلى. */
export const ADDING_WORDS: readonly string[] = ['فضلا', 'إضافة', 'بالإضافة', 'علاوة'];

/** Behind a noun and before an adjective it denies what the adjective tells, and the description goes on. المنظمات غير الحكومية. */
export const DENYING_WORDS: readonly string[] = ['غير', 'شبه'];

/** Adjectives of movements that look like the family name of a leader: أكد القيادي الحوثي، أكد السيد الحوثي. */
export const MOVEMENT_ADJECTIVES: readonly string[] = [
  'الحوثي',
  'الحوثية',
  'الصدري',
  'البعثي',
  'الوفدي',
  'السلفي',
  'الإصلاحي',
  'القسامي',
  'المؤتمري',
  'الحمساوي',
  'الفتحاوي',
  'النهضاوي',
  'الداعشي',
];

/** Between a word of naming and the name: المعروف باسم فلان، الملقب بـ. */
export const NAME_OF_WORDS: readonly string[] = ['باسم', 'ب'];

/** Behind the citizens of a state, of those who live elsewhere: المغاربة | المقيمين بالخارج. */
export const ABROAD_WORDS: readonly string[] = ['المقيمين', 'المقيمون', 'بالخارج', 'بالمهجر'];

/** Behind an office that is held for another: وزير المالية بالوكالة. */
export const ACTING_WORDS: readonly string[] = ['بالوكالة', 'بالإنابة', 'بالنيابة'];

/** The world, whose noun is that of a scholar as well, and the adjectives that tell which: العالم العربي. */
export const WORLD = 'العالم';
export const WORLDS: readonly string[] = ['العربي', 'الإسلامي', 'الغربي', 'الحر', 'الخارجي', 'أجمع', 'بأسره', 'كله', 'المتحضر', 'الثالث'];

/** Right before marks these words tell that a name or a title stands in them: الخبير لدى «كذا», كتابه «كذا», روايات منها «كذا». */
export const TITLED_WORDS: readonly string[] = [
  ...['لدى', 'باسم', 'بعنوان', 'عنوان', 'عنوانه', 'عنوانها', 'اسم', 'اسمه', 'اسمها', 'شعار', 'بينها', 'منها', 'أبرزها', 'أشهرها', 'آخرها', 'أحدثها'],
  ...['كتاب', 'كتابه', 'كتابها', 'رواية', 'روايته', 'روايتها', 'ديوان', 'ديوانه', 'ديوانها', 'قصيدة', 'قصيدته', 'مسرحية', 'فيلم', 'فيلمه', 'فيلمها'],
  ...['مسلسل', 'مسلسله', 'أغنية', 'أغنيته', 'أغنيتها', 'ألبوم', 'ألبومه', 'ألبومها', 'عرض', 'قطعة', 'برنامج', 'برنامجه', 'برنامجها', 'مجلة', 'سلسلة'],
  ...['معرض', 'مهرجان', 'مبادرة', 'حملة', 'جائزة', 'مشروع', 'تطبيق', 'لعبة', 'منصة', 'دليل', 'فرقة'],
];

/** Polls, and what they are of: استطلاع رأي، استطلاعات الرأي. */
export const POLL_NOUNS: readonly string[] = ['استطلاع', 'استطلاعان', 'استطلاعات'];
export const POLLED_WORDS: readonly string[] = ['رأي', 'الرأي', 'للرأي'];

/** Nouns that without article ask for a title or a name in marks: صاحب كتاب «كذا»، أحد مشجعي منتخب «كذا». */
export const TITLE_ASKING: readonly string[] = [
  ...['كتاب', 'رواية', 'ديوان', 'قصيدة', 'مسرحية', 'فيلم', 'مسلسل', 'أغنية', 'ألبوم', 'برنامج', 'سلسلة', 'دراسة', 'مقال'],
  ...['حملة', 'مبادرة', 'جائزة', 'مشروع', 'فرقة', 'منتخب', 'فريق', 'تطبيق', 'لعبة', 'معرض', 'مهرجان', 'موقع', 'قناة'],
];

/** Where a body has its seat, by the pronoun of the body: «المنظمة، ومقرها كولبارا،». */
export const SEATS: readonly string[] = ['مقره', 'مقرها', 'مركزه', 'مركزها'];

/** The last letter of «أعضاء», and what it is before a pronoun where the noun is a subject: «أعضاؤها». */
export const HAMZA = { alone: 'ء', subject: 'ؤ' } as const;
