import { expect, it } from 'vitest';
import { speakersOf } from '../passages.ts';

/** Descriptions of somebody unnamed, put together from parts: each is read in full, whatever stands between it and the clause. */

type Form = 'ms' | 'mp' | 'fs';

const HEADS: readonly (readonly [string, Form])[] = [
  ['مصدر', 'ms'],
  ['مسؤولون', 'mp'],
  ['مصادر', 'fs'],
  ['ناشط', 'ms'],
  ['خبراء', 'mp'],
  ['ضباط', 'mp'],
  ['دبلوماسيون', 'mp'],
  ['أوساط', 'fs'],
];

const ADJECTIVES: readonly Record<Form, string>[] = [
  { ms: '', mp: '', fs: '' },
  { ms: ' محلي', mp: ' محليون', fs: ' محلية' },
  { ms: ' محلي بارز', mp: ' محليون بارزون', fs: ' محلية بارزة' },
];

const TAILS: readonly string[] = [
  ' في المجلس المحلي',
  ' في الوزارة في زرمان',
  ' من البرلمان والجيش',
  ' في محافظة زرمان شمالي كولبارا',
  ' من بلدة زرمان في كولبارا',
  ' داخل لجنة الأسعار',
];

const BESIDE: readonly string[] = [' إن', ' أمس إن', ' لصحيفة النخيل إن', '، رفض ذكر اسمه، إن', ' في تصريح أمس إن'];

/** Each head with all adjectives and all tails; what stands beside the clause takes turns. */
const PASSAGES = HEADS.flatMap(([head, form], h) =>
  ADJECTIVES.flatMap((adjective, a) =>
    TAILS.map((tail, t) => {
      const whole = `${head}${adjective[form]}${tail}`;
      const beside = BESIDE[(h + a + t) % BESIDE.length];
      return [`${form === 'fs' ? 'وقالت' : 'وقال'} ${whole}${beside} الأسعار ستهبط بعد شهر.`, whole] as const;
    }),
  ),
);

it(`all of ${PASSAGES.length} combinations of head, adjectives, place or house are read in full`, () => {
  const cut = PASSAGES.filter(([passage, whole]) => speakersOf(passage).join(' | ') !== whole);
  expect(cut.map(([passage]) => passage)).toEqual([]);
});
