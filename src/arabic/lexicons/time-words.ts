/**
 * Words of time expressions. One entry holds spellings of one meaning (as printed, separated by «، ») and its value;
 * what a value counts stands beside each kind. Month names and weekdays are in calendar.ts.
 */

/** Units of the calendar and the clock. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export type TimeWordKind =
  // joints of an expression; and, prep: clitics printed apart
  | 'and' | 'of' | 'in' | 'to' | 'between' | 'since' | 'ago' | 'after' | 'about' | 'or' | 'now' | 'ofTime' | 'future' | 'the' | 'prep' | 'agree' | 'except'
  // this, that, same; mod: 1 = next, 0 = present, -1 = last; seq: the one after or before the one just told
  | 'this' | 'that' | 'same' | 'selfsame' | 'onward' | 'mod' | 'seq'
  // units: a day, two days, days, the day, the days, the two days, (of) the two days A and B
  | 'unit' | 'dual' | 'units' | 'theUnit' | 'theUnits' | 'theDual' | 'pair'
  // relday: days from today
  | 'today' | 'relday' | 'tonight'
  // parts of the day
  | 'part' | 'partAdv' | 'thePart' | 'night'
  | 'edge' | 'season' | 'theSeason' | 'decade' | 'share' | 'weekend' | 'feast'
  // numbers: value added, hundreds and thousands multiply; ordinals
  | 'one' | 'ten' | 'teen' | 'hundred' | 'thousand' | 'ordinal' | 'ordinalTen' | 'first' | 'last' | 'latest' | 'fraction'
  | 'zone' | 'zoneHead' | 'hijriMark' | 'gregorianMark' | 'nth'
  // words that forbid: they make what follows a name, or an amount
  | 'titleNoun' | 'yearTitle' | 'attackNoun' | 'generalNoun' | 'todayName' | 'todayAdjective' | 'counted' | 'prayer' | 'every' | 'weekdayName' | 'function' | 'age'
  // names of months that are words or names of people as well: weak after a preposition, name only with a number or the word month
  | 'bareWeekday' | 'weakMonth' | 'nameMonth' | 'nameHijri' | 'zeroHijri'; // biome-ignore format: one table

export interface TimeWords {
  readonly kind: TimeWordKind;
  readonly words: string;
  readonly value?: number;
  readonly unit?: TimeUnit;
  /** Part of day: MO, AF, EV, NI. */
  readonly code?: string;
}

export interface Feast {
  readonly words: string;
  readonly hijri?: true;
  readonly month: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
}

/** What the article looks like at the head of a word, folded. */
export const ARTICLE = 'ال';

