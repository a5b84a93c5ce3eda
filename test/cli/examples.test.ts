import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleItems } from '../../src/cli/examples.ts';
import type { Item } from '../../src/ingest/items.ts';
import { isnad, workshop } from './harness.ts';

async function all(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('examples', () => {
  const folder = workshop();
  folder.write('a.txt', 'نص أول');
  folder.write('b.txt', 'نص ثان');
  folder.write('page.html', '<p>نص</p>');
  folder.write('documents.jsonl', '{"id":"page.html"}\n{"id":"b.txt","outlet":"الأفق","published":"2018-03-14"}\n');

  test('are the texts of the folder with what the list knows, listed ones first', async () => {
    expect(await all(exampleItems(folder.path))).toMatchObject([
      { kind: 'page', file: 'page.html', page: { id: 'page.html', html: '<p>نص</p>' } },
      { file: 'b.txt', source: { id: 'b.txt', outlet: 'الأفق', published: '2018-03-14', text: 'نص ثان' } },
      { file: 'a.txt', source: { id: 'a.txt', text: 'نص أول' } },
    ]);
  });

  test('that are not there are told', async () => {
    const none = `${folder.path}/none`;
    expect(await all(exampleItems(none))).toEqual([{ kind: 'unreadable', file: none, reason: 'no such file' }]);
  });
});

test.runIf(existsSync('examples'))('isnad read --examples reads every text that comes with the program', async () => {
  const { out, status } = await isnad(['read', '--examples', '--to', 'jsonl']);
  const ids = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.toSorted()).toEqual(
    readdirSync('examples')
      .filter((name) => /\.(?:txt|html)$/.test(name))
      .toSorted(),
  );
  expect(status).toBe(0);
});
