/** Words that turn a content round: a wording with one and a wording without it say different things. */
export const NEGATIONS: readonly string[] = [
  'لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لسنا', 'لست', 'غير', 'دون', 'بدون', 'عدم', 'بلا', 'ما', 'ولا', 'انعدام', 'نفى', 'رفض', 'امتناع',
]; // biome-ignore format: a list

/** Words that make a content conditional. */
export const CONDITIONS: readonly string[] = [
  'إذا', 'إن', 'لو', 'شرط', 'بشرط', 'شريطة', 'إلا', 'ما لم', 'في حال', 'حال', 'لولا', 'كلما', 'مقابل', 'طالما',
]; // biome-ignore format: a list

/** Words that make a content less sure. */
export const HEDGES: readonly string[] = [
  'قد', 'ربما', 'لعل', 'يمكن', 'محتمل', 'المحتمل', 'مرجح', 'المرجح', 'تقريبا', 'نحو', 'حوالي', 'يبدو', 'يعتقد', 'مزعوم', 'مزعومة', 'مفترض', 'على الأرجح',
]; // biome-ignore format: a list