export const TIME_WORDS: readonly TimeWords[] = [
  { kind: 'and', words: 'و' },
  { kind: 'prep', words: 'ل، ب، ك' },
  { kind: 'of', words: 'من' },
  { kind: 'in', words: 'في، فى، عند، خلال، حوالي، في تمام، عند تمام، في حدود' },
  { kind: 'to', words: 'إلى، حتى، لغاية، إلى غاية' },
  { kind: 'between', words: 'بين' },
  { kind: 'since', words: 'منذ، مذ' },
  { kind: 'ago', words: 'قبل' },
  { kind: 'after', words: 'بعد' },
  { kind: 'about', words: 'نحو، حوالي، حوالى، قرابة، زهاء، أكثر من، أقل من، ما يقرب من، ما يقارب، ما يزيد عن، تقريبا' },
  { kind: 'or', words: 'أو' },
  { kind: 'ofTime', words: 'من الزمن، من الزمان' },
  { kind: 'now', words: 'الآن، تاريخه، اليوم' },
  { kind: 'future', words: 'في المستقبل' },
  { kind: 'the', words: 'ال' },
  { kind: 'agree', words: 'الموافق، الموافقة، الموافق ل، المصادف' },
  { kind: 'except', words: 'إلا' },

  { kind: 'this', words: 'هذا، هذه' },
  { kind: 'that', words: 'ذلك، تلك، ذاك' },
  { kind: 'selfsame', words: 'نفس، ذات' },
  { kind: 'onward', words: 'على، فقط' },
  { kind: 'same', words: 'نفسه، نفسها، ذاته، ذاتها' },
  { kind: 'mod', value: -1, words: 'الماضي، الماضية، الماضى، الفائت، الفائتة، المنصرم، المنصرمة، الماضيين، الماضيتين، المنصرمين، المنصرمتين، المنقضي، المنقضية' },
  { kind: 'mod', value: 0, words: 'الجاري، الجارية، الجارى، الحالي، الحالية، الحالى، الراهن، الراهنة' },
  { kind: 'mod', value: 1, words: 'المقبل، المقبلة، القادم، القادمة، المقبلين، المقبلتين، القادمين، القادمتين، الآتي، الآتية، الداخل' },
  { kind: 'mod', value: 2, words: 'بعد المقبل، بعد المقبلة، بعد القادم، بعد القادمة، بعد التالي، ما بعد المقبل' },
  { kind: 'mod', value: -2, words: 'قبل الماضي، قبل الماضية، ما قبل الماضي' },
  { kind: 'seq', value: 1, words: 'التالي، التالية، الموالي، الموالية، اللاحق' },
  { kind: 'seq', value: -1, words: 'السابق، السابقة، الأسبق' },

  { kind: 'unit', unit: 'minute', words: 'دقيقة، دقائق' },
  { kind: 'unit', unit: 'hour', words: 'ساعة' },
  { kind: 'unit', unit: 'day', words: 'يوم، يوما، نهار' },
  { kind: 'unit', unit: 'week', words: 'أسبوع، أسبوعا' },
  { kind: 'unit', unit: 'month', words: 'شهر، شهرا' },
  { kind: 'unit', unit: 'year', words: 'عام، عاما، سنة' },
  { kind: 'unit', unit: 'decade', words: 'عقد، عقدا' },
  { kind: 'unit', unit: 'century', words: 'قرن، قرنا' },
  { kind: 'units', unit: 'hour', words: 'ساعات' },
  { kind: 'units', unit: 'day', words: 'أيام' },
  { kind: 'units', unit: 'week', words: 'أسابيع' },
  { kind: 'units', unit: 'month', words: 'أشهر، شهور' },
  { kind: 'units', unit: 'year', words: 'أعوام، سنوات، سنين' },
  { kind: 'units', unit: 'decade', words: 'عقود' },
  { kind: 'units', unit: 'century', words: 'قرون' },
  { kind: 'dual', unit: 'hour', words: 'ساعتين، ساعتان' },
  { kind: 'dual', unit: 'day', words: 'يومين، يومان' },
  { kind: 'dual', unit: 'week', words: 'أسبوعين، أسبوعان' },
  { kind: 'dual', unit: 'month', words: 'شهرين، شهران' },
  { kind: 'dual', unit: 'year', words: 'عامين، عامان، سنتين، سنتان' },
  { kind: 'dual', unit: 'decade', words: 'عقدين، عقدان' },
  { kind: 'dual', unit: 'century', words: 'قرنين، قرنان' },
  { kind: 'theUnit', unit: 'hour', words: 'الساعة، الساعه' },
  { kind: 'theUnit', unit: 'day', words: 'اليوم' },
  { kind: 'theUnit', unit: 'week', words: 'الأسبوع' },
  { kind: 'theUnit', unit: 'month', words: 'الشهر' },
  { kind: 'theUnit', unit: 'year', words: 'العام، السنة' },
  { kind: 'theUnit', unit: 'decade', words: 'العقد' },
  { kind: 'theUnit', unit: 'century', words: 'القرن' },
  { kind: 'theUnits', unit: 'hour', words: 'الساعات' },
  { kind: 'theUnits', unit: 'day', words: 'الأيام' },
  { kind: 'theUnits', unit: 'week', words: 'الأسابيع' },
  { kind: 'theUnits', unit: 'month', words: 'الأشهر، الشهور' },
  { kind: 'theUnits', unit: 'year', words: 'الأعوام، السنوات، السنين' },
  { kind: 'theUnits', unit: 'decade', words: 'العقود' },
  { kind: 'theUnits', unit: 'century', words: 'القرون' },
  { kind: 'theDual', unit: 'hour', words: 'الساعتين' },
  { kind: 'theDual', unit: 'day', words: 'اليومين' },
  { kind: 'theDual', unit: 'week', words: 'الأسبوعين' },
  { kind: 'theDual', unit: 'month', words: 'الشهرين' },
  { kind: 'theDual', unit: 'year', words: 'العامين، السنتين' },
  { kind: 'theDual', unit: 'decade', words: 'العقدين' },
  { kind: 'theDual', unit: 'century', words: 'القرنين' },
  { kind: 'pair', unit: 'day', words: 'يومي' },
  { kind: 'pair', unit: 'month', words: 'شهري، أشهر' },
  { kind: 'pair', unit: 'year', words: 'عامي، سنتي، أعوام، سنوات، الأعوام، السنوات' },

  { kind: 'today', words: 'اليوم' },
  { kind: 'relday', value: -1, words: 'أمس، الأمس، البارحة' },
  { kind: 'relday', value: -2, words: 'أول من أمس، أول أمس، قبل أمس، قبل يوم أمس، أمس الأول، أول البارحة' },
  { kind: 'relday', value: 1, words: 'غدا، غد، الغد' },
  { kind: 'relday', value: 2, words: 'بعد غد، بعد الغد، بعد يوم غد' },
  { kind: 'tonight', words: 'الليلة' },

  { kind: 'part', code: 'MO', words: 'صباح، صبيحة، فجر، ضحى، قبل ظهر' },
  { kind: 'part', code: 'AF', words: 'ظهر، ظهيرة، عصر، بعد ظهر' },
  { kind: 'part', code: 'EV', words: 'مساء، أمسية، مغرب' },
  { kind: 'part', code: 'NI', words: 'ليل، ليلة، منتصف ليل، بعد منتصف ليل' },
  { kind: 'night', code: 'NI', words: 'ليل، ليلة، منتصف ليل، بعد منتصف ليل' },
  { kind: 'partAdv', code: 'MO', words: 'صباحا، فجرا، ضحى، قبل الظهر، ص' },
  { kind: 'partAdv', code: 'AF', words: 'ظهرا، عصرا، بعد الظهر' },
  { kind: 'partAdv', code: 'EV', words: 'مساء، مساءا، م' },
  { kind: 'partAdv', code: 'NI', words: 'ليلا، بعد منتصف الليل' },
  { kind: 'thePart', code: 'MO', words: 'الصباح، الفجر' },
  { kind: 'thePart', code: 'AF', words: 'الظهر' },
  { kind: 'thePart', code: 'EV', words: 'المساء' },
  { kind: 'thePart', code: 'NI', words: 'الليلة' },

  { kind: 'edge', words: 'بداية، بدايات، مطلع، أوائل، مستهل، منتصف، أواسط، نهاية، نهايات، أواخر، ختام، مشارف، بقية، باقي' },
  { kind: 'season', value: 3, words: 'ربيع' },
  { kind: 'season', value: 6, words: 'صيف' },
  { kind: 'season', value: 9, words: 'خريف' },
  { kind: 'season', value: 12, words: 'شتاء' },
  { kind: 'theSeason', value: 3, words: 'الربيع' },
  { kind: 'theSeason', value: 6, words: 'الصيف' },
  { kind: 'theSeason', value: 9, words: 'الخريف' },
  { kind: 'theSeason', value: 12, words: 'الشتاء' },
  { kind: 'decade', value: 2, words: 'عشرينات، العشرينات، عشرينيات، العشرينيات' },
  { kind: 'decade', value: 3, words: 'ثلاثينات، الثلاثينات، ثلاثينيات، الثلاثينيات' },
  { kind: 'decade', value: 4, words: 'أربعينات، الأربعينات، أربعينيات، الأربعينيات' },
  { kind: 'decade', value: 5, words: 'خمسينات، الخمسينات، خمسينيات، الخمسينيات' },
  { kind: 'decade', value: 6, words: 'ستينات، الستينات، ستينيات، الستينيات' },
  { kind: 'decade', value: 7, words: 'سبعينات، السبعينات، سبعينيات، السبعينيات' },
  { kind: 'decade', value: 8, words: 'ثمانينات، الثمانينات، ثمانينيات، الثمانينيات' },
  { kind: 'decade', value: 9, words: 'تسعينات، التسعينات، تسعينيات، التسعينيات' },
  { kind: 'share', value: 3, words: 'الربع' },
  { kind: 'share', value: 4, words: 'الثلث' },
  { kind: 'share', value: 6, words: 'النصف' },
  { kind: 'weekend', words: 'نهاية الأسبوع، عطلة نهاية الأسبوع، عطلة الأسبوع' },

  { kind: 'one', value: 1, words: 'واحد، واحدة' },
  { kind: 'one', value: 2, words: 'اثنان، اثنين، اثنا، اثني، اثنتان، اثنتين، اثنتا، اثنتي' },
  { kind: 'one', value: 3, words: 'ثلاث، ثلاثة، الثلاث، الثلاثة' },
  { kind: 'one', value: 4, words: 'أربع، أربعة، الأربع، الأربعة' },
  { kind: 'one', value: 5, words: 'خمس، خمسة، الخمس، الخمسة' },
  { kind: 'one', value: 6, words: 'ست، ستة، الست، الستة' },
  { kind: 'one', value: 7, words: 'سبع، سبعة، السبع، السبعة' },
  { kind: 'one', value: 8, words: 'ثمان، ثماني، ثمانية، الثمان، الثماني، الثمانية' },
  { kind: 'one', value: 9, words: 'تسع، تسعة، التسع، التسعة' },
  { kind: 'one', value: 10, words: 'العشر، العشرة' },
  { kind: 'teen', value: 10, words: 'عشر، عشرة' },
  { kind: 'ten', value: 20, words: 'عشرون، عشرين' },
  { kind: 'ten', value: 30, words: 'ثلاثون، ثلاثين' },
  { kind: 'ten', value: 40, words: 'أربعون، أربعين' },
  { kind: 'ten', value: 50, words: 'خمسون، خمسين' },
  { kind: 'ten', value: 60, words: 'ستون، ستين' },
  { kind: 'ten', value: 70, words: 'سبعون، سبعين' },
  { kind: 'ten', value: 80, words: 'ثمانون، ثمانين' },
  { kind: 'ten', value: 90, words: 'تسعون، تسعين' },
  { kind: 'hundred', value: 100, words: 'مئة، مائة' },
  { kind: 'hundred', value: 200, words: 'مئتان، مئتين، مائتان، مائتين' },
  { kind: 'hundred', value: 300, words: 'ثلاثمئة، ثلاثمائة' },
  { kind: 'hundred', value: 400, words: 'أربعمئة، أربعمائة' },
  { kind: 'hundred', value: 500, words: 'خمسمئة، خمسمائة' },
  { kind: 'hundred', value: 600, words: 'ستمئة، ستمائة' },
  { kind: 'hundred', value: 700, words: 'سبعمئة، سبعمائة' },
  { kind: 'hundred', value: 800, words: 'ثمانمئة، ثمانمائة، ثمانيمئة، ثمانيمائة' },
  { kind: 'hundred', value: 900, words: 'تسعمئة، تسعمائة' },
  { kind: 'thousand', value: 1000, words: 'ألف' },
  { kind: 'thousand', value: 2000, words: 'ألفان، ألفين، الألفين' },
  { kind: 'first', value: 1, words: 'أول، فاتح، غرة' },
  { kind: 'last', words: 'الأخير، الأخيرة، آخر' },
  { kind: 'latest', words: 'الأخيرة، الأخيرين، الأخيرتين' },
  { kind: 'ordinal', value: 1, words: 'الأول، الأولى، الحادي، الحادية، الواحدة، الواحد' },
  { kind: 'ordinal', value: 2, words: 'الثاني، الثانية' },
  { kind: 'ordinal', value: 3, words: 'الثالث، الثالثة' },
  { kind: 'ordinal', value: 4, words: 'الرابع، الرابعة' },
  { kind: 'ordinal', value: 5, words: 'الخامس، الخامسة' },
  { kind: 'ordinal', value: 6, words: 'السادس، السادسة' },
  { kind: 'ordinal', value: 7, words: 'السابع، السابعة' },
  { kind: 'ordinal', value: 8, words: 'الثامن، الثامنة' },
  { kind: 'ordinal', value: 9, words: 'التاسع، التاسعة' },
  { kind: 'ordinal', value: 10, words: 'العاشر، العاشرة' },
  { kind: 'ordinalTen', value: 20, words: 'العشرون، العشرين' },
  { kind: 'ordinalTen', value: 30, words: 'الثلاثون، الثلاثين' },
  { kind: 'fraction', value: 30, words: 'النصف، نصف، نصفا' },
  { kind: 'fraction', value: 20, words: 'الثلث، ثلثا، ثلث' },
  { kind: 'fraction', value: 15, words: 'الربع، ربعا، ربع' },
  { kind: 'nth', words: 'st، nd، rd، th' },

  { kind: 'zoneHead', words: 'بتوقيت، توقيت' },
  {
    kind: 'zone',
    words:
      'غرينتش، غرينيتش، جرينتش، غرينتش، ت غ، تغ، ت.غ، بالتوقيت المحلي، التوقيت المحلي، بتوقيت مكة المكرمة، بتوقيت شرق الولايات المتحدة، بحسب التوقيت المحلي، حسب التوقيت المحلي',
  },
  { kind: 'hijriMark', words: 'ه، هـ، هجرية، هجري، الهجرية، للهجرة' },
  { kind: 'gregorianMark', words: 'م، ميلادية، ميلادي، الميلادية، الميلادي، للميلاد' },

  {
    kind: 'titleNoun',
    words:
      'حركة، ثورة، حزب، ميدان، شارع، جسر، مستشفى، مدينة، تحالف، قوى، فريق، تيار، كتائب، كتيبة، لواء، تنظيم، ملعب، جامعة، مجموعة، حي، جماعة، كوبري، مطار، طريق، صحيفة، موقع، مصنع، جائزة',
  },
  { kind: 'attackNoun', words: 'هجمات، اعتداءات، أحداث، هجوم، تفجيرات' },
  {
    kind: 'yearTitle',
    words:
      'كأس، مونديال، أولمبياد، يورو، إكسبو، رؤية، القرار، قرار، رقم، المادة، بطولة، دورة، قانون، القانون، طراز، موديل، خليجي، نسخة، تصنيف، الدوري، دوري، سوبر، إف، بوينغ، إيرباص، مرسوم، خطة',
  },
  {
    kind: 'generalNoun',
    words: 'الأمين، أمين، المدعي، النائب، المدير، مدير، القائد، الرأي، القطاع، المفتش، المنسق، المراقب، السكرتير، القنصل، المستشار، الحاكم، الأمن، المدعى، المشرف، الرئيس',
  },
  { kind: 'todayName', words: 'روسيا، المصري، أخبار، صحيفة، جريدة، إسرائيل، سوريا، ذلك، تلك، كل، طوال، طيلة، رأي، ليبيا، بوابة' },
  {
    kind: 'todayAdjective',
    words: 'العالمي، الوطني، الدولي، الواحد، الأخير، الذي، التي، المفتوح، الدراسي، المذكور، السابع، الموعود، الكامل، المالي، الجامعي، الهجري، الميلادي، القضائي، المقدس، العالمية',
  },
  { kind: 'weekdayName', words: 'العظيمة، البيضاء، السوداء، الحزينة، الأسود، العظيم' },
  { kind: 'every', words: 'كل' },
  { kind: 'prayer', words: 'صلاة، خطبة، صلوات، مسجد، شعائر' },
  { kind: 'age', words: 'من العمر، من عمره، من عمرها، من عمرهم، من عمري، من عمرك' },
  {
    kind: 'counted',
    words:
      'شخص، شخصا، قتيل، قتيلا، جندي، جنديا، دولار، دولارا، متر، مترا، كيلومتر، كيلومترا، كلم، كم، مليون، مليار، ألف، نقطة، موقع، موقعا، حالة، عنصر، عنصرا، طن، طنا، برميل، برميلا، ميغاواط، وحدة، أسرة، عائلة، مدني، مدنيا، لاجئ، لاجئا، مقاتل، مقاتلا، طفل، طفلا، سنة، عاما، يوما، مرة، صاروخ، صاروخا، ريال، ريالا، ليرة، درهم، درهما، يورو، جنيه، جنيها، صفحة، موظف، موظفا، مهاجر، مهاجرا، سيارة، هكتار، هكتارا، دينار، دينارا، مسافر، مسافرا، ساعة، دقيقة، درجة، فرد، فردا، غرام، لتر، ناخب، ناخبا',
  },
  {
    kind: 'function',
    words:
      'على، عن، مع، وفق، وفقا، بحسب، حسب، حيث، عندما، لكن، كما، أن، إن، هو، هي، كان، كانت، لم، لن، فيما، بينما، ضد، حول، إذ، ثم، أي، لا، ما، لدى، عبر، عقب، إثر، بسبب، بهدف، قد، فقط، وحده، وحدها، أيضا، تحت، أمام، نتيجة، ليصبح، أثناء، ضمن، داخل، خارج، لكنه، لكنها، أنه، أنها، بعدما، مقابل، مقارنة',
  },
];

