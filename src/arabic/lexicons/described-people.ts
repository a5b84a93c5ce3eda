/** Words that describe people who are not named, or whose kin. */

/** Elatives and other adjectives that describe a noun without article: مراجع عليا، دراسة طبية حديثة. */
export const INDEFINITE_ADJECTIVES: readonly string[] = [
  ...['عليا', 'كبرى', 'صغرى', 'وسطى', 'دنيا', 'عظمى', 'حديثة', 'حديث', 'جديدة', 'مستقلة', 'موثوقة', 'مطلعة', 'مقربة'],
  ...['متطابقة', 'متعددة', 'متقاطعة', 'متفرقة', 'مجهولة', 'بارزة', 'مرموق', 'مرموقة'],
];

/** Of these who are people as well, so that they may be whom somebody urges: حث الأطباء الشباب على كذا. */
export const ADJECTIVES_OF_PEOPLE: readonly string[] = ['شباب'];

/** Plurals without the ending of plurals that describe people without article: مسؤولون | كبار. */
export const PLURAL_ADJECTIVES: readonly string[] = ['كبار', 'جدد', 'كثر', 'كثيرون', 'عرب', 'أجانب', 'قدامى', 'أكراد', 'شباب', 'صغار', 'عدة', 'أمازيغ', 'أفارقة'];

/** How many there are of several, behind them: منظمات | عدة. */
export const COUNTS_BEHIND: readonly string[] = ['عدة', 'عديدة', 'كثيرة', 'متعددة', 'عديدون', 'عديدين'];

/** Behind a noun without article an adjective, though alone an office: مسؤول | كبير. */
export const OFFICES_AS_ADJECTIVES: readonly string[] = ['كبير', 'كبيرة', 'كبار'];

/** Adjectives that are part of an office and let a genitive follow: أمين عام | الحزب. */
export const ADJECTIVES_OF_OFFICES: readonly string[] = ['عام', 'عامة', 'أول', 'ثان', 'سر', 'صندوق'];

/** Nouns of honour in front of an office or a name: فخامة الرئيس فلان. */
export const HONOURS: readonly string[] = ['فخامة', 'معالي', 'سعادة', 'سيادة', 'فضيلة', 'سماحة', 'قداسة', 'غبطة', 'جلالة', 'نيافة'];

/** Nouns of the family that open no name, as ابن and جد may. */
export const FAMILY_NOUNS: readonly string[] = ['شقيق', 'شقيقة', 'زوج', 'زوجة', 'نجل', 'والد', 'والدة', 'أرملة', 'خطيبة'];

/** Who lives with somebody named behind. قالت عائلة المرشح السابق فلان. */
export const HOUSEHOLDS: readonly string[] = ['عائلة', 'أسرة'];

/** Kin of a man alone. زوجة الوزير. */
export const WIVES: readonly string[] = ['زوجة', 'أرملة', 'طليقة', 'خطيبة'];

/** The bureau of somebody, and words with a pronoun that tell whose somebody is, with what stands for them before a name. مكتبه، مقربون منه، أصدقاء له. */
export const BUREAUS: readonly string[] = ['مكتب'];
export const OF_SOMEBODY: readonly { readonly word: string; readonly named: string; readonly gender: 'm' | 'f' }[] = [
  { word: 'له', named: ' ', gender: 'm' },
  { word: 'لها', named: ' ', gender: 'f' },
  { word: 'منه', named: ' من ', gender: 'm' },
  { word: 'منها', named: ' من ', gender: 'f' },
];

/** What somebody is to another, who is named behind: شقيق العقيد فلان; with a pronoun before the own name: زوجته فلانة. */
export const KIN_NOUNS: readonly string[] = [
  ...FAMILY_NOUNS,
  ...['أخت', 'ابن', 'ابنة', 'عم', 'خال', 'جد', 'جدة', 'صهر'],
  ...['محامي', 'محامية', 'وكيل', 'وكيلة', 'صديق', 'صديقة', 'زميل', 'زميلة', 'سكرتير', 'سكرتيرة', 'مرافق', 'حارس', 'طبيب', 'مدرب'],
];

/** Offices and people that behind the noun of a body with article are its adjective: الحزب الحاكم، القوى المعارضة. */
export const RULING_ADJECTIVES: readonly string[] = [
  ...['الحاكم', 'الحاكمة', 'المعارض', 'المعارضة', 'المتمرد', 'المتمردة', 'المقاوم', 'المقاومة', 'المنافس', 'المنافسة'],
  ...['المحتج', 'المحتجة', 'المشارك', 'المشاركة', 'المتشدد', 'المتشددة', 'المتطرف', 'المتطرفة', 'العامل', 'العاملة'],
  ...['المسلح', 'المسلحة', 'المنظم', 'المنظمة', 'المشرف', 'المشرفة', 'المسؤول', 'المسؤولة', 'المختص', 'المختصة', 'المالك', 'المالكة'],
  ...['المشغل', 'المشغلة', 'الراعي', 'الراعية', 'المصنع', 'المصنعة', 'المنتج', 'المنتجة', 'المعد', 'المعدة', 'المكلف', 'المكلفة'],
];

/** One more of them, behind whoever is told: مصدر عسكري آخر. */
export const ONE_MORE: readonly string[] = ['آخر', 'أخرى', 'آخران', 'آخرين'];

/** Others and many, told by no noun behind them: انتقد آخرون القرار. */
export const OTHERS: readonly string[] = ['آخرون', 'آخرين', 'كثيرون', 'كثيرين'];

/** Superlatives that stand before people or bodies and tell which of them: كبرى الدول المنتجة، أبرز شركاء البلاد. */
export const FOREMOST_WORDS: readonly string[] = ['أكبر', 'كبرى', 'كبريات', 'أبرز', 'أهم', 'أقوى', 'أشهر', 'أفضل', 'أصغر'];

/** What a state or a body is to another, before a pronoun: حليفتها، شريكها. */
export const ALLY_NOUNS: readonly string[] = ['حليف', 'حليفة', 'شريك', 'شريكة', 'جار', 'جارة'];

/** «And with» whoever was told: whoever stands behind speaks as well. */
export const BESIDE_WORDS: readonly string[] = ['ومعه', 'ومعها', 'ومعهم', 'ومعهما'];

/** What is written regularly, and the woman who writes one: قالت المدونة فلانة الفلانية. */
export const BODIES_OR_WRITERS: readonly string[] = ['المدونة'];
