import { describe, expect, it } from 'vitest';
import { clusterTable, wordKey } from '../../src/annotate/mentions/tagger/clusters.ts';
import { gazetteers, packEntries } from '../../src/annotate/mentions/tagger/gazetteers.ts';
import { encode, LABELS, type NameSpan } from '../../src/annotate/mentions/tagger/labels.ts';
import { lattice } from '../../src/annotate/mentions/tagger/lattice.ts';
import { nameGrammar } from '../../src/annotate/mentions/tagger/name-grammar.ts';
import { formOf } from '../../src/text/common-forms.ts';

/** By falling count, as in the weights. */
const words = ['سامي', 'دروبي', 'ودروبي', 'وقاف', 'قاف'];
const { constrain, mended } = nameGrammar({
  clusters: clusterTable(Uint32Array.from(words, wordKey), new Uint16Array(words.length).fill(1), 1),
  gazetteers: gazetteers([packEntries([{ group: 'givenName', surface: 'سامي' }])]),
});
const formsIn = (text: string) => text.split(' ').map(formOf);
const person = (first: number, last: number): NameSpan => ({ kind: 'person', first, last });
const spans = (text: string, ...names: readonly NameSpan[]) =>
  mended(formsIn(text), names).map(({ first, last }) => [first, last]);

/** The names that are read where scores tell these apart by `margin`. */
function read(text: string, names: readonly NameSpan[], margin: number): readonly NameSpan[] {
  const forms = formsIn(text);
  const emission = new Int32Array(forms.length * LABELS);
  for (const [i, label] of encode(forms.length, names).entries()) if (label > 0) emission[i * LABELS + label] = margin;
  constrain(forms, emission);
  return lattice(new Int32Array(LABELS * LABELS)).best(emission, forms.length);
}

describe('The grammar of names', () => {
  it('lets no name end in a word that must go on', () => {
    expect(read('قال سامي ابو دروبي', [person(1, 2)], 40)).toEqual([person(1, 3)]);
    expect(read('قال سامي ابو ،', [person(1, 2)], 40)).toEqual([person(1, 2)]);
  });

  it('puts a son inside a name', () => {
    expect(read('قال سامي بن دروبي', [person(2, 3)], 40)).toEqual([person(1, 3)]);
    expect(spans('قال سامي ابن دروبي', person(1, 1), person(2, 3))).toEqual([[1, 3]]);
  });

  it('leaves a ruler with one given name his number', () => {
    expect(spans('الملك سامي الثاني عشر', person(1, 1))).toEqual([[1, 3]]);
    expect(spans('الملك سامي الثاني دروبي', person(1, 1), person(2, 3))).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(spans('هدف دروبي الثاني', person(1, 1))).toEqual([[1, 1]]);
    expect(spans('هدف سامي دروبي الثاني', person(1, 2))).toEqual([[1, 2]]);
  });

  it('parts two names at «and», unless the letter belongs to the word', () => {
    expect(spans('زار سامي ودروبي', person(1, 2))).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(spans('زار سامي وقاف', person(1, 2))).toEqual([[1, 2]]);
    expect(spans('زار سامي وميم', person(1, 2))).toEqual([[1, 2]]);
  });
});
