import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isPlaceAt, mediumAt, type NamedMedium, placeAt } from '../media.ts';
import type { Page } from '../page.ts';

const DASHES = new Set(['-', ':', '/', '|']);
const FRAMES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['/', '/'],
]);
/** Words of places before the agency in a dateline: «دبي، الإمارات العربية المتحدة (المدار)--». */
const PLACE_WORDS = 5;
/** Words of a name in brackets that is in no lexicon. */
const UNKNOWN_NAME = 3;

/** The medium that the stretch `first`..`reach` names as a dateline does; `last` is the end of the line. */
export function datelineMedium({ tokens }: Page, first: number, reach: number, last: number): string | undefined {
  let words = 0;
  for (let i = first; i < reach && words <= PLACE_WORDS; i++) {
    const medium = mediumAt(tokens, i, last);
    if (medium !== undefined && isDateline(tokens, medium, first, last)) return medium.entry.name;
    if (tokens.kind[i] !== TokenKind.mark) words++;
  }
  return undefined;
}

/** «(زمان التركية) –»: a name in brackets before a dash, as printed; the country of a town is none. */
export function bracketedName({ text, tokens }: Page, first: number, reach: number): string | undefined {
  let open = first;
  while (open < reach && open - first <= PLACE_WORDS && tokens.form[open] !== '(') open++;
  let close = open + 1;
  while (close < reach && tokens.kind[close] === TokenKind.word) close++;
  const words = close - open - 1;
  const closed = tokens.form[open] === '(' && tokens.form[close] === ')' && tokens.form[close + 1] === '-';
  if (!closed || words === 0 || words > UNKNOWN_NAME || isPlaceAt(tokens, open + 1, close)) return undefined;
  return text.slice(tokens.start[open + 1], tokens.end[close - 1]);
}

/** A frame or dashes set the name apart; some papers are called after a town, which then needs quotation marks. */
function isDateline(tokens: Tokens, medium: NamedMedium, first: number, last: number): boolean {
  const before = medium.first > first ? (tokens.form[medium.first - 1] ?? '') : '';
  const after = medium.end < last ? (tokens.form[medium.end] ?? '') : '';
  if (before !== '"' && isPlaceAt(tokens, medium.first, last)) return false;
  if (FRAMES.get(before) === after) return framedIsDateline(tokens, medium, first, last);
  const ends = after === '' || DASHES.has(after);
  if (before === '-') return ends || medium.entry.kind === 'agency';
  if (before === ':') return ends;
  return (DASHES.has(after) || (before === '/' && ends)) && onlyPlacesAndNumbers(tokens, first, medium.first);
}

/** A dash follows the frame; at the end of a line a dash or nothing but places stand before it. */
function framedIsDateline(tokens: Tokens, medium: NamedMedium, first: number, last: number): boolean {
  if (medium.end + 1 < last) return DASHES.has(tokens.form[medium.end + 1] ?? '');
  return DASHES.has(tokens.form[medium.first - 2] ?? '') || onlyPlacesAndNumbers(tokens, first, medium.first);
}

/** «رام الله 9-4-2024 وفا-»: what may stand before the agency without any mark. */
function onlyPlacesAndNumbers(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; ) {
    const place = placeAt(tokens, i, last);
    if (place < 0 && tokens.kind[i] === TokenKind.word) return false;
    i = Math.max(place, i + 1);
  }
  return true;
}
