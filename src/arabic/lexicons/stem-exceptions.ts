/**
 * Words whose letters look like a particle or an ending and are none, with the term that search keeps them under. Only
 * words that no other lexicon holds; those are kept whole anyway.
 */
export const STEM_EXCEPTIONS: readonly { readonly word: string; readonly term: string }[] = [
  { word: 'فلسطين', term: 'فلسطين' },
  { word: 'فلسطيني', term: 'فلسطيني' },
  { word: 'والا', term: 'والا' },
  { word: 'ولي', term: 'ولي' },
  { word: 'ولاء', term: 'ولاء' },
  { word: 'وسيط', term: 'وسيط' },
  { word: 'وسطاء', term: 'وسطاء' },
  { word: 'وكلاء', term: 'وكلاء' },
  { word: 'وساطة', term: 'وساطة' },
  { word: 'وقود', term: 'وقود' },
  { word: 'وباء', term: 'وباء' },
  { word: 'وفاق', term: 'وفاق' },
  { word: 'فيتو', term: 'فيتو' },
  { word: 'فيروس', term: 'فيروس' },
  { word: 'فدية', term: 'فدية' },
  { word: 'فيدرالي', term: 'فيدرالي' },
  { word: 'بريكست', term: 'بريكست' },
  { word: 'بترول', term: 'بترول' },
  { word: 'بروتوكول', term: 'بروتوكول' },
  { word: 'بوليساريو', term: 'بوليساريو' },
  { word: 'ليكود', term: 'ليكود' },
  { word: 'كونغرس', term: 'كونغرس' },
  { word: 'كونجرس', term: 'كونغرس' },
  { word: 'كابينت', term: 'كابينت' },
  { word: 'كابينيت', term: 'كابينت' },
  { word: 'كوماندوز', term: 'كوماندوز' },
  { word: 'بلينكن', term: 'بلينكن' },
  { word: 'بايدن', term: 'بايدن' },
  { word: 'لافروف', term: 'لافروف' },
  { word: 'الله', term: 'الله' },
  { word: 'اللهم', term: 'الله' },
  { word: 'الذي', term: 'الذي' },
  { word: 'التي', term: 'التي' },
  { word: 'الذين', term: 'الذين' },
];

/** Endings of nouns that search takes off, longest first; a rest must be a known word, itself or with taa marbuta. */
export const NOUN_ENDINGS: readonly string[] = ['ات', 'ون', 'ين'];

/** What may stand where taa marbuta does: taa marbuta itself, and the heh that hurried hands type for it. */
export const FEMININE_ENDINGS: readonly string[] = ['ة', 'ه'];

/** Taa marbuta as it is written before a pronoun. */
export const OPEN_TAA = 'ت';
export const TAA_MARBUTA = 'ة';
