import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../src/store/anchor.ts';
import { carry } from '../../src/store/carry.ts';
import { canonicalUrl, documentIdOf } from '../../src/store/identity.ts';

describe('A document', () => {
  const page = { id: 'a', text: 'نص', outlet: 'الأفق', url: 'https://www.ufuq.example/خبر?b=2&a=1' };

  it('is the same under every spelling of its address, whatever its id and text', () => {
    for (const url of [
      'http://ufuq.example/خبر?a=1&b=2',
      'https://UFUQ.example/%D8%AE%D8%A8%D8%B1/?a=1&b=2#comments',
      'https://www.ufuq.example:443/خبر?a=1&utm_source=feed&b=2&fbclid=x',
    ]) {
      expect(documentIdOf({ ...page, id: 'b', text: 'نص آخر', url })).toBe(documentIdOf(page));
    }
  });

  it('is another on another page, at another outlet, or with another id where it has no address', () => {
    const { url, ...without } = page;
    const all = [
      page,
      { ...page, url: `${url}&page=2` },
      { ...page, outlet: 'الميدان' },
      without,
      { ...without, id: 'b' },
      { ...without, id: '', text: 'نص' },
      { ...without, id: '', text: 'نص آخر' },
    ];
    expect(new Set(all.map(documentIdOf)).size).toBe(all.length);
  });

  it('has an address that is in its one spelling already when it is brought there again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(canonicalUrl(`https://${canonicalUrl(url)}`)).toBe(canonicalUrl(url));
      }),
    );
  });
});

/** Statements at places of a text, in no order. */
const statements = fc
  .array(
    fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 40 }), cue: fc.constantFrom('قال', 'أكد') }),
    {
      maxLength: 12,
    },
  )
  .map((list) =>
    list.map(({ start, length, cue }) => ({ at: { start, end: start + length }, text: `${start}+${length}`, cue })),
  );

describe('Numbers of statements', () => {
  it('are given once each, and only to statements that overlap', () => {
    fc.assert(
      fc.property(statements, statements, (known, found) => {
        const numbered = known.map((one, index) => ({ ...one, number: index + 1, gone: index % 3 === 0 }));
        const carried = carry(numbered, found);
        expect(new Set(carried.values()).size).toBe(carried.size);
        for (const [index, number] of carried) {
          const [old, now] = [known[number - 1]?.at, found[index]?.at];
          expect(Math.min(old?.end ?? 0, now?.end ?? 0)).toBeGreaterThan(Math.max(old?.start ?? 0, now?.start ?? 0));
        }
      }),
    );
  });

  it('all stay when the reading is the same', () => {
    const distinct = statements.map((list) => [
      ...new Map(list.map((one) => [`${one.text} ${one.cue}`, one])).values(),
    ]);
    fc.assert(
      fc.property(distinct, (list) => {
        const numbered = list.map((one, index) => ({ ...one, number: index + 1, gone: false }));
        expect([...carry(numbered, list)].sort(([a], [b]) => a - b)).toEqual(
          list.map((_, index) => [index, index + 1]),
        );
      }),
    );
  });
});

describe('A quotation', () => {
  it('is found again where its context stands, however the text before it has grown', () => {
    const words = fc.constantFrom('قال', 'الوزير', 'إن', '🚢', 'جاهز', '،', ' ');
    const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, text, text, (before, exact, after, grown) => {
        fc.pre(exact !== '');
        const mark = '⟦';
        const prefix = `${before}${mark}`;
        const anchor = {
          exact,
          prefix,
          suffix: `⟧${after}`,
          start: [...prefix].length,
          end: [...prefix, ...exact].length,
        };
        const now = `${grown}${prefix}${exact}⟧${after}`;
        const start = [...grown, ...prefix].length;
        expect(findAnchor(now, anchor)).toEqual({ start, end: start + [...exact].length });
      }),
    );
  });
});
