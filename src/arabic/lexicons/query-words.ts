/** Arabic names of the fields of a search, and of the values of its closed lists. Folded when they are looked up. */
export const QUERY_FIELDS: readonly { readonly word: string; readonly field: string }[] = [
  { word: 'متحدث', field: 'speaker' },
  { word: 'قائل', field: 'speaker' },
  { word: 'عن', field: 'about' },
  { word: 'ذكر', field: 'about' },
  { word: 'صحيفة', field: 'outlet' },
  { word: 'وسيلة', field: 'outlet' },
  { word: 'منفذ', field: 'outlet' },
  { word: 'عبر', field: 'via' },
  { word: 'نقلا', field: 'via' },
  { word: 'نوع', field: 'type' },
  { word: 'فعل', field: 'act' },
  { word: 'يقين', field: 'certainty' },
  { word: 'قصة', field: 'story' },
  { word: 'بعد', field: 'after' },
  { word: 'منذ', field: 'after' },
  { word: 'قبل', field: 'before' },
  { word: 'حتى', field: 'before' },
];

export const QUERY_VALUES: readonly { readonly word: string; readonly value: string }[] = [
  { word: 'مباشر', value: 'direct' },
  { word: 'غير_مباشر', value: 'indirect' },
  { word: 'مذكور', value: 'reported' },
  { word: 'مسمى', value: 'named' },
  { word: 'محسوم', value: 'resolved' },
  { word: 'مستنتج', value: 'inferred' },
];
