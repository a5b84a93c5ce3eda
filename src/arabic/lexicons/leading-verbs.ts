/** Verbs by which something leads somebody to a noun of speech, behind «what» or the like: ما دفع الوزير إلى انتقاد القرار، مما دفع الحزب للمطالبة بكذا. */
export const PUSHING_VERBS: readonly { readonly past: string; readonly present: string }[] = [{ past: 'دفع', present: 'يدفع' }];

/** Verbs that lead to a noun of speech whose subject is theirs, with the preposition between: سارع إلى انتقاد القرار، رد باتهام خصمه. */
export const LEADING_VERBS: readonly { readonly past: string; readonly present: string; readonly by: 'إلى' | 'ب' }[] = [
  { past: 'سارع', present: 'يسارع', by: 'إلى' },
  { past: 'بادر', present: 'يبادر', by: 'إلى' },
  { past: 'بادر', present: 'يبادر', by: 'ب' },
  { past: 'عاد', present: 'يعود', by: 'إلى' },
  { past: 'عمد', present: 'يعمد', by: 'إلى' },
  { past: 'انتقل', present: 'ينتقل', by: 'إلى' },
  { past: 'رد', present: 'يرد', by: 'ب' },
  { past: 'اكتفى', present: 'يكتفي', by: 'ب' },
  { past: 'استبق', present: 'يستبق', by: 'ب' },
  { past: 'ذهب', present: 'يذهب', by: 'إلى' },
  { past: 'لجأ', present: 'يلجأ', by: 'إلى' },
  { past: 'اضطر', present: 'يضطر', by: 'إلى' },
  // «واختتم كلمته بالدعوة إلى كذا»: opening and closing one's words
  { past: 'ختم', present: 'يختم', by: 'ب' },
  { past: 'اختتم', present: 'يختتم', by: 'ب' },
  { past: 'استهل', present: 'يستهل', by: 'ب' },
  { past: 'أنهى', present: 'ينهي', by: 'ب' },
  { past: 'بدأ', present: 'يبدأ', by: 'ب' },
];

/** Verbs behind whose subject a verb of speech with «to» in front says what was said, before «that»: عاد الوزير ليؤكد أن، خرج المدرب ليعلن أن. */
export const VERBS_BEFORE_TO_SAY: readonly { readonly past: string; readonly present: string }[] = [
  { past: 'عاد', present: 'يعود' },
  { past: 'رجع', present: 'يرجع' },
  { past: 'خرج', present: 'يخرج' },
  { past: 'مضى', present: 'يمضي' },
  { past: 'أطل', present: 'يطل' },
  { past: 'تدخل', present: 'يتدخل' },
  { past: 'انبرى', present: 'ينبري' },
];
