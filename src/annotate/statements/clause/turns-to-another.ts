import { OTHER_SIDE } from '../../../arabic/lexicons/manner-phrases.ts';
import { memberOf } from '../../../arabic/member.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import type { Range } from '../../mentions/phrase.ts';

/** True for the last word of a turn to another one who speaks: جهته، جانبه. */
export const isOtherSide = memberOf(OTHER_SIDE);

const NONE = wordOf('');
/** Tokens before and behind the words in which a turn may stand. */
const NEAR = 5;

/** «لكن | رئيس البلدية | قال»، «من جهته، أكد | رئيس البلدية»، «الوزير، | من جانبه، أكد»: whoever these words mean is not who spoke last. */
export function turnsToAnother({ words, tokens }: Context, { first, end }: Range): boolean {
  const before = words[first - 1] ?? NONE;
  if (is(before, 'contrast') || (before.complementiser && is(words[first - 2] ?? NONE, 'contrast'))) return true;
  for (let i = first - NEAR; i < end + NEAR; i++)
    if ((i < first || i >= end) && isOtherSide(tokens.form[i] ?? '')) return true;
  return false;
}
