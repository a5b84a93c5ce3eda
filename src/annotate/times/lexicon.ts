import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { MORE_HIJRI_MONTHS, MORE_MONTHS, WEEKDAYS } from '../../arabic/lexicons/calendar.ts';
import { HIJRI_MONTHS, MONTHS } from '../../arabic/lexicons/months.generated.ts';
import {
  ARTICLE,
  DOUBTFUL_MONTHS,
  FEASTS,
  type Feast,
  LATIN_MONTHS,
  TIME_WORDS,
} from '../../arabic/lexicons/time-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Sense } from './item.ts';
import type { Meaning, PartCode } from './meaning.ts';

/** What begins with one word: its own senses, and longer phrases by the forms that must follow, longest first. */
export interface Entry {
  readonly senses: Sense[];
  readonly longer: { readonly rest: readonly string[]; readonly senses: Sense[] }[];
}

/** The kinds of doubtful month names, by their folded forms. */
const DOUBTS = Map.groupBy(
  DOUBTFUL_MONTHS.flatMap(({ words, ...doubt }) =>
    spellings(words).map((word) => ({ ...doubt, form: formsOf(word).join(' ') })),
  ),
  ({ form }) => form,
);

/** All words of time expressions by the folded form of their first word. */
export const TIME_LEXICON: ReadonlyMap<string, Entry> = build();

/** Forms of a phrase as the tokeniser would cut it. */
export function formsOf(phrase: string): readonly string[] {
  return tokenise(fold(phrase, ARABIC_FOLD)).form;
}

/** The spellings of one lexicon entry. */
export function spellings(words: string): string[] {
  return words.split('، ');
}

function build(): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const { kind, words, value, unit, code } of TIME_WORDS) {
    const sense: Sense = {
      cat: kind,
      n: value ?? 0,
      ...(unit === undefined ? {} : { unit }),
      ...(code === undefined ? {} : { code: code as PartCode }),
    };
    for (const phrase of spellings(words)) add(index, phrase, sense);
  }
  for (const { surface, month } of [...MONTHS, ...MORE_MONTHS]) addMonth(index, surface, month, 'month');
  for (const { surface, month } of [...HIJRI_MONTHS, ...MORE_HIJRI_MONTHS]) addMonth(index, surface, month, 'hijri');
  for (const { surface, day } of WEEKDAYS) {
    add(index, surface, { cat: 'weekday', n: day });
    if (surface.startsWith(ARTICLE)) add(index, surface.slice(ARTICLE.length), { cat: 'bareWeekday', n: day });
  }
  spellings(LATIN_MONTHS).forEach((names, i) => {
    for (const name of names.split(' ')) add(index, name, { cat: 'month', n: i + 1 });
  });
  for (const feast of FEASTS) {
    for (const phrase of spellings(feast.words)) add(index, phrase, { cat: 'feast', n: 0, meaning: meaningOf(feast) });
  }
  for (const entry of index.values()) entry.longer.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** A month under its usual category, or under those that doubtful names have. */
function addMonth(index: Map<string, Entry>, surface: string, n: number, usual: string): void {
  const doubts = DOUBTS.get(formsOf(surface).join(' '));
  if (doubts === undefined) add(index, surface, { cat: usual, n });
  for (const { kind, spelt } of doubts ?? [])
    add(index, surface, { cat: kind, n, ...(spelt === undefined ? {} : { spelt }) });
}

/** The day of a feast in a year that is not known yet. */
function meaningOf({ hijri, month, day, weekday, nth }: Feast): Meaning {
  if (weekday !== undefined) return { kind: 'weekdayOf', index: nth ?? 1, weekday, of: { kind: 'month', month } };
  return { kind: hijri === true ? 'hijri' : 'day', month, day: day ?? 1 };
}

function add(index: Map<string, Entry>, phrase: string, sense: Sense): void {
  const [head, ...rest] = formsOf(phrase);
  if (head === undefined) return;
  const entry = index.get(head) ?? { senses: [], longer: [] };
  index.set(head, entry);
  const place = rest.length === 0 ? entry.senses : longerOf(entry, rest);
  if (!place.some((s) => s.cat === sense.cat && s.n === sense.n && s.unit === sense.unit)) place.push(sense);
}

function longerOf(entry: Entry, rest: readonly string[]): Sense[] {
  const known = entry.longer.find((l) => l.rest.join(' ') === rest.join(' '));
  if (known !== undefined) return known.senses;
  const senses: Sense[] = [];
  entry.longer.push({ rest, senses });
  return senses;
}
