import { foldArabic } from './fold-table.ts';
import { RISEN, WALKS_OF_LIFE, WALKS_WHEN_ALONE, WORDS_OF_SPORT } from './lexicons/walks-of-life.ts';
import { isFormer } from './offices.ts';
import { wordOf } from './words.ts';

/** What somebody lives by. `risen`: an office that a sportsman or an artist may come to as well. */
export type Walk = keyof typeof WALKS_OF_LIFE | 'risen';

const WALKS = new Map<string, Walk>([
  ...RISEN.map((noun) => [foldArabic(noun), 'risen'] as const),
  ...Object.entries(WALKS_OF_LIFE).flatMap(([walk, nouns]) =>
    nouns.map((noun) => [foldArabic(noun), walk as keyof typeof WALKS_OF_LIFE] as const),
  ),
]);
const ALONE = new Set(WALKS_WHEN_ALONE.map(foldArabic));
const SPORT = new Set(WORDS_OF_SPORT.map(foldArabic));

/** The walk of life that a description of one person tells; undefined: none, several persons, or a former one. */
export function walkOf(description: string): Walk | undefined {
  const [first = '', ...others] = foldArabic(description)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const { role, article } = wordOf(first);
  if (!role || role.number !== 'singular' || others.some(isFormer)) return undefined;
  const noun = foldArabic(role.entry.masculine);
  if (ALONE.has(noun) && !(article && others.every((word) => wordOf(word).adjective))) return undefined;
  const told = WALKS.get(noun);
  return (told === undefined || told === 'risen') && others.some((word) => SPORT.has(word)) ? 'sport' : told;
}

/** True for a noun, in the masculine, of somebody who lives by sport: مدرب، لاعب. */
export function livesBySport(noun: string): boolean {
  return WALKS.get(foldArabic(noun)) === 'sport';
}

/** True for a noun, in the masculine, that tells one walk of life from another: وزير، لاعب، ممثل. */
export function isWalk(noun: string): boolean {
  const walk = WALKS.get(foldArabic(noun));
  return walk !== undefined && walk !== 'risen';
}
