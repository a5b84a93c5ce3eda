import { describe, expect, it } from 'vitest';
import { cleanText, makeRegistry, read } from '../../src/index.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });
const said = (text: string) =>
  read(cleanText({ id: 'one', text, published: '2031-05-07' }), NOBODY).statements.map((statement) => statement.said); // a Wednesday

describe('The day of speaking', () => {
  it.each([
    ['قال الوزير الكسواني الثلاثاء إن المعبر مغلق.', '2031-05-06'],
    ['وأعلن الوزير الكسواني، أمس الثلاثاء، أن المعبر مغلق.', '2031-05-06'],
    ['وقالت المتحدثة باسم الحكومة اليوم الأربعاء إن المحادثات تأجلت.', '2031-05-07'],
  ])('is told by «%s»', (text, day) => {
    expect(said(text)).toEqual([day]);
  });

  it.each([
    'قال الوزير الكسواني إن المعبر أغلق الثلاثاء.',
    'وقال الوزير الكسواني بعد لقاء الثلاثاء إن المعبر مغلق.',
    'وأكد الوزير الكسواني أن بلاده ترفض العرض.',
    'وقال المتحدث باسم القمة التي عقدت الثلاثاء إن الوفود غادرت.',
  ])('is not told by «%s»', (text) => {
    expect(said(text)).toEqual([undefined]);
  });

  it('holds for what goes on in the same sentence, not for the next one', () => {
    expect(said('قال الوزير الكسواني الثلاثاء إن المعبر مغلق، مضيفاً أن فتحه بعيد. وأكد أن بلاده صبورة.')).toEqual([
      '2031-05-06',
      '2031-05-06',
      undefined,
    ]);
  });
});
