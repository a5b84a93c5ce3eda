/** Behind a comma these still tell what the noun before is about. */
export const ATTACHING_WORDS: readonly string[] = ['بشأن', 'بخصوص', 'حول', 'حيال', 'تجاه', 'إزاء', 'ضد'];

/** Behind a comma this tells what an event led to: ارتفاع النهر، مما يهدد القرى. */
export const RESULT_WORDS: readonly string[] = ['مما'];

/** Behind a comma these go on with what a noun before governs (منع الشركة، من دخول السوق), but for the turns below. */
export const GOVERNED_PREPOSITIONS: readonly string[] = ['من', 'على', 'عن'];

/** With «من» or «على» in front these are turns of the outlet: على خلفية الحادث، من المنتظر أن، من جانبه. */
export const TURNS_BEHIND: readonly string[] = [
  ...[
    'خلفية',
    'هامش',
    'حد',
    'ما',
    'عكس',
    'النقيض',
    'صعيد',
    'لسان',
    'إثر',
    'ضوء',
    'وقع',
    'الرغم',
    'الفور',
    'الأثر',
    'الهامش',
    'سبيل',
    'مستوى',
    'وجه',
    'إيقاع',
    'اعتبار',
    'أساس',
    'رغم',
    'افتراض',
    'الأرجح',
    'الأقل',
    'الجانب',
    'طريق',
    'مكتبه',
    'مكتبها',
    'مقره',
    'مقرها',
  ],
  ...[
    'جانبه',
    'جانبها',
    'جانبهم',
    'جهته',
    'جهتها',
    'جهتهم',
    'جهة',
    'جانب',
    'ناحية',
    'ناحيته',
    'ناحيتها',
    'ناحيتهم',
    'شأنه',
    'شأنها',
    'شأنهم',
    'هنا',
    'ثم',
    'ثمة',
    'الممكن',
    'الواضح',
    'اللافت',
    'المهم',
    'دون',
    'غير',
    'بعد',
    'قبيل',
    'باب',
    'أمام',
    'داخل',
    'على',
    'المعلوم',
    'المعروف',
    'ضمن',
    'حيث',
  ],
];

/** «And at its head»: these go on with a list, with «في» or «على» and «and» in front. */
export const HEADING_WORDS: readonly string[] = [
  ...['مقدمتها', 'مقدمتهم', 'مقدمته', 'مقدمتهما', 'مقدمة', 'طليعتها', 'طليعتهم'],
  ...['رأسها', 'رأسهم', 'رأسه', 'رأسهما', 'متنها', 'متنه'],
];

/** These add another noun: وكذلك حقوق العمال. */
export const LIKEWISE_WORDS: readonly string[] = ['وكذلك', 'وأيضا', 'وكذا'];

/** «Especially»: what follows belongs to the noun before, whatever opens it (خاصة بعد أن صارت آمنة). */
export const ESPECIALLY_WORDS: readonly string[] = ['خاصة', 'خصوصا', 'وخاصة', 'وخصوصا', 'وبخاصة', 'لاسيما', 'ولاسيما', 'سيما'];

/** «After» with the noun of an event, which had the one told for its outcome: مقتل ثلاثة إثر انفجار. */
export const OUTCOME_WORDS: readonly string[] = ['إثر', 'عقب'];

/** With «with» these name a condition of what is told: مع ضرورة إشراك الجميع. */
export const CONDITION_NOUNS: readonly string[] = ['ضرورة', 'عدم', 'إمكانية', 'وجوب'];

/** «During» a stretch of time a thing is, not its telling: خلال الفترة المقبلة، خلال ستة أشهر. */
export const STRETCH_WORDS: readonly string[] = [
  ...['الفترة', 'فترة', 'مدة', 'المدة', 'مهلة', 'المرحلة', 'مرحلة', 'العام', 'السنة', 'عام', 'سنة', 'شهر', 'أسبوع', 'ساعات', 'أيام', 'أسابيع', 'أشهر', 'شهور', 'سنوات', 'أعوام'],
  ...[
    'الأيام',
    'الأسابيع',
    'الأشهر',
    'الشهور',
    'السنوات',
    'الأعوام',
    'الساعات',
    'ثلاثة',
    'أربعة',
    'خمسة',
    'ستة',
    'سبعة',
    'ثمانية',
    'تسعة',
    'عشرة',
    'ثلاث',
    'أربع',
    'خمس',
    'ست',
    'سبع',
    'ثماني',
    'تسع',
    'عشر',
    'يومين',
    'شهرين',
    'أسبوعين',
    'عامين',
    'سنتين',
  ],
];

/** «During», whose noun tells how long a thing is or when it was told: خلال الفترة المقبلة، خلال اللقاء. */
export const DURING_PREPOSITION: readonly string[] = ['خلال'];

/** «When», which with the past tells of the telling (عندما التقاه) and with the present of what is told. */
export const WHEN_FORMS: readonly string[] = ['عندما'];

/** «In» these somebody was killed or caught: مقتل القائد، في غارة على القرية. */
export const CLASHES: readonly string[] = [
  ...['غارة', 'غارات', 'انفجار', 'انفجارات', 'هجوم', 'هجمات', 'قصف', 'تفجير', 'تفجيرات', 'تفجيرين', 'كمين', 'ضربة', 'ضربات'],
  ...['اشتباك', 'اشتباكات', 'معركة', 'معارك', 'مواجهات', 'حادث', 'حادثة', 'حوادث', 'حريق', 'زلزال', 'فيضانات', 'انهيار', 'عملية', 'عمليات'],
];
