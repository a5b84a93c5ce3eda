import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { readCapture } from '../../src/captures.ts';
import { addReading, historyOf, openLibrary } from '../../src/library.ts';
import { wordChanges } from '../../src/query/history/words.ts';
import { HARBOUR, prepared } from '../store/material.ts';

const at = (hour: number, text: string) =>
  prepared({ ...HARBOUR, text }, { received: { at: `2031-05-04T0${hour}:00:00.000Z` } });

it('A silent edit is told word by word, with the statements that it touched', async () => {
  const library = await openLibrary(`${mkdtempSync(`${tmpdir()}/isnad-history-`)}/library.db`);
  const edited = HARBOUR.text
    .replace('قال وزير النقل', 'زعم وزير النقل')
    .replace('\nوأضاف أن العمل لن يتوقف خلال الصيف.', '');
  await addReading(library, at(1, HARBOUR.text));
  await addReading(library, at(2, edited));
  await addReading(library, at(3, HARBOUR.text));
  const history = await historyOf(library, HARBOUR.url ?? '', { read: readCapture, whole: true });
  await library.close();
  expect(history?.versions).toHaveLength(3);
  const changes = history?.versions[1]?.changes;
  const added = changes?.words.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim());
  expect(added).toEqual(['زعم']);
  expect(changes?.statements.vanished.map(({ text }) => text)).toEqual([expect.stringContaining('العمل لن يتوقف')]);
  expect(changes?.statements.changed.map(({ what }) => what)).toContainEqual(expect.arrayContaining(['cue']));
});

it('Words are compared with their diacritics', () => {
  const pieces = wordChanges('قالَ الوزيرُ كلمته', 'قالَ الوزيرُ خطابه');
  expect(pieces).toEqual([
    { kind: 'same', text: 'قالَ الوزيرُ ' },
    { kind: 'removed', text: 'كلمته' },
    { kind: 'added', text: 'خطابه' },
  ]);
});
