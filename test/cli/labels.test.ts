import { describe, expect, test } from 'vitest';
import { LABELS } from '../../src/cli/people/labels.ts';
import { counted, day } from '../../src/cli/people/words.ts';
import { ACTS } from '../../src/index.ts';
import { LANGUAGES, type Language } from '../../src/labels/language.ts';

describe.each(LANGUAGES)('labels in %s', (language) => {
  const labels = LABELS[language];

  test('name every act', () => {
    for (const act of ACTS) expect(labels.act[act]).toMatch(/\S/);
  });

  test('hold what the other languages hold, and none is empty', () => {
    for (const other of LANGUAGES) {
      for (const group of Object.keys(labels) as (keyof typeof labels)[]) {
        expect(Object.keys(labels[group])).toEqual(Object.keys(LABELS[other][group]));
      }
    }
    for (const word of wordsOf(language)) expect(word).toMatch(/\S/);
  });

  test('count in every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const forms of Object.values(labels.count))
      expect(Object.keys(forms).sort()).toEqual(pluralCategories.toSorted());
  });
});

/** Every word and form of a language. */
function wordsOf(language: Language): string[] {
  const forms = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(forms);
  return forms(LABELS[language]);
}

test('Arabic labels hold no Latin letters, English ones no Arabic letters', () => {
  for (const word of wordsOf('ar')) expect(word.replace('{n}', '')).not.toMatch(/\p{Script=Latin}/u);
  for (const word of wordsOf('en')) expect(word).not.toMatch(/\p{Script=Arabic}/u);
});

test.each([
  [0, 'لا أقوال'],
  [1, 'قول واحد'],
  [2, 'قولان'],
  [3, '٣ أقوال'],
  [11, '١١ قولًا'],
  [100, '١٠٠ قول'],
  [103, '١٠٣ أقوال'],
])('%d statements in Arabic', (n, words) => {
  expect(counted(LABELS.ar.count.statements, n, 'ar')).toBe(words);
});

test('days are those printed in the date, whatever its offset', () => {
  expect(day('2018-03-14T23:30:00-11:00', 'ar')).toBe('الأربعاء ١٤ آذار/مارس ٢٠١٨');
  expect(day('2018-03-14T00:30:00+14:00', 'en')).toBe('Wednesday, 14 March 2018');
  expect(day('2018-03', 'ar')).toBe('2018-03');
});
