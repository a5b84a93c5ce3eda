import type { Counted, Language } from './language.ts';

/** The words beside stories, people and comparisons. */
export interface StoryLabels {
  readonly count: Readonly<
    Record<'stories' | 'articles' | 'outlets' | 'utterances' | 'wordings' | 'unattributed' | 'passages', Counted>
  >;
  readonly telling: Readonly<Record<'present' | 'reworded' | 'shortened' | 'absent', string>>;
  readonly weight: Readonly<Record<'negation' | 'number' | 'hedge' | 'condition', string>>;
  readonly word: Readonly<
    Record<
      | 'origins' | 'noOrigins' | 'follows' | 'followedBy' | 'articles' | 'utterances' | 'copies' | 'contradictions' | 'coverage'
      | 'speakers' | 'said' | 'about' | 'stories' | 'beside' | 'spellings' | 'namesakes' | 'offices' | 'others' | 'onlyA' | 'onlyB' | 'both'
      | 'first' | 'unknownOutlet' | 'was' | 'number' | 'attribution',
      string
    >
  >; // biome-ignore format: a list
}

const ar: StoryLabels = {
  count: {
    stories: {
      zero: 'لا أخبار',
      one: 'خبر واحد',
      two: 'خبران',
      few: '{n} أخبار',
      many: '{n} خبرًا',
      other: '{n} خبر',
    },
    articles: {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    },
    outlets: {
      zero: 'لا منابر',
      one: 'منبر واحد',
      two: 'منبران',
      few: '{n} منابر',
      many: '{n} منبرًا',
      other: '{n} منبر',
    },
    utterances: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '{n} أقوال',
      many: '{n} قولًا',
      other: '{n} قول',
    },
    wordings: {
      zero: 'لا صياغات',
      one: 'صياغة واحدة',
      two: 'صياغتان',
      few: '{n} صياغات',
      many: '{n} صياغة',
      other: '{n} صياغة',
    },
    unattributed: {
      zero: 'كل المقالات تسمي مصدرًا',
      one: 'مقال واحد لا يسمي مصدرًا',
      two: 'مقالان لا يسميان مصدرًا',
      few: '{n} مقالات لا تسمي مصدرًا',
      many: '{n} مقالًا لا يسمي مصدرًا',
      other: '{n} مقال لا يسمي مصدرًا',
    },
    passages: {
      zero: 'لا مقاطع مشتركة',
      one: 'مقطع مشترك واحد',
      two: 'مقطعان مشتركان',
      few: '{n} مقاطع مشتركة',
      many: '{n} مقطعًا مشتركًا',
      other: '{n} مقطع مشترك',
    },
  },
  telling: { present: 'كما هو', reworded: 'بصياغة أخرى', shortened: 'مختصر', absent: 'غائب' },
  weight: { negation: 'نفي', number: 'عدد', hedge: 'احتراز', condition: 'شرط' },
  word: {
    origins: 'مصادر معروفة',
    noOrigins: 'لا مصدر معروف',
    follows: 'يتابع',
    followedBy: 'يتابعه',
    articles: 'المقالات',
    utterances: 'الأقوال',
    copies: 'مقاطع مشتركة',
    contradictions: 'اختلافات',
    coverage: 'التغطية',
    speakers: 'المتحدثون',
    said: 'قال',
    about: 'قيل عنه',
    stories: 'الأخبار',
    beside: 'يُذكر مع',
    spellings: 'الصيغ',
    namesakes: 'آخرون بالاسم نفسه',
    offices: 'المناصب',
    others: 'أسماء قريبة',
    onlyA: 'في الأول وحده',
    onlyB: 'في الثاني وحده',
    both: 'في كليهما',
    first: 'السابق',
    unknownOutlet: 'منبر غير معروف',
    was: 'بدل',
    number: 'عدد',
    attribution: 'نسبة',
  },
};

const en: StoryLabels = {
  count: {
    stories: { one: '{n} story', other: '{n} stories' },
    articles: { one: '{n} article', other: '{n} articles' },
    outlets: { one: '{n} outlet', other: '{n} outlets' },
    utterances: { one: '{n} utterance', other: '{n} utterances' },
    wordings: { one: '{n} wording', other: '{n} wordings' },
    unattributed: { zero: 'all name one', one: '{n} article names none', other: '{n} articles name none' },
    passages: { one: '{n} shared passage', other: '{n} shared passages' },
  },
  telling: { present: 'as it is', reworded: 'reworded', shortened: 'shortened', absent: 'absent' },
  weight: { negation: 'negation', number: 'number', hedge: 'hedge', condition: 'condition' },
  word: {
    origins: 'known origins',
    noOrigins: 'no known origin',
    follows: 'continues',
    followedBy: 'continued by',
    articles: 'Articles',
    utterances: 'Utterances',
    copies: 'Shared passages',
    contradictions: 'Contradictions',
    coverage: 'Coverage',
    speakers: 'speakers',
    said: 'Said',
    about: 'Said about',
    stories: 'Stories',
    beside: 'Named with',
    spellings: 'Spellings',
    namesakes: 'Others of exactly this name',
    offices: 'Offices',
    others: 'Similar names',
    onlyA: 'Only in the first',
    onlyB: 'Only in the second',
    both: 'In both',
    first: 'earlier',
    unknownOutlet: 'unknown outlet',
    was: 'instead of',
    number: 'number',
    attribution: 'attribution',
  },
};

export const STORY_LABELS: Readonly<Record<Language, StoryLabels>> = { ar, en };
