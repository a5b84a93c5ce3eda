/**
 * Parts of sentences that report: who speaks, what stands between them and their words, and the words. All people, places
 * and bodies are invented, so that no lexicon and no registry knows them.
 */
export interface Speaking {
  readonly text: string;
  /** The name that the record must give. */
  readonly name: string;
  readonly gender: 'm' | 'f';
  /** No person of one name: no relative clause, no «his» of a person behind it. */
  readonly several?: true;
}

/** A verb with what it governs; `between`: whoever is addressed, before the content. */
export interface Telling {
  readonly m: string;
  readonly f: string;
  readonly present: { readonly m: string; readonly f: string };
  readonly between?: string;
  readonly content: string;
  readonly type: 'indirect' | 'reported' | 'direct';
}

/** What stands between whoever speaks and their words. */
export interface Between {
  readonly m: string;
  readonly f: string;
  /** Of one person only. */
  readonly person?: true;
}

const KISWANI = 'نادر الكسواني';
const DARWANI = 'سامية الدرواني';
const he = (text: string): Speaking => ({ text: text.replace('*', KISWANI), name: KISWANI, gender: 'm' });
const she = (text: string): Speaking => ({ text: text.replace('*', DARWANI), name: DARWANI, gender: 'f' });
const they = (text: string, gender: 'm' | 'f', name = text): Speaking => ({ text, name, gender, several: true });

export const SPEAKING: readonly Speaking[] = [
  he('*'),
  he('الوزير *'),
  he('وزير الخارجية *'),
  he('وزير الخارجية الليدوري *'),
  he('رئيس حزب الأمل النائب *'),
  he('المتحدث باسم وزارة الداخلية العقيد *'),
  he('نائب رئيس مجلس النواب الدكتور *'),
  he('كبير المفاوضين في جنوب ليدوريا *'),
  he('*، وزير الخارجية الليدوري،'),
  he('الخبير الاقتصادي، *،'),
  he('المدير العام لشركة النخيل للطيران المهندس *'),
  he('رئيس بلدية كولبارا *'),
  he('د. *'),
  he('* (45 عاما)'),
  he('أحد سكان القرية *'),
  he('اللواء المتقاعد *'),
  he('رئيس كتلة النخيل في البرلمان *'),
  he('الأستاذ في جامعة كولبارا *'),
  { text: 'النائب نادر حرب', name: 'نادر حرب', gender: 'm' },
  { text: 'أمين عام حركة النخيل الشيخ نادر أبو الريش', name: 'نادر أبو الريش', gender: 'm' },
  she('النائبة عن حزب الأمل *'),
  she('المحللة السياسية *'),
  she('وزيرة الصحة الليدورية *'),
  she('* المتحدثة باسم اللجنة'),
  they('مصادر دبلوماسية ليدورية', 'f'),
  they('وزارة الصحة الليدورية', 'f'),
  they('مسؤول رفيع في وزارة الدفاع', 'm'),
  they('مصدر أمني', 'm'),
  they('ثلاثة شهود عيان', 'm'),
  they('حركة النخيل', 'f'),
  they('اتحاد عمال المناجم', 'm'),
  they('خبراء في شؤون المنطقة', 'm'),
];

const both = (text: string): Between => ({ m: text, f: text });

export const BETWEEN: readonly Between[] = [
  both(''),
  both(' أمس'),
  both('، أمس الاثنين،'),
  both(' في مؤتمر صحافي'),
  both(' في تصريح لصحيفة «رأي المدينة»'),
  both('، في بيان تلقت الوكالة نسخة منه،'),
  { m: ' خلال لقائه وفدا من أعيان المنطقة', f: ' خلال لقائها وفدا من أعيان المنطقة', person: true },
  both(' للصحافيين عقب الاجتماع'),
  both(' ردا على سؤال لأحد الصحافيين'),
  both(' أمام حشد من الأنصار في كولبارا'),
  both(' من جديد'),
  { m: '، الذي وصل إلى العاصمة أمس،', f: '، التي وصلت إلى العاصمة أمس،', person: true },
  { m: ' بعد ساعات من وصوله إلى ليدوريا', f: ' بعد ساعات من وصولها إلى ليدوريا', person: true },
  { m: ' في كلمة ألقاها في افتتاح المؤتمر', f: ' في كلمة ألقتها في افتتاح المؤتمر', person: true },
  both(' مساء أمس في مقابلة مع قناة «صوت الجبل»'),
  both(' في هذا السياق'),
];

const clause = (m: string, f: string, present: string, content: string): Telling => ({
  m,
  f,
  present: { m: present, f: present.replace(/^ي/, 'ت') },
  content,
  type: 'indirect',
});
const noun = (m: string, f: string, present: string, content: string, between?: string): Telling => ({
  ...clause(m, f, present, content),
  type: 'reported',
  ...(between !== undefined && { between }),
});

export const TELLING: readonly Telling[] = [
  clause('قال', 'قالت', 'يقول', 'إن المعبر سيفتح أمام المسافرين الأسبوع المقبل'),
  clause('أكد', 'أكدت', 'يؤكد', 'أن المحادثات لن تبدأ قبل الإفراج عن الصيادين'),
  clause('كشف', 'كشفت', 'يكشف', 'أن الجسر أغلق قبل الحادث بيومين'),
  clause('اعتبر', 'اعتبرت', 'يعتبر', 'أن القرار يهدد المزارعين'),
  noun('ندد', 'نددت', 'يندد', 'بالهجوم على القافلة'),
  noun('دعا', 'دعت', 'يدعو', 'إلى حوار شامل بين الأطراف'),
  noun('أعرب', 'أعربت', 'يعرب', 'عن القلق من تدهور الأوضاع في القرى'),
  noun('طالب', 'طالبت', 'يطالب', 'بفتح تحقيق في الحادث', 'الحكومة'),
  noun('اتهم', 'اتهمت', 'يتهم', 'بعرقلة المحادثات', 'حكومة كولبارا'),
  noun('انتقد', 'انتقدت', 'ينتقد', 'قرار البلدية إغلاق المعبر'),
  noun('رفض', 'رفضت', 'يرفض', 'مقترحات اللجنة بشأن المياه'),
  noun('نفى', 'نفت', 'ينفي', 'الاتهامات الموجهة إلى اللجنة'),
  noun('أشاد', 'أشادت', 'يشيد', 'بجهود فرق الإنقاذ'),
];
