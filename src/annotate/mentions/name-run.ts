import {
  isCalendarWord,
  isCommonWord,
  isFamilyForm,
  isOfficeField,
  opensWithParticle,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import { type Word, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

const LONGEST = 7;

/**
 * The personal name that begins at token `from`, as the index of its last token; undefined when none does. Names in
 * Arabic script have no capital letters: a name is a run of words that no lexicon explains otherwise, the first without
 * article, joined by particles of names (بن، أبو، آل، عبد), hyphens and underscores. Stops before `limit`.
 */
export function nameRun(
  context: Context,
  from: number,
  limit: number,
  options: { readonly familyAlone?: boolean; readonly joined?: boolean } = {},
): number | undefined {
  const tagged = taggedEnd(context, from, limit);
  if (tagged !== undefined) return tagged;
  const opens =
    isNameStart(context, from) ||
    (options.familyAlone === true && isFamilyName(context, from)) ||
    (options.joined === true && isJoinedName(context, from));
  if (from >= limit || !opens) return undefined;
  let last = from;
  for (let i = from + 1; i < limit && i - from < LONGEST * 2; i++) {
    if (isJoint(context, i) && i + 1 < limit && context.tokens.kind[i + 1] === TokenKind.word) {
      last = ++i;
      continue;
    }
    if (!isNamePart(context, i)) break;
    last = i;
  }
  if (last === from && !context.isPersonWord(context.tokens.form[from] ?? '') && options.joined !== true)
    return undefined;
  return endsInLink(context, last) ? undefined : last;
}

/** Last token of a personal name that the tagger saw from here on. */
function taggedEnd(context: Context, from: number, limit: number): number | undefined {
  const name = context.taggedOf[from];
  if (name?.kind !== 'person' || name.first !== from || from >= limit) return undefined;
  if ((context.words[from]?.bits ?? 0) !== 0 || context.words[from]?.complementiser) return undefined;
  return Math.min(name.last, limit - 1);
}

/** A word that can open a name: known to no lexicon, without article. */
export function isNameStart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  if (PERSON_LINKS.has(word.form)) return word.bits === 0 && !PERSON_LINKS.get(word.form)?.inner;
  return isUnexplained(context, i) && !word.article && word.form.length >= 2 && !opensWithParticle(word.form);
}

/** «وكيم»: «and» with a name behind it. */
function isJoinedName(context: Context, i: number): boolean {
  const rest = (context.words[i]?.form ?? '').slice(1);
  const whole = context.words[i]?.form ?? '';
  return rest.length >= 2 && !isCommonWord(whole) && isUnexplainedWord(wordOf(rest)) && context.hitOf[i] === undefined;
}

function isFamilyName(context: Context, i: number): boolean {
  return isUnexplained(context, i) && isFamilyForm(context.words[i]?.form ?? '');
}

function isNamePart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  return PERSON_LINKS.has(word.form) || (isUnexplained(context, i) && !opensWithParticle(word.form));
}

function isUnexplained(context: Context, i: number): boolean {
  const word = context.words[i];
  return word !== undefined && context.hitOf[i] === undefined && isUnexplainedWord(word);
}

/** No closed class, title, adjective of a state, noun of a body, verb of speech, calendar word or ordinary word. */
function isUnexplainedWord(word: Word): boolean {
  if (word.bits !== 0 || word.verb || word.participle || word.speechNoun || word.complementiser || word.attribution)
    return false;
  if (word.role || word.bodyNoun || word.adjective) return false;
  return !isCalendarWord(word.form) && !isOfficeField(word.form) && !isCommonWord(word.form);
}

function isJoint(context: Context, i: number): boolean {
  const form = context.tokens.form[i];
  if (form !== '-' && form !== '_') return false;
  const tight =
    (context.tokens.end[i - 1] ?? -1) === context.tokens.start[i] &&
    context.tokens.end[i] === context.tokens.start[i + 1];
  return tight || form === '_';
}

function endsInLink(context: Context, i: number): boolean {
  const link = PERSON_LINKS.get(context.words[i]?.form ?? '');
  return link?.inner === true && !link.last;
}