/**
 * Months by name that a newspaper also prints as another word, and how far they need support; `spelt`: only when
 * printed with this first letter (آب, not أب).
 */
export const DOUBTFUL_MONTHS: readonly { readonly kind: TimeWordKind; readonly words: string; readonly spelt?: string }[] = [
  { kind: 'weakMonth', words: 'مارس، أوت، جوان، نيسان' },
  { kind: 'nameMonth', words: 'ماي، آب' },
  { kind: 'weakMonth', words: 'آب', spelt: 'آ' },
  { kind: 'nameHijri', words: 'محرم، المحرم، رجب، شعبان، رمضان، شوال' },
  { kind: 'zeroHijri', words: 'صفر' },
];

/** Months of English dates inside Arabic text. */
export const LATIN_MONTHS = 'january jan، february feb، march mar، april apr، may، june jun، july jul، august aug، september sep sept، october oct، november nov، december dec';

/** Feasts: `hijri` or Gregorian month and day, or the `nth` weekday of a month. */
export const FEASTS: readonly Feast[] = [
  { month: 12, day: 25, words: 'عيد الميلاد، يوم عيد الميلاد، عيد الميلاد المجيد، أعياد الميلاد' },
  { month: 12, day: 31, words: 'ليلة رأس السنة، ليلة رأس السنة الجديدة، ليلة رأس السنة الميلادية، رأس السنة الجديدة' },
  { month: 1, day: 1, words: 'رأس السنة الميلادية، عيد رأس السنة الميلادية، يوم رأس السنة، يواندان' },
  { month: 5, day: 1, words: 'عيد العمال' },
  { month: 2, day: 14, words: 'عيد الحب' },
  { month: 3, day: 21, words: 'عيد النوروز، عيد نوروز، عيد الأم' },
  { month: 11, weekday: 4, nth: 4, words: 'عيد الشكر، يوم الشكر' },
  { month: 6, weekday: 7, nth: 3, words: 'يوم الأب، عيد الأب' },
  { hijri: true, month: 10, day: 1, words: 'عيد الفطر، عيد الفطر المبارك، يوم عيد الفطر' },
  { hijri: true, month: 12, day: 10, words: 'عيد الأضحى، عيد الأضحى المبارك، يوم عيد الأضحى' },
  { hijri: true, month: 1, day: 1, words: 'رأس السنة الهجرية، عيد رأس السنة الهجرية' },
  { hijri: true, month: 3, day: 12, words: 'المولد النبوي، المولد النبوي الشريف، عيد المولد النبوي' },
  { hijri: true, month: 1, day: 10, words: 'يوم عاشوراء، ذكرى عاشوراء' },
];

