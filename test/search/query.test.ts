import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../src/query/search/hits.ts';
import { parseQuery } from '../../src/query/search/parse.ts';
import { QueryProblem } from '../../src/query/search/problem.ts';

function problemOf(query: string): QueryProblem {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryProblem) return error;
    throw error;
  }
  throw new Error(`«${query}» was understood`);
}

describe('A query', () => {
  it('holds words, a phrase, fields and what must not be there', () => {
    expect(parseQuery('هدنة "ممر آمن" speaker:"ناردين سلوم" -via:مرصد after:2031-05').clauses).toEqual([
      { kind: 'words', words: ['هدنة'], not: false },
      { kind: 'words', words: ['ممر', 'امن'], not: false },
      { kind: 'name', field: 'speaker', words: ['ناردين', 'سلوم'], not: false },
      { kind: 'name', field: 'via', words: ['مرصد'], not: true },
      { kind: 'day', field: 'after', value: '2031-05-01' },
    ]);
  });

  it('may be written in Arabic, with Arabic digits and guillemets', () => {
    expect(parseQuery('متحدث:«ناردين سلوم» نوع:مباشر قبل:٢٠٣١-٠٢')).toEqual(
      parseQuery('speaker:"ناردين سلوم" type:direct before:2031-02-28'),
    );
  });

  it('takes a colon behind an ordinary word for punctuation', () => {
    expect(parseQuery('قال: نعم')).toEqual(parseQuery('قال نعم'));
  });

  it.each([
    ['speeker:سلوم', 0, 'speaker'],
    ['هدنة "ممر آمن', 5, '"'],
    ['هدنة type:', 10, 'type'],
    ['type:loud', 5, 'direct, indirect, reported'],
    ['after:2031-02-30', 6, 'a day'],
    ['-هدنة', 0, 'at least one word'],
    ['هدنة speaker:""', 14, 'letter'],
  ])('«%s» is refused at its place with what was expected', (query, position, expected) => {
    const problem = problemOf(query);
    expect(problem.position).toBe(position);
    expect(problem.message).toContain(expected);
  });

  it('is understood or refused, whatever is typed', () => {
    const piece = fc.constantFrom('هدنة', '-', '"', ':', 'speaker:', 'after:', '2031', '«', '»', ' ', 'ـ', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = pieces.join('');
        try {
          parseQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryProblem);
          expect((error as QueryProblem).position).toBeLessThanOrEqual([...query].length);
        }
      }),
    );
  });
});

describe('What a query found', () => {
  const found = (text: string, query: string) =>
    hitsIn(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

  it('is shown with the particles and marks of the page', () => {
    expect(found('بدأت المحادَثات، وللمحادثات شروط', 'محادثات')).toEqual(['المحادَثات', 'وللمحادثات']);
  });

  it('is a phrase only where its words stand side by side', () => {
    expect(found('وزير خارجية أرمانيا والوزير السابق للخارجية', '"وزير الخارجية"')).toEqual(['وزير خارجية']);
  });

  it('leaves out words that must not be there', () => {
    expect(found('هدنة قصيرة', 'هدنة -حرب')).toEqual(['هدنة']);
  });
});
