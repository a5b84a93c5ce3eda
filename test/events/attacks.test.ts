import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const attacks = (text: string) =>
  read(cleanText({ id: 'example', text, published: '2024-05-02' }), registry).events.filter(
    ({ type }) => type === 'ASSAULT',
  );

describe('An attack', () => {
  it.each([
    'قتل ثلاثة أشخاص وأصيب سبعة بجروح في انفجار سيارة مفخخة في بغداد.',
    'وفي بغداد، قال مصدر في الشرطة إن مسلحين هاجموا مسجدا وقتلوا حارسه.',
    'قصفت طائرات تركية مواقع في شمال سوريا.',
    'انفجرت عبوة ناسفة في وسط دمشق.',
  ])('is told with means, cost, place or a state that did it: %s', (text) => {
    expect(attacks(text)).not.toEqual([]);
  });

  it.each([
    'وتحدث الكاتب عن نادر الكسواني الذي اغتيل في بيروت.',
    'ويهاجم النقاد سامي الدروبي في كل مناسبة.',
    'افتتح الوزير معرضا في ذكرى اغتيال نادر الكسواني.',
  ])('is none where it is remembered or a habit: %s', (text) => {
    expect(attacks(text)).toEqual([]);
  });

  it('by aircraft of a state is done by the state', () => {
    expect(attacks('قصفت طائرات تركية مواقع في شمال سوريا.')[0]?.actors).toEqual([
      expect.objectContaining({ name: 'تركيا', kind: 'state' }),
    ]);
  });

  it('takes its place from what opens the sentence', () => {
    const [found] = attacks('وفي بغداد، قال مصدر في الشرطة إن مسلحين هاجموا مسجدا وقتلوا حارسه.');
    expect(found?.place).toBe('بغداد');
    expect(found?.actors.map(({ name }) => name)).toEqual(['مسلحون']);
  });
});
