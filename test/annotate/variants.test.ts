import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAside, namePairs, score } from '../../bench/variants.ts';
import { compareNames, nameKey, nameKeys } from '../../src/annotate/mentions/variants/index.ts';
import { foldArabic } from '../../src/arabic/fold-table.ts';
import { hostileText } from '../text/hostile.ts';

const pairs = namePairs();
const names = pairs.flatMap(({ left, right }) => [left, right]);
const someName = fc.constantFrom(...names);
const anyText = fc.oneof(someName, hostileText);

describe('Spellings of names', () => {
  it.each([
    ['سيرغي لافروف', 'سيرجي لافروف'],
    ['وانغ يي', 'وانج يي'],
    ['شي جين بينغ', 'شي جينبينغ'],
    ['شي جين بينغ', 'شي جين بينج'],
    ['عبد الفتاح السيسي', 'عبدالفتاح السيسي'],
    ['دونالد ترامب', 'دونالد ترمب'],
    ['محمد بن سلمان', 'محمد بن سلمان'],
    ['أبو ريدة', 'أبوريدة'],
    ['عبد الرحمن', 'عبدالرحمان'],
    ['إنجلترا', 'إنكلترا'],
  ])('%s = %s', (left, right) => {
    expect(compareNames(left, right)).toMatchObject({ same: true });
  });

  it.each([
    ['محمد بن سلمان', 'محمد بن سلطان'],
    ['حسن', 'حسين'],
    ['سعود الفيصل', 'سعيد الفيصل'],
    ['صالح', 'صلاح'],
    ['أحمد', 'حامد'],
    ['عمر', 'عمرو'],
    ['سامي', 'سام'],
    ['نبيل', 'نبال'],
    ['عباس', 'عباسي'],
    ['العامري', 'العمري'],
    ['غانا', 'غيانا'],
    ['سيرغي لافروف', 'لافروف'],
  ])('%s ≠ %s', (left, right) => {
    expect(compareNames(left, right)).toMatchObject({ same: false });
  });

  it('says which differences it bridged, and which keep names apart', () => {
    expect(compareNames('غريزمان', 'جريزمان').reason).toBe('g غ/ج');
    expect(compareNames('حسن', 'حسين').reason).toContain('different names');
    expect(compareNames('لافروف', 'سيرغي لافروف').reason).toBe('different number of parts');
  });

  it('agree with the table of pairs at least this well', () => {
    expect(score(pairs).f1).toBeGreaterThanOrEqual(ALL);
    expect(score(pairs.filter(isAside)).f1).toBeGreaterThanOrEqual(ASIDE);
  });

  it('mostly share a key', () => {
    const same = pairs.filter((pair) => pair.same);
    const sharing = same.filter(({ left, right }) => nameKeys(left).some((key) => nameKeys(right).includes(key)));
    expect(sharing.length / same.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** Floors of F1, rounded down: over all pairs, and over those never looked at while the costs were set. */
const ALL = 0.97;
const ASIDE = 0.955;

describe('Whatever the text, comparing', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const there = compareNames(left, right);
        const back = compareNames(right, left);
        expect([back.same, back.strength]).toEqual([there.same, there.strength]);
      }),
    );
    for (const { left, right } of pairs)
      expect(compareNames(right, left).strength).toBe(compareNames(left, right).strength);
  });

  it('finds every name the same as itself', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(compareNames(name, name)).toMatchObject({ same: true, strength: 1 });
      }),
    );
  });

  it('does not see folding, tatweel nor vowel marks', () => {
    fc.assert(
      fc.property(someName, someName, fc.constantFrom('ـ', '\u064e', '\u0651', '\u200f'), (left, right, mark) => {
        const plain = compareNames(left, right);
        for (const written of [foldArabic(left), `${left.slice(0, 2)}${mark}${left.slice(2)}`]) {
          const marked = compareNames(written, right);
          expect([marked.same, marked.strength, marked.reason]).toEqual([plain.same, plain.strength, plain.reason]);
          expect(nameKeys(written)).toEqual(nameKeys(left));
        }
      }),
    );
  });

  it('does not see where parts are joined or split', () => {
    fc.assert(
      fc.property(someName, fc.constantFrom('', ' ', '-', ' - '), fc.nat(), (name, between, at) => {
        const cut = at % (name.length + 1);
        const other =
          at % 2 === 0 ? name.replaceAll(/[ -]+/gu, between) : name.slice(0, cut) + between + name.slice(cut);
        expect(compareNames(name, other)).toMatchObject({ same: true });
      }),
    );
  });

  it('gives a strength between 0 and 1, on the side that `same` says, and a reason', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const { same, strength, reason } = compareNames(left, right);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        expect(same ? strength >= 0.5 : strength < 0.5).toBe(true);
        expect(reason).not.toBe('');
        expect(nameKeys(left)).toContain(nameKey(left));
      }),
    );
  });

  it('takes time in proportion to long text', () => {
    const long = 'ال'.repeat(50_000);
    expect(compareNames(long, `${long}ن`).same).toBe(false);
    expect(compareNames('سيرغي '.repeat(20_000), 'سيرجي '.repeat(20_001)).same).toBe(false);
  });
});
