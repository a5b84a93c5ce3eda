import { endsFeminine, isFemininePlural, isObliquePlural } from '../../arabic/clitics.ts';
import { countsBehind } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { IN } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isCalendarWord, isRelational } from '../../arabic/names.ts';
import { isHaving } from '../../arabic/phrases.ts';
import { wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

/** Words behind the field or the adjective of a description that still tell who is meant. */

const NONE = wordOf('');

/**
 * «وزارة الشؤون البلدية | والقروية»، «وزير الشؤون الدينية | والوقفية»: behind the field of a body or an office without article its second
 * adjective of relation, like the first; «وزارة الخارجية الليدورية | والنرمانية» are two.
 */
export function joinsFieldAdjective(context: Context, head: number, i: number): boolean {
  const { words } = context;
  const [of, field, before, word] = [words[head] ?? NONE, words[i - 2] ?? NONE, words[i - 1] ?? NONE, words[i] ?? NONE];
  if (i < head + 3 || word.lead !== COORDINATION || !word.article || !before.article || !field.article) return false;
  if (of.article || !(of.bodyNoun || of.role?.entry.kind === 'office') || before.lead + field.lead !== '') return false;
  if (word.adjective || before.adjective || word.bodyNoun || before.role || (word.role && !endsFeminine(word.form)))
    return false;
  const second = word.form.slice(COORDINATION.length);
  return isRelational(before.form) && isRelational(second) && endsFeminine(before.form) === endsFeminine(second);
}

/** «وزارة الأسرى | والمحررين»: behind people whom a body without article is for, others, in the oblique. */
export function isForOthersToo({ words }: Context, head: number, i: number): boolean {
  const [body, before, word] = [words[head], words[i - 1]?.role, words[i]?.role];
  if (!body?.bodyNoun || body.article || i < head + 2 || !word?.article || word.conjunction !== COORDINATION)
    return false;
  if (word.number !== 'plural' || word.preposition !== '' || !isObliquePlural(words[i]?.form ?? '')) return false;
  return before?.article === true && before.number === 'plural' && before.conjunction + before.preposition === '';
}

/** «منظمات حقوقية | عدة»، «مصادر | كثيرة»: how many they are, behind several without article; not «أثارت منظمات | عدة قضايا». */
export function countedBehind({ words, tokens, hitOf }: Context, head: number, i: number): boolean {
  if (!countsBehind(tokens.form[i] ?? '') || words[head]?.article || words[i - 1]?.article) return false;
  const { role, bodyNoun, form = '' } = words[head] ?? NONE;
  const plural = bodyNoun?.entry.plural;
  const many = plural ? form.endsWith(foldArabic(plural)) : role?.number === 'plural' || isFemininePlural(form);
  const next = words[i + 1] ?? NONE;
  const bare = next.lead === '' && !next.article && !next.complementiser && next.bits === 0 && !hitOf[i + 1];
  return many && !(bare && tokens.kind[i + 1] === TokenKind.word);
}

/** «الجهات | ذات العلاقة بالشأن المالي»، «الأطراف | ذات الصلة»: what a definite noun has, told by «having» and a definite noun. */
export function havingEnd(context: Context, i: number, limit: number): number | undefined {
  const { words, tokens } = context;
  const having = isHaving(tokens.form[i] ?? '', tokens.form[i + 1] ?? '');
  if (!having || i + 1 >= limit || !words[i - 1]?.article) return undefined;
  const led = i + 2 < limit ? words[i + 2] : undefined;
  return led?.article && led.lead === IN && !isCalendarWord(led.form) ? i + 3 : i + 2;
}
