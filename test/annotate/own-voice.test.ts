import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';
import { holds, readPassage } from './passages.ts';

/** Through whom the words of a passage came, statement by statement, the links of each joined by an arrow. */
const chainsOf = (text: string) =>
  readPassage(text).statements.map(({ via }) => via.map(({ name }) => name).join(' → '));

describe('A paper that gets the words without being called a paper is the one that prints them', () => {
  holds(
    [
      ['وقال الوزير نادر الكسواني لـ«عكاظ» إن الجسر سيفتح غدا، مضيفا أن الأعمال انتهت.', '', ''],
      ['وأكدت النائبة هالة الدرواني في حديث لـ"الشرق الأوسط" أن المعبر آمن.', ''],
      ['وقال النائب رامي الصفدي في تصريحات إلى «عكاظ» إن المجلس سيجتمع.', ''],
      ['وقال النائب رامي الصفدي في رسالة حصلت «عكاظ» على نسخة منها إن المجلس سيجتمع.', ''],
      ['وكشف مصدر في البلدية لهسبريس أن السوق ستنقل في الخريف.', ''],
    ],
    chainsOf,
  );
});

describe('Another paper, an agency and a channel are links', () => {
  holds(
    [
      ['وقال الوزير نادر الكسواني لصحيفة «عكاظ» إن الجسر سيفتح غدا.', 'عكاظ'],
      ['وقال الوزير نادر الكسواني لرويترز إن الجسر سيفتح غدا.', 'رويترز'],
      ['وقالت النائبة هالة الدرواني لـ«سكاي نيوز عربية» إن المعبر آمن.', 'سكاي نيوز عربية'],
      ['وقالت النائبة هالة الدرواني لـ«نيويورك تايمز» إن المعبر آمن.', 'نيويورك تايمز'],
      [
        'وقال الوزير نادر الكسواني لـ«عكاظ» إن الجسر آمن. وقال النائب رامي الصفدي لـ«الأهرام» إن المعبر مغلق.',
        'عكاظ',
        'الأهرام',
      ],
      ['وقال الوزير نادر الكسواني، وفقا لـ«الأهرام»، إن الجسر آمن.', 'الأهرام'],
    ],
    chainsOf,
  );
});

it('a document that tells its publisher has other papers as links', () => {
  const text = 'وقال الوزير نادر الكسواني لـ«عكاظ» إن الجسر سيفتح غدا.';
  const via = (outlet: string) =>
    read(cleanText({ id: 'article', text, outlet }), defaultRegistry()).statements.flatMap((said) => said.via);
  expect(via('هسبريس')).toEqual([{ name: 'عكاظ' }]);
  expect(via('okaz')).toEqual([]);
  expect(via('A paper of the coast')).toEqual([]); // no name that tells whose page it is
});
