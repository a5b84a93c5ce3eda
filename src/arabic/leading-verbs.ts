import type { Agreement } from './clitics.ts';
import { splits } from './clitics.ts';
import { conjugate } from './conjugation.ts';
import { LEADING_VERBS, PUSHING_VERBS, VERBS_BEFORE_TO_SAY } from './lexicons/leading-verbs.ts';

const LEADING = new Map<string, Map<string, Agreement>>();
for (const { past, present, by } of LEADING_VERBS) {
  const forms = LEADING.get(by) ?? new Map<string, Agreement>();
  for (const { form, shape } of conjugate(past, present))
    if (shape.tense === 'past' && !shape.object) forms.set(form, shape.subject);
  LEADING.set(by, forms);
}

/** Person, gender and number of a verb of the past that leads to a noun of speech behind the preposition; «and» in front allowed. */
export function leadingVerb(form: string, by: 'إلى' | 'ب'): Agreement | undefined {
  for (const { preposition, rest } of splits(form)) {
    const agreement = preposition === '' ? LEADING.get(by)?.get(rest) : undefined;
    if (agreement) return agreement;
  }
  return undefined;
}

const PUSHING = new Set(
  PUSHING_VERBS.flatMap(({ past, present }) =>
    conjugate(past, present).flatMap(({ form, shape }) => (shape.tense === 'past' && !shape.object ? [form] : [])),
  ),
);

/** True for a verb of the past by which something leads somebody to a noun of speech: ما | دفع الوزير إلى كذا. */
export function isPushing(form: string): boolean {
  return PUSHING.has(form);
}

const BEFORE_TO_SAY = new Set<string>();
for (const { past, present } of VERBS_BEFORE_TO_SAY)
  for (const { form, shape } of conjugate(past, present))
    if (shape.tense === 'past' && !shape.object) BEFORE_TO_SAY.add(form);

/** True for a verb of the past behind whose subject «to say» tells what was said: عاد | الوزير ليؤكد أن; «and» in front allowed. */
export function leadsToSaying(form: string): boolean {
  return splits(form).some(({ preposition, rest }) => preposition === '' && BEFORE_TO_SAY.has(rest));
}
