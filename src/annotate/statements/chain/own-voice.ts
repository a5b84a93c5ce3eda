import { foldArabic } from '../../../arabic/fold-table.ts';
import { PASSING_ON, TO } from '../../../arabic/lexicons/attribution.ts';
import { isToldPublisher, publishesInArabic } from '../../../arabic/own-outlet.ts';
import { getsCopy, isGivenToOne, isLearning } from '../../../arabic/relaying.ts';
import type { Context } from '../../context.ts';

/**
 * Papers and sites to whom words were given in a text that does not tell who publishes it, named without what they are: «قال الوزير
 * لـ«كذا»»، «حصلت «كذا» على نسخة», where others write «لصحيفة كذا». So a paper names itself, and it is no link of its own chain.
 */
export function namedAsOwn(context: Context): ReadonlySet<string> {
  const { document, tokens, hits } = context;
  const found = new Set<string>();
  for (const { first, known, preposition } of hits) {
    if (known.kind !== 'medium') continue;
    const before = MARKS.has(tokens.form[first - 1] ?? '') ? first - 2 : first - 1;
    const form = tokens.form[before] ?? '';
    const marked = before === first - 2;
    const given = preposition === TO || form === TO;
    if (given && context.words[form === TO ? before - 1 : first - 1]?.attribution) continue; // «وفقا | لـ«كذا»»
    const told = given || getsCopy(form) || isLearning(form) || (marked && GIVEN.has(form));
    if (!told && !isGivenToOne(tokens.form[before - 1] ?? '', form)) continue;
    if (publishesInArabic(known.entry.name)) found.add(known.entry.name);
  }
  return found.size === 1 && !isToldPublisher(document) ? found : NONE; // of two papers neither is told to be its own
}

const NONE: ReadonlySet<string> = new Set();
const GIVEN = new Set(PASSING_ON.map(foldArabic));
const MARKS: ReadonlySet<string> = new Set(['"', '(']);
