import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecord } from '../../src/cli/record.ts';
import { span } from '../../src/text/spans.ts';
import { placeOf, readingOf } from './readings.ts';

const text = '😀 نقلت رويترز عن سيرغي لافروف قوله: «نرفض 👨‍👩‍👧 ذلك» يوم 14 مارس.';
const told = { content: 'نرفض 👨‍👩‍👧 ذلك', cue: 'قوله', speakers: ['سيرغي لافروف'], via: ['رويترز'] };

/** The characters that a place of the record names, counted in code points. */
function cut(place: { readonly start: number; readonly end: number }): string {
  return [...text].slice(place.start, place.end).join('');
}

describe('toRecord', () => {
  test('counts code points, so that a character beyond U+FFFF is one', () => {
    const record = toRecord(readingOf(text, [told]));
    const [statement] = record.statements;
    expect(statement && cut(statement)).toBe(told.content);
    expect(statement?.text).toBe(told.content);
    expect(statement && cut(statement.cue)).toBe('قوله');
    const [speaker] = statement?.speakers ?? [];
    expect(cut({ start: speaker?.start ?? 0, end: speaker?.end ?? 0 })).toBe('سيرغي لافروف');
    expect(record.segments).toEqual([{ kind: 'article', start: 0, end: [...text].length }]);
  });

  test('holds the keys of the contract in its order', () => {
    const whole = { ...told, said: '2018-03-14', addressees: ['واشنطن'] };
    const reading = readingOf(text, [whole], {
      articles: [{ ...span(0, text.length), title: 'عنوان', published: '2018-03-14', agencies: ['رويترز'] }],
    });
    const record = toRecord(
      {
        ...reading,
        mentions: [{ ...placeOf(text, 'رويترز'), kind: 'organisation', name: 'رويترز' }],
        times: [{ ...placeOf(text, '14 مارس'), type: 'date', value: '2018-03-14', rule: 't' }],
      },
      { text: true },
    );
    expect(Object.keys(record)).toEqual([
      'id',
      'text',
      'articles',
      'segments',
      'mentions',
      'times',
      'statements',
      'events',
    ]);
    expect(Object.keys(record.articles[0] ?? {})).toEqual(['start', 'end', 'title', 'published', 'agencies']);
    expect(Object.keys(record.segments[0] ?? {})).toEqual(['kind', 'start', 'end']);
    expect(Object.keys(record.mentions[0] ?? {})).toEqual(['start', 'end', 'kind', 'name']);
    expect(Object.keys(record.times[0] ?? {})).toEqual(['start', 'end', 'text', 'type', 'value']);
    expect(Object.keys(record.statements[0] ?? {}).join()).toBe(
      'id,article,type,quoted,start,end,text,cue,act,speakers,certainty,addressees,via,said,rule',
    );
  });

  test('leaves out what is not told', () => {
    const record = toRecord(readingOf(text, [{ ...told, speakers: ['مصدر'] }]));
    expect(record).not.toHaveProperty('text');
    expect(record.statements[0]).not.toHaveProperty('said');
    expect(record.statements[0]?.speakers).toEqual([{ name: 'مصدر', kind: 'person' }]);
  });

  test('gives each statement an id of its own', () => {
    const record = toRecord(readingOf(text, [told, { content: 'يوم 14 مارس', cue: 'نقلت' }]));
    expect(record.statements.map(({ id }) => id)).toEqual(['d#1', 'd#2']);
  });

  test.each([
    ['beyond the text', span(0, text.length + 1)],
    ['into a character', span(1, 5)],
    ['out of a character', span(0, 1)],
  ])('throws for a span that reaches %s', (_where, at) => {
    const reading = readingOf(text, [told]);
    const broken = { ...reading, mentions: [{ ...at, kind: 'place' as const, name: 'x' }] };
    expect(() => toRecord(broken)).toThrow(RangeError);
  });

  test('names the same characters in every text', () => {
    const unit = fc.constantFrom('ا', 'ب', ' ', '😀', '𝔸', 'é');
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit, { minLength: 1 }), fc.array(unit), (before, inside, after) => {
        const whole = [...before, ...inside, ...after].join('');
        const at = span(before.join('').length, before.join('').length + inside.join('').length);
        const reading = readingOf(whole, []);
        const [place] = toRecord({ ...reading, mentions: [{ ...at, kind: 'place', name: 'x' }] }).mentions;
        expect([...whole].slice(place?.start, place?.end).join('')).toBe(inside.join(''));
      }),
    );
  });
});
