import { endsAccusative } from '../../arabic/names.ts';
import type { Word } from '../../arabic/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggedName } from './tagger/tagger.ts';

/** Words and names of a document, for each token. */
export interface Told {
  readonly words: readonly Word[];
  readonly of: readonly (TaggedName | undefined)[];
}

/**
 * «محمد الطيار» makes «الطيار» that person wherever it stands in the document, and no profession: words of professions and ranks that
 * end a longer name lose their role, and where they stand alone they are names. Gives what it was given where no name ends so.
 */
export function withFamilyNouns(tokens: Tokens, told: Told): Told {
  const families = new Set<string>();
  for (const [i, name] of told.of.entries())
    if (name?.kind === 'person' && name.last === i && name.first < i && isOtherWord(told.words[i]))
      families.add(tokens.form[i] ?? '');
  if (families.size === 0) return told;
  const isFamily = (i: number) => families.has(tokens.form[i] ?? '');
  return {
    words: told.words.map((word, i) => (isFamily(i) ? { ...word, role: undefined } : word)),
    of: Array.from(
      told.words,
      (_, i) => told.of[i] ?? (isFamily(i) ? { kind: 'person', first: i, last: i } : undefined),
    ),
  };
}

/** A profession with article, or what is a word with a particle only elsewhere: «بيتر | فام» is no «and the mother». */
function isOtherWord(word: Word | undefined): boolean {
  const role = word?.role;
  if (!role) return false;
  if (role.conjunction + role.preposition !== '' || endsAccusative(word.form)) return !role.article; // «عبد الباسط | سيدا»
  return role.article && role.number === 'singular' && NAMING.has(role.entry.kind);
}

const NAMING: ReadonlySet<string> = new Set(['profession', 'rank']);
