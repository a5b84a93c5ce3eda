import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { Phrases } from '../phrases.ts';
import { type LineStep, label, starred, type View } from './step.ts';

const SOURCE = new Phrases(RESIDUE.source);
const TAKEN_FROM = new Phrases(RESIDUE.takenFrom);
const KEYWORDS = new Phrases(RESIDUE.keywords);
const BARE_KEYWORDS = new Phrases(RESIDUE.keywordsBare);

/** Where the article comes from and under which words it is filed. */
export const SOURCE_STEPS: readonly LineStep[] = [
  {
    id: 'source-line',
    kind: 'metadata',
    closes: true,
    because: 'a label of the source with a colon and a few words, after the article',
    when: (view) => {
      const at = label(view, SOURCE);
      return view.afterBody && at?.marked === true && at.words > 0 && at.words <= 8 && view.line.ending !== 'comma';
    },
    yes: ['المصدر: صحيفة المدار', 'المصدر : وكالات', 'المصادر: المدار + وكالات', 'مصدر الخبر / إذاعة الساحل'],
    no: ['المصدر الذي تحدث إلى الصحيفة طلب ألا يذكر اسمه.', 'المصدر: قال أحد الحاضرين إن الجلسة طالت أكثر مما ينبغي.'],
  },
  {
    id: 'source-head',
    kind: 'metadata',
    closes: true,
    carries: 1,
    because: 'a label of the source alone in its line, and the name under it',
    when: (view) => view.afterBody && view.line.ending === 'colon' && label(view, SOURCE)?.words === 0,
    yes: ['المصدر:', 'المصادر :'],
    no: ['المصدر', 'وقال المصدر:'],
  },
  {
    id: 'taken-from',
    kind: 'metadata',
    closes: true,
    because: 'a star and the paper that the column is taken from',
    when: (view) => {
      const at = label(view, TAKEN_FROM);
      return at !== undefined && starred(view) && at.words > 0 && at.words <= 8 && view.line.ending === 'open';
    },
    yes: ['*نقلاً عن المدار المغربية', '* نقلا عن "الساحل"', '* خدمة «صحيفة الجنوب»'],
    no: [
      '* خدمة الإنترنت تعود إلى الأحياء الشمالية بعد انقطاع دام يومين كاملين في الصباح.',
      'نقلا عن شهود، بدأ الحريق ليلا',
    ],
  },
  {
    id: 'keywords-head',
    kind: 'metadata',
    closes: true,
    carries: 20,
    because: 'a label of key words alone in its line, and the key words under it',
    when: (view) => view.afterBody && view.line.words <= 4 && label(view, KEYWORDS)?.words === 0,
    yes: ['الوسوم', 'كلمات دلالية:', 'Tags'],
    no: ['العلامات الأولى للشفاء'],
  },
  {
    id: 'keywords-line',
    kind: 'metadata',
    closes: true,
    because: 'a label of key words with the key words after it',
    when: (view) => {
      const at = label(view, KEYWORDS);
      if (at?.marked !== true || !view.afterBody || view.line.ending === 'stop') return false;
      return at.words > 0 && at.words <= 60;
    },
    yes: [
      'كلمات دلالية: الميناء الإضراب النقل',
      'الوسوم: النقل، الموانئ',
      'Tags: النقل الميناء',
      'الكلمات المفتاحية : الميناء',
    ],
    no: ['كلمات دلالية كثيرة ظهرت في الخطاب هذه المرة.', 'المواضيع التي طرحت في الجلسة كانت كثيرة ومعقدة'],
  },
  {
    id: 'keywords-bare',
    kind: 'metadata',
    yields: ['keywords-line', 'keywords-head'],
    closes: true,
    because: 'a label of key words that is no other noun in a news text, with the words after it and no sentence',
    when: (view) => {
      const at = label(view, BARE_KEYWORDS);
      return (
        at !== undefined && view.afterBody && view.line.ending === 'open' && view.line.words <= 40 && !commas(view)
      );
    },
    yes: ['سمات الميناء النقل إضراب العمال', 'كلمات دلالية الميناء إضراب العمال'],
    no: ['سمات الميناء الجديد، كما قال المدير، لا تختلف عن القديم كثيرا', 'سمات المدينة القديمة باقية في أسواقها.'],
  },
];

function commas({ tokens, line }: View): boolean {
  let count = 0;
  for (let i = line.first; i < line.last; i++) if (tokens.form[i] === '،') count++;
  return count > 0;
}
