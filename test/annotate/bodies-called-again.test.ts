import { describe, expect, it } from 'vitest';
import { cleanText, defaultRegistry, read } from '../../src/index.ts';
import { holds } from './passages.ts';

describe('A body called by its noun and adjectives is the one with such a noun named before', () => {
  holds([
    [
      'أعلن تنظيم داعش أنه سيرد. وقال التنظيم المتشدد إن الرد قريب.',
      'تنظيم الدولة الإسلامية',
      'تنظيم الدولة الإسلامية',
    ],
    ['قالت شركة أبل إن الطلب زاد. وتوقعت الشركة العملاقة أن يزيد أكثر.', 'أبل', 'أبل'],
    ['قالت شركة "زهرة" البريطانية إن العدد زاد. وذكرت الشركة الفرنسية أن العدد قل.', 'شركة زهرة', 'الشركة الفرنسية'],
    ['قال النادي الملكي في بيان إن المدرب سيغادر.', 'النادي الملكي'],
  ]);
  it('is no name where none was named', () => {
    const text = 'وقالت الشركة الاستشارية إن الطلب زاد. وقال الجيش اللبناني إن الطريق مغلق.';
    const { statements } = read(cleanText({ id: 'x', text }), defaultRegistry());
    expect(statements.map(({ certainty }) => certainty)).toEqual(['inferred', 'named']);
  });
});
