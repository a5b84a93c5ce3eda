import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterTable, wordKey } from '../../src/annotate/mentions/tagger/clusters.ts';
import { gazetteers, packEntries } from '../../src/annotate/mentions/tagger/gazetteers.ts';
import { keyIndex } from '../../src/annotate/mentions/tagger/key-index.ts';
import { decode, encode, LABELS, mayEnd, mayFollow, mayStart } from '../../src/annotate/mentions/tagger/labels.ts';
import { lattice } from '../../src/annotate/mentions/tagger/lattice.ts';
import { loadTagger } from '../../src/annotate/mentions/tagger/load.ts';
import { type ModelFile, readModel, writeModel } from '../../src/annotate/mentions/tagger/model-file.ts';
import { NO_NET } from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { scorer } from '../../src/annotate/mentions/tagger/scores.ts';
import { sentenceFeatures } from '../../src/annotate/mentions/tagger/sentence-features.ts';
import { tagger } from '../../src/annotate/mentions/tagger/tagger.ts';
import { featureWeights } from '../../src/annotate/mentions/tagger/weights.ts';
import { ARABIC_FOLD } from '../../src/arabic/fold-table.ts';
import { formOf } from '../../src/text/common-forms.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

const forms = (text: string) => tokenise(fold(text, ARABIC_FOLD)).form;

const resources = {
  clusters: clusterTable(Uint32Array.of(wordKey('سامي')), Uint16Array.of(3, 5), 2),
  gazetteers: gazetteers([
    packEntries([
      { group: 'place', surface: 'وادي الورد' },
      { group: 'givenName', surface: 'سامي' },
      { group: 'honorific', surface: 'سيد' },
    ]),
  ]),
};

/** A model without knowledge of names: weights drawn from the hashes themselves. */
function toy(): ModelFile {
  const { features } = sentenceFeatures(forms('زار السيد سامي وادي الورد'), resources, new Map());
  const featureKeys = Uint32Array.from(new Set(features)).sort();
  return {
    about: { made: 'for a test' },
    unit: 24,
    bias: 2,
    levels: 2,
    featureKeys,
    featureRows: Int8Array.from({ length: featureKeys.length * LABELS }, (_, i) => ((i * 37) % 23) - 11),
    transition: Int32Array.from({ length: LABELS * LABELS }, (_, i) => ((i * 13) % 9) - 4),
    wordKeys: Uint32Array.of(wordKey('سامي')),
    wordValues: Uint16Array.of(3, 5),
    entryKeys: new Uint32Array(0),
    entryGroups: new Uint32Array(0),
    likeness: new Int8Array(0),
    net: NO_NET,
  };
}

describe('labels', () => {
  it('come back as the names they were made from', () => {
    const names = [
      { kind: 'person', first: 0, last: 2 },
      { kind: 'place', first: 3, last: 3 },
      { kind: 'organisation', first: 5, last: 6 },
    ] as const;
    expect(decode(encode(8, names))).toEqual(names);
  });
});

describe('key index', () => {
  it('finds every key and no other', () => {
    const keys = Uint32Array.of(0, 16, 32, 48, 0xffffffff, 7);
    const index = keyIndex(keys);
    expect(Array.from(keys, (key) => index.find(key | 0))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(index.find(64)).toBe(-1);
  });
});

describe('lattice', () => {
  it('finds the path that trying all of them finds', () => {
    const length = 3;
    const value = fc.integer({ min: -40, max: 40 });
    const emissions = fc.array(value, { minLength: length * LABELS, maxLength: length * LABELS });
    const transitions = fc.array(value, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS });
    fc.assert(
      fc.property(emissions, transitions, (rows, pairs) => {
        const emission = Int32Array.from(rows);
        const transition = Int32Array.from(pairs);
        const all = paths(length).map((path) => scoreOf(path, emission, transition));
        const names = lattice(transition).best(emission, length);
        expect(scoreOf(encode(length, names), emission, transition)).toBe(Math.max(...all));
      }),
      { numRuns: 30 },
    );
  });
});

describe('scores', () => {
  it('are the sums of the weights of the features that training sees', () => {
    const model = toy();
    const index = keyIndex(model.featureKeys);
    const weights = featureWeights(index, model.featureRows);
    for (const text of ['زار السيد سامي وادي الورد', 'سامي', '"سامي" و"الورد" 12', '']) {
      const words = forms(text);
      const { features, from } = sentenceFeatures(words, resources, new Map());
      const expected = words.flatMap((_, i) =>
        Array.from({ length: LABELS }, (_, label) => {
          let sum = 0;
          for (const feature of features.subarray(from[i], from[i + 1])) {
            const at = index.find(feature);
            if (at >= 0) sum += model.featureRows[at * LABELS + label] ?? 0;
          }
          return sum;
        }),
      );
      const emission = scorer(weights, resources).emission(words.map(formOf));
      expect(Array.from(emission.subarray(0, words.length * LABELS))).toEqual(expected);
    }
  });
});

