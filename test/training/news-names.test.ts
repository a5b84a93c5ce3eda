import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultRegistry } from '../../src/index.ts';
import { completed, hashOf, type NamedSentence, readNewsNames } from '../../training/news-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = 'ورحب سامر الزرماني بلقاء لهالة السرمدي.';
const text = `افتتح المعرض. ${SENTENCE}`;
const start = text.indexOf(SENTENCE);
const at = (name: string): [number, number] => [text.indexOf(name), text.indexOf(name) + name.length];
const labelled: NamedSentence = {
  article: 'a1',
  start,
  end: text.length,
  hash: hashOf(SENTENCE),
  persons: [at('سامر الزرماني'), at('هالة السرمدي')],
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
    const words = sentence?.persons.map(({ first, last }) => sentence.forms.slice(first, last + 1).join(' '));
    expect(words).toEqual(['سامر الزرماني', 'لهالة السرمدي']);
  });

  test('are refused where the article holds another sentence', () => {
    const moved = { ...labelled, start: start - 1 };
    expect(() => readNewsNames(...written([moved]))).toThrow(/a1, 13: the article has another sentence/);
    expect(() => readNewsNames(...written([{ ...labelled, article: 'a2' }]))).toThrow(/a2/);
  });

  test('stay as they are where a tagger tells bodies and places beside them', () => {
    const { tagger } = defaultRegistry();
    if (!tagger) throw new Error('the registry comes without its tagger');
    const sentences = readNewsNames(...written([labelled]));
    const [whole] = completed(sentences, tagger);
    expect(whole?.mentions.filter(({ kind }) => kind === 'person')).toEqual(sentences[0]?.persons);
  });
});
