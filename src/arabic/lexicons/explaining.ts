import type { Complement, ReportingVerb } from './reporting-verbs.ts';

/** Words that only point at what is explained. وعلل ذلك بعدم كذا، وأرجع السبب إلى كذا. */
export const EXPLAINED_THINGS: readonly string[] = ['ذلك', 'هذا', 'السبب', 'الأمر', 'أسباب', 'الأسباب', 'قراره', 'قرارها', 'موقفه', 'موقفها', 'سبب'];

/** Prepositions before the reason. */
export const REASON_OPENERS: readonly Complement[] = ['ب', 'إلى', 'ل'];

/** Verbs, by their past, that tell the reason of a thing they only point at. */
export const REASONING_VERBS: readonly string[] = ['عزا', 'أرجع', 'علل', 'برر', 'فسر', 'سوّغ'];

/** The one whose present is printed like that of «to be due to»: يرجع ذلك إلى كذا. */
export const DUE_TO = 'أرجع';

/** The verb of promising where its letters are those of «and» with the verb of holding: وعدتها مسيئة. */
export const JOINED_HELD = 'وعد';

/** Its pronoun where it is the verb of promising, which is printed alike: وعدتهم هدايا. */
export const THEM = 'هم';

/** Verbs, by their past, of holding a thing to be something. */
export const HELD_VERBS: readonly string[] = ['اعتبر', 'عد', JOINED_HELD];

/** What somebody gives out as the reason of a deed: منع الدخول بحجة أن المنطقة مغلقة. */
export const PRETEXTS: readonly string[] = ['بحجة', 'بدعوى', 'بذريعة', 'بزعم'];

/** Verbs that tell that something was done by whomever: تم إغلاق المدرسة. */
export const EFFECTED: readonly string[] = ['تم', 'تمت', 'يتم', 'تتم', 'جرى', 'جرت', 'يجري', 'وتم', 'وتمت', 'وجرى'];

/** How such a reason is looked at: told, not shown. */
export const PRETEXT = { past: 'تحجج', present: 'يتحجج', act: 'claim', takes: ['clause', 'quote'] } as const satisfies ReportingVerb;

/** The verb, by its past, of seeing something in a thing: رأى في القرار خطرا. */
export const SEEING = 'رأى';