/** Letters that may be a particle printed as one with the word after it. */
export const CLITIC_LETTERS = 'وفبلك';
export const CONJUNCTION_LETTERS = 'وف';

/** Endings of a noun in the accusative singular, as a number above ten counts it. */
export const COUNTED_ENDINGS = 'اة';

/** Words that tell the direction of time around them: 1 what comes, -1 what was. */
export const DIRECTION_WORDS: readonly { readonly value: 1 | -1; readonly words: string }[] = [
  {
    value: 1,
    words:
      'سوف، لن، المقرر، مقرر، المقررة، مقررة، مقررا، المزمع، المزمعة، المرتقب، المرتقبة، مرتقب، مرتقبة، المتوقع، المتوقعة، متوقع، يتوقع، تتوقع، متوقعا، ينتظر، تنتظر، المنتظر، المنتظرة، منتظر، يعتزم، تعتزم، يعتزمون، اعتزامه، اعتزامها، عزمه، ينوي، تنوي، موعد، موعدا، موعده، موعدها، يستعد، تستعد، استعدادا، تمهيدا، بحلول، اعتبارا، ابتداء، يفترض، المفترض، مفترض، ترقب، يترقب، تترقب، عشية، سيكون، ستكون، تحضيرا، التحضير، المجدولة، مدعو، مدعوون',
  },
  {
    value: 1,
    words:
      'يلتقي، تلتقي، يزور، تزور، يصل، تصل، يبدأ، تبدأ، ينطلق، تنطلق، يعقد، تعقد، يجتمع، تجتمع، يصوت، تصوت، يتوجه، تتوجه، يستضيف، تستضيف، يستقبل، تستقبل، يواجه، تواجه، يخوض، تخوض، يلعب، تلعب، تقام، يقام، يفتتح، تفتتح، يستأنف، تستأنف، يلاقي، تلاقي، يحل، تحل، يختتم، تختتم، يسافر، تسافر، يلقي، يدلي، تنتهي، ينتهي، يتنافس',
  },
  {
    value: -1,
    words:
      'لم، بدأت، لجأت، أنشأت، جاءت، كان، كانت، كانوا، وقع، شن، جرى، تم، شهد، وصل، التقى، زار، بدأ، أطلق، انتهى، أصيب، لقي، توفي، مات، فاز، خسر، تعادل، سجل، ارتفع، انخفض، تراجع، اعتقل، أوقف، احتجز، اغتال، استهدف، اندلع، انفجر، اقتحم، سيطر، استعاد، انسحب، غادر، عاد، خرج، توجه، انعقد، اجتمع، وافق، قرر، أقر، صدر، أصدر، أدان، أقال، استقال، أفرج، وقّع، وقعا، أغلق، افتتح، اختتم، أجرى، أجرت، تسلم، سلم، حصل، ألغى، أنهى، تولى، شارك، حضر، استقبل، استضاف، ناقش، شدد، قام، سقط، تحطم، هبط، أغار، نفذ، تبنى، تعرض، نجا، اختفى، عثر، أحبط، تظاهر، خرجوا، احتج، ولد، نال، أحرز، توج، حقق، ظهر، كشف، أظهر، هز، أسفر، أودى، اجتاح، تسبب، اشترى، أسقط، قال، قالوا، استأنف، علق، أدلى، ألقى، تحدث، اتصل، هاتف، بعث، أرسل، نظم، توصل، اتفق، تقدم، دعا، زارت، عثروا، انضم، احتل، شوهد، رصد، أوضح، سبق',
  },
];

