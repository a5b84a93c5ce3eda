/** Endings of folded forms by which names and nouns of a kind are told apart: feminine, of belonging, both, plural. */
export const NOUN_ENDINGS: readonly (readonly string[])[] = [['ة'], ['ي'], ['ية'], ['ات', 'ين', 'ون']];
