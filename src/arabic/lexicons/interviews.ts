/** Letters and words before a question of an interview, with a colon or a dash behind them. */
export const QUESTION_LABELS: readonly string[] = ['س', 'سؤال'];

/** Letters and words before an answer, likewise. */
export const ANSWER_WORDS: readonly string[] = ['ج', 'جواب', 'الجواب'];

/** Words of the lines before the questions by which a page tells that they were asked of somebody. */
export const TALK_WORDS: readonly string[] = [
  ...['حوار', 'حوارا', 'الحوار', 'حواره', 'حوارها', 'مقابلة', 'المقابلة', 'مقابلته', 'مقابلتها', 'لقاء', 'اللقاء', 'حديث', 'حديثا', 'الحديث', 'حديثه'],
  ...['حديثها', 'حاوره', 'حاورته', 'حاورها', 'حاورتها', 'حاورنا', 'التقينا', 'التقيناه', 'التقته', 'التقتها', 'التقت', 'أجرينا', 'أسئلتنا', 'سألناه'],
];
