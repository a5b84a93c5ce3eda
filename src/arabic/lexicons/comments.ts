/**
 * Turns that open a comment of the outlet or a circumstance of the act of speech after a content: what they begin is not
 * the speaker's. Each is a row of words; `after` says whether it needs a comma before it, or a comma or a closing mark ("أسفه" في بيان). Some need a pause: a comma, dots or
 * a whole clause that closes with an adverb, for they may as well be told by the speaker (إن البيان يذكر أن الجسر مغلق).
 */
export const COMMENT_OPENERS: readonly { readonly words: string; readonly after: 'comma' | 'mark' | 'pause' | 'anything' }[] = [
  { words: 'في إشارة', after: 'anything' },
  { words: 'في اعتراف', after: 'mark' },
  { words: 'في تصريح', after: 'mark' },
  { words: 'في تصريحات', after: 'mark' },
  { words: 'في بيان', after: 'mark' },
  { words: 'في مقابلة', after: 'mark' },
  { words: 'في أول تعليق', after: 'mark' },
  { words: 'في أول رد', after: 'mark' },
  { words: 'في أول تصريح', after: 'mark' },
  { words: 'في تصعيد', after: 'comma' },
  { words: 'في تلميح', after: 'comma' },
  { words: 'في خطوة', after: 'comma' },
  { words: 'في أول تصريحات', after: 'comma' },
  { words: 'في أول ظهور', after: 'comma' },
  { words: 'في أول موقف', after: 'comma' },
  { words: 'في أول تلويح', after: 'comma' },
  { words: 'في أول اعتراف', after: 'comma' },
  { words: 'في تطور', after: 'comma' },
  { words: 'في إجراء', after: 'comma' },
  { words: 'في تكرار', after: 'comma' },
  { words: 'في موقف', after: 'comma' },
  { words: 'وسط', after: 'comma' },
  { words: 'على حد قوله', after: 'anything' },
  { words: 'على حد قولها', after: 'anything' },
  { words: 'على حد قولهم', after: 'anything' },
  { words: 'على حد تعبيره', after: 'anything' },
  { words: 'على حد تعبيرها', after: 'anything' },
  { words: 'على حد تعبيرهم', after: 'anything' },
  { words: 'على حد وصفه', after: 'anything' },
  { words: 'على حد وصفها', after: 'anything' },
  { words: 'على حد وصفهم', after: 'anything' },
  { words: 'على حد زعمه', after: 'anything' },
  { words: 'على حد زعمها', after: 'anything' },
  ...[
    ...['مثيرا', 'مثيرة', 'مثيرين', 'ما أثار', 'مما أثار', 'الأمر الذي أثار'].flatMap((opener) =>
      ['موجة', 'غضب', 'الغضب', 'غضبا', 'جدلا', 'الجدل', 'ردود', 'ضجة', 'عاصفة', 'استياء', 'سخرية'].map((raised) => `${opener} ${raised}`),
    ),
    ...['موجها', 'موجهة', 'موجهين'].map((opener) => `${opener} أصابع`),
  ].map((words) => ({ words, after: 'anything' as const })),
  { words: 'علما أن', after: 'comma' },
  { words: 'علما بأن', after: 'comma' },
  { words: 'وهو ما', after: 'comma' },
  { words: 'وهو الأمر', after: 'comma' },
  { words: 'العبارة التي', after: 'comma' },
  { words: 'وهي العبارة التي', after: 'comma' },
  { words: 'وهي التسمية التي', after: 'comma' },
  { words: 'وهو المصطلح الذي', after: 'comma' },
  { words: 'وهو الوصف الذي', after: 'comma' },
  { words: 'اقرأ', after: 'pause' },
  { words: 'شاهد', after: 'pause' },
  { words: 'طالع', after: 'pause' },
  { words: 'يذكر أن', after: 'pause' },
  { words: 'ويذكر أن', after: 'pause' },
  { words: 'يشار إلى أن', after: 'pause' },
  { words: 'ويشار إلى أن', after: 'pause' },
  { words: 'تجدر الإشارة', after: 'pause' },
  { words: 'وتجدر الإشارة', after: 'pause' },
  { words: 'الجدير بالذكر', after: 'pause' },
  { words: 'والجدير بالذكر', after: 'pause' },
  { words: 'جدير بالذكر', after: 'pause' },
  { words: 'ومن الجدير بالذكر', after: 'pause' },
  { words: 'وهو الأمر الذي', after: 'anything' },
  { words: 'وهي الخطوة التي', after: 'anything' },
  { words: 'بالأخص بعد', after: 'comma' },
  { words: 'الأمر الذي', after: 'comma' },
  { words: 'ولم يتسن', after: 'anything' },
  ...['ولم يتسنى', 'ولم يتم التحقق', 'ولم يتم التأكد', 'ولم يتأكد', 'فيما لم يتسن', 'بينما لم يتسن', 'في حين لم يتسن', 'كما لم يتسن'].map((words) => ({
    words,
    after: 'comma' as const,
  })),
  ...['رويترز', 'وكالة', 'الوكالة', 'فرانس', 'الجزيرة', 'الصحيفة', 'القناة'].flatMap((medium) =>
    ['ولم تتمكن', 'ولم تستطع'].map((words) => ({ words: `${words} ${medium}`, after: 'comma' as const })),
  ),
  { words: 'جاء ذلك', after: 'anything' },
  { words: 'وجاء', after: 'comma' },
  { words: 'ويأتي ذلك', after: 'anything' },
  { words: 'ويأتي هذا', after: 'anything' },
  { words: 'وتأتي هذه', after: 'anything' },
  { words: 'وذلك في مقابلة', after: 'anything' },
  { words: 'وذلك في بيان', after: 'anything' },
  { words: 'وذلك في تصريح', after: 'anything' },
  { words: 'وذلك في تصريحات', after: 'anything' },
  { words: 'وذلك في مؤتمر', after: 'anything' },
  { words: 'وذلك في تقرير', after: 'anything' },
  { words: 'وذلك في كلمة', after: 'anything' },
  { words: 'وذلك في حديث', after: 'anything' },
  { words: 'وذلك في رسالة', after: 'anything' },
  { words: 'وذلك في تغريدة', after: 'anything' },
  { words: 'وذلك في أعقاب', after: 'anything' },
  { words: 'وذلك في اعتراف', after: 'anything' },
  { words: 'وذلك في أول تعليق', after: 'anything' },
  { words: 'وذلك في أول رد', after: 'anything' },
  { words: 'وذلك في أول تصريح', after: 'anything' },
  { words: 'وذلك في أحدث', after: 'anything' },
  { words: 'وذلك في معرض', after: 'anything' },
  { words: 'في حديث', after: 'comma' },
  { words: 'في مؤتمر', after: 'comma' },
  { words: 'في كلمة', after: 'comma' },
  { words: 'خلال مؤتمر', after: 'comma' },
  { words: 'خلال لقاء', after: 'comma' },
  { words: 'خلال لقائه', after: 'comma' },
  { words: 'خلال اجتماع', after: 'comma' },
  { words: 'وذلك خلال', after: 'comma' },
  { words: 'وذلك بعد', after: 'comma' },
  { words: 'وذلك عقب', after: 'comma' },
  { words: 'وذلك وسط', after: 'comma' },
  { words: 'وذلك قبيل', after: 'comma' },
  { words: 'وذلك ردا', after: 'comma' },
  { words: 'وذلك تعليقا', after: 'comma' },
  { words: 'وذلك لدى', after: 'comma' },
  { words: 'وذلك على هامش', after: 'comma' },
  { words: 'في الوقت الذي', after: 'comma' },
  { words: 'مع العلم', after: 'comma' },
  { words: 'في حين', after: 'anything' },
  { words: 'بعد ساعات', after: 'comma' },
  { words: 'بعد يوم', after: 'comma' },
  { words: 'بعد أنباء', after: 'comma' },
  { words: 'بعد تقارير', after: 'comma' },
  { words: 'في وقت', after: 'comma' },
];

