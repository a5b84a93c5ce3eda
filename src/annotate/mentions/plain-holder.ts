import { isKnownNoun } from '../../arabic/definite-words.ts';
import { isCalendarWord, isGivenName, isOccasion, PERSON_LINKS } from '../../arabic/names.ts';
import { isWhat } from '../../arabic/phrases.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, type RoleSense, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { COMMAS } from './marks.ts';
import { person } from './person-phrase.ts';
import type { Phrase } from './phrase.ts';
import { knownPart } from './variants/known.ts';

const NONE = wordOf('');

/**
 * «النائبة عن حزب كذا | سامية الدرواني إن»: behind a definite word of the description of one person a given name that is another
 * word too, with one word (or a link and one) behind it, right before the clause, the quotation or where it was said: no noun may
 * stand there but the name of whoever is described.
 */
export function plainHolder(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const role = context.words[start]?.role;
  if (role?.number !== 'singular' || (role.entry.kind === 'source' && !role.article)) return undefined;
  for (let i = end; i < Math.min(limit, end + FAR); i++) {
    if (isDefinite(context, i - 1) && opensGivenName(context, i)) {
      const last = endOfName(context, i);
      const strict = isNoun(context, i);
      if (last !== undefined && last + 1 < limit && closesName(context, last + 1, strict))
        return person(context, { first: start, end: i }, { first: i, end: last + 1 }, limit);
    }
    if (!belongs(context, i) || isAnother(role, context.words[i]?.role)) return undefined;
  }
  return undefined;
}

/** Words between the description and the name, at most. */
const FAR = 8;

function isDefinite({ words, hitOf, tokens }: Context, i: number): boolean {
  return words[i]?.article === true || hitOf[i] !== undefined || tokens.form[i] === ')';
}

function opensGivenName(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  const tagged = context.taggedOf[i];
  if (context.tokens.kind[i] !== TokenKind.word || word.article || word.lead !== '' || word.bits !== 0) return false;
  if (tagged && (tagged.kind !== 'person' || tagged.first !== i)) return false;
  if (word.complementiser || word.verb || word.bodyNoun || word.adjective || context.hitOf[i]) return false;
  if (isCalendarWord(word.form)) return false;
  return isGivenName(word.form) || knownPart(word.form)?.shape === '';
}

/** The last word of a name that opens at `first`: the next, or the one behind a link. */
function endOfName(context: Context, first: number): number | undefined {
  const link = PERSON_LINKS.get(context.tokens.form[first + 1] ?? '');
  const last = link ? first + 2 : first + 1;
  const word = context.words[last] ?? NONE;
  const name = context.tokens.kind[last] === TokenKind.word && word.bits === 0 && word.form.length > 1;
  if (!name || word.lead !== '' || word.complementiser || word.attribution || isCalendarWord(word.form))
    return undefined;
  return (word.verb || word.participle || word.speechNoun) && !word.article ? undefined : last;
}

/** «نجاة»، «سلامة»: also a noun that somebody may speak of. */
function isNoun({ tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  return isKnownNoun(form) || isVerbalNoun(form);
}

/** The clause or the quotation; behind no noun also a comma, an occasion of speech or whom it was said to. */
function closesName({ words, tokens, hitOf }: Context, i: number, strict: boolean): boolean {
  const form = tokens.form[i] ?? '';
  const clause = words[i]?.complementiser;
  const apart = COMMAS.has(form) && words[i + 1]?.complementiser?.conjunction === ''; // «فلانة الفلانية، | أن»
  if (clause?.conjunction === '' || form === ':' || form === '"' || apart || isWhat(form)) return true; // «استنكرت النائبة فلانة | ما حدث»
  if (strict) return false;
  if (COMMAS.has(form)) return true;
  if (is(words[i] ?? NONE, 'inOrDuring'))
    return isOccasion(tokens.form[i + 1] ?? '') || words[i + 1]?.speechNoun !== undefined;
  return hitOf[i]?.known.kind === 'medium' && hitOf[i]?.preposition !== '';
}

/** «المحامي | والوزيرة فلانة»: somebody else, joined. */
function isAnother(role: RoleSense, next: RoleSense | undefined): boolean {
  return next?.number === 'singular' && next.conjunction !== '' && next.gender !== role.gender;
}

/** What tells more of an office: no mark, no verb, no clause. */
function belongs({ words, tokens }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  if (tokens.form[i] === '(' || tokens.form[i] === ')') return true;
  if (tokens.kind[i] !== TokenKind.word || word.complementiser || word.participle || word.attribution) return false;
  if (is(word, 'relative') && !is(word, 'preposition')) return false;
  return !word.verb || word.article || word.role !== undefined || word.bodyNoun !== undefined;
}
