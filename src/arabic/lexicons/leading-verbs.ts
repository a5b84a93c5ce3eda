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
];
