import { splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { KILLED_WORDS, WOUNDED_WORDS } from './lexicons/event-actors.ts';
import { TIME_WORDS } from './lexicons/time-words.ts';
import { SCALES } from './lexicons/weighty-words.ts';
import { searchTerms } from './search-terms.ts';

/** A number that a text tells, and what it counts. */
export interface Counted {
  readonly value: number;
  /** `killed`, `wounded`, or the folded term that follows the number. */
  readonly what: string;
  /** Word that it begins with, and the one behind it, in the list given. */
  readonly from: number;
  readonly to: number;
}

const PARTS = new Set(['one', 'teen', 'ten', 'hundred', 'thousand']);
const VALUES = new Map(
  TIME_WORDS.filter(({ kind }) => PARTS.has(kind)).flatMap(({ words, value = 0 }) =>
    words.split('، ').map((word) => [foldArabic(word), value] as const),
  ),
);
const SCALE = new Map(SCALES.flatMap(({ words, value }) => words.map((word) => [foldArabic(word), value] as const)));
const TOLLS: readonly (readonly [what: string, words: ReadonlySet<string>])[] = [
  ['killed', new Set(KILLED_WORDS.map(foldArabic))],
  ['wounded', new Set(WOUNDED_WORDS.map(foldArabic))],
];
/** Words between a number and the word of killing or wounding that it belongs to. */
const NEAR = 3;

/** The numbers among the folded words of a text with what they count, in order; one that counts nothing is left out. */
export function countedIn(forms: readonly string[]): Counted[] {
  const found: Counted[] = [];
  for (let i = 0; i < forms.length; ) {
    const number = numberAt(forms, i);
    if (!number) {
      i++;
      continue;
    }
    const what = tollNear(forms, i, number.to) ?? followed(forms, number.to);
    if (what !== undefined) found.push({ value: number.value, what, from: i, to: number.to });
    i = number.to;
  }
  return found;
}

/** A number in digits or words that begins at a word: parts are added, a thousand or million multiplies. */
function numberAt(forms: readonly string[], from: number): { readonly value: number; readonly to: number } | undefined {
  let [total, group, at] = [0, 0, from];
  for (; at < forms.length; at++) {
    const form = forms[at] as string;
    const part = partValue(form, at > from);
    const scale = SCALE.get(form);
    if (scale !== undefined && (at > from || !VALUES.has(form))) {
      total += (group || 1) * scale;
      group = 0;
    } else if (part !== undefined && (at === from || !/^\d/u.test(form))) group += part;
    else break;
  }
  const value = total + group;
  return at > from && value > 0 ? { value, to: at } : undefined;
}

function partValue(form: string, inside: boolean): number | undefined {
  if (/^\d[\d,.٬٫]*$/u.test(form)) return Number(form.replace(/[,٬](?=\d{3})/gu, '').replace('٫', '.'));
  const own = VALUES.get(form);
  if (own !== undefined || !inside) return own;
  return splits(form)
    .filter(({ conjunction, preposition }) => conjunction !== '' && preposition === '')
    .map(({ rest }) => VALUES.get(rest))
    .find((value) => value !== undefined);
}

function tollNear(forms: readonly string[], from: number, to: number): string | undefined {
  for (let away = 0; away < NEAR; away++) {
    for (const at of [to + away, from - 1 - away]) {
      const readings = splits(forms[at] ?? '').map(({ rest }) => rest);
      const toll = TOLLS.find(([, words]) => readings.some((reading) => words.has(reading)));
      if (toll) return toll[0];
    }
  }
  return undefined;
}

function followed(forms: readonly string[], at: number): string | undefined {
  const form = forms[at];
  if (form === undefined || form.length < NEAR) return undefined;
  const { term, others } = searchTerms(form);
  return others[0] ?? term;
}
