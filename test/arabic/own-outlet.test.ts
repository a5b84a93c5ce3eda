import { expect, it } from 'vitest';
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

it('the house of an Arabic edition is its publisher', () => {
  expect(isPublisher('بي بي سي', { outlet: 'بي بي سي عربي' })).toBe(true);
});
