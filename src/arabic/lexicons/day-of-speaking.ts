/** Behind these a day is not that of speaking: «قال بعد لقاء الاثنين», «منذ الأحد». Folded when looked up. */
export const OTHER_DAY_WORDS: readonly string[] = [
  'بعد', 'قبل', 'منذ', 'عقب', 'حتى', 'إثر', 'غداة', 'عشية', 'المقرر', 'المقررة', 'المرتقب', 'المرتقبة', 'المقبل', 'المقبلة',
  'المزمع', 'المنعقد', 'المنعقدة', 'الصادر', 'الصادرة', 'الموافق', 'مستهل',
]; // biome-ignore format: a list

/** Behind the name of a month or a number these go on with the date: يناير الماضي، كانون الثاني/يناير. */
export const DATE_PARTS: readonly string[] = ['/', 'الماضي', 'الماضية', 'الجاري', 'الحالي', 'المنصرم', 'الفائت', 'من', 'عام', 'العام', 'سنة', 'الشهر'];

/** Behind the name of a day or a month these tell which one: السبت الماضي. */
export const WHICH_DAY: readonly string[] = ['الماضي', 'الماضية', 'الماضيين', 'الجاري', 'الحالي', 'المنصرم', 'الفائت', 'المقبل', 'المقبلة', 'المقبلين', 'القادم'];

/** The day before yesterday: أول أمس، أول من أمس. */
export const DAY_BEFORE: readonly [string, string] = ['أول', 'أمس'];

/** The same the other way round: أمس الأول، البارحة الأولى. */
export const YESTERDAY_BEFORE: readonly [yesterday: readonly string[], before: readonly string[]] = [
  ['أمس', 'البارحة'],
  ['الأول', 'الأولى'],
];
