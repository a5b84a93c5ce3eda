import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const told = (text: string, outlet?: string) =>
  read(cleanText({ id: 'article', text, ...(outlet && { outlet }) }), registry).statements.map((statement) => {
    const who = statement.speakers.map(({ name }) => name).join(' + ');
    const via = statement.via.map(({ name }) => name).join(' > ');
    return `${who}${via && ` ← ${via}`} :: ${text.slice(statement.start, statement.end)}`;
  });

describe('Quotation marks', () => {
  it('hold what stands between them, whatever their shape and the punctuation inside', () => {
    expect(told('وقال النائب رامي الصفدي: «لن نتراجع!».')).toEqual(['رامي الصفدي :: لن نتراجع!']);
    expect(told('وقال النائب رامي الصفدي: “لن نتراجع عن مطالبنا.”')).toEqual(['رامي الصفدي :: لن نتراجع عن مطالبنا']);
  });

  it('stand before their verb too', () => {
    expect(told('"لن نتراجع عن مطالبنا"، قال النائب رامي الصفدي لصحيفة القدس العربي.')).toEqual([
      'رامي الصفدي ← القدس العربي :: لن نتراجع عن مطالبنا',
    ]);
  });
});

describe('An occasion between dashes', () => {
  it('parts the verb from its clause and may name a link of the chain', () => {
    expect(told('وقال الناطق سليم المرواني -لوكالة رويترز- إنه باق في منصبه.')).toEqual([
      'سليم المرواني ← رويترز :: إنه باق في منصبه',
    ]);
  });
});

describe('The chain', () => {
  it('never holds the outlet itself, under any of its spellings', () => {
    const text = 'وقال الناطق سليم المرواني لشبكة CNN إن الهدنة قائمة.';
    expect(told(text, 'CNN')).toEqual(['سليم المرواني :: إن الهدنة قائمة']);
    expect(told(text, 'النهار')).toEqual(['سليم المرواني ← سي إن إن :: إن الهدنة قائمة']);
  });

  it('may hold persons, and as many links as the sentence names', () => {
    expect(told('ونقل النائب رامي الصفدي عن الوزير نادر الكسواني قوله إن المعبر سيفتح.')).toEqual([
      'نادر الكسواني ← رامي الصفدي :: إن المعبر سيفتح',
    ]);
    expect(told('نقلت رويترز عن الأناضول عن وكالة تاس عن الوزير نادر الكسواني قوله إن المعبر سيفتح.')).toEqual([
      'نادر الكسواني ← تاس > الأناضول > رويترز :: إن المعبر سيفتح',
    ]);
  });
});

describe('A headline without verb', () => {
  it('names the speaker before a colon', () => {
    expect(told('الكسواني: المعبر سيفتح قريبا\n\nقال الوزير نادر الكسواني إن المعبر سيفتح قريبا.')[0]).toBe(
      'نادر الكسواني :: المعبر سيفتح قريبا',
    );
  });
});
