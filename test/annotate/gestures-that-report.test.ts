import { describe, expect, it } from 'vitest';
import { type Cases, holds as holdsOf, readPassage, saidIn } from './passages.ts';

/** Verbs of complaining, defending and threatening report where somebody is their subject. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Complaints, protests and defences report with their preposition', () => {
  holds([
    ['وشكا مدير المستشفى كريم الساري من نقص الأدوية.', 'كريم الساري: من نقص الأدوية'],
    ['واشتكى سكان القرية من انقطاع المياه.', 'سكان القرية: من انقطاع المياه'],
    ['اشتكى عدد من المواطنين مما أسموه زيادات غير مفهومة.', 'عدد من المواطنين: مما أسموه زيادات غير مفهومة'],
    ['واحتج النائب كريم الساري على قرار البلدية.', 'كريم الساري: على قرار البلدية'],
    [
      'ودافع الوزير كريم الساري أمام نحو ألف شخص من الطلاب عن الاتفاق مع الجيران.',
      'كريم الساري: عن الاتفاق مع الجيران',
    ],
    ['ولوح الوزير كريم الساري بالاستقالة من منصبه.', 'كريم الساري: بالاستقالة من منصبه'],
    ['ونادت سلمى الدالي بتعديل الدستور.', 'سلمى الدالي: بتعديل الدستور'],
  ]);
});

describe('What hurts, and what is defended with weapons or on the field, is not said', () => {
  holds([
    ['وشكا اللاعب كريم الساري من آلام في الركبة.'],
    ['ودافع الجيش عن المدينة أمام المهاجمين.'],
    ['ودافع اللاعب كريم الساري عن ألوان المنتخب.'],
    ['ولوح كريم الساري بيده.'],
    ['وفاز نادي النخيل بكأس البلاد.'],
  ]);
});

describe('«Accusing» with whoever is accused right behind', () => {
  holds([
    [
      'وقالت إيران إن المحادثات تعثرت، متهمة الولايات المتحدة بعرقلتها عمدا.',
      'إيران: إن المحادثات تعثرت',
      'إيران: بعرقلتها عمدا',
    ],
    ['وحكم القاضي على امرأة متهمة بالسرقة بالسجن عاما.'],
    [
      'وقالت سلمى الدالي إن امرأة، متهمة بالتجسس لمصلحة دولة أخرى، هربت أمس.',
      'سلمى الدالي: إن امرأة، متهمة بالتجسس لمصلحة دولة أخرى، هربت أمس',
    ],
  ]);
});

describe('What stands on banners is said, whatever is done with them', () => {
  it('has the act of saying', () => {
    const [said] = readPassage('ورفع المحتجون لافتات كتب عليها: "العمل أو الموت".').statements;
    expect(said?.act).toBe('say');
  });
});
