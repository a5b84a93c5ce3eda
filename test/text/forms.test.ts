import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormMap, FormPairs } from '../../src/text/form-map.ts';
import { Forms } from '../../src/text/forms.ts';
import { PhraseTree } from '../../src/text/phrase-tree.ts';
import { SharedLists } from '../../src/text/shared-lists.ts';

const word = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('ا', 'ب', 'و', 'x', 'گ', 'é', '؀', 'ٿ') });

describe('Forms', () => {
  it('numbers forms in their order and knows no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (all, other) => {
        const forms = new Forms(all);
        expect(all.map((form) => forms.of(form))).toEqual(all.map((_, number) => number));
        expect(forms.of(other)).toBe(all.indexOf(other));
      }),
    );
  });

  it('holds more forms than a small number counts', () => {
    const all = Array.from({ length: 70_000 }, (_, number) => `كلمة${number}`);
    const forms = new Forms(all);
    expect([forms.size, forms.of('كلمة69999'), forms.has('كلمة70000')]).toEqual([70_000, 69_999, false]);
  });
});

describe('FormMap and FormPairs', () => {
  it('give what a Map gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat(400))), word, (entries, form) => {
        const map = new Map(entries);
        const packed = new FormMap(entries);
        expect([packed.get(form), packed.has(form)]).toEqual([map.get(form), map.has(form)]);
        const pairs = new FormPairs(new Map([...map].map(([key, value]) => [key, [value, value % 7] as const])));
        for (const [key, value] of map) {
          expect(packed.get(key)).toBe(value);
          expect(pairs.get(key)).toEqual([value, value % 7]);
        }
      }),
    );
  });
});

describe('PhraseTree', () => {
  it('finds every phrase, the first of equal ones, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat())),
        fc.array(word),
        (all, other) => {
          const tree = new PhraseTree(all);
          const first = new Map(all.toReversed().map(([words, value]) => [words.join(' '), value]));
          for (const [words] of all) expect(tree.at(tree.find(words))).toBe(first.get(words.join(' ')));
          const place = tree.find(other);
          if (!all.some(([words]) => other.every((one, k) => words[k] === one)))
            expect(place).toBe(other.length ? -1 : 0);
          expect(place > 0 ? tree.at(place) : undefined).toBe(first.get(other.join(' ')));
        },
      ),
    );
  });
});

describe('SharedLists', () => {
  it('gives one object for equal lists', () => {
    const lists = new SharedLists<string>();
    const first = lists.of(['أ', 'ب']);
    expect(lists.of(['أ', 'ب'])).toBe(first);
    expect(lists.of(['ب', 'أ'])).not.toBe(first);
  });
});
