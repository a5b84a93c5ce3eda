/** Words that turn a content round: a wording with one and a wording without it say different things. */
export const NEGATIONS: readonly string[] = [
  'لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لسنا', 'لست', 'غير', 'دون', 'بدون', 'عدم', 'بلا', 'ما', 'ولا', 'انعدام', 'نفى', 'رفض', 'امتناع',
]; // biome-ignore format: a list
