import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESIDUE } from '../../src/arabic/lexicons/residue.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { REASONS } from '../../src/clean/reasons.ts';
import { LINE_STEPS } from '../../src/clean/steps/steps.ts';
import { FURTHER, LIST } from '../../src/clean/steps/walk-steps.ts';
import type { Document } from '../../src/model.ts';

const WHITE = /[\s\u0085]/;
const INVISIBLE = ['\u200f', '\u200b', '\ufeff', '\u0640', '\u064b'];

/** Lines that mean something to cleaning, thrown together without sense. */
const lines = fc.oneof(
  fc.constantFrom(...LINE_STEPS.flatMap(({ yes, no }) => [...yes, ...no])),
  fc.constantFrom(...[LIST, FURTHER].flatMap(({ yes }) => yes.flat())),
  fc.constantFrom(...Object.values(RESIDUE).flat()),
  fc.constantFrom('', ' ', '\t', '----', '***', '…', '()', '(رويترز)', '#', '12:30', '2024-01-09', ...INVISIBLE),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const texts = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\u2028', '\n\n', '\v', ' ')), { maxLength: 30 })
  .map((parts) => parts.map(([line, end]) => line + end).join(''));
const sources = fc.record(
  { text: texts, title: fc.oneof(lines, fc.constant('عنوان')), published: fc.constant('2024-01-09') },
  { requiredKeys: ['text'] },
);

/** Every document must satisfy this, whatever the text. */
function expectWellFormed(document: Document): void {
  const { text, segments, articles } = document;
  let end = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(text.slice(end, segment.start)).toMatch(/^[\s\u0085]*$/);
    expect(text.charAt(segment.start)).not.toMatch(WHITE);
    expect(text.charAt(segment.end - 1)).not.toMatch(WHITE);
    for (const reason of segment.reason.split(', ')) expect(REASONS.has(reason), reason).toBe(true);
    end = segment.end;
  }
  expect(text.slice(end)).toMatch(/^[\s\u0085]*$/);
  for (const article of articles) {
    expect(segments.some(({ start }) => start === article.start)).toBe(true);
    expect(segments.some((segment) => segment.end === article.end)).toBe(true);
  }
  expect(articles.length > 0).toBe(segments.some(({ kind }) => kind === 'article' || kind === 'other-article'));
}

describe('cleaning any text', () => {
  it('puts every visible character into exactly one segment, in order, and gives known reasons', () => {
    fc.assert(
      fc.property(sources, (source) => expectWellFormed(cleanText({ id: 'any', ...source }))),
      { numRuns: 500 },
    );
  });

  it('leaves neighbouring segments different from each other', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { segments } = cleanText({ id: 'any', ...source });
        segments.slice(1).forEach((segment, i) => {
          const same = segments[i]?.kind === segment.kind && segment.kind !== 'other-article';
          expect(same).toBe(false);
        });
      }),
    );
  });

  it('gives the same for the same text, and for its own text', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const once = cleanText({ id: 'any', ...source });
        expect(cleanText({ id: 'any', ...source })).toEqual(once);
        expect(cleanText({ id: 'any', ...source, text: once.text }).segments).toEqual(once.segments);
      }),
    );
  });

  it("begins with the page's own article, if there is any", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { segments } = cleanText({ id: 'any', ...source });
        const first = segments.find(({ kind }) => kind === 'article' || kind === 'other-article');
        expect(first?.kind ?? 'article').toBe('article');
      }),
    );
  });
});

describe('cleaning a large hostile text takes time in proportion to its length', () => {
  const SIZE = 200_000;
  it.each([
    ['heads of lists', 'اقرأ أيضا:\n'],
    ['titles', 'عودة العمل إلى ميناء الساحل\n'],
    ['closing lines', 'عاد العمال إلى ميناء الساحل صباح الأحد.\nالمصدر: المدار\nعودة العمل\n'],
    ['hashtags', '#'],
    ['open brackets', '('],
    ['brackets in a line', '(رويترز '],
    ['dates', '9 يناير 2024 12:30\n'],
    ['numbers joined', '12:30:'],
    ['marks in a phrase', 'أ . '],
    ['one long paragraph', 'قال الوزير إن '],
    ['leads', 'أعلنت الشركة الوطنية إلغاء جميع رحلاتها إلى القارة القطبية حتى إشعار آخر بسبب العواصف.\n'],
    ['empty lines', '\n'],
    ['invisible lines', '\u200f\n'],
  ])('of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const started = performance.now();
    expectWellFormed(cleanText({ id: 'large', text }));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
