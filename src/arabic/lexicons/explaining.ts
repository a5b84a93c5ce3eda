import type { Complement } from './reporting-verbs.ts';

/** Words that only point at what is explained. وعلل ذلك بعدم كذا، وأرجع السبب إلى كذا. */
export const EXPLAINED_THINGS: readonly string[] = ['ذلك', 'هذا', 'السبب', 'الأمر', 'أسباب', 'الأسباب', 'قراره', 'قرارها', 'موقفه', 'موقفها', 'سبب'];

/** Prepositions before the reason. */
export const REASON_OPENERS: readonly Complement[] = ['ب', 'إلى', 'ل'];

/** Verbs, by their past, that tell the reason of a thing they only point at. */
export const REASONING_VERBS: readonly string[] = ['عزا', 'أرجع', 'علل', 'برر', 'فسر', 'سوّغ'];

/** The one whose present is printed like that of «to be due to»: يرجع ذلك إلى كذا. */
export const DUE_TO = 'أرجع';

/** Verbs, by their past, of holding a thing to be something; the last is one where its letters open with the «and» of «عد». */
export const HELD_VERBS: readonly string[] = ['اعتبر', 'عد', 'وعد'];
