import { expect, it } from 'vitest';
import { NAMES_IN_LATIN } from '../../src/arabic/lexicons/outlets-in-latin.ts';
import { outlets } from '../../src/arabic/outlets.ts';
import { isPublisher } from '../../src/arabic/own-outlet.ts';

it('an outlet told by the name of its domain is the medium that its pages name in Arabic', () => {
  expect(isPublisher('عكاظ', { outlet: 'okaz' })).toBe(true);
  expect(isPublisher('الرياض', { outlet: 'Al-Riyadh' })).toBe(true);
  expect(isPublisher('الشرق الأوسط', { outlet: 'aawsat.com' })).toBe(true);
});

it('another medium is none, whatever the outlet is called', () => {
  expect(isPublisher('رويترز', { outlet: 'okaz' })).toBe(false);
  expect(isPublisher('عكاظ', { outlet: 'صحيفة السهل' })).toBe(false);
  expect(isPublisher('عكاظ', {})).toBe(false);
  expect(isPublisher('الوطن السورية', { outlet: 'alwatan' })).toBe(false); // four papers have that name
});

it('an outlet told in Latin letters by its name is that medium, and by a name that several share the one called so', () => {
  expect(isPublisher('الشرق الأوسط', { outlet: 'Asharq Al-Awsat' })).toBe(true);
  expect(isPublisher('العربية', { outlet: 'alarabia' })).toBe(true);
  expect(isPublisher('الوطن', { outlet: 'Al-Watan (Saudi)' })).toBe(true);
});

it('every name in Latin letters belongs to an outlet of the lexicon', () => {
  const known = new Set(outlets().map(({ name }) => name));
  expect(Object.keys(NAMES_IN_LATIN).filter((name) => !known.has(name))).toEqual([]);
});

it('the house of an Arabic edition is its publisher', () => {
  expect(isPublisher('بي بي سي', { outlet: 'بي بي سي عربي' })).toBe(true);
});
