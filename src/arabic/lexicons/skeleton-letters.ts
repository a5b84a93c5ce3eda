/** Letters that come and go between the forms of one root. */
export const WEAK_LETTERS = 'اويةىءه';

/** What derived stems and persons put in front of a root, without weak letters, longest first: است، مست، مت، ان. */
export const SKELETON_PREFIXES: readonly string[] = ['مست', 'تست', 'نست', 'ست', 'مت', 'تت', 'من', 'م', 'ت', 'ن', 'س'];

/** The letter that derived stems put behind the first of the root: التزم، اجتمع. */
export const DERIVED_LETTER = 'ت';
