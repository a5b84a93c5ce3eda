/** Numerals with article behind a plural of office-holders. */
export const COUNTS: readonly { readonly word: string; readonly value: number }[] = [
  { word: 'الاثنان', value: 2 },
  { word: 'الاثنين', value: 2 },
  { word: 'الثلاثة', value: 3 },
  { word: 'الثلاث', value: 3 },
  { word: 'الأربعة', value: 4 },
  { word: 'الخمسة', value: 5 },
];

/** Nouns that cover several offices of the head of a state or government. */
export const LEADER_NOUNS: readonly string[] = ['قائد', 'زعيم'];

export const LEADER_HEADS: readonly string[] = ['رئيس', 'زعيم', 'ملك', 'أمير', 'قائد', 'مستشار'];

/** Adjectives that tell since when or how an office is held, not which: الرئيس الجديد. */
export const TENURE_WORDS: readonly string[] = ['جديد', 'جديدة', 'حالي', 'حالية', 'منتخب', 'منتخبة', 'معين', 'معينة', 'مكلف', 'مكلفة', 'وصي', 'وصية'];

/** Adjectives that praise somebody or tell an age, not the office: المدرب المخضرم. */
export const PERSON_EPITHETS: readonly string[] = [
  ...['مخضرم', 'مخضرمة', 'شاب', 'شابة', 'شهير', 'شهيرة', 'بارز', 'بارزة', 'معروف', 'معروفة', 'قدير', 'قديرة', 'مشهور', 'مشهورة', 'متألق', 'متألقة', 'بالغ', 'بالغة'],
];

/** The adverb that says that an office is held no longer. رئيس الحكومة سابقا. */
export const FORMERLY = 'سابقا';

/** Adverbs of the same: نائب المدير سابقا. */
export const TENURE_ADVERBS: readonly string[] = [FORMERLY, 'حاليا'];

/** Heads of those who speak for a body, one for the other: الناطق باسم كذا. */
export const SPOKESMEN: readonly string[] = ['متحدث', 'ناطق'];

/** Behind a spokesman it tells nothing further: المتحدث الرسمي. */
export const SPOKEN_FOR: readonly string[] = ['رسمي', 'رسمية'];

/** Behind an office that is held no longer, or not yet. */
export const FORMER_WORDS: readonly string[] = ['سابق', 'سابقة', 'أسبق', 'راحل', 'راحلة', 'مخلوع', 'معزول', 'منتهية', 'مقبل', 'مقبلة'];

/** With the article these mean whatever source was told last. */
export const GENERIC_SOURCES: readonly string[] = ['مصدر', 'مسؤول', 'متحدث', 'ناطق'];

/** The one of them that means whoever spoke last, of whatever kind. */
export const SOURCE_WORD = 'مصدر';

/** What a trainer trains: المدير الفني لنادي كذا. */
export const TEAM_NOUNS: readonly string[] = ['نادي', 'منتخب', 'فريق'];

/**
 * Turns of the press that stand for an office. رئيسة الدبلوماسية الليدورية. A field that is an office itself is told by its noun in
 * the singular: the «وزير» of رئيس الوزراء.
 */
export const OFFICE_TURNS: readonly {
  readonly head: string;
  readonly field: string;
  readonly means: { readonly head: string; readonly field?: string };
  /** What describes the office further stays: المدير الفني لنادي كذا → مدرب نادي كذا. */
  readonly open?: true;
}[] = [
  { head: 'مدير', field: 'فني', means: { head: 'مدرب' }, open: true },
  { head: 'رئيس', field: 'الدبلوماسية', means: { head: 'وزير', field: 'الخارجية' } },
  { head: 'رئيس', field: 'الدولة', means: { head: 'رئيس' } },
  { head: 'رئيس', field: 'الجمهورية', means: { head: 'رئيس' } },
  { head: 'رئيس', field: 'الحكومة', means: { head: 'رئيس', field: 'وزير' } },
  { head: 'رئيس', field: 'مجلس وزير', means: { head: 'رئيس', field: 'وزير' } },
  { head: 'وزير', field: 'الأول', means: { head: 'رئيس', field: 'وزير' } },
  { head: 'عضو', field: 'البرلمان', means: { head: 'نائب' } },
  { head: 'عضو', field: 'مجلس نائب', means: { head: 'نائب' } },
  { head: 'عضو', field: 'مجلس الشعب', means: { head: 'نائب' } },
  { head: 'عضو', field: 'المجلس التشريعي', means: { head: 'نائب' } },
  { head: 'عضو', field: 'الكنيست', means: { head: 'نائب' } },
  { head: 'عضو', field: 'الكونغرس', means: { head: 'نائب' } },
];

/** With the article and the adjective of a state these mean its one official that was named. المسؤول الليدوري. */
export const OFFICIALS: readonly string[] = ['مسؤول', 'دبلوماسي', 'سياسي', 'زعيم', 'قائد', 'قيادي', 'ضابط'];

/** Whoever is sent by a body; with its adjective one is called by another's noun. المبعوث الأممي. */
export const ENVOYS: readonly string[] = ['مبعوث', 'ممثل', 'موفد', 'وسيط', 'مندوب', 'منسق'];

/** Offices and callings of one among many in a body, which stands behind «in» or «from»: النائب عن الحزب، القيادي في الحركة. */
export const MEMBER_OFFICES: readonly string[] = ['نائب', 'عضو', 'قيادي', 'مرشح', 'برلماني', 'سيناتور', 'باحث', 'محلل', 'خبير', 'ناشط', 'مستشار'];

