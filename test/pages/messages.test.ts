import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/labels/language.ts';
import { MESSAGES } from '../../src/serve/pages/messages/messages.ts';

/** Every message of a catalogue by its path; of counted nouns the path with the plural category. */
function flat(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, one]) => flat(one, path === '' ? name : `${path}.${name}`));
}

describe('Messages of the pages', () => {
  const paths = (language: 'ar' | 'en') =>
    flat(MESSAGES[language])
      .map(([path]) => path)
      .filter((path) => !path.startsWith('count.'));

  it('are the same in Arabic and in English', () => {
    expect(paths('en').toSorted()).toEqual(paths('ar').toSorted());
  });

  it.each(LANGUAGES)('are nowhere empty (%s)', (language) => {
    expect(flat(MESSAGES[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('count in every plural form that the language has (%s)', (language) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [noun, forms] of Object.entries(MESSAGES[language].count)) {
      expect([noun, Object.keys(forms).toSorted()]).toEqual([noun, wanted]);
    }
  });

  it('speak Arabic in Arabic: no Latin word but names of keys and examples', () => {
    const latin = flat(MESSAGES.ar).filter(([, text]) =>
      /[a-z]{2}/iu.test(text.replace(/\{n\}|HTML|OPML|URL|https:\/\/|isnad (?:watch|token make)/gu, '')),
    );
    expect(latin.map(([path]) => path)).toEqual(['look.en']);
  });
});
