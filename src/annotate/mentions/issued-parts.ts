import { ARTICLE, DEFINITE_PREPOSITION } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { ON, TO } from '../../arabic/lexicons/attribution.ts';
import { isInquiry, isLatest, isObtaining } from '../../arabic/made-texts.ts';
import { isCalendarWord, isSpeakingDocument } from '../../arabic/names.ts';
import { isPutUp } from '../../arabic/through.ts';
import { isTimeUnit } from '../../arabic/when-words.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { COMMAS } from './marks.ts';

const NONE = wordOf('');
/** Tokens of a time behind the verb, and of whoever came by the words, at most. */
const TIME = 7;
const WHO = 4;

/** «أحدث | بيانات كذا»، «التحقيقات | التي أجرتها كذا»: where a text stands that speaks only for whoever is told to have made it. */
export function otherDocument({ tokens }: Context, start: number, preposition: boolean): number | undefined {
  const form = tokens.form[start] ?? '';
  if (isInquiry(form)) return start;
  if (preposition && form.startsWith(DEFINITE_PREPOSITION) && isInquiry(ARTICLE + form.slice(2))) return start;
  const bare = preposition && form.startsWith(TO) ? form.slice(TO.length) : form;
  if (isInquiry(bare)) return start;
  const next = tokens.form[start + 1] ?? '';
  return isLatest(bare) && (isSpeakingDocument(next) || isInquiry(next)) ? start + 1 : undefined;
}

/** «استطلاع نشرته قبل عشرة أيام | مجموعة كذا»، «دراسة أعدها الثلاثاء | معهد كذا»: behind the time that follows the verb of making or issuing. */
export function overTime({ words, tokens }: Context, at: number, limit: number): number {
  let timed = false;
  for (let i = at; i < Math.min(limit, at + TIME); i++) {
    const word = words[i] ?? NONE;
    const tells = isCalendarWord(word.form) || isTimeUnit(word.form) || isWhen(word);
    if (!tells && timed && opens(word)) return i;
    if (timed && is(word, 'preposition')) return at; // «نشرته أمس | إلى وقف كذا»
    timed ||= tells;
    const counted = i > at && (isWhen(words[i - 1] ?? NONE) || (i > at + 1 && isWhen(words[i - 2] ?? NONE))); // «قبل | عشرة أيام»
    const goesOn = counted || (timed && word.article); // «الأسبوع | الماضي»
    const between = COMMAS.has(word.form) || tokens.kind[i] === TokenKind.number || is(word, 'preposition') || goesOn;
    if (!tells && !between) return at;
  }
  return at;
}

/** «أمس»، «قبل»: an adverb of time, or «before» and «after». */
function isWhen(word: Context['words'][number]): boolean {
  return is(word, 'adverb') || is(word, 'beforeFactualClause');
}

function opens({ bodyNoun, role }: Context['words'][number]): boolean {
  return bodyNoun !== undefined || role !== undefined;
}

/** «المعلومات التي حصلت عليها الصحيفة من | مصادر أمنية»: behind «from», whose words they are that somebody came by. */
export function behindObtained({ words, tokens }: Context, at: number, limit: number): number | undefined {
  const verb = is(words[at] ?? NONE, 'relative') ? at + 1 : at;
  if (!isObtaining(tokens.form[verb] ?? '', tokens.form[verb + 1] ?? '')) return undefined;
  for (let i = verb + 2; i < Math.min(limit - 1, verb + 2 + WHO); i++) {
    const word = words[i] ?? NONE;
    if (is(word, 'partitive')) return i + 1;
    if (word.complementiser || word.verb || is(word, 'preposition')) return undefined;
  }
  return undefined;
}

/** «البيان المنشور على الموقع الرسمي | لمكتب فلان»: whose place it is where a document was put up. */
export function behindPutUp(context: Context, start: number, limit: number): number | undefined {
  if (!isPutUp(context.tokens.form[start + 1] ?? '') || context.tokens.form[start + 2] !== ON_FORM) return undefined;
  for (let i = start + 4; i < Math.min(limit, start + PLACE); i++) {
    const { verb, role, bodyNoun } = context.words[i] ?? NONE;
    if (verb) return undefined;
    if ((context.hitOf[i] ?? bodyNoun ?? role)?.preposition === TO) return i;
  }
  return undefined;
}

/** Words from a document to whose place it stands at, at most. */
const PLACE = 8;
const ON_FORM = foldArabic(ON);
