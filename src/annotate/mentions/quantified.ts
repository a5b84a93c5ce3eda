import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { complementsEnd } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const NONE = wordOf('');

/** «بعض المسؤولين البريطانيين»، «عدد من المراسلين»، «كثير من المختصين بالشؤون الكورية»؛ not the pronoun «ذلك» alone. */
export function parseQuantified(context: Context, start: number, limit: number): Phrase | undefined {
  let next = start + 1;
  if (next < limit && is(context.words[next] ?? NONE, 'partitive')) next++;
  const each = is(context.words[start] ?? NONE, 'each') ? parsePhrase(context, next, limit) : undefined;
  if (each && each.kind !== 'other') return each;
  const end = next < limit ? descriptionEnd(context, next, limit) : next;
  if (is(context.words[start] ?? NONE, 'demonstrative') && !namesPeople(context, next)) return undefined;
  const wide = complementsEnd(context, start, Math.max(end, start + 1), limit);
  return { kind: 'role', first: start, end: wide, role: { first: start, end: wide } };
}

/** «هؤلاء المسؤولون»، «هذه الوزارة», not «هذا العام» nor «ذلك» alone. */
function namesPeople(context: Context, at: number): boolean {
  return context.words[at]?.role !== undefined || context.words[at]?.bodyNoun !== undefined;
}
