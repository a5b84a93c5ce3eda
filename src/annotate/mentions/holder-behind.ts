import { isAccusative, isCommonWord, isFamilyForm, isRelational } from '../../arabic/names.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { CLOSERS, COMMAS } from './marks.ts';
import { nameRun } from './name-run.ts';
import type { Range } from './phrase.ts';
import { knownPart } from './variants/known.ts';

const NONE = wordOf('');

/** Where a description of an office ends, and the name of its holder further behind. */
export interface Held {
  readonly end: number;
  readonly name: Range;
}

/** The holder of a definite office behind what print puts between: a short name in parentheses, an occasion, nothing but doubt. */
export function holderBehind(context: Context, start: number, end: number, limit: number): Held | undefined {
  if (context.words[start]?.role?.number !== 'singular' || end >= limit) return undefined;
  return (
    behindShortName(context, end, limit) ??
    behindOccasion(context, end, limit) ??
    ordinaryName(context, start, end, limit) ??
    fatheredName(context, start, end, limit)
  );
}

/** «الأمين العام لرابطة كذا (كذا) | فلان الفلاني»: the short name of the body stands before the holder. */
function behindShortName(context: Context, end: number, limit: number): Held | undefined {
  const { form } = context.tokens;
  if (form[end] !== '(') return undefined;
  let close = end + 1;
  while (close < limit && close - end <= LONGEST_SHORT && form[close] !== ')') close++;
  if (form[close] !== ')' || close + 1 >= limit || context.taggedOf[end + 1]?.kind === 'person') return undefined;
  const last = nameRun(context, close + 1, limit, { afterTitle: true });
  return last === undefined ? undefined : { end, name: { first: close + 1, end: last + 1 } };
}

const LONGEST_SHORT = 4;

/** «رئيس الوفد | في مفاوضات المدينة | فلان الفلاني أن»: an occasion with article or place, the full name right behind. */
function behindOccasion(context: Context, end: number, limit: number): Held | undefined {
  if (!is(context.words[end] ?? NONE, 'locative')) return undefined;
  for (let i = end + 1; i < Math.min(limit, end + MOST_WORDS); i++) {
    const name = context.taggedOf[i];
    if (name?.kind === 'person' && name.first === i) {
      const full = name.last > i && i > end + 2 && isClosed(context, i - 1);
      const last = full ? nameRun(context, i, limit, { behindOffice: true }) : undefined;
      return last !== undefined && endsThere(context, last + 1, limit)
        ? { end: i, name: { first: i, end: last + 1 } }
        : undefined;
    }
    const word = context.words[i] ?? NONE;
    if (context.tokens.kind[i] !== TokenKind.word || word.bits !== 0 || word.role || word.complementiser)
      return undefined;
    if (word.verb && !word.article) return undefined;
  }
  return undefined;
}

/** Words of an occasion, at most. */
const MOST_WORDS = 6;

/** A noun with article or a known name: no genitive follows. */
function isClosed(context: Context, i: number): boolean {
  return context.words[i]?.article === true || context.hitOf[i]?.last === i;
}

/** «النائب الليدوري | مفتاح الزرماني، عضو اللجنة،»: an ordinary word that agrees with nothing and a family name. */
function ordinaryName(context: Context, start: number, end: number, limit: number): Held | undefined {
  const [word, family] = [context.words[end] ?? NONE, context.words[end + 1] ?? NONE];
  if (!isClosed(context, end - 1) || end + 1 >= limit || needsObject(context.words[start - 1]?.verb?.entry.past ?? ''))
    return undefined;
  if (!isCommonWord(word.form) || word.bits !== 0 || word.article || word.adjective || word.lead !== '')
    return undefined;
  if (word.verb || word.role || word.bodyNoun || word.speechNoun || word.participle || word.complementiser)
    return undefined;
  if (context.hitOf[end] || isVerbalNoun(word.form) || isRelational(word.form)) return undefined;
  const named = family.article && family.lead === '' && isRelational(family.form) && isFamilyForm(family.form);
  if (!named || family.adjective || family.role || family.bodyNoun || context.hitOf[end + 1]) return undefined;
  return isTold(context, end + 2, limit) ? { end, name: { first: end, end: end + 2 } } : undefined;
}

/** «المستشار الليدوري | مظهر محمد صالح إن»: three or four words up to the clause, with given names behind the first. */
function fatheredName(context: Context, start: number, end: number, limit: number): Held | undefined {
  if (!isClosed(context, end - 1) || needsObject(context.words[start - 1]?.verb?.entry.past ?? '')) return undefined;
  let i = end;
  while (i < limit && i - end < LONGEST_NAME && isBare(context, i)) i++;
  const fathered = i - end > 2 && knownPart(context.tokens.form[end + 1] ?? '')?.arabic;
  return fathered && context.words[i]?.complementiser ? { end, name: { first: end, end: i } } : undefined;
}

const LONGEST_NAME = 4;

/** A word without any particle that no lexicon makes a verb, an office or a body; a given name may be anything besides. */
function isBare(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  if (context.tokens.kind[i] !== TokenKind.word || word.lead !== '' || context.hitOf[i]) return false;
  if (knownPart(word.form)?.arabic) return true;
  return word.bits === 0 && !word.verb && !word.role && !word.bodyNoun && !word.complementiser;
}

/** A comma with an office behind it, or the clause that is said. */
function isTold(context: Context, at: number, limit: number): boolean {
  const role = COMMAS.has(context.tokens.form[at] ?? '') ? context.words[at + 1]?.role : undefined;
  if (role) return at + 1 < limit && role.conjunction + role.preposition === '';
  return at < limit && context.words[at]?.complementiser !== undefined;
}

/** What stands behind a name that is complete: the clause, a mark, a preposition, the end. */
function endsThere(context: Context, i: number, limit: number): boolean {
  const word = context.words[i] ?? NONE;
  const marked = i >= limit || CLOSERS.has(context.tokens.form[i] ?? '');
  const object = isAccusative(word.form); // «أصدر السفير لدى كذا فلان الفلاني | بيانا»
  return marked || object || word.complementiser !== undefined || is(word, 'preposition');
}
