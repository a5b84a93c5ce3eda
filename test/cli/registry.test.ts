import { expect, test } from 'vitest';
import { isnad, workshop } from './harness.ts';

const { write: files } = workshop();
const TEXT = 'قال سولمار إن المحطة آمنة.';

test('isnad read --registry reads with another registry, which completes the names it knows', async () => {
  const spellings = [{ name: 'هنريك سولمار', count: 10 }];
  const person = { name: 'هنريك سولمار', count: 10, outlets: 2, spellings, offices: [] };
  const path = files('registry.json', JSON.stringify({ version: 'own', persons: [person] }));
  const input = files('text.txt', TEXT);
  const shipped = await isnad(['read', '--json', input]);
  const own = await isnad(['read', '--json', '--registry', path, input]);
  expect(shipped.out).not.toContain('هنريك');
  expect(own.out).toContain('"name":"هنريك سولمار"');
  expect(own).toEqual(await isnad(['read', '--json', '--registry', path, input]));
});

test('a registry that cannot be read is told before any document', async () => {
  const path = files('broken.json', '{"version": 1}');
  const { status, out, err } = await isnad(['read', '--json', '--registry', path, files('t.txt', TEXT)]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('broken.json is not a registry');
});
