import { describe, expect, it } from 'vitest';
import { Spellings } from '../../src/annotate/mentions/variants/spellings.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry, makeRegistry } from '../../src/registry.ts';

describe('Known names and their spellings', () => {
  const spellings = new Spellings();
  spellings.add('كاربوس دلموفيتش', 'كاربوس دلموفيتش', 40);
  spellings.add('كاربوس دلموفتش', 'كاربوس دلموفيتش', 10);
  spellings.add('بنيامين نتانياهو', 'بنيامين نتانياهو', 40);

  it('are brought to the commonest, or to the one of the lexicon', () => {
    expect(spellings.fullName(['كاربوس', 'دلموفتش'])).toBe('كاربوس دلموفيتش');
    expect(spellings.fullName(['بنيامين', 'نتانياهو'])).toBe('بنيامين نتنياهو');
    expect(spellings.fullName(['نتانياهو'])).toBe('بنيامين نتنياهو');
  });

  it('are found under a spelling that nobody listed', () => {
    expect(spellings.nameLike(['كاربوس', 'دالموفيتش'])).toBe('كاربوس دلموفيتش');
    expect(spellings.nameLike(['كاربوس', 'سلموفيتش'])).toBeUndefined();
  });
});

describe('How a known name is printed', () => {
  const spellings = ['كاربوس دلموفيتش', 'كاربوس دلموفتش'].map((name, k) => ({ name, count: 40 - 30 * k }));
  const person = { name: 'كاربوس دلموفيتش', count: 50, outlets: 3, spellings, offices: [] };
  const registry = makeRegistry({ version: 'test', persons: [person] }, defaultRegistry().tagger);
  const told = (text: string) =>
    read(cleanText({ id: 'article', text }), registry).statements.map(({ speakers }) => speakers[0]?.name);

  it('is as the article spells it in full, where only coverage told it', () => {
    expect(told('وقال الوزير كاربوس دلموفتش إن الجسر آمن. وأضاف دلموفتش أن الطريق مفتوح.')).toEqual([
      'كاربوس دلموفتش',
      'كاربوس دلموفتش',
    ]);
  });

  it('keeps the offices that coverage told, however it is spelt', () => {
    const offices = [{ text: 'وزير النقل', first: '2020-01-01', last: '2021-01-01', count: 9 }];
    const told = makeRegistry({ version: 'test', persons: [{ ...person, offices }] }, defaultRegistry().tagger);
    const text = 'التقى كاربوس دلموفتش السفير في كولبارا. وقال وزير النقل إن الطريق سيفتح قريبا.';
    const { statements } = read(cleanText({ id: 'article', text }), told);
    expect(statements.map(({ speakers }) => speakers[0]?.name)).toEqual(['كاربوس دلموفتش']);
  });

  it('is completed by coverage where the article has a part of it', () => {
    expect(told('وقال دلموفتش إن الجسر آمن.')).toEqual(['كاربوس دلموفيتش']);
  });

  it('is as every reader knows it, where the lexicon tells', () => {
    expect(told('وقال بنيامين نتانياهو إن الجسر آمن.')).toEqual(['بنيامين نتنياهو']);
  });
});

describe('A part of a name', () => {
  it('is not completed where the article tells a full name that holds it', () => {
    const text = 'قال الناشط كاربوس نتنياهو إن الجسر آمن. وأضاف نتنياهو أن الطريق مفتوح.';
    const { statements } = read(cleanText({ id: 'article', text }), defaultRegistry());
    expect(statements.map(({ speakers }) => speakers[0]?.name)).toEqual(['كاربوس نتنياهو', 'كاربوس نتنياهو']);
  });
});

describe('A known name in running text', () => {
  const settled = (text: string) =>
    read(cleanText({ id: 'article', text }), defaultRegistry()).statements.map(({ speakers }) => speakers[0]?.name);

  it('is read whole where one of its words is an ordinary one', () => {
    expect(settled('ونقلت الوكالة عن نائب الرئيس علي أكبر صالحي قوله إن المفاعل آمن.')).toEqual(['علي أكبر صالحي']);
  });

  it('is completed with the particle before its last word', () => {
    expect(settled('وقال دي مايو إن الموازنة متوازنة.')).toEqual(['لويجي دي مايو']);
  });

  it('is no pair of two people where its words complete two names', () => {
    const text = 'وأوضح النائب العام، الشيخ سعود المعجب، أن القضية أغلقت. وقال النائب العام إن الحكم نهائي.';
    expect(settled(text)).toEqual(['سعود المعجب', 'سعود المعجب']);
  });
});
