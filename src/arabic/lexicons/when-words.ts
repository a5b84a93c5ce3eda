/** Words that tell when something was said or done. */

/** A year, before its number: عام 2016. */
export const YEARS: readonly string[] = ['عام', 'سنة', 'عامي', 'سنتي'];

/** «At the same time», between a verb and its content: مبديا في الوقت نفسه مخاوفه. */
export const SAME_TIME: { readonly nouns: readonly string[]; readonly words: readonly string[] } = {
  nouns: ['الوقت', 'السياق', 'الإطار', 'الاتجاه', 'الصدد'],
  words: ['نفسه', 'ذاته', 'عينه', 'نفس', 'ذات', 'هذا'],
};

/** Nouns that open a time: هدد الشهر الماضي بالاستقالة. */
export const TIME_UNITS: readonly string[] = [
  ...['اليوم', 'الليلة', 'الأسبوع', 'الشهر', 'العام', 'السنة', 'القرن', 'العقد', 'الموسم'],
  ...['الصباح', 'المساء', 'الساعة', 'الأيام', 'الأسابيع', 'الأشهر', 'السنوات', 'الأعوام', 'الصيف', 'الشتاء', 'الربيع', 'الخريف'],
];

/** «At the time of», before a deed: إبان تأسيسه. */
export const PERIOD_OPENERS: readonly string[] = ['إبان', 'حين', 'ساعة', 'لحظة', 'أوان'];

/** What «each» counts beside lengths of time: كل يوم، كل مرة. */
export const TIMES_COUNTED: readonly string[] = ['يوم', 'ليلة', 'صباح', 'مساء', 'مرة', 'موسم', 'فصل', 'قرن', 'دقيقة', 'لحظة'];

/** Also «general»: الأمين العام. */
export const GENERAL = 'العام' as const;

/** Family names that are words of time as well. الشيخ سالم الصباح. */
export const CALENDAR_FAMILIES: readonly string[] = ['الصباح'];

/** Adverbs of time and degree in the accusative, which no participle of circumstance joins: «قريبا | مشددا على كذا». */
export const SOON_WORDS: readonly string[] = ['قريبا', 'جدا', 'فورا', 'نهائيا', 'يوميا', 'سريعا', 'معا', 'أيضا', 'كثيرا'];

/** Words of a time that is yet to come. */
export const AHEAD_WORDS: readonly string[] = ['المقبل', 'المقبلة', 'المقبلين', 'القادم', 'القادمة', 'المستقبل', 'مستقبلا', 'غدا'];

/** «وسبق للوزير أن أكد»: with «لـ» and «أن» these tell what somebody did before. */
export const EARLIER_WORDS: readonly string[] = ['سبق', 'وسبق', 'فسبق', 'يسبق', 'تسبق'];

/** «After» in front of a clause of the past: بعدما صرح. */
export const AFTER_WORDS: readonly string[] = ['بعدما', 'بعد أن', 'عقب أن'];

/** «When» and «since» in front of a clause of the past: عندما صرح. */
export const WHEN_WORDS: readonly string[] = ['عندما', 'حينما', 'منذ'];
