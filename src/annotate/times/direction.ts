import { conjugate } from '../../arabic/conjugation.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { REPORTING_VERBS } from '../../arabic/lexicons/reporting-verbs.ts';
import {
  ARTICLE,
  CONJUNCTION_LETTERS,
  DIRECTION_WORDS,
  FEMININE_PERFECT,
  FEMININE_PLURAL,
  FIRST_PERSON,
  FUTURE_PREFIX,
  HEADLINE_PREFIX,
  IMPERFECT_PREFIXES,
  LONG_A,
  NEVER_IMPERFECT_ENDS,
  NOT_FUTURE_HEADS,
  NOT_FUTURE_WORDS,
  NOT_OPEN,
  NOT_PAST,
  OBJECT_PRONOUNS,
  OPENING_PARTICLES,
  PERFECT_NEVER_ENDS,
  PERFECT_SHAPES,
  PLURAL_PERFECT,
  SHORT_A,
} from '../../arabic/lexicons/time-words.ts';
import { FormMap } from '../../text/form-map.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { spellings, TIME_LEXICON } from './lexicon.ts';
import type { Direction } from './moment.ts';

const NOUNS: ReadonlySet<string> = new Set(spellings(NOT_PAST).map(foldArabic));
const CUES = new FormMap<Direction>([
  ...REPORTING_VERBS.flatMap(({ past, present }) => conjugate(past, present))
    .filter(({ form, shape: { tense } }) => tense === 'past' && !NOUNS.has(form))
    .map(({ form }) => [form, -1] as const),
  ...DIRECTION_WORDS.flatMap(({ value, words }) =>
    spellings(words).flatMap((word) => withPronouns(foldArabic(word), value).map((form) => [form, value] as const)),
  ),
]);
const NOT_FUTURE: ReadonlySet<string> = new Set(spellings(NOT_FUTURE_WORDS).map(foldArabic));
const NOT_FUTURE_STEMS: readonly string[] = spellings(NOT_FUTURE_HEADS).map(foldArabic);
const OPENING: ReadonlySet<string> = new Set(OPENING_PARTICLES.map(foldArabic));
const CLOSING: ReadonlySet<string> = new Set(NOT_OPEN.map(foldArabic));
const SHAPES = spellings(PERFECT_SHAPES);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', ';', '؛']);
const BACK = 30;
const FORTH = 8;

/**
 * The direction of time around tokens `first` to `last`: that of the nearest word before them in the sentence that
 * shows one, else of the nearest after them; 0 when none does.
 */
export function directionAt(text: string, tokens: Tokens, first: number, last: number): Direction {
  let head = first;
  for (let k = 0; head > 0 && k < BACK && !isEnd(tokens, head - 1); head--, k++) {
    const cue = cueAt(text, tokens, head - 1);
    if (cue !== 0) return cue;
  }
  for (let t = last + 1, k = 0; t < tokens.length && k < FORTH && !isEnd(tokens, t); t++, k++) {
    const cue = cueAt(text, tokens, t);
    if (cue !== 0) return cue;
  }
  return head < first && isHeadlineVerb(stripConjunction(tokens.form[head] ?? '')) ? 1 : 0;
}

/** An imperfect that opens the sentence («يعرض الرئيس الثلاثاء خطة») announces what is to come. */
function isHeadlineVerb(form: string): boolean {
  return form.length > 3 && form.startsWith(HEADLINE_PREFIX) && !TIME_LEXICON.has(form);
}

/** A perfect with the pronouns of its object (ألقى، ألقاها); other words as they are. */
function withPronouns(form: string, value: Direction): string[] {
  if (value > 0) return [form];
  const stem = form.endsWith(SHORT_A) ? `${form.slice(0, -1)}${LONG_A}` : form;
  return [form, ...spellings(OBJECT_PRONOUNS).map((pronoun) => `${stem}${pronoun}`)];
}

/** True where a sentence ends. */
export function isEnd(tokens: Tokens, t: number): boolean {
  return tokens.kind[t] === TokenKind.break || SENTENCE_ENDS.has(tokens.form[t] ?? '');
}

/** What one word shows. */
function cueAt(text: string, tokens: Tokens, t: number): Direction {
  if (tokens.kind[t] !== TokenKind.word) return 0;
  const form = tokens.form[t] ?? '';
  const bare = stripConjunction(form);
  const known = CUES.get(form) ?? CUES.get(bare);
  if (known !== undefined) return known;
  if (isFuture(bare) || isFirstPerson(text, tokens.start[t] ?? 0, form.length - bare.length)) return 1;
  if (hasPerfectEnding(bare)) return -1;
  if (isDerivedPerfect(bare)) return -1;
  return isOpening(tokens, t, bare) ? 1 : 0;
}

function stripConjunction(form: string): string {
  return form.length > 3 && CONJUNCTION_LETTERS.includes(form[0] ?? ' ') ? form.slice(1) : form;
}

/** The particle of the future before an imperfect, and none of the nouns that begin alike. */
function isFuture(form: string): boolean {
  if (form.length < 4 || form[0] !== FUTURE_PREFIX || !IMPERFECT_PREFIXES.includes(form[1] ?? ' ')) return false;
  return !NOT_FUTURE.has(form) && !NOT_FUTURE_STEMS.some((stem) => form.startsWith(stem));
}

/** «سأعود»: told from the nouns that fold alike by the letter as printed. */
function isFirstPerson(text: string, start: number, clitics: number): boolean {
  return text[start + clitics] === FUTURE_PREFIX && text[start + clitics + 1] === FIRST_PERSON;
}

/** Perfects of the derived stems, by their shape. */
function isDerivedPerfect(form: string): boolean {
  if (form.startsWith(ARTICLE) || PERFECT_NEVER_ENDS.includes(form.at(-1) ?? '')) return false;
  return SHAPES.some((shape) => shape.length === form.length && fits(form, shape));
}

function fits(form: string, shape: string): boolean {
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === '?') continue;
    if (shape[i] === '^' ? form[i] === LONG_A : form[i] !== shape[i]) return false;
  }
  return true;
}

/** The feminine and plural endings of the perfect. */
function hasPerfectEnding(form: string): boolean {
  if (form.endsWith(PLURAL_PERFECT) && form.length > 4) return !IMPERFECT_PREFIXES.includes(form[0] ?? '');
  if (form.length < 4 || !form.endsWith(FEMININE_PERFECT) || form.endsWith(FEMININE_PLURAL)) return false;
  if (form[0] === FEMININE_PERFECT) return form.length > 4;
  return !form.startsWith(ARTICLE) && !IMPERFECT_PREFIXES.includes(form[0] ?? '');
}

/** «أن يلتقي»: a thing to come, unless «قبل أن» and the like tell it as past. */
function isOpening(tokens: Tokens, t: number, form: string): boolean {
  if (!OPENING.has(form) || CLOSING.has(tokens.form[t - 1] ?? '')) return false;
  const next = tokens.form[t + 1] ?? '';
  if (NEVER_IMPERFECT_ENDS.includes(next.at(-1) ?? '')) return false;
  return next.length > 3 && IMPERFECT_PREFIXES.includes(next[0] ?? ' ') && !next.endsWith(FEMININE_PERFECT);
}
