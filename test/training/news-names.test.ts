import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf, type NamedSentence, readNewsNames } from '../../training/news-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = 'ورحب سامر الزرماني في الزهرية بلقاء لهالة السرمدي من حزب الراية.';
const text = `افتتح المعرض. ${SENTENCE}`;
const start = text.indexOf(SENTENCE);
const at = (name: string): [number, number] => [text.indexOf(name), text.indexOf(name) + name.length];
const labelled: NamedSentence = {
  article: 'a1',
  start,
  end: text.length,
  hash: hashOf(SENTENCE),
  persons: [at('سامر الزرماني'), at('هالة السرمدي')],
  organisations: [at('حزب الراية')],
  places: [at('الزهرية')],
};

function written(labels: readonly NamedSentence[]): [labels: string, articles: string] {
  const paths: [string, string] = [join(folder, 'names.jsonl'), join(folder, 'news.jsonl.gz')];
  writeFileSync(paths[0], labels.map((one) => `${JSON.stringify(one)}\n`).join(''));
  writeFileSync(paths[1], gzipSync(`${JSON.stringify({ id: 'a1', text })}\n`));
  return paths;
}

describe('names that readers marked in the news', () => {
  test('stand at the tokens of their words, a particle joined to the first included', () => {
    const [sentence] = readNewsNames(...written([labelled]));
    const words = sentence?.mentions.map(
      ({ kind, first, last }) => `${kind}: ${sentence.forms.slice(first, last + 1).join(' ')}`,
    );
    expect(words).toEqual([
      'person: سامر الزرماني',
      'place: الزهرية',
      'person: لهالة السرمدي',
      'organisation: حزب الراية',
    ]);
  });

  test('are found in articles that are not packed as well', () => {
    const [labels] = written([labelled]);
    const articles = join(folder, 'news.jsonl');
    writeFileSync(articles, `${JSON.stringify({ id: 'a1', text })}\n`);
    expect(readNewsNames(labels, articles)[0]?.mentions).toHaveLength(4);
  });

  test('are refused where the article holds another sentence', () => {
    const moved = { ...labelled, start: start - 1 };
    expect(() => readNewsNames(...written([moved]))).toThrow(/a1, 13: the article has another sentence/);
    expect(() => readNewsNames(...written([{ ...labelled, article: 'a2' }]))).toThrow(/a2/);
  });
});
