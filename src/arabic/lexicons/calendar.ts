/**
 * Names of the calendar that CLDR (months.generated.ts) lacks. Spellings that differ only by hamza, yeh or vowel marks
 * are one after folding and need no entry.
 */

/** Names of weekdays with the article, as news prints them; `day` is that of ISO 8601: Monday is 1, Sunday 7. */
export const WEEKDAYS: readonly { readonly surface: string; readonly day: number }[] = [
  { surface: 'الاثنين', day: 1 },
  { surface: 'الاتنين', day: 1 },
  { surface: 'الثلاثاء', day: 2 },
  { surface: 'الثلثاء', day: 2 },
  { surface: 'الثلاثا', day: 2 },
  { surface: 'الأربعاء', day: 3 },
  { surface: 'الأربعا', day: 3 },
  { surface: 'الخميس', day: 4 },
  { surface: 'الجمعة', day: 5 },
  { surface: 'الجمعه', day: 5 },
  { surface: 'السبت', day: 6 },
  { surface: 'الأحد', day: 7 },
];

/** Gregorian months: indefinite Levantine pairs, Egyptian and Iraqi forms, common misspellings. */
export const MORE_MONTHS: readonly { readonly surface: string; readonly month: number }[] = [
  { surface: 'كانون ثاني', month: 1 },
  { surface: 'كانون ثان', month: 1 },
  { surface: 'فيبراير', month: 2 },
  { surface: 'مارث', month: 3 },
  { surface: 'مايس', month: 5 },
  { surface: 'يونيه', month: 6 },
  { surface: 'يونية', month: 6 },
  { surface: 'يوليه', month: 7 },
  { surface: 'يولية', month: 7 },
  { surface: 'جويليه', month: 7 },
  { surface: 'أوغسطس', month: 8 },
  { surface: 'أغسطوس', month: 8 },
  { surface: 'سيبتمبر', month: 9 },
  { surface: 'أوكتوبر', month: 10 },
  { surface: 'تشرين أول', month: 10 },
  { surface: 'تشرين ثاني', month: 11 },
  { surface: 'تشرين ثان', month: 11 },
  { surface: 'كانون أول', month: 12 },
  { surface: 'ديسمبير', month: 12 },
  { surface: 'دسمبر', month: 12 },
];

/** Hijri months: the other names of the paired months, oblique and joined forms. */
export const MORE_HIJRI_MONTHS: readonly { readonly surface: string; readonly month: number }[] = [
  { surface: 'المحرم', month: 1 },
  { surface: 'محرم الحرام', month: 1 },
  { surface: 'صفر الخير', month: 2 },
  { surface: 'ربيع أول', month: 3 },
  { surface: 'ربيع الثاني', month: 4 },
  { surface: 'ربيع ثاني', month: 4 },
  { surface: 'ربيع ثان', month: 4 },
  { surface: 'ربيع آخر', month: 4 },
  { surface: 'جمادى الأول', month: 5 },
  { surface: 'جماد الأول', month: 5 },
  { surface: 'جماد الأولى', month: 5 },
  { surface: 'جماد أول', month: 5 },
  { surface: 'جمادى الثانية', month: 6 },
  { surface: 'جمادى الثاني', month: 6 },
  { surface: 'جمادى الآخر', month: 6 },
  { surface: 'جمادى الأخرى', month: 6 },
  { surface: 'جماد الثاني', month: 6 },
  { surface: 'جماد الثانية', month: 6 },
  { surface: 'جماد الآخر', month: 6 },
  { surface: 'جماد الآخرة', month: 6 },
  { surface: 'رمضان المبارك', month: 9 },
  { surface: 'ذي القعدة', month: 11 },
  { surface: 'ذا القعدة', month: 11 },
  { surface: 'ذوالقعدة', month: 11 },
  { surface: 'ذو القعده', month: 11 },
  { surface: 'ذي القعده', month: 11 },
  { surface: 'ذي الحجة', month: 12 },
  { surface: 'ذا الحجة', month: 12 },
  { surface: 'ذوالحجة', month: 12 },
  { surface: 'ذو الحجه', month: 12 },
  { surface: 'ذي الحجه', month: 12 },
];
