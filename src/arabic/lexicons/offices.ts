/** Numerals with article behind a plural of office-holders. */
export const COUNTS: readonly { readonly word: string; readonly value: number }[] = [
  { word: 'الاثنان', value: 2 },
  { word: 'الاثنين', value: 2 },
  { word: 'الثلاثة', value: 3 },
  { word: 'الثلاث', value: 3 },
  { word: 'الأربعة', value: 4 },
  { word: 'الخمسة', value: 5 },
];

/** Nouns that cover several offices of the head of a state or government. */
export const LEADER_NOUNS: readonly string[] = ['قائد', 'زعيم'];

export const LEADER_HEADS: readonly string[] = ['رئيس', 'زعيم', 'ملك', 'أمير', 'قائد', 'مستشار'];

/** Behind an office that is held no longer. */
export const FORMER_WORDS: readonly string[] = ['سابق', 'سابقة', 'أسبق', 'راحل', 'راحلة', 'مخلوع', 'معزول', 'منتهية'];

/** With the article these mean whatever source was told last. */
export const GENERIC_SOURCES: readonly string[] = ['مصدر', 'مسؤول', 'متحدث', 'ناطق'];
