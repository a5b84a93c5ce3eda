import type { Agreement } from '../../../arabic/clitics.ts';
import { isCalendarWord } from '../../../arabic/names.ts';
import { isTimeUnit } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { isComma, isWord, opensClause, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «إلا أن خلية الأزمة المكلفة بمتابعة الملف | أكدت أنه»: behind «but» whatever opens with a body or an office and stands up to the
 * verb, the clause right behind the verb, is its subject, the words included that no lexicon knows.
 */
export function upToVerb(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  if (!opensClause(scene, token + 1) && !opensClause(scene, overDay(scene, token + 1))) return undefined;
  const start = behindContrast(scene, token);
  if (start === undefined) return undefined;
  const phrase = parseSubject(scene.context, start, token);
  const told = phrase?.kind === 'body' || (phrase?.kind === 'role' && !phrase.name);
  if (!phrase || !told || !isStrong(phrase) || phrase.others.length > 0 || !fits(scene, phrase, agreement))
    return undefined;
  if (tellsWhen(scene, phrase.end, token)) return undefined;
  const whole = { first: start, end: token };
  return { ...phrase, end: token, ...(phrase.kind === 'role' ? { role: whole } : { label: whole }) };
}

/** Where the words between «but» and the verb open; undefined where a verb, a comma or a relative clause stands among them. */
function behindContrast(scene: Scene, token: number): number | undefined {
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - REACH); i--) {
    const word = wordAt(scene, i);
    if (is(word, 'contrast') || (word.complementiser && is(wordAt(scene, i - 1), 'contrast')))
      return token - i > 2 ? i + 1 : undefined;
    const finite = word.verb !== undefined && !word.role && !word.bodyNoun && !word.article && !word.speechNoun;
    if (!isWord(scene, i) || isComma(scene, i) || finite || word.complementiser || word.attribution) return undefined;
    if (is(word, 'relative') || is(word, 'negation') || is(word, 'auxiliary')) return undefined;
  }
  return undefined;
}

/** «المتحدثة باسم الوزارة | بعد ظهر اليوم نفسه | قالت»: a time among the words is none of the subject. */
function tellsWhen(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isCalendarWord(wordAt(scene, i).form) ||
      isTimeUnit(wordAt(scene, i).form) ||
      is(wordAt(scene, i), 'beforeFactualClause')
    )
      return true;
  return false;
}

/** «قال | يوم الاثنين إن». */
function overDay(scene: Scene, from: number): number {
  let i = from;
  while (i < scene.end && i - from < DAY && (isCalendarWord(wordAt(scene, i).form) || is(wordAt(scene, i), 'adverb')))
    i++;
  return i;
}

/** Tokens of a day at most. */
const DAY = 4;
/** Words between «but» and the verb at most. */
const REACH = 12;
