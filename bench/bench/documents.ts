import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/model.ts';
import { gzipLines } from '../gzip-lines.ts';

/** What is read, and where it comes from. */
export interface Documents {
  readonly origin: string;
  readonly sources: readonly Source[];
}

const WANTED = 2_000;

/** The first documents of the shared corpus, else the examples over and over. */
export async function benchDocuments(shared: string, root: string, wanted = WANTED): Promise<Documents> {
  const corpus = join(shared, 'corpora', 'ant.jsonl.gz');
  if (!existsSync(corpus)) return repeatedExamples(join(root, 'examples'), wanted);
  const sources: Source[] = [];
  for await (const line of gzipLines(corpus)) {
    if (sources.length === wanted) break;
    sources.push(withTitleInText(JSON.parse(line) as Source));
  }
  return { origin: `first ${sources.length} of ant.jsonl.gz`, sources };
}

function repeatedExamples(folder: string, wanted: number): Documents {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (files.length === 0) throw new Error(`no texts in ${folder}`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const sources = Array.from({ length: wanted }, (_, k) => ({
    id: `${files[k % files.length]}#${k}`,
    text: texts[k % texts.length] ?? '',
    published: '2025-05-13',
  }));
  return { origin: `${files.length} examples, repeated to ${wanted}`, sources };
}

/** Puts the title into the text, as reading does, so that every program counts the same characters. */
function withTitleInText({ title, ...source }: Source): Source {
  const text = title && !source.text.startsWith(title) ? `${title}\n\n${source.text}` : source.text;
  return { ...source, text };
}
