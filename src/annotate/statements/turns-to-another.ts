import { foldArabic } from '../../arabic/fold-table.ts';
import { OTHER_SIDE } from '../../arabic/lexicons/manner-phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import type { Range } from '../mentions/phrase.ts';

const SIDES = new Set(OTHER_SIDE.map(foldArabic));
const NONE = wordOf('');
/** Tokens before and behind the words in which a turn may stand. */
const NEAR = 5;

/** «لكن | رئيس البلدية | قال»، «من جهته، أكد | رئيس البلدية»، «الوزير، | من جانبه، أكد»: whoever these words mean is not who spoke last. */
export function turnsToAnother({ words, tokens }: Context, { first, end }: Range): boolean {
  const before = words[first - 1] ?? NONE;
  if (is(before, 'contrast') || (before.complementiser && is(words[first - 2] ?? NONE, 'contrast'))) return true;
  for (let i = first - NEAR; i < end + NEAR; i++)
    if ((i < first || i >= end) && SIDES.has(tokens.form[i] ?? '')) return true;
  return false;
}
