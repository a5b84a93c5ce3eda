import { describe, expect, test } from 'vitest';
import { wordsOfName } from '../../src/annotate/mentions/variants/spellings.ts';
import { KNOWN_PEOPLE } from '../../src/arabic/lexicons/known-people.ts';
import { WELL_KNOWN_NAMES } from '../../src/arabic/lexicons/well-known-names.ts';
import { isCommonWord } from '../../src/arabic/names.ts';
import { wordOf } from '../../src/arabic/words.ts';
import { defaultRegistry } from '../../src/index.ts';

const namesOf = (lexicon: string): string[] =>
  lexicon
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' / '));
const NAMES = namesOf(KNOWN_PEOPLE);
const key = (name: string): string => wordsOfName(name).join(' ');

describe('the lexicon of people that coverage quotes', () => {
  test('each name is two to five Arabic words, and stands there once', () => {
    const odd = NAMES.filter((name) => {
      const { length } = wordsOfName(name);
      return length < 2 || length > 5 || !/^[\u0621-\u064a][\u0621-\u064a -]+$/u.test(name);
    });
    expect(odd).toEqual([]);
    const keys = NAMES.map(key);
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
  });

  test('none is well known: who has a spelling of their own stands in one lexicon only', () => {
    const known = new Set(namesOf(WELL_KNOWN_NAMES).map(key));
    expect(NAMES.filter((name) => known.has(key(name)))).toEqual([]);
  });

  test('each has a word that is no ordinary one: «على بركة كذا» names nobody', () => {
    const isPlain = (form: string): boolean => {
      const word = wordOf(form);
      return isCommonWord(form) || word.bits !== 0 || word.verb !== undefined || word.complementiser !== undefined;
    };
    expect(NAMES.filter((name) => wordsOfName(name).every(isPlain))).toEqual([]);
  });

  test('a text that holds one holds a name, in its own spelling', () => {
    const registry = defaultRegistry();
    for (const name of NAMES.filter((_, at) => at % 97 === 0)) {
      const words = wordsOfName(name);
      expect(registry.fullNameLength([...words, 'ان']), name).toBeGreaterThanOrEqual(words.length);
    }
  });
});
