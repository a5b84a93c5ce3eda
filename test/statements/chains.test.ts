import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldArabic } from '../../src/arabic/fold-table.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

/** Of all passages so many are read without any fault: speakers, chain in its order, content. */
const FLOOR = 66;

const registry = defaultRegistry();
const passages = readFileSync(join(import.meta.dirname, '../data/chains.txt'), 'utf8')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map(([text = '', ...statements]) => ({ text, wanted: statements.map((line) => told(line)) }));

/** A statement as the file writes it: names folded, so that spellings of one name are one. */
function told(line: string): string {
  const [who = '', rest = ''] = line.split(' ← ');
  const [via = '', content = ''] = rest.split(' :: ');
  return foldArabic(`${who} ← ${via} :: ${content}`);
}

function readAs(text: string): string[] {
  return read(cleanText({ id: 'passage', text }), registry).statements.map((statement) => {
    const who = statement.speakers.map((speaker) => speaker.name).join(' + ');
    const via = statement.via.map((link) => link.name).join(' > ') || '-';
    return foldArabic(`${who} ← ${via} :: ${text.slice(statement.start, statement.end)}`);
  });
}

it(`of the invented passages at least ${FLOOR} give speaker, chain and content as they stand`, () => {
  expect(passages).toHaveLength(68);
  const faults = passages.flatMap(({ text, wanted }) => {
    const found = readAs(text);
    return found.join('\n') === wanted.join('\n')
      ? []
      : [`${text}\n  read   ${found.join('\n         ')}\n  wanted ${wanted.join('\n         ')}`];
  });
  console.log(`chains: ${passages.length - faults.length} of ${passages.length} passages right\n${faults.join('\n')}`);
  expect(passages.length - faults.length).toBeGreaterThanOrEqual(FLOOR);
});

it('every content of the passages stands in its passage', () => {
  for (const { text, wanted } of passages)
    for (const line of wanted) expect(foldArabic(text)).toContain(line.split(' :: ')[1]);
});
