import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../src/arabic/fold-table.ts';
import { searchTerms } from '../../src/arabic/search-terms.ts';

const all = (word: string) => {
  const { term, others } = searchTerms(foldArabic(word));
  return [term, ...others];
};

describe('Search finds a word', () => {
  it.each([
    ['وزير', 'الوزير'],
    ['وزير', 'وللوزير'],
    ['لافروف', 'ولافروف'],
    ['لافروف', 'للافروف'],
    ['محادثات', 'المحادثات'],
    ['محادثات', 'وبالمحادثات'],
    ['لبنان', 'للبنان'],
    ['كوريا', 'لكوريا'],
  ])('%s under the particles of %s', (word, printed) => {
    expect(searchTerms(foldArabic(printed)).term).toBe(searchTerms(foldArabic(word)).term);
  });

  it.each([
    ['محادثة', 'محادثات'],
    ['مسؤول', 'المسؤولين'],
    ['زيارة', 'زيارتها'],
    ['مدرسة', 'مدرسه'],
    ['وزير', 'وزيرة'],
  ])('%s also as %s, ranked below', (word, printed) => {
    expect(searchTerms(foldArabic(printed)).term).not.toBe(searchTerms(foldArabic(word)).term);
    expect(all(printed).some((term) => all(word).includes(term))).toBe(true);
  });

  it.each([
    ['وزير', 'زير'],
    ['فلسطين', 'فلسط'],
    ['بكين', 'كين'],
    ['لبنان', 'لبن'],
    ['كمال', 'مال'],
    ['وفد', 'فد'],
    ['فبراير', 'براير'],
  ])('%s and never takes it for %s', (word, wrong) => {
    expect(all(word)).not.toContain(foldArabic(wrong));
  });

  it('by the same terms every time', () => {
    expect(searchTerms('ولكمال')).toEqual(searchTerms('ولكمال'));
  });
});
