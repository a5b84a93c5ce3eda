import { TO } from '../../arabic/lexicons/attribution.ts';
import { isToldPublisher, publishesInArabic } from '../../arabic/own-outlet.ts';
import type { Context } from '../context.ts';

/**
 * Papers and sites to whom words were given in a text that does not tell who publishes it, named without what they are: «قال الوزير
 * لـ«كذا»», where others write «لصحيفة كذا». So a paper names itself, and it is no link of its own chain.
 */
export function namedAsOwn({ document, tokens, hits }: Context): ReadonlySet<string> {
  if (isToldPublisher(document)) return NONE;
  const found = new Set<string>();
  for (const { first, known, preposition } of hits) {
    if (known.kind !== 'medium') continue;
    const before = MARKS.has(tokens.form[first - 1] ?? '') ? first - 2 : first - 1;
    if (preposition !== TO && tokens.form[before] !== TO) continue;
    if (publishesInArabic(known.entry.name)) found.add(known.entry.name);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
const MARKS: ReadonlySet<string> = new Set(['"', '(']);
