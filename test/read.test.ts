import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../src/clean/clean.ts';
import { read } from '../src/read.ts';
import { makeRegistry } from '../src/registry.ts';
import { hostileText } from './text/hostile.ts';

const registry = makeRegistry({ version: 'test', persons: [] });
const reading = (text: string) => read(cleanText({ id: 'article', text }), registry);
const said = (text: string) =>
  reading(text).statements.map(
    (s) => `${s.speakers.map((speaker) => speaker.name).join(' + ')}: ${text.slice(s.start, s.end)}`,
  );

describe('An article', () => {
  it('goes on with its speaker where the subject is dropped', () => {
    expect(
      said(
        'قال وزير الخارجية الزرماني نادر الكسواني إن المعبر مغلق.\nوأضاف «سنعيد فتحه قريبا»، مشيراً إلى أن الموعد لم يحدد.',
      ),
    ).toEqual(['نادر الكسواني: إن المعبر مغلق', 'نادر الكسواني: سنعيد فتحه قريبا', 'نادر الكسواني: أن الموعد لم يحدد']);
  });

  it('gives a role its holder when it names him, and leaves it a role when it does not', () => {
    expect(said('التقى وزير الخارجية الروسي سرمد ديلوف نظيره.\nوقال الوزير الروسي إن اللقاء مفيد.')).toEqual([
      'سرمد ديلوف: إن اللقاء مفيد',
    ]);
    expect(said('وقالت رئيسة الوزراء البريطانية إن الحكومة باقية.')).toEqual([
      'رئيسة الوزراء البريطانية: إن الحكومة باقية',
    ]);
  });

  it('lets a capital speak for its state, and two capitals for two', () => {
    expect(said('وأعلنت موسكو وبكين أن الحوار سيبدأ قريبا.')).toEqual(['روسيا + الصين: أن الحوار سيبدأ قريبا']);
  });

  it('keeps unnamed sources as it describes them', () => {
    expect(said('وأكد مصدر دبلوماسي رفيع أن الوفد غادر.')).toEqual(['مصدر دبلوماسي رفيع: أن الوفد غادر']);
    expect(said('وقيل إن الوفد غادر ليلا.')).toEqual(['مصدر غير محدد: إن الوفد غادر ليلا']);
  });

  it('tells through whom the words came, for that sentence only', () => {
    const { statements } = reading('ونقلت رويترز عن المتحدث باسم الحكومة قوله إن الجسر آمن.\nوأضاف أن الطريق مفتوح.');
    expect(statements.map((s) => s.via.map((link) => link.name))).toEqual([['رويترز'], []]);
  });

  it('does not take expectations, denials of speech and formulas for statements', () => {
    expect(
      said(
        'ومن المتوقع أن يؤكد الوزير أن بلاده ترفض العرض.\nولم تعلن الوزارة أن المعبر أغلق.\nويُذكر أن البلدين جاران.',
      ),
    ).toEqual([]);
  });

  it('does not attribute again what stands inside a statement', () => {
    expect(said('وقال نادر الكسواني: «قال لي زميلي إن الجسر آمن، وأنا أصدقه».')).toHaveLength(1);
  });
});

describe('Whatever the text', () => {
  it('every statement, mention and time slices to what it says, in order, and reading twice gives the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const first = reading(text);
        const { length } = first.document.text;
        for (const { start, end } of [...first.statements, ...first.mentions, ...first.times]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        expect(first.statements.map((s) => s.start)).toEqual(
          first.statements.map((s) => s.start).toSorted((a, b) => a - b),
        );
        expect(reading(text)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('the cost grows with the text and no faster', () => {
    const paragraph = 'وقال الوزير إن «المعبر مغلق»، مشيراً إلى أن الموعد (لم يحدد) بحسب رويترز، وأضاف: «نعم». ';
    const cost = (times: number) => {
      const text = paragraph.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        reading(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    cost(20);
    expect(cost(800) / cost(100)).toBeLessThan(32);
  });
});