/**
 * Turns that end a nominal content beside those: when, or in spite of what, the act of speech was done. `not`: words behind
 * that make it a part of the content (في وقت لاحق). With «no deed» they need a comma behind what somebody else did, for then they
 * may tell how it was done (نفى مغادرة الرئيس القاعة وسط تصفيق الحاضرين).
 */
export const NOUN_ENDERS: readonly {
  readonly words: string;
  readonly after: 'comma' | 'no deed' | 'anything';
  readonly not?: readonly string[];
}[] = [
  { words: 'رغم', after: 'anything' },
  { words: 'برغم', after: 'anything' },
  { words: 'بالرغم', after: 'anything' },
  { words: 'على الرغم', after: 'anything' },
  { words: 'وهو ما', after: 'anything' },
  { words: 'في خطوة', after: 'anything' },
  { words: 'في أول تعليق', after: 'no deed' },
  { words: 'في أول رد', after: 'no deed' },
  { words: 'وسط تصفيق', after: 'no deed' },
  { words: 'قبل أن', after: 'comma' },
  { words: 'بعد أن', after: 'anything' },
  { words: 'بعدما', after: 'anything' },
  { words: 'عندما', after: 'anything' },
  { words: 'في وقت', after: 'anything', not: ['سابق', 'لاحق', 'مبكر', 'متأخر', 'واحد', 'قريب', 'قصير', 'قياسي', 'محدد', 'الشدة', 'ما'] },
  { words: 'في الوقت الذي', after: 'anything' },
  { words: 'ما', after: 'comma' },
  { words: 'بخلاف', after: 'comma' },
  { words: 'خلافا', after: 'comma' },
  { words: 'على خلاف', after: 'comma' },
  { words: 'على عكس', after: 'comma' },
  { words: 'بالتزامن مع', after: 'comma' },
  { words: 'تزامنا مع', after: 'comma' },
  { words: 'وذلك بالتزامن', after: 'anything' },
  { words: 'وسط انتشار', after: 'no deed' },
  { words: 'وسط إجراءات', after: 'no deed' },
  { words: 'وسط حراسة', after: 'no deed' },
  { words: 'وسط هتافات', after: 'no deed' },
  { words: 'خاصة أن', after: 'comma' },
  { words: 'خاصة وأن', after: 'comma' },
  { words: 'خصوصا أن', after: 'comma' },
  { words: 'خصوصا وأن', after: 'comma' },
  { words: 'لا سيما أن', after: 'comma' },
  { words: 'لا سيما وأن', after: 'comma' },
  { words: 'ولا سيما أن', after: 'comma' },
  { words: 'سيما وأن', after: 'comma' },
];

