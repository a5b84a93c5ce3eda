import { describe, expect, test } from 'vitest';
import { boundNominative, nominative } from '../../src/arabic/nominative.ts';

describe('People are named in the nominative', () => {
  test.each([
    ['مسؤولين أمنيين', 'مسؤولون أمنيون'],
    ['سكان محليين', 'سكان محليون'],
    ['ممثلين للعمال', 'ممثلون للعمال'],
    ['ممثلون للمزارعين', 'ممثلون للمزارعين'],
    ['ملايين السياح', 'ملايين السياح'],
  ])('%s', (printed, name) => expect(nominative(printed, 'plural')).toBe(name));

  test.each([
    ['متحدثاً', 'متحدث'],
    ['البابا', 'البابا'],
    ['بابا الأقباط', 'بابا الأقباط'],
    ['محاميا المتهم', 'محاميا المتهم'],
  ])('one: %s', (printed, name) => expect(nominative(printed, 'singular')).toBe(name));

  test('before the noun they govern', () => {
    expect(boundNominative('مسؤولي الشركة')).toBe('مسؤولو الشركة');
    expect(boundNominative('مسؤولون في الشركة')).toBe('مسؤولون في الشركة');
  });
});