describe('model file', () => {
  it('is read as it was written', () => {
    expect(readModel(writeModel(toy()))).toEqual(toy());
  });

  it('is refused when cut off or something else', () => {
    const bytes = writeModel(toy());
    expect(() => readModel(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
    expect(() => readModel(new TextEncoder().encode('something else'))).toThrow(RangeError);
  });
});

describe('tagger', () => {
  it('is undefined without weights, so that the reader goes on with its rules', () => {
    const empty = mkdtempSync(join(tmpdir(), 'isnad-'));
    expect(loadTagger(empty)).toBeUndefined();
    writeFileSync(join(empty, 'names.bin'), writeModel(toy()));
    const words = forms('زار السيد سامي وادي الورد');
    expect(loadTagger(empty)?.about).toEqual({ made: 'for a test' });
    expect(loadTagger(pathToFileURL(empty))?.tag(words)).toEqual(tagger(toy()).tag(words));
    rmSync(empty, { recursive: true });
  });

  it('tells each time that its file ends early, and takes no zeros for what it could not read', () => {
    const letter = (i: number) => 'ابتثجحخدذرزسشصضط'[i % 16];
    const words = Array.from({ length: 2_400 }, (_, i) => `مر${letter(i >> 8)}${letter(i >> 4)}${letter(i)}`);
    const keys = Uint32Array.from(new Set(words.map(wordKey))).sort();
    const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
    const file = join(folder, 'names.bin');
    writeFileSync(file, writeModel({ ...toy(), wordKeys: keys, wordValues: new Uint16Array(keys.length * 2).fill(3) }));
    const loaded = loadTagger(folder);
    loaded?.giveUp(); // what is asked from here on is read from the file
    loaded?.tag(words.slice(0, 1_990));
    truncateSync(file, 100);
    expect(() => loaded?.tag(words.slice(1_990))).toThrow('ends early');
    expect(() => loaded?.tag(words.slice(1_990))).toThrow('ends early');
    rmSync(folder, { recursive: true });
  });

  it('bears any input, and gives names within it, in order', () => {
    const { tag } = loadTagger() ?? tagger(toy());
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('و', 'ال', 'لل', '"', '', '\ud800', 'السيد', 'ب'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        let from = 0;
        for (const { first, last } of tag(words)) {
          expect(first).toBeGreaterThanOrEqual(from);
          expect(last).toBeGreaterThanOrEqual(first);
          from = last + 1;
        }
        expect(from).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 40 },
    );
    expect(() => tag(new Array(5_000).fill('السيد'))).not.toThrow();
    expect(() => tag(['ا'.repeat(100_000)])).not.toThrow();
  });
});

const trained = loadTagger();
if (trained === undefined) console.log('tagger: weights/names is left out, its tests are skipped');

describe.skipIf(trained === undefined)('trained tagger', () => {
  const names = (text: string) => {
    const words = forms(text);
    return trained?.tag(words).map(({ kind, first, last }) => `${kind}: ${words.slice(first, last + 1).join(' ')}`);
  };

  it('finds names of all kinds', () => {
    expect(names('قال الرئيس خالد المنصوري خلال زيارة إلى باريس إن بلاده تدعم الأمم المتحدة.')).toEqual([
      'person: خالد المنصوري',
      'place: باريس',
      'organisation: الامم المتحدة',
    ]);
    expect(names('والتقت وزيرة الخارجية السويدية كارين يوهانسن نظيرها في موسكو.')).toEqual([
      'person: كارين يوهانسن',
      'place: موسكو',
    ]);
  });

  it('finds names of several parts in letters of other languages, and teams in sport', () => {
    expect(names('وسجل ماركو ديلفينو هدف الفوز لفريق برشلونة أمام ليفربول.')).toEqual([
      'person: ماركو ديلفينو',
      'organisation: برشلونة',
      'organisation: ليفربول',
    ]);
    expect(names('أعلنت شركة نوردفيك النرويجية افتتاح مصنع لها في مدينة طنجة.')).toEqual([
      'organisation: نوردفيك',
      'place: طنجة',
    ]);
  });

  it('finds none where there are none', () => {
    expect(names('ارتفعت أسعار الخضار في الأسواق بعد موجة من الأمطار.')).toEqual([]);
  });

  it('gives the same names whatever it read before', () => {
    const text = 'وصل الوزير هنري كلاوسن إلى بيروت صباح اليوم.';
    const before = trained?.tag(forms(text));
    trained?.tag(forms('التقى سامي نصار رئيس حزب الأمل في القاهرة.'));
    expect(trained?.tag(forms(text))).toEqual(before);
    expect(loadTagger()?.tag(forms(text))).toEqual(before);
  });
});

/** Every sequence of labels that may stand. */
function paths(length: number): Uint8Array[] {
  const labels = Array.from({ length: LABELS }, (_, label) => label);
  let found: number[][] = labels.filter(mayStart).map((label) => [label]);
  for (let i = 1; i < length; i++) {
    found = found.flatMap((path) =>
      labels.filter((label) => mayFollow(path.at(-1) ?? 0, label)).map((l) => [...path, l]),
    );
  }
  return found.filter((path) => mayEnd(path.at(-1) ?? 0)).map((path) => Uint8Array.from(path));
}

function scoreOf(path: Uint8Array, emission: Int32Array, transition: Int32Array): number {
  let sum = 0;
  path.forEach((label, i) => {
    sum += emission[i * LABELS + label] ?? 0;
    if (i > 0) sum += transition[(path[i - 1] ?? 0) * LABELS + label] ?? 0;
  });
  return sum;
}
