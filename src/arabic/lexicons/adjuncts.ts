/** Deeds that ask for a preposition of their own: «بعد وصوله إلى كولبارا»; folded without article and pronoun. */
export const PREPOSITIONS_OF_DEEDS: readonly { readonly preposition: string; readonly nouns: readonly string[] }[] = [
  {
    preposition: 'إلى',
    nouns: ['وصول', 'عودة', 'عودت', 'زيارة', 'زيارت', 'سفر', 'توجه', 'انتقال', 'دخول', 'انضمام', 'رسالة', 'نسبة', 'إضافة', 'استناد'],
  },
  { preposition: 'على', nouns: ['رد', 'ردا', 'تعليق', 'تعليقا', 'تعقيب', 'تعقيبا', 'هجوم', 'حرب', 'اطلاع', 'سؤال', 'إشراف', 'توقيع'] },
  { preposition: 'عن', nouns: ['سؤال', 'بيان', 'تقرير', 'دفاع', 'نيابة', 'تصريح', 'نقلا', 'صادر', 'عبارة', 'ممثل', 'نائب'] },
  {
    preposition: 'ل',
    nouns: ['تصريح', 'حديث', 'تصريحات', 'بيان', 'مقابلة', 'حوار', 'سؤال', 'اجتماع', 'لقاء', 'جلسة', 'زيارة', 'دعوة', 'كلمة', 'خطاب'],
  },
  { preposition: 'ب', nouns: ['لقاء', 'لقائ', 'اجتماع', 'اتصال', 'مناسبة', 'التقاء'] },
  { preposition: 'من', nouns: ['عدد', 'حشد', 'وفد', 'وفدا', 'مجموعة', 'قريب', 'قرب'] },
];

/** Deeds whose doer is their pronoun and that take an object: «لقائه | وفدا», «استقباله | السفير»; without the pronoun. */
export const MEETING_DEEDS = ['لقائ', 'زيارت', 'تفقد', 'ترؤس', 'حضور', 'مقابلت', 'رعايت'];

/** More of them, at which somebody speaks, as they stand before a pronoun. */
export const TALKING_DEEDS: readonly string[] = [
  'اجتماع',
  'استقبال',
  'مباحثات',
  'محادثات',
  'مشاركت',
  'افتتاح',
  'اتصال',
  'مكالمت',
  'جولت',
  'كلمت',
  'خطاب',
  'مداخلت',
  'إحاطت',
  'جلست',
];

/** Deeds that people are called upon to do and that show it by no shape: دعا أبناء المدينة | للوقوف معه. */
export const DEEDS_CALLED_FOR: readonly string[] = [
  ...['وقوف', 'نزول', 'جلوس', 'حضور', 'ذهاب', 'قدوم', 'صمود', 'نهوض', 'دفاع', 'قتال', 'جهاد', 'نفير', 'زحف', 'ضغط', 'رجوع'],
  ...['سعي', 'ثورة', 'مضي', 'صلاة', 'حشد', 'بقاء', 'لجوء', 'قيام', 'عمل', 'تصدي', 'تخلي', 'إسراع', 'سماح', 'دخول'],
];

/** Deeds whose own preposition is «to»: دعا المجلس الأعلى | للجوء إلى المحكمة. */
export const DEEDS_TOWARDS: readonly string[] = [
  ...['لجوء', 'ذهاب', 'خروج', 'نزول', 'توصل', 'استماع', 'احتكام', 'تحول', 'سعي', 'وقوف', 'جلوس', 'رجوع', 'التحاق', 'انحياز'],
  ...['إصغاء', 'التفات', 'إسراع', 'مبادرة', 'مسارعة', 'حضور', 'دعوة', 'نفير', 'زحف', 'قدوم', 'صعود', 'تطلع', 'تنبه', 'ارتقاء', 'اصطفاف', 'انتباه', 'نظر', 'تنبيه'],
];
