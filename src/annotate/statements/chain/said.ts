import { foldArabic } from '../../../arabic/fold-table.ts';
import { OTHER_DAY_WORDS } from '../../../arabic/lexicons/day-of-speaking.ts';
import { is } from '../../../arabic/words.ts';
import type { Statement, Time } from '../../../model.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import { tokenAt } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';

const OTHER_DAYS = new Set(OTHER_DAY_WORDS.map(foldArabic));
const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;
/** Tokens in front of a cue in which its day may stand: «ومساء الثلاثاء، قال …». */
const BEFORE = 3;

/**
 * Statements with the day of speaking where their sentence tells it: a day between the cue and the content or right
 * before the cue, not later than the publication, and under no word that dates something else. What goes on in the same
 * sentence was said on the same day. Statements and times in text order.
 */
export function withDayOfSpeaking(
  statements: readonly Statement[],
  times: readonly Time[],
  context: Context,
): Statement[] {
  const days = times.filter(({ value, type }) => type !== 'period' && DAY.test(value));
  if (days.length === 0) return [...statements];
  const bySentence = Map.groupBy(days, (day) => sentenceAt(context.sentences, tokenAt(context.tokens, day.start)));
  const last: { sentence: number; said?: string } = { sentence: -1 };
  return statements.map((statement) => {
    const cue = tokenAt(context.tokens, statement.cue.start);
    const sentence = sentenceAt(context.sentences, cue);
    const own = bySentence
      .get(sentence)
      ?.find((day) => isDayOf(statement, day, { context, cue, sentence, statements }));
    const said = own?.value.slice(0, 10) ?? (sentence === last.sentence ? last.said : undefined);
    last.sentence = sentence;
    if (said === undefined) delete last.said;
    else last.said = said;
    return said === undefined ? statement : { ...statement, said };
  });
}

interface Place {
  readonly context: Context;
  readonly cue: number;
  readonly sentence: number;
  readonly statements: readonly Statement[];
}

function isDayOf(statement: Statement, day: Time, { context, cue, sentence, statements }: Place): boolean {
  const first = tokenAt(context.tokens, day.start);
  const behind = day.start >= statement.cue.end && day.end <= statement.start;
  const before = day.end <= statement.cue.start && cue - tokenAt(context.tokens, day.end - 1) <= BEFORE;
  if (!behind && !before) return false;
  const published = context.document.published?.slice(0, 10);
  if (published !== undefined && day.value.slice(0, 10) > published) return false;
  if (statements.some(({ start, end }) => day.start >= start && day.end <= end)) return false;
  const [from, to] = behind ? [cue + 1, first] : [Math.max(first - 2, context.sentences[sentence]?.first ?? 0), first];
  for (let i = from; i < to; i++) {
    const word = context.words[i];
    if (word && (OTHER_DAYS.has(word.form) || (behind && is(word, 'relative')))) return false;
  }
  return true;
}