/** Perfects that are printed like a noun: they show nothing. */
export const NOT_PAST =
  'فتح، عقد، حكم، بحث، قصف، رفض، ضرب، نشر، نقل، رفع، منح، فرض، قتل، ضبط، دخل، طلب، أمر، جمع، حدث، مثل، عين، صوت، قدم، فجر، بث، وعد، رد، شرح، علم، هاجم، قضى، باع، دعم، كتب، وصف، عرض، سأل، بدء';

/** Words, and heads of words, that open with the letters of a future verb and are none. */
export const NOT_FUTURE_WORDS =
  'سيف، سيل، سيد، سيدة، سيدات، سيدي، سيول، ستة، ستين، ستون، ستار، ستي، ستيني، ستينات، سيئ، سيئة، سير، سيرا، سيرة، سيما، سيت، سيتي، سنة، سنت، سنتا، سينما، ستيف، ستيفن';
export const NOT_FUTURE_HEADS =
  'سياس، سيار، سياد، سياق، سياح، سياج، سيطر، سيناء، سيناريو، سينمائ، سيرغ، سيرج، سيري، سيول، سيلفا، سيمون، سيمنس، سيباستيان، سيبيري، ستراتيج، ستراسبو، سترات، ستاند، ستانف، ستوكهولم، ستوديو، ستالين، ستارم، ستيفا، ستين، سنوات، سنوي، سني، سند، سنغ، سنتي، سنتر، سناء، سنجار، سنار';
