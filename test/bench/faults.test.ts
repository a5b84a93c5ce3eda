import { describe, expect, it } from 'vitest';
import { faults } from '../../bench/eval/faults.ts';
import type { GoldDocument } from '../../bench/eval/gold.ts';
import type { ReadStatement } from '../../bench/eval/readings.ts';

const gold = { type: 'direct', start: 10, end: 30, speakers: ['كيميلان'], via: ['سديم'] };
const document: GoldDocument = { document: 'd', statements: [gold] };
const right: ReadStatement = { ...gold, speakers: [{ name: 'كيميلان' }], via: [{ name: 'سديم' }] };

/** Kind and causes of the faults of a document in which these statements were read. */
function causes(...statements: ReadStatement[]): string[] {
  return faults(document, { id: 'd', statements }).map((f) => `${f.kind}: ${f.causes.join('+')}`);
}

describe('the cause of a fault', () => {
  it('is none where all is right', () => expect(causes(right)).toEqual([]));
  it('is missed where nothing touches the statement', () => expect(causes()).toEqual(['missed: missed']));
  it('is the boundary where a statement is found loosely', () => {
    expect(causes({ ...right, end: 40 })).toEqual(['wrong: boundary']);
  });
  it('is the boundary where a statement merely touches it', () => {
    expect(causes({ ...right, start: 28, end: 80 })).toEqual(['wrong: boundary']);
  });
  it('is the type, the speaker and the link, all at once', () => {
    expect(causes({ ...right, type: 'indirect', speakers: [], via: [] })).toEqual(['wrong: type+speaker+link']);
  });
  it('is a link too many', () => {
    expect(causes({ ...right, via: [{ name: 'سديم' }, { name: 'رويترز' }] })).toEqual(['wrong: link']);
  });
  it('is invented where the reference has nothing', () => {
    expect(causes(right, { ...right, start: 50, end: 60 })).toEqual(['invented: invented']);
  });
});
