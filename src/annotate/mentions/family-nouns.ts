import { endsAccusative, isDayAlone } from '../../arabic/names.ts';
import type { Word } from '../../arabic/words.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
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
export function withFamilyNouns(tokens: Tokens, before: Told): Told {
  const told = { words: before.words, of: prolongedByOffice(tokens, before) };
  const families = new Set<string>();
  for (const [i, name] of told.of.entries())
    if (
      name?.kind === 'person' &&
      name.last === i &&
      name.first < i &&
      (isOtherWord(told.words[i]) || name !== before.of[i])
    )
      families.add(tokens.form[i] ?? '');
  if (families.size === 0) return before;
  const isFamily = (i: number) => families.has(tokens.form[i] ?? '');
  return {
    words: told.words.map((word, i) => (isFamily(i) ? { ...word, role: undefined } : word)),
    of: Array.from(
      told.words,
      (_, i) => told.of[i] ?? (isFamily(i) ? { kind: 'person', first: i, last: i } : undefined),
    ),
  };
}

/** «النائب محمد | الأستاذ أن»: behind a title and a given name alone an office with article is the name of the family, where the phrase ends with it. */
function prolongedByOffice(tokens: Tokens, { words, of }: Told): readonly (TaggedName | undefined)[] {
  let prolonged: (TaggedName | undefined)[] | undefined;
  for (const [i, name] of of.entries()) {
    if (name?.kind !== 'person' || name.first !== i || name.last !== i || of[i + 1]) continue;
    const [title, noun] = [words[i - 1]?.role, words[i + 1]];
    if (!title?.article || title.number !== 'singular' || words[i]?.article) continue;
    if (noun && isDayAlone(noun.form)) continue; // «البابا فرنسيس | الأحد»
    if (!isOtherWord(noun) && !(noun?.role?.article && noun.role.number === 'singular')) continue;
    if (!closes(tokens, words[i + 2], i + 2)) continue;
    prolonged ??= [...of];
    prolonged.fill({ ...name, last: i + 1 }, i, i + 2);
  }
  return prolonged ?? of;
}

/** A clause, a mark or a particle. */
function closes(tokens: Tokens, word: Word | undefined, i: number): boolean {
  return (
    word === undefined || tokens.kind[i] !== TokenKind.word || word.complementiser !== undefined || word.bits !== 0
  );
}

/** A profession with article, or what is a word with a particle only elsewhere: «بيتر | فام» is no «and the mother». */
function isOtherWord(word: Word | undefined): boolean {
  const role = word?.role;
  if (!role) return false;
  if (role.conjunction + role.preposition !== '' || endsAccusative(word.form)) return !role.article; // «عبد الباسط | سيدا»
  return role.article && role.number === 'singular' && NAMING.has(role.entry.kind);
}

const NAMING: ReadonlySet<string> = new Set(['profession', 'rank']);
