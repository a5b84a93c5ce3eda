import { expect, it } from 'vitest';
import { documentById } from '../../src/query/document.ts';
import { searchDocuments } from '../../src/query/search/search.ts';
import { addReading } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { onBothEngines } from './engines.ts';
import { prepared } from './material.ts';

const SENTENCE = 'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس. ';
const KEEP = 'وأكد أن «الزنبقة» ستبحر. ';

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['a lone surrogate', `${SENTENCE}\ud83d ${KEEP}\udea2`],
  ['U+0000', `${SENTENCE}\u0000 ${KEEP}`],
  ['characters beyond the first plane', `🚢🚢 ${SENTENCE} 🚢 ${KEEP}`],
  ['controls, marks and separators', `\u202e${SENTENCE}\u2028\u0007\u200f ${KEEP}\u0001`],
  ['quotes and SQL', `${SENTENCE} '); drop table documents; -- " \\ ${KEEP}`],
  ['10,000 words in a line', SENTENCE.repeat(925) + KEEP],
  ['1 MB', `${SENTENCE}\n`.repeat(8_750) + KEEP],
];

onBothEngines('A hostile document', (place) => {
  it.each(HOSTILE)(
    'with %s is stored, found, and every span is right',
    async (_what, text) => {
      const library = await place.open();
      const { id, outcome } = await addReading(
        library,
        prepared({ id: 'hostile\u0000\ud83d', outlet: 'أ\u0000', text }),
      );
      expect(outcome).toBe('added');
      const document = await documentById(library, id);
      const characters = [...(document?.text ?? '')];
      const slices = (places: readonly { start: number; end: number; text: string }[] = []) =>
        places.filter(({ start, end, text: said }) => characters.slice(start, end).join('') !== said);
      expect(document?.statements.length).toBeGreaterThan(0);
      expect(slices(document?.statements)).toEqual([]);
      expect(slices(document?.mentions)).toEqual([]);
      const faults: string[] = [];
      await check(library, async ({ where, what }) => void faults.push(`${where}: ${what}`));
      expect(faults).toEqual([]);
      const found = await searchDocuments(library, 'الزنبقة');
      expect(found.items.map((hit) => hit.document.id)).toEqual([id]);
    },
    120_000,
  );
});
