import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const protests = (text: string) =>
  read(cleanText({ id: 'example', text, published: '2024-05-02' }), registry).events.filter(
    ({ type }) => type === 'PROTEST',
  );

describe('A protest', () => {
  it.each([
    'تظاهر آلاف العمال في باريس ضد الحكومة المصرية.',
    'أغلق محتجون طريقا رئيسية في بيروت أمس.',
    'شهدت بغداد أمس مظاهرة رفع المشاركون فيها لافتات.',
  ])('is told with who went out and where: %s', (text) => {
    expect(protests(text)).not.toEqual([]);
  });

  it.each([
    'وتحدث الوزير عن أسباب المظاهرات في المنطقة.',
    'وقال الباحث إن الاحتجاجات تعبر عن غضب قديم.',
    'يضرب الزلزال مدينة لا يسكنها أحد.',
  ])('is none where it is a topic: %s', (text) => {
    expect(protests(text)).toEqual([]);
  });

  it('is not directed at whoever called for it', () => {
    const [found] = protests('تظاهر مئات العمال في باريس بدعوة من الاتحاد الأوروبي.');
    expect(found?.targets).toEqual([]);
  });
});
