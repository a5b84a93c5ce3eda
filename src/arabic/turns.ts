import { foldArabic } from './fold-table.ts';
import { COORDINATION } from './lexicons/comments.ts';
import { FIELD_PHRASES, MANNER_PHRASES, TURNS_AWAY, TURNS_OVER } from './lexicons/manner-phrases.ts';

/** Turns of one or several words, by their first word. */
export type Turns = ReadonlyMap<string, Opening>;

/** The turns that open with one word, and which second words they have; `alone` where one has none. */
interface Opening {
  readonly turns: readonly (readonly string[])[];
  readonly seconds: ReadonlySet<string | undefined>;
  readonly alone: boolean;
}

export function turnsOf(phrases: readonly string[]): Turns {
  const byFirst = Map.groupBy(
    phrases.map((phrase) => foldArabic(phrase).split(' ')),
    ([first = '']) => first,
  );
  return new Map([...byFirst].map(([first, turns]) => [first, openingOf(turns)]));
}

function openingOf(turns: readonly (readonly string[])[]): Opening {
  return {
    turns,
    seconds: new Set(turns.map(([, second]) => second)),
    alone: turns.some(({ length }) => length === 1),
  };
}

/** How many of the folded words from `i` on are one of these turns; 0 where none opens. */
export function turnLength(forms: readonly string[], i: number, turns: Turns): number {
  const opening = turns.get(forms[i] ?? '');
  if (!opening || !(opening.alone || opening.seconds.has(forms[i + 1]))) return 0;
  for (const words of opening.turns) if (stand(words, forms, i)) return words.length;
  return 0;
}

/** The first of the words is known to stand there. */
function stand(words: readonly string[], forms: readonly string[], i: number): boolean {
  for (let k = 1; k < words.length; k++) if (forms[i + k] !== words[k]) return false;
  return true;
}

const AWAY = new Set(TURNS_AWAY.map(foldArabic));

/** True for a turn to what somebody else says: في سياق متصل، من جانبها. */
export function isTurnAway(phrase: string): boolean {
  return AWAY.has(phrase);
}

const OF_SEVERAL = turnsOf(MANNER_PHRASES.filter((phrase) => phrase.includes(' ') && !FIELD_PHRASES.includes(phrase)));

const MANNERS = new Set(MANNER_PHRASES.filter((phrase) => !phrase.includes(' ')).map(foldArabic));

/** True where such a turn opens, or one word that tells how something is said: «سكان | بالهاتف». */
export function tellsHow(forms: readonly string[], i: number): boolean {
  return MANNERS.has(forms[i] ?? '') || opensTurn(forms, i);
}

/** True where a turn of several words opens that tells how, when or in what turn something is said: «الناشطون | في المقابل»، «الوزيرة | للمرة الثانية». */
export function opensTurn(forms: readonly string[], i: number): boolean {
  return turnLength(forms, i, OF_SEVERAL) > 0;
}

const OVER = turnsOf(TURNS_OVER.flatMap((turn) => [turn, COORDINATION + turn]));

/** How many of the folded words from `i` on turn over to another matter: «ميدانيا»، «وفي سياق متصل»; 0 where none do. */
export function turnOverLength(forms: readonly string[], i: number): number {
  return turnLength(forms, i, OVER);
}
