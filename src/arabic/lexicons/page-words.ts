/** What pages say that hold no article. */
// biome-ignore format: tables of words
export const PAGE_WORDS = {
  /** Headlines of a page that stands for one that is not there, whatever the status it is sent with. */
  notFound: [
    'الصفحة غير موجودة', 'الصفحة المطلوبة غير موجودة', 'هذه الصفحة غير موجودة', 'لم يتم العثور على الصفحة', 'لم نعثر على الصفحة', 'لم يعثر على الصفحة', 'تعذر العثور على الصفحة', 'الصفحة التي تبحث عنها', 'الصفحة غير متوفرة', 'الصفحة غير متاحة',
    'المحتوى غير متوفر', 'المحتوى غير موجود', 'المقال غير موجود', 'الخبر غير موجود', 'عذرا الصفحة', 'عفوا الصفحة', 'خطأ 404', '404 error', 'error 404', '404 not found', 'page not found', 'not found', '404',
    'تم حذف الخبر', 'تم حذف الصفحة', 'تم نقل الصفحة',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
