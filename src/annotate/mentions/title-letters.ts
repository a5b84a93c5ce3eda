import { isTitleLetter } from '../../arabic/honours.ts';
import { wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { nameRun } from './name-run.ts';
import { parseNamed } from './named-phrase.ts';
import type { Phrase } from './phrase.ts';

const NONE = wordOf('');
const STROKE = '/';

/** «د. | فلان»، «أ.د. | فلان»، «م/ | فلان»، «الدكتور/ | فلان»: behind titles of one letter and the stroke behind a title. */
export function behindLetters(context: Context, at: number, limit: number): number {
  const { form } = context.tokens;
  let i = form[at] === STROKE && context.words[at - 1]?.role ? at + 1 : at;
  while (i + 2 < limit && isTitleLetter(form[i] ?? '') && (form[i + 1] === '.' || form[i + 1] === STROKE)) i += 2;
  return i < limit ? overBareLetter(context, i) : at;
}

/** «د | فلان الفلاني»: the letter without its dot, where the tagger saw a full name open behind it. */
function overBareLetter({ tokens, taggedOf }: Context, i: number): number {
  const name = isTitleLetter(tokens.form[i] ?? '') ? taggedOf[i + 1] : undefined;
  return name?.kind === 'person' && name.first === i + 1 && name.last > i + 1 ? i + 1 : i;
}

/** «أوضح | د. فلان الفلاني»، «وأضاف | د. الفلاني»: a title of one letter with a name, be it one that nobody knows. */
export function letteredName(context: Context, start: number, limit: number): Phrase | undefined {
  const first = isTitleLetter(context.tokens.form[start] ?? '') ? behindLetters(context, start, limit) : start;
  if (first === start) return undefined;
  const last = nameRun(context, first, limit, { afterTitle: true, familyAlone: true }) ?? unknownName(context, first);
  if (last === undefined) return undefined;
  const named = parseNamed(context, first, last + 1, limit);
  return { ...named, first: start, role: named.role ?? { first: start, end: first } };
}

/** «م. | فقيه»: a word that is no particle, no verb and opens no clause. */
function unknownName(context: Context, i: number): number | undefined {
  const word = context.words[i] ?? NONE;
  const plain =
    context.tokens.kind[i] === TokenKind.word && word.bits === 0 && word.lead === '' && word.form.length > 2;
  return plain && !word.complementiser && !(word.verb && !word.article) && !word.attribution ? i : undefined;
}
