/** Titles, honours and what else stands around names of people. */

/** Words that end names and open none: مولود جاويش أوغلو. */
export const NAME_TAILS: readonly string[] = ['أوغلو', 'أوغلي', 'اوغلو', 'زاده', 'خان', 'باشا', 'يونغ', 'سينغ', 'جونيور'];

/** Honorifics of two words: آية الله فلان. */
export const HONORIFIC_PAIRS: readonly string[] = [
  ...['آية الله', 'حجة الإسلام', 'صاحب السمو', 'صاحبة السمو', 'صاحب الجلالة', 'صاحب الفخامة', 'صاحب المعالي', 'صاحب السعادة'],
  ...['صاحب الغبطة', 'صاحب الفضيلة', 'صاحب السماحة', 'صاحب القداسة', 'السمو الملكي', 'فخامة الأخ', 'معالي الأخ', 'سعادة الأخ', 'دولة الأخ'],
];

/** Names that folding makes equal to a word of a closed class; in print their last letter tells them apart. */
export const PRINTED_NAMES: readonly string[] = ['علي', 'آنا', 'باسم'];

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

/** Titles in front of the names of saints and patriarchs. مار أنطون الدالي. */
export const SAINTLY: readonly string[] = ['مار'];

/** Adjectives of courtesy behind the name of a state. جمهورية ليدوريا الشقيقة. */
export const COURTESIES: readonly string[] = ['الشقيق', 'الشقيقة', 'الصديق', 'الصديقة'];

/** Adjectives behind an honorific of two words. صاحب السمو الملكي. */
export const ROYAL_WORDS: readonly string[] = ['الملكي', 'الملكية'];

/** Wishes behind a name. الأمير سالم حفظه الله. */
export const PIOUS_WORDS: readonly string[] = [
  ...['حفظه الله', 'رعاه الله', 'حفظها الله', 'رعاها الله', 'أيده الله', 'وفقه الله', 'رحمه الله', 'دام ظله', 'أعزه الله', 'سلمه الله'],
  ...['رحمها الله', 'رحمهم الله', 'يرحمه الله', 'يرحمها الله', 'يحفظه الله', 'رضي الله', 'رضوان الله', 'صلى الله', 'كرم الله', 'غفر الله', 'قدس الله'],
  ...[
    'أطال الله',
    'طيب الله',
    'عليه السلام',
    'عليها السلام',
    'عليهم السلام',
    'عليه الصلاة',
    'الصلاة والسلام',
    'عليه وسلم',
    'وآله وسلم',
    'عز وجل',
    'جل وعلا',
    'جل جلاله',
    'سبحانه وتعالى',
    'تبارك وتعالى',
  ],
];

/** What closes such a wish. سامر رضي الله عنه، سامر قدس الله سره. */
export const PIOUS_CLOSINGS: readonly string[] = [
  ...['عنه', 'عنها', 'عنهما', 'عنهم', 'عليه', 'عليها', 'عليهم', 'له', 'لها', 'لهم', 'وجهه', 'سره', 'ثراه', 'بقاءه', 'وبركاته', 'تعالى', 'والسلام', 'وأرضاه'],
];

/** Praises that stand for the name of God where a verb of speech has them as its subject. قال عز وجل: كذا. */
export const PRAISES_OF_GOD: readonly string[] = ['عز وجل', 'جل وعلا', 'جل جلاله', 'سبحانه وتعالى', 'تبارك وتعالى', 'تعالى', 'سبحانه'];

export const GOD = 'الله';

/** God by another name, of whom is asked: دعا الأمير المولى أن يحفظ البلاد. */
export const NAMES_OF_GOD: readonly string[] = [GOD, 'المولى', 'الباري'];

/** Praises that stand for the Prophet where a verb of speech has them as its subject. قال صلى الله عليه وسلم: كذا. */
export const PRAISES_OF_PROPHET: readonly string[] = ['صلى الله', 'عليه الصلاة'];

export const PROPHET = 'النبي محمد';

/** Titles of one letter, before a dot or a stroke. وزير المالية د. سامر الدالي. */
export const TITLE_LETTERS: readonly string[] = ['د', 'م', 'ا'];

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

/** Two words that grade a rank: اللواء أركان حرب، العقيد أ ح، العميد قوات خاصة. */
export const GRADE_PAIRS: readonly string[] = ['أركان حرب', 'أ ح', 'قوات خاصة'];

/** Behind a name these tell a son from his father. */
export const YOUNGER_WORDS: readonly string[] = ['الابن', 'الأب', 'جونيور'];
