import { FormPairs } from '../../text/form-map.ts';
import { Forms } from '../../text/forms.ts';
import { SharedLists } from '../../text/shared-lists.ts';
import { ARTICLE } from '../clitics.ts';
import { type NounShape, nounForms } from '../conjugation.ts';
import { foldArabic } from '../fold-table.ts';
import type { EventNoun } from '../lexicons/event-entries.ts';
import { EVENT_NOUNS } from '../lexicons/event-nouns.ts';
import type { ActionWord } from './senses.ts';

/** Nouns of action that a form can be: `second` is the word behind it, where the noun is one of two words. */
interface Reading {
  readonly entries: readonly EventNoun[];
  readonly plural: boolean;
  readonly second: string;
}

/** What a form can be, and in the same order what its ending shows. */
const NOUNS = new FormPairs<readonly Reading[], readonly NounShape[]>(nouns());

/** Second words of nouns of two words. */
const SECONDS = new Forms(
  surfaces().flatMap(({ second }) => (second === '' ? [] : [foldArabic(second), foldArabic(`ال${second}`)])),
);

/** The noun of action that a form is, before the form `next`. */
export function actionNoun(
  form: string,
  next: string,
): Omit<NonNullable<ActionWord['noun']>, 'conjunction' | 'preposition'> | undefined {
  const found = NOUNS.get(form);
  if (!found) return undefined;
  const [readings, shapes] = found;
  const bare = next.startsWith(ARTICLE) ? next.slice(ARTICLE.length) : next;
  const pair = readings.findIndex(({ second }) => second !== '' && second === bare);
  const at = pair >= 0 ? pair : readings.findIndex(({ second }) => second === '');
  const reading = readings[at];
  const shape = shapes[at];
  if (!reading || !shape) return undefined;
  const { entries, plural } = reading;
  return { entries, plural, article: shape.article, ...(shape.doer && { pronoun: shape.doer }) };
}

/** True for the first word of a noun of two words: وقف إطلاق. */
export function opensPair(form: string): boolean {
  return NOUNS.get(form)?.[0].some(({ second }) => second !== '') === true;
}

/** True for what can be the second word of such a noun. */
export function endsPair(form: string): boolean {
  return SECONDS.has(form);
}

function surfaces() {
  return EVENT_NOUNS.flatMap((entry) =>
    [entry.noun, ...(entry.plural ?? [])].map((surface, k) => {
      const [first = '', second = ''] = surface.split(' ');
      return { entry, first, second, plural: k > 0 };
    }),
  );
}

/** Of nouns that agree in form, number and second word all are kept, with the ending that the first shows. */
function nouns(): ReadonlyMap<string, readonly [readonly Reading[], readonly NounShape[]]> {
  const found = new Map<string, { entries: EventNoun[]; plural: boolean; second: string; shape: NounShape }[]>();
  for (const { entry, first, second, plural } of surfaces()) {
    const folded = foldArabic(second);
    for (const { form, shape } of nounForms(first)) {
      const list = found.get(form) ?? [];
      const same = list.find((one) => one.second === folded && one.plural === plural);
      if (same) same.entries.push(entry);
      else list.push({ entries: [entry], plural, second: folded, shape });
      found.set(form, list);
    }
  }
  return shared(found);
}

/** Equal readings and equal lists become one object. */
function shared(found: ReadonlyMap<string, readonly (Reading & { readonly shape: NounShape })[]>) {
  const numbers = new Map(EVENT_NOUNS.map((entry, number) => [entry, number]));
  const known = new Map<string, Reading>();
  const readings = new SharedLists<Reading>();
  const shapes = new SharedLists<NounShape>();
  const readingOf = ({ entries, plural, second }: Reading) => {
    const key = `${entries.map((entry) => numbers.get(entry)).join()} ${plural} ${second}`;
    const reading = known.get(key) ?? { entries, plural, second };
    known.set(key, reading);
    return reading;
  };
  return new Map(
    [...found].map(([form, list]) => {
      const own = shapes.of(list.map(({ shape }) => shape));
      return [form, [readings.of(list.map(readingOf)), own]] as const;
    }),
  );
}
