import { ARABIC_FOLD } from '../arabic/fold-table.ts';
import type { Reading } from '../model.ts';
import { fold } from '../text/fold.ts';
import { findQuotes, type Quotes } from '../text/quotes.ts';
import { findSentences, type Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { TokenKind, type Tokens, tokenise, tokenSpan } from '../text/tokens.ts';

/** In the order in which they are listed when two stand at one place. */
const SUSPICION_KINDS = ['quotation', 'complementiser', 'speakerless'] as const;

/**
 * Where a reading may have missed something: `quotation`: words in quotation marks that no statement takes;
 * `complementiser`: one that follows a reporting verb, and no statement there; `speakerless`: a statement without a
 * speaker. A person has to judge: names of films stand in quotation marks too.
 */
export type SuspicionKind = (typeof SUSPICION_KINDS)[number];

/** A suspicious place, with the sentence or sentences around it. */
export interface Suspicion {
  readonly kind: SuspicionKind;
  readonly at: Span;
  readonly sentence: Span;
}

/** What the search knows of the language; both judge the folded form of one token. */
export interface AuditWords {
  isReportingVerb(form: string): boolean;
  isComplementiser(form: string): boolean;
}

/** From this number on, words in quotation marks are speech more often than a name. */
const QUOTED_WORDS = 4;
/** So many words may stand between a verb and its complementiser: the speaker, whom the sentence puts there. */
const REACH = 6;
/** A statement that begins within so many tokens from a complementiser is the one it introduces. */
const CONTENT = 3;

/** All suspicious places of a reading, in text order. Only segments that are read for statements are searched. */
export function suspicionsOf(reading: Reading, words: AuditWords): Suspicion[] {
  const { text, segments } = reading.document;
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const quotes = findQuotes(text, tokens);
  const sentences = findSentences(tokens, quotes);
  const read = segments.filter(({ kind }) => kind === 'article' || kind === 'other-article');
  const isRead = (at: Span) => read.some((segment) => overlaps(segment, at));
  const isMissed = (at: Span) => isRead(at) && !reading.statements.some((statement) => overlaps(statement, at));
  const places: Record<SuspicionKind, readonly Span[]> = {
    quotation: quotationsOf(tokens, quotes).filter(isMissed),
    complementiser: complementisersOf(tokens, sentences, words)
      .filter(({ content }) => isMissed(content))
      .map(({ at }) => at),
    speakerless: reading.statements
      .filter(({ speakers }) => speakers.length === 0)
      .map(({ start, end }) => ({ start, end })),
  };
  return SUSPICION_KINDS.flatMap((kind) =>
    places[kind].map((at) => ({ kind, at, sentence: sentenceAround(at, tokens, sentences) })),
  ).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** What stands inside outermost pairs of quotation marks, where it is long enough to be speech. */
function quotationsOf(tokens: Tokens, { all }: Quotes): Span[] {
  return all
    .filter(({ depth, close }) => depth === 0 && close >= 0)
    .filter(({ first, last }) => wordsIn(tokens, first, last) >= QUOTED_WORDS)
    .map(({ first, last }) => tokenSpan(tokens, first, last));
}

function wordsIn(tokens: Tokens, first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (tokens.kind[i] === TokenKind.word) count++;
  return count;
}

/** From a reporting verb to the complementiser that follows it, and where the content should stand. */
interface Complementiser {
  readonly at: Span;
  readonly content: Span;
}

function complementisersOf(tokens: Tokens, sentences: readonly Sentence[], words: AuditWords): Complementiser[] {
  const found: Complementiser[] = [];
  for (const { first, last } of sentences) {
    let verb = -1;
    for (let i = first; i <= last; i++) {
      const form = tokens.form[i] ?? '';
      if (tokens.kind[i] !== TokenKind.word || i - verb > REACH + 1) verb = -1;
      if (words.isReportingVerb(form)) verb = i;
      if (verb < 0 || !words.isComplementiser(form)) continue;
      found.push({ at: tokenSpan(tokens, verb, i), content: tokenSpan(tokens, i, Math.min(i + CONTENT, last)) });
      verb = -1;
    }
  }
  return found;
}

function sentenceAround(at: Span, tokens: Tokens, sentences: readonly Sentence[]): Span {
  const around = sentences.map(({ first, last }) => tokenSpan(tokens, first, last)).filter((one) => overlaps(one, at));
  return { start: around[0]?.start ?? at.start, end: around.at(-1)?.end ?? at.end };
}
