import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

/** Interviews printed as questions and answers: each answer is one direct statement of whoever is asked. */

const registry = defaultRegistry();

function answersIn(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const { statements } = read(cleanText({ id: 'interview', text }), registry);
  return statements
    .filter(({ rule }) => rule === 'interview-answer')
    .map(({ start, end, speakers }) => `${speakers.map(({ name }) => name).join(' + ')}: ${text.slice(start, end)}`);
}

const OPENING = [
  'نادر الكسواني: الجسر سيفتح قريبا',
  'أكد نادر الكسواني مدير ميناء كولبارا في حوار معنا أن العمل في الجسر يقترب من نهايته.',
];

describe('An interview', () => {
  it('gives each answer, whole, to whoever speaks before the first question', () => {
    const lines = [
      ...OPENING,
      '* متى يفتح الجسر؟',
      '- سيفتح في الربيع. هذا ما وعدنا به.',
      'وقال لنا الوزير رامي الصفدي إن المال جاهز.',
      '* ومن يحرسه؟',
      '- تحرسه البلدية.',
      '* وهل من خطر؟',
      '- لا خطر فيه. هل رأيتم خطرا؟',
      'ويذكر أن الجسر بني قبل مئة عام.',
    ];
    expect(answersIn(lines)).toEqual([
      'نادر الكسواني: سيفتح في الربيع. هذا ما وعدنا به.\nوقال لنا الوزير رامي الصفدي إن المال جاهز',
      'نادر الكسواني: تحرسه البلدية',
      'نادر الكسواني: لا خطر فيه. هل رأيتم خطرا؟',
    ]);
  });

  it('may be marked by the letters of question and answer', () => {
    const lines = [
      ...OPENING,
      'س: متى يفتح؟',
      'ج: في الربيع.',
      'س: ومن يحرسه؟',
      'ج: البلدية.',
      'س: والمال؟',
      'ج: جاهز.',
    ];
    expect(answersIn(lines)).toEqual(['نادر الكسواني: في الربيع', 'نادر الكسواني: البلدية', 'نادر الكسواني: جاهز']);
  });

  it('is no list of questions, none with fewer than three answers, and none with nobody', () => {
    const list = ['* متى يفتح الجسر؟', '* ومن يحرسه؟', '* وهل من خطر؟', '- لا جواب بعد.'];
    const two = ['* متى يفتح الجسر؟', '- في الربيع.', '* ومن يحرسه؟', '- البلدية.'];
    expect(answersIn([...OPENING, ...list])).toEqual([]);
    expect(answersIn([...OPENING, ...two])).toEqual([]);
    expect(answersIn(['الجسر', ...two, '* وهل من خطر؟', '- لا.'])).toEqual([]);
  });

  it('is no page of questions that explain a matter', () => {
    const lines = [
      'قال وزير الصحة نادر الكسواني إن الوضع تحت السيطرة.',
      ...['س: ما هو المرض؟', 'ج: هو حمى تصيب الأطفال.', 'س: كيف ينتقل؟', 'ج: ينتقل بالماء. وقال خبراء إن الماء نظيف.'],
      ...['س: وهل من لقاح؟', 'ج: لا لقاح له بعد.'],
    ];
    expect(answersIn(lines)).toEqual([]);
  });
});
