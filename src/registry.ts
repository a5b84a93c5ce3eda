/** What is known beforehand of entities (DESIGN 3.5): an immutable snapshot with a version. */
export interface Registry {
  readonly version: string;
}

/** The registry that is shipped with the program. */
export function defaultRegistry(): Registry {
  return { version: 'lexicons' };
}
