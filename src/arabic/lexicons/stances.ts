import type { Complement } from './reporting-verbs.ts';

/**
 * Nouns of a stance or an act of speech. As the object of a verb that reports only sometimes (جدد، كرر، وجه، قدم) they make
 * it report: «جدد رفضه للقرار»، «وجه انتقادات إلى الحكومة»، «قدم تعازيه».
 */
export const STANCE_NOUNS: readonly string[] =
  'التزام عزم رفض تأكيد دعوة دعوات مطالبة مطالبات إدانة تحذير تحذيرات اتهام اتهامات قلق مخاوف أسف استعداد حرص ثقة أمل رغبة تضامن شكر تعازي تعزية تهنئة تهاني ترحيب امتنان اعتزاز تقدير تمسك تشبث تعهد تعهدات وعد وعود نداء نداءات تحية تحيات انتقاد انتقادات استنكار اعتراض احتجاج اعتذار نفي تهديد تهديدات قول تشديد مطلب مطالب مناشدة نصيحة توصية توصيات لوم تمنيات تنديد شجب تأييد استياء ارتياح سعادة تفاؤل تشاؤم استغراب استعداد نية شكوك تحفظات تحفظ مباركة إشادة ثناء إنذار'.split(
    ' ',
  );

/** These tell a stance only with a pronoun, mostly that of whoever has it: امتعاضه, not امتعاض; معارضتها للخطة, though «معارضتها» may be a body too. */
export const HELD_STANCES: readonly string[] = ['معارضة', 'امتعاض', 'إصرار', 'إعجاب', 'دهشة', 'خيبة', 'فخر', 'سخط', 'انزعاج', 'غضب'];

/** Nouns whose clause stands behind whoever they go to: وجه تحذيرا إلى الدول | من أن، وجه رسالة إلى الدول | بأن. */
export const WARNING_NOUNS: readonly string[] = ['تحذيرا', 'تحذيرات', 'رسالة', 'رسائل', 'تهديدا', 'تهديدات'];

/** Nouns beside those of a stance that are said again where somebody renews them: جدد دعم بلاده. */
export const RENEWED_NOUNS: readonly string[] = ['دعم', 'موقف', 'مساندة', 'إصرار', 'وقوف', 'ولاء', 'عهد', 'بيعة', 'مؤازرة'];

/** Nouns that tell what is needed; as the object of a verb that reports seldom they are what is said: أبرز | أهمية الحوار. */
export const NEED_NOUNS: readonly string[] = ['ضرورة', 'أهمية', 'وجوب', 'حتمية', 'وجاهة'];

/** Nouns that alone make a verb report, with the forms in which they open the content. */
export const WHOLE_CONTENTS: readonly { readonly takes: Complement; readonly forms: readonly string[] }[] = [
  { takes: 'مسؤولية', forms: ['مسؤولية', 'المسؤولية', 'كامل', 'مسئولية', 'المسئولية', 'تبعات', 'مسؤوليات', 'وزر'] },
  { takes: 'باللوم', forms: ['باللوم', 'اللوم', 'باللائمة', 'اللائمة', 'بالمسؤولية', 'المسؤولية'] },
  { takes: 'هجوما', forms: ['هجوما', 'هجومه', 'هجومها', 'حملة'] },
  { takes: 'الاتهامات', forms: ['الاتهامات', 'اتهامات', 'الانتقادات', 'الاتهام', 'التهديدات', 'التهم'] },
  {
    takes: 'بالشكر',
    forms: [
      'بالشكر',
      'بالتهنئة',
      'بالتهاني',
      'بالتحية',
      'بالتعزية',
      'بالتعازي',
      'بالنداء',
      'بالاعتذار',
      'بشكره',
      'بشكرها',
      'بشكرهم',
      'بتعازيه',
      'بتعازيها',
      'بتعازيهم',
      'بتهانيه',
      'بتهانيها',
      'بخالص',
      'بأحر',
      'بأصدق',
      'بأسمى',
      'بجزيل',
      'ببالغ',
    ],
  },
];

/** The verb whose noun behind «to» reports as well: ذهب إلى القول إن. */
export const TO_SAY = 'قال';

/** The preposition before what somebody is called to: its noun names whoever calls (دعوة الوزير إلى). */
export const CALLING = 'إلى' as const;

/** The preposition before whoever is asked for something (طلب من المحكمة التحقيق). */
export const ASKED_OF = 'من' as const;

/** Adjectives before a noun of stance: قدم خالص تعازيه. */
export const WARM_WORDS: readonly string[] = [
  'خالص',
  'أصدق',
  'أحر',
  'جزيل',
  'بالغ',
  'عميق',
  'أسمى',
  'أطيب',
  'وافر',
  'عظيم',
  'أخلص',
  'كامل',
  'أرق',
  'أجمل',
  'صادق',
  'أصابع', // «وجه أصابع الاتهام إلى كذا»
  'أحلى',
  'بخالص',
  'بأحر',
];

/** Nouns of measure or sign between such an adjective and the stance: رفع أسمى آيات الشكر. */
export const SIGN_WORDS: readonly string[] = ['آيات', 'عبارات', 'معاني', 'كلمات', 'مشاعر', 'معانى'];

/** What is reviewed in deeds or looks, not in words: استعرض اللاعب مهاراته. */
export const SHOWN_IN_DEED: readonly string[] = [
  'عضلاته',
  'عضلاتها',
  'قوته',
  'قوتها',
  'مهاراته',
  'مهاراتهم',
  'مهاراتها',
  'حرس',
  'طابور',
  'ثلة',
  'القوات',
  'أسلحة',
  'قواته',
  'قواتها',
  'صور',
  'الصور',
];

/** Thanks, wishes and condolences, which are raised to somebody: رفع شكره. */
export const GREETING_NOUNS: readonly string[] = ['شكر', 'تعازي', 'تعزية', 'تهنئة', 'تهاني', 'امتنان', 'تقدير', 'تحية', 'تحيات', 'تمنيات', 'عزاء'];

/** What somebody feels or says towards whoever stands behind «to»: نقده لوسائل الإعلام، شكره للقناة. */
export const STANCES_TOWARD: readonly string[] = [
  'نقد',
  'انتقاد',
  'انتقادات',
  'شكر',
  'تقدير',
  'امتنان',
  'هجوم',
  'لوم',
  'رفض',
  'دعم',
  'تأييد',
  'اتهام',
  'اتهامات',
  'إدانة',
  'احترام',
  'استنكار',
  'تهديد',
  'تحية',
  'تهنئة',
];

/** Nouns of calling upon somebody or threatening: دعوته لأنصاره إلى كذا. */
export const CALL_NOUNS: readonly string[] = ['دعوة', 'دعوات', 'مطالبة', 'مطالبات', 'تهديد', 'تهديدات', 'مناشدة', 'نداء', 'عهد'];