/** The conjunction that joins a second complementiser to the first (… أن … وأن …). */
export const COORDINATION = 'و';

/** The conjunction with which a clause resumes its topic (أما الوزير فقال). */
export const RESUMPTION = 'ف';

/** «Without», which behind a comma opens a comment where telling follows: دون أن يحدد موعدا. */
export const WITHOUT_WORDS: readonly string[] = ['دون', 'بدون'];

/** What a source leaves untold: دون تفاصيل أخرى، من دون ذكر أسماء. */
export const UNTOLD_WORDS: readonly string[] = [
  ...['ذكر', 'تحديد', 'تفاصيل', 'تفصيل', 'توضيح', 'توضيحات', 'تسمية', 'تعليق', 'تأكيد', 'تعيين', 'معلومات'],
  ...['الإفصاح', 'الكشف', 'كشف', 'الإدلاء', 'الإشارة', 'إشارة', 'التطرق', 'الخوض', 'الدخول', 'الحديث', 'التعليق'],
  ...['إعطاء', 'تقديم', 'إيراد', 'إضافة', 'إيضاح', 'مزيد', 'المزيد'],
  ...['يكشف', 'تكشف', 'يكشفوا', 'يحدد', 'تحدد', 'يحددوا', 'يعطي', 'تعطي', 'يقدم', 'تقدم', 'يدلي', 'تدلي', 'يفصح', 'تفصح', 'يورد', 'تورد', 'يسمي', 'تسمي', 'يخوض', 'تخوض'],
];

/** Verbs that tell to what something led: الأمر الذي أدى إلى كذا. */
export const CONSEQUENCE_VERBS: readonly string[] = [
  ...['أدى', 'استدعى', 'دفع', 'دفعه', 'دفعها', 'دفعهم', 'جعل', 'جعله', 'جعلها', 'جعلهم', 'تسبب', 'سبب', 'أسفر', 'أفضى'],
  ...['اضطر', 'اضطره', 'اضطرها', 'أجبر', 'أجبره', 'أجبرها', 'مكن', 'مكنه', 'مكنها', 'ساهم', 'أسهم', 'ساعد', 'حدا', 'خلق', 'أثر', 'انعكس', 'سمح', 'أتاح'],
  ...['رفع', 'ضاعف', 'فاقم', 'أضر', 'أضعف', 'قلل', 'خفض', 'عرقل', 'أعاق', 'يعني', 'يجعل', 'يؤدي', 'يتطلب', 'يستدعي', 'يهدد', 'يستوجب'],
];

/** While something else happened: مقتل القائد أثناء معارك. */
export const DURING_WORDS: readonly string[] = ['أثناء'];