/** Offices that one has in this place and another in that: السفير في كذا، المدعي العام في كذا. */
export const POSTED_OFFICES: readonly string[] = ['سفير', 'قنصل', 'ملحق', 'قائم', 'مندوب', 'ممثل', 'مدع', 'مدعي'];

/** Who charges in the name of a state, of whom each has one: no member of a parliament and nobody told before by a calling. */
export const PROSECUTORS: readonly string[] = ['النائب العام', 'المدعي العام', 'الوكيل العام'];

/** The noun of what an envoy may head. رئيس البعثة الأممية. */
export const MISSION = 'بعثة';

/** Offices told by one field or several. وزير الثقافة والإعلام. */
export const MINISTERS: readonly string[] = ['وزير', 'وكيل'];

/** Offices that carry the pronoun of the body or person they belong to, and are nothing else with it: أمينه العام، نائبها. */
export const POSSESSED_OFFICES: readonly string[] = [
  ...['رئيس', 'نائب', 'وزير', 'زعيم', 'قائد', 'سفير', 'مبعوث', 'مندوب', 'ممثل', 'أمين', 'مدير', 'متحدث', 'ناطق', 'مؤسس'],
  ...['مدرب', 'مستشار', 'مساعد', 'وكيل', 'محامي'],
];

/** What an office is over, told by the pronoun of whose it is. وزير خارجيته، مدير أعمالها. */
export const POSSESSED_FIELDS: readonly string[] = [
  ...['خارجية', 'داخلية', 'دفاع', 'مالية', 'عدل', 'إعلام', 'صحة', 'تعليم', 'طاقة', 'اقتصاد', 'أركان', 'جيش', 'شرطة'],
  ...['مخابرات', 'استخبارات', 'حكومة', 'برلمان', 'مكتب', 'إدارة', 'مجلس', 'أعمال', 'تحرير', 'حملة', 'حزب', 'وفد'],
  ...['كتلة', 'بعثة', 'فريق'],
];

/** The field whose hamza changes before a pronoun, and its forms there. رئيس وزرائها، رئيس وزراؤها. */
export const MINISTERS_BOUND: { readonly field: string; readonly forms: readonly string[] } = {
  field: 'وزراء',
  forms: ['وزراء', 'وزرائ', 'وزراؤ'],
};

/** Bodies told by one field or several. لجنة الأمن والدفاع، هيئة الأسرى والمحررين. */
export const COMMITTEES: readonly string[] = ['لجنة', 'هيئة', 'مديرية', 'إدارة', 'دائرة', 'نقابة', 'رابطة', 'جمعية', 'معهد', 'مركز', 'كلية', 'أكاديمية', 'منظمة', 'مؤسسة', 'شعبة'];

/** Offices that behind another tell its deputy. الأمين العام المساعد. */
export const DEPUTY_WORDS: readonly string[] = ['المساعد', 'المساعدة'];

/** Whoever stands for another; alone, one of a parliament. نائب الوزير. */
export const DEPUTY = 'نائب';

/** A calling only with its adjective: الفاعل النقابي. */
export const DOER = 'فاعل';

/** Whoever heads a body, whose calling nobody can tell from that: رئيس الجمعية فلان … وأكد الطبيب. */
export const HEADS_OF_BODIES: readonly string[] = ['رئيس', 'مدير', 'أمين', 'نقيب', 'عميد'];

/** Callings of whoever heads a union, a club or a house: رئيس الجمعية فلان … وانتقد الناشط. */
export const CALLINGS_OF_HEADS: readonly string[] = ['ناشط', 'نقابي', 'ناشر', DOER];

/** Callings that somebody has beside another one: طالب وناشط، أستاذ وباحث. */
export const CALLINGS_BESIDE_ANOTHER: readonly string[] = ['ناشط', 'كاتب', 'باحث', 'محلل', 'خبير', 'ناقد', 'مؤلف', 'إعلامي', 'متطوع', 'نقابي', 'أكاديمي', 'مدون'];

/** Whoever has them has them under another, who may stand behind «to»: المستشار للرئيس. */
export const OFFICES_UNDER_ANOTHER: readonly string[] = ['مستشار', 'مساعد', 'معاون', 'مبعوث', 'سكرتير'];

/** Whom a leader chose or sent, whose name stands behind his own: مرشح الرئيس فلان لرئاسة المحكمة. */
export const CHOSEN_BY_ANOTHER: readonly string[] = ['مرشح', 'موفد', 'ممثل', 'مندوب'];

/** Whoever leads the prayer, without the hamza printed like «before»: إمام وخطيب المسجد. */
export const PRAYER_LEADER = 'إمام';

/** Where and for whom the prayer is led: إمام المسجد، إمام جامع كذا، إمام الجمعة. */
export const WHERE_PRAYER_IS_LED: readonly string[] = ['مسجد', 'جامع', 'حرم', 'حرمين', 'مصلى', 'مصلين', 'حسينية', 'زاوية', 'جمعة', 'صلاة', 'أزهر', 'أقصى'];

/** Whoever saw it, often told by name before: شاهدة عيان، تدعى فلانة. */
export const WITNESS_NOUN = 'شاهد';

/** Behind states or bodies it tells that they belong to one: الدول | الأعضاء. */
export const MEMBER_STATES = 'الأعضاء';

/** Heads of those who are over something, one for the other where it is told at length: مسؤول عمليات حفظ السلام في الأمم المتحدة. */
export const OVER_IT: readonly string[] = ['رئيس', 'مدير', 'قائد', 'مسؤول', 'مفوض', 'منسق', 'مشرف'];

/** Of these the heads that any of the others may stand for: one body has a رئيس, a مدير and a قائد. */
export const ANY_OVER_IT: readonly string[] = ['مسؤول', 'مفوض', 'منسق', 'مشرف'];
