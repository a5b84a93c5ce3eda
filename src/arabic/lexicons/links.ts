/** Words by which a sentence names who stands between a speaker and the outlet, beside those of attribution. */

/** Before whoever speaks in somebody's place: طالبت النقابة عبر رئيسها، بواسطة محاميه. */
export const THROUGH: readonly string[] = ['عبر', 'بواسطة'];

/** «In the opinion of»: whoever stands behind it only thinks so. */
export const IN_OPINION = 'برأي';

/** How somebody reads out or brings the words of another: في بيان تلاه المتحدث باسمه، في رسالة سلمها السفير. */
export const READING_OUT_VERBS: readonly string[] = [...['تلاه', 'تلاها', 'تلته', 'تلتها', 'قرأه', 'قرأها', 'قرأته', 'قرأتها'], ...['نقله', 'نقلها', 'نقلته', 'نقلتها']];

/** Before a document or an account that somebody's words are about: تعليقا على تقرير بثته القناة. */
export const ABOUT: readonly string[] = ['على', 'حول', 'بشأن', 'إزاء', 'بخصوص'];

/** What somebody says or writes in a medium, with or without his pronoun: مقاله بصحيفة كذا، اتصال بقناة كذا. */
export const WORDS_IN_MEDIA: readonly string[] = [
  'كتب',
  'كتبت',
  'كلمة',
  'مقال',
  'مقالة',
  'مقالته',
  'عمود',
  'زاوية',
  'اتصال',
  'تصريح',
  'تصريحات',
  'لقاء',
  'مقابلة',
  'حوار',
  'حديث',
  'برنامج',
  'تقرير',
  'مداخلة',
  'كتاب',
  'مدونة',
  'صفحة',
];

/** Behind the name of a medium, what it belongs to or is close to: وكالة كذا | التابعة للحرس، القريبة من الحكومة. */
export const QUALITIES_OF_MEDIA: readonly string[] = [
  ...['التابعة', 'التابع', 'القريبة', 'القريب', 'المقربة', 'المقرب', 'الموالية', 'الموالي', 'الناطقة', 'الناطق'],
  ...['المملوكة', 'المملوك', 'المحسوبة', 'المحسوب', 'المؤيدة', 'المؤيد', 'الصادرة', 'الصادر'],
];

/** Behind «the authority of»: it is a medium. هيئة البث الليدورية. */
export const BROADCASTING: readonly string[] = ['الإذاعة', 'إذاعة', 'البث', 'التلفزيون', 'الإذاعات'];

/** Adjectives of a document that are nouns of speech elsewhere: تقرير حديث للوزارة. */
export const RECENT: readonly string[] = ['حديث', 'الحديث'];

/** A document put up for all to read: البيان المنشور على موقع الوزارة. */
export const PUT_UP: readonly string[] = ['منشور', 'المنشور', 'منشورة', 'المنشورة', 'نشر', 'نشرت', 'بث', 'بثت'];

/** Where a medium puts up what it has, before its noun: موقع قناة كذا. */
export const SITES: readonly string[] = ['موقع'];

/** What somebody writes on, before the paper: كتب على صفحات المرفأ. */
export const PAGES: readonly string[] = ['صفحات'];

/** Talks that a medium has with somebody: نشرت الصحيفة حوارا | مع الوزير. */
export const MEDIA_TALKS: readonly string[] = ['مقابلة', 'مقابلات', 'حوار', 'حوارا', 'لقاء', 'حديث', 'حديثا', 'تسجيلا', 'شريطا'];

/** A service of news: told with its name in marks behind it, it passes on as an agency does. خدمة «كذا» الإخبارية. */
export const NEWS_SERVICE: readonly string[] = ['خدمة', 'منصة', 'مؤسسة', 'مدونة', 'منتدى'];