/** Behind «and that» these tell for what or on what ground: وذلك بناء على كذا. */
export const AIM_WORDS: readonly string[] = ['بناء', 'بغية', 'حدادا', 'تمهيدا', 'حرصا', 'حفاظا', 'أثناء', 'ضمن'];

/** With what something comes: مع الإبقاء على كذا. */
export const ALONG_WORDS: readonly string[] = ['مع'];

/** What goes on while somebody speaks: مع استمرار القتال، مع اقتراب الشتاء. */
export const IN_PROGRESS_WORDS: readonly string[] = [
  ...['استمرار', 'اقتراب', 'تصاعد', 'تزايد', 'ارتفاع', 'ازدياد', 'دخول', 'حلول', 'تواصل', 'تفاقم', 'انتهاء', 'تردد', 'تنامي', 'توسع', 'اشتداد', 'احتدام', 'انطلاق', 'تراجع'],
];

/** Before a deed that is told next: قبل أن يضيف كذا. */
export const BEFORE_WORDS: readonly string[] = ['قبل'];

/**
 * These lead a sentence and make its first clause a subordinate one: وبينما حذرت الوزيرة من كذا، يعتزم الموفد السفر. Some do so only behind
 * «and», for without it they set one main clause against another (فيما أكد آخرون أن).
 */
export const LEADING_TURNS: readonly string[] = [
  ...['بينما', 'وبينما', 'حين', 'وحين', 'حينما', 'وحينما', 'عندما', 'وعندما', 'ولما', 'بعدما', 'وبعدما', 'بعد أن', 'وبعد أن'],
  ...['وفيما', 'وإذ', 'وفي حين', 'وفي الوقت الذي', 'ورغم أن', 'رغم أن', 'وبرغم أن', 'وعلى الرغم من أن', 'على الرغم من أن', 'وبالرغم من أن'],
  ...['بالرغم من أن', 'ومع أن', 'وحتى عندما', 'حتى عندما', 'وإذا كان', 'إذا كان', 'وإذا كانت', 'إذا كانت', 'ولئن', 'ورغم أنه', 'ورغم أنها'],
];

/** With these whoever spoke goes away or takes words back: لن أستقيل، قبل أن يغادر القاعة. */
export const LEAVING_VERBS: readonly string[] = [
  ...['يغادر', 'تغادر', 'يغادروا', 'ينصرف', 'تنصرف', 'ينسحب', 'تنسحب', 'يتراجع', 'تتراجع', 'يتراجعوا', 'يستدرك', 'تستدرك', 'يعتذر', 'تعتذر'],
  ...['يختتم', 'تختتم', 'يختم', 'تختم', 'ينهي', 'تنهي', 'يتساءل', 'تتساءل'],
];

/** Behind a denial these go on with what is so instead: ليست حربا، كما يقول الوزير، بل دفاع. */
export const CORRECTING_WORDS: readonly string[] = ['بل', 'وإنما', 'إنما', 'ولكن'];

/** Deeds that go through a network or an account themselves, besides verbal nouns known by their shape. نشر الصور عبر تويتر. */
export const DEEDS_THROUGH: readonly string[] = ['بيع', 'نشر', 'بث', 'شراء', 'دفع', 'تلقي', 'حجز', 'أموال', 'بلاغات'];

/** Through this something is said: ندد بالهجوم عبر حسابه. */
export const THROUGH_WORDS: readonly string[] = ['عبر'];

/** These open a question, behind «and» another one: لماذا تأخرتم؟ ولماذا الآن؟ */
export const QUESTION_WORDS: readonly string[] = ['هل', 'لماذا', 'كيف', 'ماذا', 'متى', 'أين', 'أليس', 'ألا', 'لمن', 'من', 'ما', 'أي', 'كم'];

/** Of these, and with «and» or «so» in front, those that are nothing else: فهل، متى. */
// biome-ignore format: some words a line
export const SURELY_ASKING: readonly string[] = [
  ...['هل', 'وهل', 'فهل', 'لماذا', 'ولماذا', 'فلماذا', 'ماذا', 'وماذا', 'فماذا', 'متى', 'ومتى', 'فمتى', 'أين', 'وأين', 'فأين'],
  'أليس',
];

/** «And that» with nothing behind it leads on to what is told of the content: وذلك بحسب الوزارة. */
export const LEADING_ON: readonly string[] = ['وذلك'];

/** On the day after something a source speaks, whatever it tells: وفاة القائد غداة صدور البيان. */
export const MORROW_WORDS: readonly string[] = ['غداة'];
