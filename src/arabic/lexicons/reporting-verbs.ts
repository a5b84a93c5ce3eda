import type { Act } from '../../model.ts';

/**
 * Verbs that report: their forms, the act of speech they name, and how their content stands.
 *
 * - `past`, `present`: third person masculine singular; the other persons are built by arabic/conjugation.ts.
 * - `participle`: active participle before its ending (مشير, داعي); it opens a new attribution as an accusative (مشيراً).
 * - `noun`: verbal nouns (قول, إعلان).
 * - `takes`: `clause` (أن، إن), `quote`, `object` (a noun straight after the subject), or a preposition before a noun.
 * - `toward`: how the person addressed or spoken of stands between subject and content: `object` (طالب الحكومة بـ), or
 *   a preposition (طلب من الحكومة).
 * - `weak`: reports only with a clause or a quotation that follows at once; elsewhere it is an ordinary verb.
 * - `bySomebody`: weak, but reports with its preposition too where somebody is its subject (شكا السكان من كذا).
 */
export interface ReportingVerb {
  readonly past: string;
  readonly present: string;
  readonly participle?: string;
  readonly noun?: readonly string[];
  readonly passive?: readonly string[];
  readonly act: Act;
  readonly takes: readonly Complement[];
  /** A preposition that some write for the one the verb takes, read only where that one does not stand: طالب المجلس | إلى التدخل. */
  readonly seldom?: Complement;
  readonly toward?: 'object' | 'من' | 'ل' | 'إلى' | 'على';
  readonly weak?: true;
  readonly bySomebody?: true;
}

/** `مسؤولية`, `باللوم`, `بالشكر`: the verb reports with this noun alone (حمّل الحكومة مسؤولية الحادث). `predicate`: an object and what is said of it (اعتبر الخطوة مخالفة); its content is indirect and begins at the object. */
export type Complement =
  | 'clause'
  | 'quote'
  | 'object'
  | 'مسؤولية'
  | 'باللوم'
  | 'بالشكر'
  | 'هجوما'
  | 'الاتهامات'
  | 'ب'
  | 'عن'
  | 'على'
  | 'إلى'
  | 'من'
  | 'ل'
  | 'حول'
  | 'ضد'
  | 'في'
  | 'ك'
  | 'predicate';

const CQ = ['clause', 'quote'] as const;

