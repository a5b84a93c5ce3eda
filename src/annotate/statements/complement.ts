import { ARTICLE, splits } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import type { Complement, ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import { isCalendarWord, isCommonWord, isOccasion, opensLexically } from '../../arabic/names.ts';
import { is } from '../../arabic/words.ts';
import type { Quote } from '../../text/quotes.ts';
import { TokenKind } from '../../text/tokens.ts';
import {
  formAt,
  isComma,
  isDots,
  isLive,
  isNameInMarks,
  isParticiple,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from './scene.ts';

/** What a word of speech governs, with the token it opens at. */
export type Found =
  | { readonly kind: 'clause'; readonly at: number }
  | { readonly kind: 'quote'; readonly at: number; readonly quote: Quote }
  | { readonly kind: 'colon'; readonly at: number }
  | { readonly kind: 'noun'; readonly at: number; readonly quote?: Quote; readonly predicate?: true };

const FAR = 70;

/**
 * Finds what the word of speech at `cue` governs: a clause behind a complementiser, a quotation, text behind a colon, or
 * a noun phrase the verb takes. `subjectEnd` is the end of the subject behind it (cue + 1 when there is none).
 */
export function findComplement(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  const noun = entry.weak ? undefined : findNoun(scene, cue, subjectEnd, entry);
  const clause = near(findClause(scene, cue, subjectEnd, entry), subjectEnd, entry);
  if (noun === undefined) return clause;
  if (entry.takes.includes('predicate') && !(clause?.kind === 'clause' && clause.at < noun))
    return { kind: 'noun', at: noun, predicate: true };
  if (clause === undefined || clause.at < noun) return clause ?? { kind: 'noun', at: noun };
  return governs(scene, noun, clause, entry) ? clause : { kind: 'noun', at: noun };
}

/** Verbs that report only sometimes must have their content close by. */
function near(found: Found | undefined, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  return found && entry.weak && found.at - subjectEnd > WEAK_REACH ? undefined : found;
}

const WEAK_REACH = 8;

/** The first complementiser, quotation or colon that the verb can govern. */
function findClause(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  let inRelative = false;
  let taken = false;
  let i = cue + 1;
  while (i < scene.end && i < cue + FAR) {
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after;
      continue;
    }
    const quote = quoteAt(scene, i);
    if (quote) {
      const content = i >= subjectEnd && !inRelative ? contentInMarks(scene, quote, subjectEnd, entry) : undefined;
      if (content) return content;
      if (quote.close < 0) return undefined;
      i = quote.close + 1;
      continue;
    }
    const word = wordAt(scene, i);
    if (isColon(scene, i)) return { kind: 'colon', at: i };
    if (word.complementiser?.conjunction === '' && opensClause(scene, i)) {
      if (!taken) return { kind: 'clause', at: i };
      taken = false;
    }
    if (is(word, 'interrogative') && entry.act === 'ask' && !inRelative) return { kind: 'clause', at: i };
    if (isComma(scene, i)) inRelative = inRelative && taken;
    if (is(word, 'relative') && word.form.length > 2) inRelative = true;
    if (isDots(scene, i) && i > cue + 2) return undefined;
    if (isOtherCue(scene, i)) {
      if (!inRelative) return undefined;
      taken = true;
    }
    i++;
  }
  return undefined;
}

/**
 * A quotation as content: speech when its marks hold a whole utterance; a noun phrase wholly in marks when it opens with
 * a preposition that the verb takes; nothing when only a few words of the outlet's own clause stand in marks.
 */
function contentInMarks(scene: Scene, quote: Quote, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  if (isNameInMarks(scene, quote)) return undefined;
  const wanted = entry.takes.filter((c) => c !== 'clause' && c !== 'quote' && c !== 'object' && c !== 'predicate');
  if (!entry.weak && quote.close >= 0 && wanted.some((c) => opensWith(scene, quote.first, c))) {
    return clauseGoesOn(scene, quote) ? { kind: 'noun', at: quote.open } : { kind: 'noun', at: quote.first, quote };
  }
  if (!entry.takes.includes('quote')) return undefined;
  const close = quote.open <= subjectEnd || formAt(scene, quote.open - 1) === ':' || isComma(scene, quote.open - 1);
  if (quote.close >= 0 && !close && (quoteLength(scene, quote) <= 3 || clauseGoesOn(scene, quote))) return undefined;
  if (quote.close >= 0 && close && quoteLength(scene, quote) <= 2 && clauseGoesOn(scene, quote)) return undefined;
  return { kind: 'quote', at: quote.open, quote };
}

/** True when the outlet's clause goes on right behind the closing mark: «وصفه بـ"الكبير" في المنطقة». */
function clauseGoesOn(scene: Scene, quote: Quote): boolean {
  const next = wordAt(scene, quote.close + 1);
  if (!isWord(scene, quote.close + 1)) return false;
  return (
    !next.participle &&
    !next.attribution &&
    !is(next, 'contrast') &&
    !is(next, 'subordinator') &&
    !next.verb &&
    !next.complementiser
  );
}

function isColon(scene: Scene, i: number): boolean {
  if (formAt(scene, i) !== ':') return false;
  const kind = scene.context.tokens.kind;
  return !(kind[i - 1] === TokenKind.number && kind[i + 1] === TokenKind.number);
}

function isOtherCue(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (isParticiple(word) && !word.participle?.entry.weak) return true;
  return word.verb !== undefined && !word.verb.entry.weak && !word.role && !word.bodyNoun && isLive(scene, i);
}

/** True when the clause after a possible noun is governed by the verb itself, the noun being a circumstance or addressee. */
function governs(scene: Scene, noun: number, found: Found, entry: ReportingVerb): boolean {
  if (found.kind === 'colon') return quoteAt(scene, found.at + 1) !== undefined || found.at - noun <= 3;
  if (found.kind !== 'clause') return found.at - noun <= 1;
  if (found.at - noun === 2 && wordAt(scene, noun + 1).speechNoun) return true;
  const before = found.at - 1;
  if (before <= noun || isComma(scene, before) || formAt(scene, before) === ')') return true;
  const form = formAt(scene, before);
  if (prepositions(entry).some((p) => p === form)) return true;
  return is(wordAt(scene, before), 'preposition') || scene.context.tokens.kind[before] === TokenKind.number;
}

function prepositions(entry: ReportingVerb): readonly string[] {
  return entry.takes
    .filter((c) => c !== 'clause' && c !== 'quote' && c !== 'object' && c !== 'predicate')
    .map(foldArabic);
}

/** The token where a noun phrase opens that the verb takes as its content. */
function findNoun(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): number | undefined {
  const wanted = entry.takes.filter((c) => c !== 'clause' && c !== 'quote');
  if (wanted.length === 0) return undefined;
  const afterSubject = skipCircumstance(scene, subjectEnd);
  const takesObject = (wanted.includes('object') && entry.toward === undefined) || wanted.includes('predicate');
  if (takesObject && (opensObject(scene, afterSubject) || opensWithMarks(scene, afterSubject))) return afterSubject;
  for (let i = subjectEnd; i < scene.end && i < cue + 30; i++) {
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after - 1;
      continue;
    }
    if (isDots(scene, i) || isColon(scene, i)) return undefined;
    if (i > subjectEnd && isOtherCue(scene, i)) return undefined;
    const word = wordAt(scene, i);
    if (is(word, 'relative') && word.form.length > 2) return undefined;
    if (wanted.some((c) => opensWith(scene, i, c))) return i;
  }
  return undefined;
}

