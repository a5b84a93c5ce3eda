import { describe, expect, it } from 'vitest';
import { type CopyText, cleanText, copyBetween, copyTextOf, makeRegistry, read, type Source } from '../../src/index.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

function text(body: string, facts: Partial<Source> = {}): { readonly source: string; readonly copy: CopyText } {
  const reading = read(cleanText({ id: 'x', text: body, ...facts }), NOBODY);
  return { source: reading.document.text, copy: copyTextOf(reading, 0) };
}

const FIRE =
  'اندلع حريق كبير فجر الثلاثاء في مستودع للأخشاب شرق مدينة مرفالة وأتى على ثلاثة مبان قديمة قبل أن تتمكن فرق الإطفاء من السيطرة عليه.';
const HARBOUR = 'تستعد بلدية نورفال لتوسيع ميناء الصيد بعد موسم ضعيف عاد فيه البحارة بشباك فارغة.';
const MARKET = 'ارتفعت أسعار الزيتون في أسواق سندار ارتفاعا لم يعرفه التجار منذ عقد كامل.';

describe('Copies', () => {
  it('finds a sentence that two articles share, at its exact place in both', () => {
    const [a, b] = [text(`${HARBOUR} ${FIRE}`), text(`${FIRE} ${MARKET}`)];
    const [passage] = copyBetween(a.copy, b.copy)?.passages ?? [];
    expect(passage && a.source.slice(passage.a.start, passage.a.end)).toBe(FIRE.slice(0, -1));
    expect(passage && b.source.slice(passage.b.start, passage.b.end)).toBe(FIRE.slice(0, -1));
  });

  it('finds nothing between articles of different matters', () => {
    expect(copyBetween(text(HARBOUR).copy, text(MARKET).copy)).toBeUndefined();
  });
});
