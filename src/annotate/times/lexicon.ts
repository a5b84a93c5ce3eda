import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '/tmp/isnad-times/calendar.ts';
import { ARTICLE, DOUBTFUL_MONTHS, type Feast, FEASTS, LATIN_MONTHS, TIME_WORDS } from '../../arabic/lexicons/time-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Sense } from './item.ts';
import type { Meaning, PartCode } from './meaning.ts';

/** What begins with one word: its own senses, and longer phrases by the forms that must follow, longest first. */
export interface Entry {
  readonly senses: Sense[];
  readonly longer: { readonly rest: readonly string[]; readonly senses: Sense[] }[];
}

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
  const doubtful = new Map<string, string>();
  for (const { kind, words } of DOUBTFUL_MONTHS) for (const word of spellings(words)) doubtful.set(formsOf(word).join(' '), kind);
  const kindOf = (surface: string, usual: string) => doubtful.get(formsOf(surface).join(' ')) ?? usual;
  for (const { surface, month } of MONTHS) add(index, surface, { cat: kindOf(surface, 'month'), n: month });
  for (const { surface, month } of HIJRI_MONTHS) add(index, surface, { cat: kindOf(surface, 'hijri'), n: month });
  for (const { surface, weekday } of WEEKDAYS) {
    add(index, surface, { cat: 'weekday', n: weekday });
    if (surface.startsWith(ARTICLE)) add(index, surface.slice(ARTICLE.length), { cat: 'bareWeekday', n: weekday });
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
