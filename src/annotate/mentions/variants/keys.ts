import { KEY_CLASSES, KEY_DROPPED, KEY_READINGS } from '../../../arabic/lexicons/transliteration.ts';
import { type Name, nameOf } from './parts.ts';

const CLASS = new Map(
  KEY_CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)] as const)).concat(
    [...KEY_DROPPED].map((letter) => [letter, ''] as const),
  ),
);
const FIRST = new Map(KEY_READINGS.map(([sound, first]) => [sound, first]));
const SECOND = new Map(KEY_READINGS.map(([sound, , second]) => [sound, second]));

/** A coarse key of a name: its consonants by class, without vowels, articles and blanks. Most spellings of one name share it. */
export function nameKey(name: string): string {
  return keyOf(nameOf(name), FIRST);
}

/** The keys to look a name up by: the coarse key, and where sounds may be read in two ways, a second one. */
export function nameKeys(name: string): readonly string[] {
  const read = nameOf(name);
  return [...new Set([keyOf(read, FIRST), keyOf(read, SECOND)])];
}

function keyOf(name: Name, readings: ReadonlyMap<string, string>): string {
  let key = '';
  for (const part of name.parts) key += skeletonOf((part.bare ?? part).letters, readings);
  const once = key.replace(/(.)\1+/gu, '$1');
  return once === '' ? name.letters : once;
}

function skeletonOf(letters: string, readings: ReadonlyMap<string, string>): string {
  let skeleton = '';
  for (let at = 0; at < letters.length; ) {
    const pair = readings.get(letters.slice(at, at + 2));
    const width = pair === undefined || at + 2 > letters.length ? 1 : 2;
    const letter = letters.charAt(at);
    skeleton += width === 2 ? pair : (readings.get(letter) ?? CLASS.get(letter) ?? letter);
    at += width;
  }
  return skeleton;
}
