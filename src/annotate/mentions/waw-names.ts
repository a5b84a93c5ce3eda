import { ARTICLE } from '../../arabic/clitics.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isCommonWord, isShortWithWaw, opensWithParticle } from '../../arabic/names.ts';
import { is, tellsOneHolder, type Word } from '../../arabic/words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { knownPart } from './variants/known.ts';

/**
 * The words of a text whose «و» is a letter of a family name (ويلكنز، وانجيرو), as folded forms: they stand where no «and» can,
 * right behind a verb of speech, «that» or a preposition, or behind one word that the title of one person opens, and elsewhere behind a name or seen as one; what follows the letter
 * stands in the text nowhere by itself. Of three letters behind a name of one word (جين وير) they need no such place: what is left of them is no word.
 */
export function namesWithWaw(
  tokens: Tokens,
  words: readonly Word[],
  sentences: readonly Sentence[],
  of: readonly (TaggedName | undefined)[],
): ReadonlySet<string> {
  const governed = new Set<string>();
  const named = new Set<string>();
  for (const { first, last } of sentences)
    for (let i = first + 1; i <= last; i++) {
      const form = tokens.form[i] ?? '';
      if (!form.startsWith(COORDINATION) || !mayBeName(tokens, words, i, of[i])) continue;
      // إمام and علي fold to prepositions: «عادل إمام | ومحمد» is governed by none
      if (of[i - 1]?.kind !== 'person' && admitsNoAnd(words[i - 1])) governed.add(form);
      if (form.length === SHORTEST && isSingle(of, i - 1)) governed.add(form);
      if (isOneTitled(words, of, i) && isClosedBehind(tokens, words, i + 1)) governed.add(form);
      if (of[i]?.kind === 'person' || of[i - 1]?.kind === 'person') named.add(form);
    }
  const found = [...governed].filter((form) => named.has(form));
  const alone = found.length > 0 ? new Set(tokens.form) : undefined;
  return new Set(found.filter((form) => !alone?.has(form.slice(1))));
}

/** Letters of a name that opens with «و», at least. */
const SHORTEST = 3;

/** No lexicon explains the word, and «and» with what is left is no given name. */
function mayBeName(tokens: Tokens, words: readonly Word[], i: number, seen: TaggedName | undefined): boolean {
  const word = words[i];
  if (!word || tokens.kind[i] !== TokenKind.word || word.form.length < SHORTEST || word.bits !== 0) return false;
  if (word.form.length === SHORTEST && isShortWithWaw(word.form)) return false;
  if (word.verb || word.role || word.bodyNoun || word.participle || word.speechNoun || word.complementiser)
    return false;
  const rest = word.form.slice(1);
  if (word.article || word.adjective || rest.startsWith(ARTICLE) || knownPart(rest)) return false;
  const shortName = word.form.length === SHORTEST && seen?.kind === 'person' && !isKnownNoun(rest); // «وير»
  return opensWithParticle(word.form) && (shortName || !isCommonWord(rest));
}

/** «المندوب كين | وارد»: behind the title of one, a name of one word goes on. */
function isOneTitled(words: readonly Word[], of: readonly (TaggedName | undefined)[], i: number): boolean {
  const title = words[i - 2]?.role;
  return isSingle(of, i - 1) && title?.article === true && tellsOneHolder(title);
}

/** A person's name opens at `i`, with no word of it before: behind a full name there is no family name to come. */
function isSingle(of: readonly (TaggedName | undefined)[], i: number): boolean {
  return of[i]?.kind === 'person' && of[i]?.first === i && of[i - 1]?.kind !== 'person';
}

/** The clause or a mark follows: behind a verb («وسكت عن») there would be more. */
function isClosedBehind(tokens: Tokens, words: readonly Word[], i: number): boolean {
  return words[i]?.complementiser !== undefined || tokens.kind[i] !== TokenKind.word;
}

/** A finite verb of speech, «that» or a preposition: the word behind it opens with no «and». */
function admitsNoAnd(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.verb) return !word.verb.passive && word.verb.object === undefined && word.bits === 0;
  return word.complementiser ? word.complementiser.pronoun === undefined : is(word, 'preposition');
}
