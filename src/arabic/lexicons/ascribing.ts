/** Verbs that report with an object and what it is traced back to or put at: نسب الهجوم إلى كذا، قدر العدد بنحو كذا. */
export const TRACING_VERBS: readonly { readonly past: string; readonly behind: readonly string[]; readonly number?: true }[] = [
  { past: 'نسب', behind: ['إلى'] },
  { past: 'أرجع', behind: ['إلى'] },
  { past: 'قدر', behind: ['بنحو', 'بحوالي', 'بأكثر', 'بأقل', 'بقرابة', 'بزهاء'], number: true },
];

/** Nouns that tell what somebody gave back or passed on rather than traced: أرجع الموظف المال إلى صاحبه. */
export const GIVEN_BACK: readonly string[] = [
  'المال',
  'الأموال',
  'المبلغ',
  'الكرة',
  'الملف',
  'الحق',
  'الحقوق',
  'البضائع',
  'القضية',
  'الأرض',
  'الأراضي',
  'الأسرى',
  'المخطوفين',
  'السيارة',
  'المسروقات',
];

/** Attacks that somebody claims: تبنى الهجوم. */
export const CLAIMED_DEEDS: readonly string[] = [
  'هجوم',
  'هجمات',
  'هجومين',
  'اعتداء',
  'اعتداءات',
  'تفجير',
  'تفجيرات',
  'تفجيرين',
  'قتل',
  'اغتيال',
  'خطف',
  'اختطاف',
  'قصف',
  'إطلاق',
  'استهداف',
  'إسقاط',
  'كمين',
  'مجزرة',
];