/** A comma-framed or plain circumstance right after the subject: «، الثلاثاء،», «اليوم», «أيضا». */
function skipCircumstance(scene: Scene, from: number): number {
  let i = from;
  for (let moved = true; moved; ) {
    moved = false;
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after;
      moved = true;
    } else if (is(wordAt(scene, i), 'inOrDuring') && isOccasion(formAt(scene, i + 1))) {
      i += 2;
      while (wordAt(scene, i).adjective || is(wordAt(scene, i), 'occasionAdjective')) i++;
      moved = true;
    } else if (isCalendarWord(formAt(scene, i)) || is(wordAt(scene, i), 'adverb')) {
      i++;
      moved = true;
    } else if (isComma(scene, i)) {
      const close = commaFrame(scene, i);
      if (close !== undefined) {
        i = close + 1;
        moved = true;
      }
    }
  }
  return i;
}

function commaFrame(scene: Scene, comma: number): number | undefined {
  for (let k = comma + 1; k < Math.min(scene.end, comma + 10); k++) if (isComma(scene, k)) return k;
  return undefined;
}

/** «"قيادة" الوزير»: an object whose first words stand in marks. */
function opensWithMarks(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  return quote !== undefined && quote.close >= 0 && quoteLength(scene, quote) <= 4 && clauseGoesOn(scene, quote);
}

function opensObject(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return false;
  const word = wordAt(scene, i);
  if (word.complementiser || word.participle || word.attribution || word.verb?.conjunction) return false;
  if (
    is(word, 'preposition') ||
    is(word, 'subordinator') ||
    is(word, 'relative') ||
    is(word, 'auxiliary') ||
    is(word, 'pronoun')
  )
    return false;
  if (isCalendarWord(word.form)) return false;
  return (
    word.article ||
    word.speechNoun !== undefined ||
    isCommonWord(word.form) ||
    is(word, 'quantifier') ||
    is(word, 'negation') ||
    is(word, 'demonstrative')
  );
}

/** True when token `i` is the preposition, or carries it in front of a noun (بالهجوم). */
function opensWith(scene: Scene, i: number, preposition: Complement): boolean {
  if (preposition === 'object' || preposition === 'predicate') return false;
  const form = formAt(scene, i);
  const wanted = foldArabic(preposition);
  if (wanted.length > 1) return form === wanted && !wordAt(scene, i + 1).complementiser;
  if (form === wanted) return quoteAt(scene, i + 1) !== undefined;
  return form.startsWith(wanted) && carries(scene, i, wanted);
}

function carries(scene: Scene, i: number, preposition: string): boolean {
  const word = wordAt(scene, i);
  if (
    !isWord(scene, i) ||
    is(word, 'preposition') ||
    is(word, 'quantifier') ||
    is(word, 'officeLink') ||
    is(word, 'adverb') ||
    word.attribution
  )
    return false;
  if (word.complementiser) return false;
  const hit = scene.context.hitOf[i];
  if (hit?.first === i) return hit.preposition === preposition;
  return splits(word.form).some(
    ({ preposition: p, rest, conjunction }) =>
      conjunction === '' &&
      p === preposition &&
      (hasArticle(rest) || (isCommonWord(rest) && !opensLexically(word.form))),
  );
}

/** Rests that begin with the article. The letters come from the clitic module's convention. */
function hasArticle(rest: string): boolean {
  return rest.length > 3 && rest.startsWith(ARTICLE);
}
