/** Letters and words before a question of an interview, with a colon or a dash behind them. */
export const QUESTION_LABELS: readonly string[] = ['س', 'سؤال'];

/** Letters and words before an answer, likewise. */
export const ANSWER_WORDS: readonly string[] = ['ج', 'جواب', 'الجواب'];