/** Letters of a future verb: the particle, then the prefixes of the imperfect. */
export const FUTURE_PREFIX = 'س';
/** Prefix of the first person, as printed: without its hamza too many nouns begin alike (سأعود، ساحة). */
export const FIRST_PERSON = 'أ';
export const IMPERFECT_PREFIXES = 'يتن';
/** An imperfect in the third person at the head of a sentence. */
export const HEADLINE_PREFIX = 'ي';
/** Pronouns of the object, and the final letter that turns into a long a before them. */
export const OBJECT_PRONOUNS = 'ه، ها، هم، هما';
export const SHORT_A = 'ي';
/** Verbal nouns end so (أن تراجعا), imperfects do not. */
export const NEVER_IMPERFECT_ENDS = 'اةء';
/** Ending of the feminine perfect, and the plural ending that looks like it. */
export const FEMININE_PERFECT = 'ت';
export const FEMININE_PLURAL = 'ات';
/**
 * Shapes of derived perfects, folded: `?` is any letter, `^` any but the long a of verbal nouns (انتقد, not انتقاد).
 * Words that end like `PERFECT_NEVER_ENDS` are none.
 */
export const PERFECT_SHAPES = 'ا?ت^?، ا?تا?، ان?^?، است?^?، است?ا?';
export const PERFECT_NEVER_ENDS = 'ةءي';
export const LONG_A = 'ا';
/** Ending of the plural perfect (قالوا). */
export const PLURAL_PERFECT = 'وا';
/** Before an imperfect these make it a thing to come (أن يلتقي), unless a word of `NOT_OPEN` stands before them. */
export const OPENING_PARTICLES: readonly string[] = ['أن', 'لأن', 'كي', 'لكي'];
export const NOT_OPEN: readonly string[] = ['قبل', 'منذ', 'بعد', 'دون', 'بدون', 'من'];
