import { type Hit, knownNamesIn } from '../arabic/gazetteer.ts';
import { withLostCommas } from '../arabic/lost-commas.ts';
import { opensWithParticle, placesOf } from '../arabic/names.ts';
import { mayOpenInTwo, nationInTwo } from '../arabic/states.ts';
import { tokensOf } from '../arabic/tokens.ts';
import { asPrinted, mayDiffer, type Word, wordAt } from '../arabic/words.ts';
import type { Document } from '../model.ts';
import type { Registry } from '../registry.ts';
import { findQuotes, type Quotes } from '../text/quotes.ts';
import { findSentences, type Sentence } from '../text/sentences.ts';
import { withDoubleMarks } from '../text/single-marks.ts';
import type { Tokens } from '../text/tokens.ts';
import { withLedVerbs } from './led-verbs.ts';
import { withFamilyNouns } from './mentions/family-nouns.ts';
import { withoutNamesakes } from './mentions/namesakes.ts';
import { withParticleNames } from './mentions/particle-names.ts';
import type { Parsed } from './mentions/phrase.ts';
import { tagNames } from './mentions/tagged.ts';
import type { TaggedName } from './mentions/tagger/tagger.ts';

/** What every annotator walks: the tokens of a document with all that was looked up once. */
export interface Context {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly quotes: Quotes;
  readonly sentences: readonly Sentence[];
  /** For each token, the known name that covers it. */
  readonly hitOf: readonly (Hit | undefined)[];
  readonly hits: readonly Hit[];
  /** Names of persons, organisations and places that the tagger saw, for each token the one that covers it. */
  readonly taggedOf: readonly (TaggedName | undefined)[];
  /** Whether a word that no lexicon explains may be a name by itself: seen in a name here, or known to the registry. */
  isPersonWord(form: string): boolean;
  /** Whether the word opens with «and» or «to the»: not where its «و» is a letter of a name in this document. */
  opensWithParticle(form: string): boolean;
  /** The state named at a token, or whose adjective of one word or two stands there. */
  nationAt(token: number): { readonly code: string; readonly last: number } | undefined;
  /** Whether the registry knows these folded words as a full name. */
  isFullName(words: readonly string[]): boolean;
  /** How many tokens from this one on are a full name that the registry knows; 0 when none are. */
  fullNameLength(token: number): number;
  /** Whether a word with article is the adjective of a place that the text names: الليدوري beside ليدوريا. */
  isNisba(form: string): boolean;
  /** For each sentence, the index of its article, or -1 where the text is residue. */
  readonly articleOf: readonly number[];
  /** The phrases that were parsed before, by their first token. */
  readonly parsed: Parsed[][];
}

/** Folds and tokenises a document and looks its words up. */
export function makeContext(document: Document, registry: Registry): Context {
  const text = document.text;
  const tokens = tokensOf(withDoubleMarks(withLostCommas(text)));
  const quotes = findQuotes(text, tokens);
  const sentences = findSentences(tokens, quotes);
  const lookedUp = tokens.common.map((form, i) => {
    const word = wordAt(form);
    return mayDiffer(word) ? asPrinted(word, text.slice(tokens.start[i], tokens.end[i])) : word;
  });
  const hits = withoutNamesakes(tokens, lookedUp, knownNamesIn(tokens));
  const hitOf: (Hit | undefined)[] = new Array(tokens.length);
  for (const hit of hits) for (let t = hit.first; t <= hit.last; t++) hitOf[t] = hit;
  const tagged =
    registry.tagger && tagNames(tokens, lookedUp, sentences, { tagger: registry.tagger, hitOf, text, registry });
  const told = withFamilyNouns(tokens, { words: lookedUp, of: tagged?.of ?? [] });
  const { of } = told;
  const words = withLedVerbs(withParticleNames(told));
  return {
    document,
    text,
    tokens,
    words,
    quotes,
    sentences,
    hits,
    hitOf,
    taggedOf: of,
    isNisba: nisbaTest(tokens),
    opensWithParticle: (form) => !tagged?.withWaw.has(form) && opensWithParticle(form),
    nationAt: (token) => nationAt(tokens, words, hitOf, token),
    isFullName: (words) => registry.fullName(words) !== undefined,
    fullNameLength: (token) => registry.fullNameLength(tokens.form.slice(token, token + MOST_WORDS)),
    isPersonWord: (form) =>
      tagged === undefined || tagged.personWords.has(form) || registry.fullName([form]) !== undefined,
    articleOf: sentences.map((sentence) => articleAt(document, tokens, sentence)),
    parsed: new Array(tokens.length),
  };
}

/** Words of a known name at most. */
const MOST_WORDS = 5;

function nationAt(tokens: Tokens, words: readonly Word[], hitOf: Context['hitOf'], at: number) {
  const hit = hitOf[at];
  if (hit?.known.kind === 'state' && hit.first === at) return { code: hit.known.entry.code, last: hit.last };
  const adjective = words[at]?.adjective;
  const form = tokens.common[at];
  const inTwo = form && mayOpenInTwo(form) ? nationInTwo(form.form, tokens.form[at + 1] ?? '') : undefined;
  if (inTwo !== undefined) return { code: inTwo, last: at + 1 };
  return adjective && { code: adjective.code, last: at };
}

function nisbaTest(tokens: Tokens): (form: string) => boolean {
  let forms: ReadonlySet<string> | undefined;
  return (form) => {
    forms ??= new Set(tokens.form);
    const known = forms;
    return placesOf(form).some((place) => known.has(place));
  };
}

/** Index of the article a sentence stands in; -1 for residue. */
function articleAt(document: Document, tokens: Tokens, sentence: Sentence): number {
  const at = tokens.start[sentence.first] ?? 0;
  const segment = document.segments.find((s) => at >= s.start && at < s.end);
  if (segment === undefined || (segment.kind !== 'article' && segment.kind !== 'other-article')) return -1;
  if (segment.kind === 'article') return 0;
  const index = document.articles.findIndex((a, i) => i > 0 && at >= a.start && at < a.end);
  return Math.max(index, 0);
}