export const REPORTING_VERBS: readonly ReportingVerb[] = [
  // say
  { past: 'قال', present: 'يقول', participle: 'قائل', noun: ['قول'], passive: ['قيل', 'يقال'], act: 'say', takes: CQ },
  { past: 'أضاف', present: 'يضيف', participle: 'مضيف', act: 'say', takes: CQ },
  { past: 'تابع', present: 'يتابع', participle: 'متابع', act: 'say', takes: CQ, weak: true },
  { past: 'أردف', present: 'يردف', participle: 'مردف', act: 'say', takes: CQ },
  { past: 'استطرد', present: 'يستطرد', participle: 'مستطرد', act: 'say', takes: CQ },
  { past: 'واصل', present: 'يواصل', act: 'say', takes: ['quote', 'object'], weak: true }, // «واصل انتقاده للقرار»
  { past: 'واصل', present: 'يواصل', participle: 'مواصل', act: 'say', takes: ['quote'], weak: true },
  { past: 'تدارك', present: 'يتدارك', participle: 'متدارك', act: 'say', takes: ['quote'], weak: true },
  { past: 'استدرك', present: 'يستدرك', participle: 'مستدرك', act: 'say', takes: CQ },
  { past: 'أكمل', present: 'يكمل', participle: 'مكمل', act: 'say', takes: CQ, weak: true },
  { past: 'مضى', present: 'يمضي', act: 'say', takes: ['quote'], weak: true },
  { past: 'عقب', present: 'يعقب', participle: 'معقب', act: 'say', takes: CQ, weak: true },
  { past: 'علق', present: 'يعلق', participle: 'معلق', noun: ['تعليق'], act: 'say', takes: CQ, weak: true },
  { past: 'ختم', present: 'يختم', participle: 'خاتم', act: 'say', takes: CQ, weak: true },
  { past: 'اختتم', present: 'يختتم', participle: 'مختتم', act: 'say', takes: CQ, weak: true },
  { past: 'خاطب', present: 'يخاطب', participle: 'مخاطب', act: 'say', takes: ['quote'], toward: 'object', weak: true },
  { past: 'ذكر', present: 'يذكر', participle: 'ذاكر', noun: ['ذكر'], passive: ['ذُكر'], act: 'say', takes: CQ },
  { past: 'صرح', present: 'يصرح', participle: 'مصرح', noun: ['تصريح'], act: 'say', takes: CQ },
  { past: 'أفاد', present: 'يفيد', participle: 'مفيد', noun: ['إفادة'], passive: ['أُفيد'], act: 'say', takes: ['clause', 'quote', 'ب', 'عن'] },
  { past: 'تحدث', present: 'يتحدث', participle: 'متحدث', noun: ['حديث'], act: 'say', takes: ['عن', 'clause', 'quote'] },
  { past: 'تكلم', present: 'يتكلم', participle: 'متكلم', act: 'say', takes: ['عن', 'quote'], weak: true },
  { past: 'كتب', present: 'يكتب', participle: 'كاتب', act: 'say', takes: CQ, weak: true },
  { past: 'غرد', present: 'يغرد', participle: 'مغرد', act: 'say', takes: CQ },
  { past: 'نشر', present: 'ينشر', act: 'say', takes: ['clause', 'quote', 'object'], weak: true }, // «نشر تحذيرا»
  { past: 'نشر', present: 'ينشر', participle: 'ناشر', act: 'say', takes: CQ, weak: true },
  { past: 'روى', present: 'يروي', participle: 'راوي', act: 'say', takes: CQ },
  { past: 'حكى', present: 'يحكي', act: 'say', takes: CQ, weak: true },
  { past: 'أخبر', present: 'يخبر', participle: 'مخبر', act: 'say', takes: CQ, toward: 'object' },
  { past: 'أبلغ', present: 'يبلغ', participle: 'مبلغ', act: 'say', takes: ['clause', 'quote', 'ب', 'عن'], toward: 'object' },
  { past: 'أطلع', present: 'يطلع', act: 'say', takes: ['clause', 'على'], toward: 'object', weak: true, bySomebody: true },
  { past: 'بلغ', present: 'يبلغ', act: 'say', takes: ['quote'], toward: 'object', weak: true },
  { past: 'أورد', present: 'يورد', participle: 'مورد', act: 'say', takes: CQ },
  { past: 'نقل', present: 'ينقل', participle: 'ناقل', noun: ['نقل'], act: 'say', takes: CQ },
  { past: 'تناقل', present: 'يتناقل', act: 'say', takes: CQ, weak: true },
  { past: 'نسب', present: 'ينسب', participle: 'ناسب', act: 'say', takes: CQ },
  { past: 'سرد', present: 'يسرد', act: 'say', takes: CQ, weak: true },
  { past: 'أدلى', present: 'يدلي', act: 'say', takes: ['quote'], weak: true },
  { past: 'ردد', present: 'يردد', participle: 'مردد', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'كرر', present: 'يكرر', participle: 'مكرر', noun: ['تكرار'], act: 'say', takes: ['clause', 'quote', 'object'], weak: true },
  { past: 'جدد', present: 'يجدد', participle: 'مجدد', noun: ['تجديد'], act: 'confirm', takes: ['object'], weak: true },
  { past: 'أعاد', present: 'يعيد', act: 'confirm', takes: ['object'], weak: true },
  { past: 'كثف', present: 'يكثف', act: 'say', takes: ['object'], weak: true }, // «كثف تحذيراته»
  { past: 'هتف', present: 'يهتف', participle: 'هاتف', act: 'demand', takes: ['quote', 'ب', 'ضد'] },
  { past: 'صرخ', present: 'يصرخ', participle: 'صارخ', act: 'say', takes: ['quote'] },
  { past: 'صاح', present: 'يصيح', act: 'say', takes: ['quote'] },
  { past: 'همس', present: 'يهمس', act: 'say', takes: ['quote'] },
  { past: 'أجاب', present: 'يجيب', participle: 'مجيب', act: 'say', takes: CQ },
  { past: 'رد', present: 'يرد', participle: 'راد', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'قرأ', present: 'يقرأ', act: 'say', takes: ['quote'], weak: true },
  { past: 'خلص', present: 'يخلص', act: 'say', takes: ['clause'], weak: true },
  { past: 'ذهب', present: 'يذهب', act: 'claim', takes: ['clause'], weak: true },
  { past: 'وجه', present: 'يوجه', participle: 'موجه', act: 'say', takes: ['object', 'quote'], weak: true },
  { past: 'استعرض', present: 'يستعرض', participle: 'مستعرض', act: 'explain', takes: ['object'], weak: true, bySomebody: true },
  { past: 'تطرق', present: 'يتطرق', participle: 'متطرق', act: 'say', takes: ['إلى'] },
  { past: 'استشهد', present: 'يستشهد', participle: 'مستشهد', act: 'say', takes: ['ب'], weak: true },
  // announce
  { past: 'أعلن', present: 'يعلن', participle: 'معلن', noun: ['إعلان'], passive: ['أُعلن'], act: 'announce', takes: ['clause', 'quote', 'عن', 'object'] },
  { past: 'كشف', present: 'يكشف', participle: 'كاشف', act: 'announce', takes: ['clause', 'quote', 'عن', 'object'] },
  { past: 'أذاع', present: 'يذيع', act: 'announce', takes: ['clause'], weak: true },
  { past: 'أصدر', present: 'يصدر', act: 'announce', takes: ['quote', 'object'], weak: true },
  { past: 'بيّن', present: 'يبين', participle: 'مبين', act: 'explain', takes: CQ, weak: true },
  { past: 'أظهر', present: 'يظهر', act: 'announce', takes: ['clause', 'object'], weak: true }, // an object of a text alone: «أظهرت الدراسة ارتفاع كذا»
  // confirm
  { past: 'أكد', present: 'يؤكد', participle: 'مؤكد', noun: ['تأكيد', 'تأكيدات'], act: 'confirm', takes: ['clause', 'quote', 'على', 'object'] },
  { past: 'شدد', present: 'يشدد', participle: 'مشدد', noun: ['تشديد'], act: 'confirm', takes: ['clause', 'quote', 'على'] },
  { past: 'جزم', present: 'يجزم', participle: 'جازم', act: 'confirm', takes: ['clause', 'quote', 'ب'] },
  { past: 'أصر', present: 'يصر', participle: 'مصر', noun: ['إصرار'], act: 'confirm', takes: ['clause', 'quote', 'على'] },
  { past: 'أثبت', present: 'يثبت', act: 'confirm', takes: ['clause'], weak: true },
  { past: 'نبه', present: 'ينبه', participle: 'منبه', noun: ['تنبيه'], act: 'warn', takes: ['clause', 'quote', 'إلى', 'من', 'على'] },
  { past: 'أشار', present: 'يشير', participle: 'مشير', noun: ['إشارة'], passive: ['أُشير'], act: 'say', takes: ['clause', 'quote', 'إلى'] },
  { past: 'لفت', present: 'يلفت', participle: 'لافت', act: 'say', takes: ['clause', 'إلى'] },
  { past: 'نوه', present: 'ينوه', participle: 'منوه', act: 'praise', takes: ['clause', 'quote', 'ب', 'إلى'] },
  { past: 'ألمح', present: 'يلمح', participle: 'ملمح', act: 'say', takes: ['clause', 'quote', 'إلى'] },
  { past: 'لمح', present: 'يلمح', participle: 'ملمح', act: 'say', takes: ['clause', 'إلى'] },
  { past: 'لوح', present: 'يلوح', participle: 'ملوح', noun: ['تلويح'], act: 'threaten', takes: ['clause', 'ب'], weak: true, bySomebody: true },
  { past: 'ذكّر', present: 'يذكّر', participle: 'مذكر', act: 'say', takes: ['clause', 'quote', 'ب'], weak: true },
  { past: 'أوحى', present: 'يوحي', act: 'say', takes: ['clause'], weak: true },
  // explain
  { past: 'أوضح', present: 'يوضح', noun: ['إيضاح', 'توضيح'], act: 'explain', takes: CQ },
  { past: 'أوضح', present: 'يوضح', participle: 'موضح', act: 'explain', takes: ['clause', 'quote', 'object'] }, // «موضحاً أهمية كذا»
  { past: 'شرح', present: 'يشرح', act: 'explain', takes: CQ, weak: true },
  { past: 'شرح', present: 'يشرح', participle: 'شارح', act: 'explain', takes: ['clause', 'quote', 'object'], weak: true, bySomebody: true }, // «شارحاً أسباب كذا»
  { past: 'فسر', present: 'يفسر', participle: 'مفسر', act: 'explain', takes: CQ, weak: true },
  { past: 'عزا', present: 'يعزو', participle: 'عازي', act: 'explain', takes: ['object'] },
  { past: 'أرجع', present: 'يرجع', participle: 'مرجع', act: 'explain', takes: ['clause', 'object'], weak: true },
  { past: 'برر', present: 'يبرر', participle: 'مبرر', act: 'explain', takes: ['clause', 'quote', 'ب'], toward: 'object', weak: true, bySomebody: true },
  { past: 'استنتج', present: 'يستنتج', participle: 'مستنتج', act: 'claim', takes: ['clause'] },
  // deny
  { past: 'نفى', present: 'ينفي', participle: 'نافي', noun: ['نفي'], act: 'deny', takes: ['clause', 'quote', 'object'] },
  { past: 'أنكر', present: 'ينكر', participle: 'منكر', noun: ['إنكار'], act: 'deny', takes: ['clause', 'quote', 'object'] },
  { past: 'كذب', present: 'يكذب', participle: 'مكذب', act: 'deny', takes: ['clause', 'object'], weak: true },
  { past: 'دحض', present: 'يدحض', act: 'deny', takes: ['clause', 'object'] },
  { past: 'استبعد', present: 'يستبعد', participle: 'مستبعد', act: 'deny', takes: ['clause', 'object'] },
  { past: 'شكك', present: 'يشكك', participle: 'مشكك', noun: ['تشكيك'], act: 'criticise', takes: ['clause', 'quote', 'في', 'ب'] },
  // claim
  { past: 'زعم', present: 'يزعم', participle: 'زاعم', noun: ['زعم', 'مزاعم'], act: 'claim', takes: CQ },
  { past: 'ادعى', present: 'يدعي', participle: 'مدعي', noun: ['ادعاء', 'ادعاءات'], act: 'claim', takes: ['clause', 'quote', 'object'] },
  { past: 'اعتبر', present: 'يعتبر', participle: 'معتبر', act: 'claim', takes: ['clause', 'quote', 'predicate'] },
  { past: 'رأى', present: 'يرى', act: 'claim', takes: ['clause', 'quote', 'object'], weak: true },
  { past: 'اعتقد', present: 'يعتقد', participle: 'معتقد', noun: ['اعتقاد'], act: 'claim', takes: ['clause', 'quote'] },
  { past: 'ظن', present: 'يظن', act: 'claim', takes: ['clause'], weak: true },
  { past: 'رجح', present: 'يرجح', participle: 'مرجح', noun: ['ترجيح', 'ترجيحات'], act: 'expect', takes: ['clause', 'quote', 'object'] },
  { past: 'توقع', present: 'يتوقع', participle: 'متوقع', noun: ['توقعات'], act: 'expect', takes: ['clause', 'quote', 'object'] },
  { past: 'تكهن', present: 'يتكهن', participle: 'متكهن', noun: ['تكهنات'], act: 'expect', takes: ['clause', 'ب'] },
  { past: 'تنبأ', present: 'يتنبأ', act: 'expect', takes: ['clause', 'ب'] },
  { past: 'قدر', present: 'يقدر', act: 'claim', takes: ['clause'], weak: true },
  { past: 'قدر', present: 'يقدر', participle: 'مقدر', act: 'praise', takes: ['clause', 'object'], weak: true, bySomebody: true }, // «مقدراً جهود كذا»
  { past: 'حاجج', present: 'يحاجج', act: 'claim', takes: ['clause'] },
  { past: 'جادل', present: 'يجادل', act: 'claim', takes: ['clause'] },
  // admit
  { past: 'اعترف', present: 'يعترف', participle: 'معترف', noun: ['اعتراف', 'اعترافات'], act: 'admit', takes: ['clause', 'quote', 'ب'] },
  { past: 'أقر', present: 'يقر', participle: 'مقر', noun: ['إقرار'], act: 'admit', takes: ['clause', 'quote', 'ب'] },
  { past: 'سلم', present: 'يسلم', act: 'admit', takes: ['clause'], weak: true },
  // promise
  { past: 'تعهد', present: 'يتعهد', participle: 'متعهد', noun: ['تعهد', 'تعهدات'], act: 'promise', takes: ['clause', 'quote', 'ب', 'object'] },
  { past: 'وعد', present: 'يعد', participle: 'واعد', noun: ['وعد', 'وعود'], act: 'promise', takes: ['clause', 'quote', 'ب'], toward: 'object' },
  { past: 'أقسم', present: 'يقسم', participle: 'مقسم', act: 'promise', takes: ['clause', 'quote', 'ب'], weak: true },
  { past: 'طمأن', present: 'يطمئن', participle: 'مطمئن', act: 'promise', takes: ['clause', 'quote'], toward: 'object' },
  { past: 'التزم', present: 'يلتزم', participle: 'ملتزم', act: 'promise', takes: ['clause'], weak: true },
  // demand
  { past: 'طالب', present: 'يطالب', participle: 'مطالب', noun: ['مطالبة', 'مطالبات'], act: 'demand', takes: ['clause', 'quote', 'ب', 'object'], seldom: 'إلى', toward: 'object' },
  { past: 'دعا', present: 'يدعو', participle: 'داعي', noun: ['دعوة', 'دعوات'], act: 'demand', takes: ['clause', 'quote', 'إلى', 'ل'], toward: 'object' },
  { past: 'حث', present: 'يحث', participle: 'حاث', noun: ['حث'], act: 'demand', takes: ['clause', 'quote', 'على'], toward: 'object' },
  { past: 'حض', present: 'يحض', participle: 'حاض', act: 'demand', takes: ['clause', 'quote', 'على'], toward: 'object' },
  { past: 'ناشد', present: 'يناشد', participle: 'مناشد', noun: ['مناشدة', 'مناشدات'], act: 'ask', takes: ['clause', 'quote', 'object', 'ب'], toward: 'object' },
  { past: 'طلب', present: 'يطلب', participle: 'طالب', noun: ['طلب'], act: 'ask', takes: ['clause', 'quote', 'object'], toward: 'من' },
  { past: 'التمس', present: 'يلتمس', act: 'ask', takes: ['object'], weak: true },
  { past: 'اشترط', present: 'يشترط', participle: 'مشترط', noun: ['اشتراط'], act: 'demand', takes: ['clause', 'object'] },
  { past: 'نادى', present: 'ينادي', participle: 'منادي', act: 'demand', takes: ['ب', 'clause'], weak: true, bySomebody: true },
  { past: 'أوصى', present: 'يوصي', participle: 'موصي', noun: ['توصية'], act: 'propose', takes: ['clause', 'quote', 'ب'] },
  { past: 'أهاب', present: 'يهيب', participle: 'مهيب', act: 'demand', takes: ['ب'] },
  { past: 'نصح', present: 'ينصح', participle: 'ناصح', act: 'propose', takes: ['clause', 'quote', 'ب'], toward: 'object' },
  { past: 'أمهل', present: 'يمهل', participle: 'ممهل', act: 'demand', takes: ['clause'], toward: 'object', weak: true },
  { past: 'ألح', present: 'يلح', act: 'demand', takes: ['على', 'clause'], weak: true, bySomebody: true },
  { past: 'تمنى', present: 'يتمنى', participle: 'متمني', act: 'expect', takes: ['clause', 'quote', 'object', 'ل'] },
  { past: 'أمل', present: 'يأمل', participle: 'آمل', act: 'expect', takes: ['clause', 'quote'], weak: true },
  // ask
  { past: 'سأل', present: 'يسأل', participle: 'سائل', act: 'ask', takes: ['quote', 'clause', 'عن'], toward: 'object', weak: true, bySomebody: true },
  { past: 'تساءل', present: 'يتساءل', participle: 'متسائل', noun: ['تساؤل'], act: 'ask', takes: ['quote', 'clause', 'عن', 'حول'] },
  { past: 'استفسر', present: 'يستفسر', act: 'ask', takes: ['عن', 'quote'] },
  // propose
  { past: 'اقترح', present: 'يقترح', participle: 'مقترح', noun: ['اقتراح'], act: 'propose', takes: ['clause', 'quote', 'object'] },
  { past: 'عرض', present: 'يعرض', participle: 'عارض', act: 'propose', takes: ['clause', 'quote'], weak: true },
  // warn, threaten
  { past: 'حذر', present: 'يحذر', participle: 'محذر', noun: ['تحذير', 'تحذيرات'], act: 'warn', takes: ['clause', 'quote', 'من'], toward: 'object' },
  { past: 'أنذر', present: 'ينذر', act: 'warn', takes: ['clause', 'quote', 'ب'], toward: 'object', weak: true },
  { past: 'هدد', present: 'يهدد', participle: 'مهدد', noun: ['تهديد', 'تهديدات'], act: 'threaten', takes: ['clause', 'quote', 'ب'], toward: 'object' },
  { past: 'توعد', present: 'يتوعد', participle: 'متوعد', act: 'threaten', takes: ['clause', 'quote', 'ب'], toward: 'object' },
  // accuse, condemn, criticise
  { past: 'اتهم', present: 'يتهم', participle: 'متهم', noun: ['اتهام', 'اتهامات'], passive: ['اُتهم'], act: 'accuse', takes: ['clause', 'ب'], toward: 'object' },
  { past: 'حمّل', present: 'يحمّل', participle: 'محمل', noun: ['تحميل'], act: 'accuse', takes: ['مسؤولية'], toward: 'object' },
  { past: 'ندد', present: 'يندد', participle: 'مندد', noun: ['تنديد'], act: 'condemn', takes: ['quote', 'ب'] },
  { past: 'دان', present: 'يدين', participle: 'مدين', noun: ['إدانة'], act: 'condemn', takes: ['object'] },
  { past: 'أدان', present: 'يدين', participle: 'مدين', noun: ['إدانة'], act: 'condemn', takes: ['object'] },
  { past: 'استنكر', present: 'يستنكر', participle: 'مستنكر', noun: ['استنكار'], act: 'condemn', takes: ['clause', 'object'] },
  { past: 'شجب', present: 'يشجب', participle: 'شاجب', noun: ['شجب'], act: 'condemn', takes: ['object'] },
  { past: 'انتقد', present: 'ينتقد', participle: 'منتقد', noun: ['انتقاد', 'انتقادات'], act: 'criticise', takes: ['quote', 'object'] },
  { past: 'هاجم', present: 'يهاجم', act: 'criticise', takes: ['quote', 'object'] },
  { past: 'احتج', present: 'يحتج', participle: 'محتج', noun: ['احتجاج'], act: 'oppose', takes: ['على', 'clause'], weak: true, bySomebody: true },
  { past: 'اعترض', present: 'يعترض', participle: 'معترض', noun: ['اعتراض'], act: 'oppose', takes: ['على', 'clause'] },
  { past: 'شكا', present: 'يشكو', act: 'criticise', takes: ['clause', 'من', 'object'], weak: true, bySomebody: true },
  { past: 'اشتكى', present: 'يشتكي', act: 'criticise', takes: ['clause', 'من'], weak: true, bySomebody: true },
  { past: 'تذمر', present: 'يتذمر', act: 'criticise', takes: ['clause', 'من'] },
  { past: 'سخر', present: 'يسخر', participle: 'ساخر', act: 'criticise', takes: ['من', 'quote'] },
  { past: 'أسف', present: 'يأسف', participle: 'آسف', act: 'apologise', takes: ['clause', 'ل'] },
  // praise, thank …
  { past: 'رحب', present: 'يرحب', participle: 'مرحب', noun: ['ترحيب'], act: 'praise', takes: ['quote', 'ب'] },
  { past: 'أشاد', present: 'يشيد', participle: 'مشيد', noun: ['إشادة'], act: 'praise', takes: ['clause', 'quote', 'ب'] },
  { past: 'أثنى', present: 'يثني', participle: 'مثني', noun: ['ثناء'], act: 'praise', takes: ['على'] },
  { past: 'امتدح', present: 'يمتدح', participle: 'ممتدح', act: 'praise', takes: ['object'] },
  { past: 'دافع', present: 'يدافع', participle: 'مدافع', act: 'support', takes: ['عن'], weak: true, bySomebody: true },
  { past: 'ثمن', present: 'يثمن', participle: 'مثمن', act: 'praise', takes: ['object'] },
  { past: 'بارك', present: 'يبارك', participle: 'مبارك', act: 'praise', takes: ['object'], weak: true, bySomebody: true },
  { past: 'حيا', present: 'يحيي', participle: 'محيي', act: 'praise', takes: ['object'] },
  { past: 'شكر', present: 'يشكر', participle: 'شاكر', noun: ['شكر'], act: 'thank', takes: ['object', 'quote'] },
  { past: 'هنأ', present: 'يهنئ', participle: 'مهنئ', noun: ['تهنئة'], act: 'congratulate', takes: ['ب', 'على'], toward: 'object' },
  { past: 'اعتذر', present: 'يعتذر', participle: 'معتذر', noun: ['اعتذار'], act: 'apologise', takes: ['عن', 'quote', 'ل'] },
  { past: 'أيد', present: 'يؤيد', participle: 'مؤيد', noun: ['تأييد'], act: 'support', takes: ['object', 'clause'] },
  { past: 'ساند', present: 'يساند', act: 'support', takes: ['object'], weak: true },
  { past: 'عارض', present: 'يعارض', participle: 'معارض', noun: ['معارضة'], act: 'oppose', takes: ['object'] },
  { past: 'رفض', present: 'يرفض', participle: 'رافض', noun: ['رفض'], act: 'oppose', takes: ['object', 'quote'] },
  { past: 'اتفق', present: 'يتفق', act: 'agree', takes: ['clause'], weak: true },
  { past: 'أجمع', present: 'يجمع', participle: 'مجمع', act: 'agree', takes: ['clause', 'على'], weak: true, bySomebody: true },
  { past: 'أخفى', present: 'يخفي', act: 'say', takes: ['object'], weak: true }, // «لم يخف قلقه»: only where denied
  { past: 'أخفى', present: 'يخف', act: 'say', takes: ['object'], weak: true },
  { past: 'أعرب', present: 'يعرب', participle: 'معرب', noun: ['إعراب'], act: 'say', takes: ['عن', 'clause', 'quote'] },
  { past: 'عبر', present: 'يعبر', participle: 'معبر', noun: ['تعبير'], act: 'say', takes: ['عن', 'quote'] },
  { past: 'أبدى', present: 'يبدي', participle: 'مبدي', noun: ['إبداء'], act: 'say', takes: ['object', 'clause'] },
  { past: 'تأسف', present: 'يتأسف', act: 'apologise', takes: ['ل', 'على'] },
  { past: 'تباهى', present: 'يتباهى', participle: 'متباهي', act: 'claim', takes: ['clause', 'ب'] },
  { past: 'تفاخر', present: 'يتفاخر', participle: 'متفاخر', act: 'claim', takes: ['clause', 'ب'] },
  { past: 'تبنى', present: 'يتبنى', participle: 'متبني', noun: ['تبني'], act: 'claim', takes: ['object', 'مسؤولية'], weak: true },
  // describe
  { past: 'وصف', present: 'يصف', participle: 'واصف', noun: ['وصف'], passive: ['وُصف', 'يوصف'], act: 'claim', takes: ['ب', 'clause'], toward: 'object' },
  { past: 'شبه', present: 'يشبه', participle: 'مشبه', act: 'claim', takes: ['ب'], toward: 'object', weak: true, bySomebody: true },
  { past: 'عد', present: 'يعد', act: 'claim', takes: ['clause'], weak: true },
  { past: 'عدّ', present: 'يعدّ', participle: 'عاد', act: 'claim', takes: ['clause', 'predicate'] }, // «عاداً الخطوة مهمة»; its other forms are those of the one before
  // words of the whole Arabic press, Gulf to Maghreb
  { past: 'زاد', present: 'يزيد', act: 'say', takes: CQ, weak: true },
  { past: 'استكمل', present: 'يستكمل', participle: 'مستكمل', act: 'say', takes: ['quote'], weak: true },
  { past: 'لخص', present: 'يلخص', participle: 'ملخص', act: 'explain', takes: ['clause', 'quote'], weak: true },
  { past: 'دوّن', present: 'يدوّن', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'عنون', present: 'يعنون', act: 'say', takes: ['quote'], weak: true },
  { past: 'لاحظ', present: 'يلاحظ', participle: 'ملاحظ', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'أبرز', present: 'يبرز', participle: 'مبرز', act: 'say', takes: ['clause', 'object'], weak: true },
  { past: 'أبان', present: 'يبين', act: 'explain', takes: ['clause'], weak: true },
  { past: 'أفصح', present: 'يفصح', participle: 'مفصح', act: 'announce', takes: ['clause', 'عن'] },
  { past: 'باح', present: 'يبوح', act: 'admit', takes: ['ب', 'clause'] },
  { past: 'أسرّ', present: 'يسر', act: 'say', takes: ['clause'], weak: true },
  { past: 'أنبأ', present: 'ينبئ', act: 'say', takes: ['clause'], weak: true },
  { past: 'صارح', present: 'يصارح', act: 'admit', takes: ['clause'] },
  { past: 'استذكر', present: 'يستذكر', participle: 'مستذكر', act: 'say', takes: ['clause'], weak: true },
  { past: 'تذكر', present: 'يتذكر', participle: 'متذكر', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'استحضر', present: 'يستحضر', act: 'say', takes: ['clause'], weak: true },
  { past: 'أسهب', present: 'يسهب', act: 'say', takes: ['quote'], weak: true },
  { past: 'مازح', present: 'يمازح', act: 'say', takes: ['quote'], weak: true },
  { past: 'عرّج', present: 'يعرّج', participle: 'معرج', act: 'say', takes: ['على'] },
  { past: 'نعى', present: 'ينعى', participle: 'ناعي', noun: ['نعي'], act: 'say', takes: ['object'] },
  { past: 'أومأ', present: 'يومئ', act: 'say', takes: ['clause', 'إلى'], weak: true },
  { past: 'أشّر', present: 'يؤشر', act: 'say', takes: ['clause'], weak: true },
  { past: 'عدّد', present: 'يعدّد', act: 'say', takes: ['quote'], weak: true },
  { past: 'عدّد', present: 'يعدّد', participle: 'معدد', act: 'say', takes: ['quote', 'object'], weak: true, bySomebody: true }, // «معدداً إنجازات الحكومة»
  { past: 'تندر', present: 'يتندر', act: 'criticise', takes: ['quote'], weak: true },
  { past: 'استدل', present: 'يستدل', participle: 'مستدل', act: 'claim', takes: ['clause'], weak: true },
  { past: 'برهن', present: 'يبرهن', act: 'claim', takes: ['clause'], weak: true },
  { past: 'دلل', present: 'يدلل', participle: 'مدلل', act: 'claim', takes: ['clause'], weak: true },
  { past: 'جاهر', present: 'يجاهر', act: 'say', takes: ['ب', 'clause'] },
  { past: 'بشّر', present: 'يبشر', participle: 'مبشر', act: 'announce', takes: ['clause', 'ب'], weak: true },
  { past: 'ألقى', present: 'يلقي', act: 'accuse', takes: ['باللوم'] },
  { past: 'توجه', present: 'يتوجه', participle: 'متوجه', act: 'thank', takes: ['بالشكر'] },
  { past: 'تقدم', present: 'يتقدم', participle: 'متقدم', act: 'thank', takes: ['بالشكر'], weak: true, bySomebody: true },
  { past: 'قدم', present: 'يقدم', participle: 'مقدم', act: 'say', takes: ['object'], weak: true },
  { past: 'رفع', present: 'يرفع', participle: 'رافع', act: 'thank', takes: ['object'], weak: true },
  { past: 'أطلق', present: 'يطلق', participle: 'مطلق', act: 'say', takes: ['object'], weak: true },
  { past: 'كال', present: 'يكيل', act: 'accuse', takes: ['object'], weak: true },
  { past: 'قطع', present: 'يقطع', act: 'confirm', takes: ['clause'], weak: true },
  { past: 'شن', present: 'يشن', act: 'criticise', takes: ['هجوما'], weak: true, bySomebody: true },
  { past: 'تبادل', present: 'يتبادل', act: 'accuse', takes: ['الاتهامات'], weak: true, bySomebody: true },
  { past: 'ارتأى', present: 'يرتئي', act: 'claim', takes: ['clause'] },
  { past: 'خمّن', present: 'يخمن', act: 'expect', takes: ['clause'] },
  { past: 'صنّف', present: 'يصنف', participle: 'مصنف', noun: ['تصنيف'], act: 'claim', takes: ['clause'] },
  { past: 'نعت', present: 'ينعت', participle: 'ناعت', act: 'claim', takes: ['ب'] },
  { past: 'عاب', present: 'يعيب', act: 'criticise', takes: ['clause'], weak: true },
  { past: 'وجد', present: 'يجد', act: 'claim', takes: ['clause'], weak: true }, // of studies alone
  { past: 'افترض', present: 'يفترض', act: 'claim', takes: ['clause'], weak: true },
  { past: 'آمن', present: 'يؤمن', participle: 'مؤمن', act: 'claim', takes: ['clause'], weak: true },
  { past: 'اقتنع', present: 'يقتنع', participle: 'مقتنع', act: 'claim', takes: ['clause'], weak: true },
  { past: 'تحجج', present: 'يتحجج', participle: 'متحجج', act: 'claim', takes: ['ب', 'clause'] },
  { past: 'تذرع', present: 'يتذرع', participle: 'متذرع', noun: ['تذرع'], act: 'claim', takes: ['ب', 'clause'] },
  { past: 'تعلل', present: 'يتعلل', participle: 'متعلل', act: 'claim', takes: ['ب', 'clause'] },
  { past: 'علل', present: 'يعلل', participle: 'معلل', noun: ['تعليل'], act: 'explain', takes: ['clause', 'ب'], weak: true },
  { past: 'سوّغ', present: 'يسوغ', act: 'explain', takes: ['clause'], weak: true },
  { past: 'فند', present: 'يفند', participle: 'مفند', noun: ['تفنيد'], act: 'deny', takes: ['object', 'clause'] },
  { past: 'تنصل', present: 'يتنصل', participle: 'متنصل', noun: ['تنصل'], act: 'deny', takes: ['من'] },
  { past: 'تبرأ', present: 'يتبرأ', participle: 'متبرئ', noun: ['تبرؤ'], act: 'deny', takes: ['من'] },
  { past: 'تحفظ', present: 'يتحفظ', participle: 'متحفظ', noun: ['تحفظ'], act: 'oppose', takes: ['على'] },
  { past: 'استهجن', present: 'يستهجن', participle: 'مستهجن', noun: ['استهجان'], act: 'condemn', takes: ['object', 'clause'] },
  { past: 'استغرب', present: 'يستغرب', participle: 'مستغرب', noun: ['استغراب'], act: 'criticise', takes: ['object', 'clause', 'quote', 'من'] },
  { past: 'استفظع', present: 'يستفظع', act: 'condemn', takes: ['object'] },
  { past: 'ذم', present: 'يذم', act: 'criticise', takes: ['object'], weak: true },
  { past: 'وبخ', present: 'يوبخ', noun: ['توبيخ'], act: 'criticise', takes: ['quote', 'على'], toward: 'object', weak: true },
  { past: 'أنّب', present: 'يؤنب', act: 'criticise', takes: ['quote'], weak: true },
  { past: 'لام', present: 'يلوم', participle: 'لائم', act: 'criticise', takes: ['على', 'clause'], toward: 'object' },
  { past: 'عاتب', present: 'يعاتب', participle: 'معاتب', act: 'criticise', takes: ['على', 'quote'], toward: 'object' },
  { past: 'سفّه', present: 'يسفه', act: 'criticise', takes: ['object'] },
  { past: 'طعن', present: 'يطعن', participle: 'طاعن', act: 'criticise', takes: ['في'], weak: true },
  { past: 'احتقر', present: 'يحتقر', act: 'criticise', takes: ['object'], weak: true },
  { past: 'شنّع', present: 'يشنع', act: 'condemn', takes: ['على'] },
  { past: 'أعاب', present: 'يعيب', act: 'criticise', takes: ['على', 'clause'] },
  { past: 'استعجب', present: 'يستعجب', participle: 'مستعجب', act: 'criticise', takes: ['clause'] },
  { past: 'تهكم', present: 'يتهكم', participle: 'متهكم', noun: ['تهكم'], act: 'criticise', takes: ['على', 'quote'] },
  { past: 'هوّن', present: 'يهون', participle: 'مهون', noun: ['تهوين'], act: 'claim', takes: ['من'] },
  { past: 'قلل', present: 'يقلل', participle: 'مقلل', noun: ['تقليل'], act: 'claim', takes: ['من'] },
  { past: 'امتعض', present: 'يمتعض', act: 'criticise', takes: ['clause', 'من'], weak: true },
  { past: 'تأفف', present: 'يتأفف', act: 'criticise', takes: ['من', 'clause'] },
  { past: 'تحسر', present: 'يتحسر', participle: 'متحسر', act: 'apologise', takes: ['على'] },
  { past: 'ندم', present: 'يندم', act: 'apologise', takes: ['على'], weak: true },
  { past: 'استسمح', present: 'يستسمح', act: 'apologise', takes: ['quote'], weak: true },
  { past: 'أطرى', present: 'يطري', noun: ['إطراء'], act: 'praise', takes: ['على'] },
  { past: 'مدح', present: 'يمدح', participle: 'مادح', noun: ['مديح'], act: 'praise', takes: ['object'] },
  { past: 'افتخر', present: 'يفتخر', participle: 'مفتخر', noun: ['افتخار'], act: 'claim', takes: ['ب', 'clause'] },
  { past: 'اعتز', present: 'يعتز', participle: 'معتز', noun: ['اعتزاز'], act: 'praise', takes: ['ب'] },
  { past: 'تغنى', present: 'يتغنى', participle: 'متغني', act: 'praise', takes: ['ب'], weak: true },
  { past: 'ترحم', present: 'يترحم', participle: 'مترحم', noun: ['ترحم'], act: 'say', takes: ['على'] },
  { past: 'عزى', present: 'يعزي', participle: 'معزي', noun: ['تعزية'], act: 'say', takes: ['ب', 'في'], weak: true },
  { past: 'واسى', present: 'يواسي', participle: 'مواسي', noun: ['مواساة'], act: 'say', takes: ['quote'], weak: true },
  { past: 'زكى', present: 'يزكي', noun: ['تزكية'], act: 'support', takes: ['object'], weak: true },
  { past: 'تضامن', present: 'يتضامن', participle: 'متضامن', noun: ['تضامن'], act: 'support', takes: ['clause'], weak: true },
  { past: 'امتن', present: 'يمتن', participle: 'ممتن', act: 'thank', takes: ['ل', 'clause'], weak: true },
  { past: 'استبشر', present: 'يستبشر', participle: 'مستبشر', act: 'praise', takes: ['ب'] },
  { past: 'تفاءل', present: 'يتفاءل', participle: 'متفائل', noun: ['تفاؤل'], act: 'expect', takes: ['ب'] },
  { past: 'احتفى', present: 'يحتفي', act: 'praise', takes: ['ب'], weak: true },
  { past: 'أهاب', present: 'يهيب', participle: 'مهيب', noun: ['إهابة'], act: 'demand', takes: ['object', 'clause'], toward: 'object' },
  { past: 'استنجد', present: 'يستنجد', participle: 'مستنجد', act: 'ask', takes: ['ب'], weak: true },
  { past: 'استغاث', present: 'يستغيث', participle: 'مستغيث', noun: ['استغاثة'], act: 'ask', takes: ['ب', 'quote'], weak: true },
  { past: 'توسل', present: 'يتوسل', participle: 'متوسل', noun: ['توسل'], act: 'ask', takes: ['clause', 'quote'], toward: 'object' },
  { past: 'ترجى', present: 'يترجى', act: 'ask', takes: ['clause'] },
  { past: 'رجا', present: 'يرجو', participle: 'راجي', noun: ['رجاء'], act: 'ask', takes: ['clause'], weak: true },
  { past: 'استحث', present: 'يستحث', participle: 'مستحث', noun: ['استحثاث'], act: 'demand', takes: ['على', 'clause'], toward: 'object' },
  { past: 'حرّض', present: 'يحرض', participle: 'محرض', noun: ['تحريض'], act: 'demand', takes: ['على'], weak: true },
  { past: 'شجع', present: 'يشجع', participle: 'مشجع', act: 'support', takes: ['clause'], weak: true },
  { past: 'استوضح', present: 'يستوضح', act: 'ask', takes: ['عن', 'quote'] },
  { past: 'استعلم', present: 'يستعلم', act: 'ask', takes: ['عن'], weak: true },
  { past: 'استفهم', present: 'يستفهم', participle: 'مستفهم', act: 'ask', takes: ['عن', 'quote'] },
  { past: 'تحدى', present: 'يتحدى', participle: 'متحدي', act: 'threaten', takes: ['clause', 'quote'], weak: true },
  { past: 'حلف', present: 'يحلف', participle: 'حالف', act: 'promise', takes: ['clause', 'ب'], weak: true },
  { past: 'تطلع', present: 'يتطلع', noun: ['تطلع'], act: 'expect', takes: ['clause'], weak: true },
  { past: 'تطلع', present: 'يتطلع', participle: 'متطلع', act: 'expect', takes: ['clause', 'إلى'], weak: true, bySomebody: true }, // «متطلعاً إلى التعاون»
  { past: 'ارتقب', present: 'يرتقب', act: 'expect', takes: ['clause'], weak: true },
  { past: 'استشرف', present: 'يستشرف', act: 'expect', takes: ['clause'], weak: true },
  { past: 'خشي', present: 'يخشى', participle: 'خاشي', noun: ['خشية'], act: 'warn', takes: ['clause'], weak: true },
  { past: 'تخوف', present: 'يتخوف', participle: 'متخوف', noun: ['تخوف', 'تخوفات'], act: 'warn', takes: ['clause', 'من'] },
  { past: 'تحسب', present: 'يتحسب', act: 'warn', takes: ['clause'], weak: true },
  { past: 'طرح', present: 'يطرح', participle: 'طارح', act: 'propose', takes: ['clause', 'quote'], weak: true },
  { past: 'تمسك', present: 'يتمسك', participle: 'متمسك', noun: ['تمسك'], act: 'confirm', takes: ['ب'] },
  { past: 'سخف', present: 'يسخف', act: 'criticise', takes: ['object'], weak: true },
  // documents
  { past: 'نص', present: 'ينص', act: 'announce', takes: ['clause', 'quote', 'على'] },
  { past: 'ورد', present: 'يرد', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'جاء', present: 'يجيء', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'تضمن', present: 'يتضمن', act: 'say', takes: ['clause', 'quote', 'object'], weak: true }, // «تضمن البيان دعوة»
  { past: 'تضمن', present: 'يتضمن', participle: 'متضمن', act: 'say', takes: ['clause', 'quote'], weak: true },
  { past: 'قضى', present: 'يقضي', act: 'announce', takes: ['ب', 'clause'], weak: true },
  { past: 'رصد', present: 'يرصد', act: 'say', takes: ['clause'], weak: true },
  { past: 'وثق', present: 'يوثق', act: 'say', takes: ['clause'], weak: true },
  { past: 'سجل', present: 'يسجل', participle: 'مسجل', act: 'say', takes: ['clause'] },
  { past: 'شهد', present: 'يشهد', act: 'say', takes: ['clause'], weak: true },
  { past: 'أعطى', present: 'يعطي', act: 'say', takes: ['quote'], weak: true },
];

/** Ordinary words whose form is also one of a participle above (a city is no condemning). */
export const NO_PARTICIPLES: readonly string[] = [
  'مدينة',
  'ذاكرة',
  'ملاحظة',
  'مدعية',
  'عادة',
  'مصرية',
  'معدة',
  'راوية',
  'مجمعة',
  'مجمعا',
  'متابعة',
  'كاتبة',
  'كاتبا',
  'مرجعية',
  'مرجعا',
  'مقررا',
  'مقدرة',
  'معارضة',
  'معارضا',
  'معارضين',
  'ملتزمة',
  'ملتزمين',
];

/** Forms that are far more often of another verb: «تبين أن» tells what came to light, not who said it. */
export const NO_VERBS: readonly string[] = ['تبين', 'مدحت', 'قطعا', 'لفتن', 'لمحن', 'المحن', 'إيدن', 'أيدن', 'عدن'];
