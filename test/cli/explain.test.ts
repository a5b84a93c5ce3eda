import { describe, expect, test } from 'vitest';
import { explanationLines } from '../../src/cli/people/explanation.ts';
import { segmentLines } from '../../src/cli/people/segments.ts';
import { openView } from '../../src/cli/people/view.ts';
import { isnad, workshop } from './harness.ts';
import { readingOf } from './readings.ts';

const text = 'نقلت رويترز عن سيرغي لافروف قوله: «سنعقد الجولة الأولى في بكين».';
const told = {
  content: 'سنعقد الجولة الأولى في بكين',
  cue: 'قوله',
  speakers: ['سيرغي لافروف'],
  via: ['رويترز'],
  because: ['the name stands before the cue', 'the closing mark ends it'],
};
const reading = readingOf(text, [told], { outlet: 'الأفق' });
const view = openView({ ...process, stdout: {} as never, env: {} }, { lang: 'ar', width: 78 });
const plain = (lines: readonly string[]) => lines.join('\n').replace(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('an explanation', () => {
  const shown = plain(explanationLines(reading, 1, view, (id) => (id === 'test.rule' ? 'for this test' : undefined)));

  test('tells rule and reason, cue, content, chain, and each step in order', () => {
    expect(shown).toContain('القاعدة: test.rule · for this test');
    expect(shown).toContain('لفظ القول: قوله 28–32');
    expect(shown).toContain('المضمون: 35–62');
    expect(shown).toContain('السلسلة: سيرغي لافروف ← رويترز ← الأفق');
    expect(shown).toMatch(/the name stands before the cue[\s\S]*the closing mark ends it/);
  });

  test('of a rule that is not known shows its id', () => {
    expect(plain(explanationLines(reading, 1, view, () => undefined))).toContain('القاعدة: test.rule\n');
  });

  test('of a statement that is not there is a fault of the program', () => {
    expect(() => explanationLines(reading, 2, view, () => undefined)).toThrow(RangeError);
  });
});

test('segments are told with their reason and their beginning', () => {
  const shown = plain(segmentLines(reading, view));
  expect(shown).toContain('متن الخبر · 0–64 · by hand');
  expect(shown).toContain('نقلت رويترز');
});

describe('isnad explain', () => {
  const files = workshop();

  test('tells how each event was found, and one alone', async () => {
    const text = 'التقى الرئيس المصري نادر الكسواني الرئيس التركي سامي الدروبي في أنقرة في 3 مايو 2031.';
    const path = files.write('events.txt', text);
    const whole = plain([(await isnad(['explain', path, '--lang', 'en'])).out]);
    expect(whole).toContain('1. نادر الكسواني, سامي الدروبي · meeting, talks · CONSULT/meet · happened');
    expect(whole).toContain('word of action: التقى 0–5');
    expect(whole).toContain('rule: verb-joint');
    expect(whole).toContain('date: 2031-05-03');
    expect(whole).toContain('place: أنقرة');
    for (const step of [
      'sides: ',
      'doer: stands behind the verb',
      'status: told as a fact',
      'date: «3 مايو 2031»',
      'place: behind',
    ])
      expect(whole).toContain(`- ${step}`);
    const one = await isnad(['explain', path, '--event', '1']);
    expect(one.out).toContain('الحدث');
    expect(one.out).not.toContain('الأقسام');
    const none = await isnad(['explain', path, '--event', '2']);
    expect(none.err).toContain('--event 2: the document has 1');
    expect(none.status).toBe(1);
    expect((await isnad(['explain', path, '--event', '1', '--statement', '1'])).status).toBe(2);
  });
  const path = files.write('a.txt', 'يوم هادئ في المدينة.');

  test('tells the segments of a file', async () => {
    const { out, status } = await isnad(['explain', path]);
    expect(out).toContain('الأقسام');
    expect(status).toBe(0);
  });

  test('names the file when there is no such statement', async () => {
    const { err, status } = await isnad(['explain', path, '--statement', '99']);
    expect(err).toContain(`isnad: ${path}: --statement 99: the document has `);
    expect(status).toBe(1);
  });
});
