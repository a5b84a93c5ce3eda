import { expect, test } from 'vitest';
import type { TaggedName } from '../../src/annotate/mentions/tagger/tagger.ts';
import { trimmed } from '../../src/annotate/mentions/trimmed.ts';
import { ARABIC_FOLD } from '../../src/arabic/fold-table.ts';
import { cleanText, defaultRegistry, read } from '../../src/index.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

const registry = defaultRegistry();

function persons(text: string): string[] {
  const { mentions } = read(cleanText({ id: 'd', text }), registry);
  return mentions.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end));
}

test('a meeting that is rare has no Nadir in it', () => {
  expect(persons('عقد الوزير لقاء نادر مع نظيره الليدوري في العاصمة.')).toEqual([]);
});

test('a meeting with somebody who has that name in the text is theirs', () => {
  expect(persons('التقى الوزير نادر الزرماني. ووصف لقاء نادر مع الوفد بالمثمر.')).toContain('نادر');
  expect(persons('جاء ذلك خلال لقاء سعيد مع الوفد. وقال سعيد إن المحادثات ناجحة.')).toEqual(['سعيد']);
});

test('«that» before the last words of a name that the text tells in full is none of it', () => {
  const tokens = tokenise(fold('قال كيم سون زار إن أن سون زار وعد بالحضور', ARABIC_FOLD));
  const full: TaggedName = { kind: 'person', first: 1, last: 3 };
  const seen: TaggedName = { kind: 'person', first: 5, last: 7 };
  const of = Array.from(tokens.form, (_, i) => [full, seen].find(({ first, last }) => first <= i && i <= last));
  const left = [...trimmed(tokens, of, [], { isOn: () => false, isAhead: () => false })].map((one) => one.left);
  expect(left).toEqual([{ kind: 'person', first: 6, last: 7 }]);
});
