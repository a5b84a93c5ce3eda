import { isForeign, opensWithParticle } from '../../arabic/names.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isUnexplainedWord } from './name-parts.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { knownPart } from './variants/known.ts';

/** What the tagger saw of a token, as it is mended. */
type Names = readonly (TaggedName | undefined)[];

/**
 * Names of persons that are whole only with the word or the name right behind them: a family name that opens with «و»
 * («غريس | وانجيرو»), which stands for the person alone as well, and what follows a lone given name («لويس | إدواردو بارا»).
 * Given as the names to keep, one after the other.
 */
export function* adjoining(
  tokens: Tokens,
  sentences: readonly Sentence[],
  of: Names,
  withWaw: ReadonlySet<string>,
): Generator<TaggedName> {
  let repeated: ReadonlySet<string> | undefined; // few texts ask
  const isRepeated = (word: string) => {
    repeated ??= repeatedForms(tokens);
    return repeated.has(word);
  };
  for (const { first, last } of sentences)
    for (let i = first; i <= last; i++) {
      const before = i > first ? of[i - 1] : undefined;
      const family = withWaw.size > 0 && withWaw.has(tokens.form[i] ?? '');
      if (family && before?.kind === 'person') yield { ...before, last: Math.max(i, of[i]?.last ?? i) };
      else if (family && !of[i]) yield { kind: 'person', first: i, last: i };
      else if (
        before &&
        (isLoneGiven(tokens, before) || isUnknown(tokens, isRepeated, before)) &&
        opensAnother(tokens, of, i)
      )
        yield { ...before, last: of[i]?.last ?? i };
      else if (before && isLoneGiven(tokens, before) && opensFamily(tokens, of, i) && i < last)
        yield { ...before, last: i + 1 };
    }
}

/** «سارة | ليا ويتسن»: a word that no lexicon explains before a lone name, which no given name is. */
function opensFamily({ form, kind }: Tokens, of: Names, i: number): boolean {
  const [word, family] = [form[i] ?? '', of[i + 1]];
  if (of[i] || kind[i] !== TokenKind.word || word.length < SHORTEST || opensWithParticle(word)) return false;
  if (family?.kind !== 'person' || family.first !== i + 1 || family.last !== i + 1) return false;
  const next = form[i + 1] ?? '';
  if (knownPart(next) || opensWithParticle(next) || isForeign(word) || isForeign(next)) return false;
  return isUnexplainedWord(wordOf(word)) || knownPart(word)?.family === false;
}

const SHORTEST = 3;

/** A given name by itself: no family behind it. */
function isLoneGiven(tokens: Tokens, { kind, first, last }: TaggedName): boolean {
  return kind === 'person' && first === last && knownPart(tokens.form[first] ?? '')?.family === false;
}

/** «سيغفار | غابريلا»: one word that nothing knows, and that stands nowhere else in the text but before the same word. */
function isUnknown(
  { form }: Tokens,
  isRepeated: (word: string) => boolean,
  { kind, first, last }: TaggedName,
): boolean {
  const word = form[first] ?? '';
  return kind === 'person' && first === last && !knownPart(word) && !opensWithParticle(word) && !isRepeated(word);
}

/** Words that stand in the text more than once, but those that the same word follows each time. */
function repeatedForms({ form, length }: Tokens): ReadonlySet<string> {
  const next = new Map<string, string>();
  const repeated = new Set<string>();
  for (let i = 0; i < length; i++) {
    const [word, behind] = [form[i] ?? '', form[i + 1] ?? ''];
    if ((next.get(word) ?? behind) !== behind) repeated.add(word);
    next.set(word, behind);
  }
  return repeated;
}

function opensAnother(tokens: Tokens, of: Names, i: number): boolean {
  const name = of[i];
  return name?.kind === 'person' && name.first === i && !opensWithParticle(tokens.form[i] ?? '');
}
